import about from '../../package.json' with { type: 'json' };

/** Of the program. */
export const version: string = about.version;

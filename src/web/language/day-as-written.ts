/** An ISO day as it is written in Vietnamese, with both noughts, so that days stand below each other: 03/07/2026. */
export const asWritten = (iso: string): string => iso.split('-').reverse().join('/');

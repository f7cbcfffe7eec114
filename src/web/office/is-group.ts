/** Ids are words: a group of offices stands where an office may stand. */
export const isGroup = (id: string): boolean => id.startsWith('office_group_');

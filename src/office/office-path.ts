import type { Office } from './office.js';

/** The keys from the root down to an office: `.1.5.12.` */
export function pathBelow(parent: Office | null | undefined, office: Office): string {
  return `${parent?.path ?? '.'}${office.id}.`;
}

/** Where an office stands for the one who keeps it: under its parent; the root under itself. */
export function placeOf(office: Office): string {
  return office.path.slice(0, -`${office.id}.`.length).replace(/^\.$/, '') || office.path;
}

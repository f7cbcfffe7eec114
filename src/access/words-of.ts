import { ChangeSetType } from '@mikro-orm/core';
import { Committee } from '../committee/committee.js';
import { Conclusion } from '../conclusion/conclusion.js';
import type { Change } from '../database/write-changes.js';
import { Directive } from '../directive/directive.js';
import { Indicator } from '../measurement/indicator.js';
import { Meeting } from '../meeting/meeting.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import type { WordedType } from '../search/search-entry.js';

export interface Words {
  type: WordedType;
  key: number;
  words: string;
}
/** By what a record is found. */
const searched = new Map<unknown, readonly string[]>([
  [Meeting, ['title']],
  [Conclusion, ['text']],
  [Directive, ['text', 'quote', 'dueText']],
  [Office, ['name', 'code', 'aliases']],
  [Person, ['name', 'position']],
  [Committee, ['name']],
  [Indicator, ['code', 'name']],
]);

/** The words of a record that a change has made or touched. */
export function wordsOf({ entity, type, payload, meta }: Change): Words | undefined {
  const properties = searched.get(meta.class);
  if (!properties || (type !== ChangeSetType.CREATE && !properties.some(name => name in payload))) return undefined;
  return { type: meta.className as WordedType, key: (entity as { id: number }).id, words: properties.flatMap(name => (entity as Record<string, unknown>)[name] ?? []).filter(Boolean).join(' ') };
}

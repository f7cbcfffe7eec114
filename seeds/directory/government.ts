import type { CreateCommitteeInput } from '../../src/committee/committee.inputs.js';
import type { CreateOfficeInput } from '../../src/office/office.inputs.js';
import type { CreatePersonInput } from '../../src/person/person.inputs.js';

/** An office as a text names it; where it hangs is said by `under`, a code. */
export interface OfficeData extends Pick<CreateOfficeInput, 'code' | 'name' | 'kind'> {
  under: string;
  aliases?: string[];
}

/**
 * Offices that a text names together while nobody knows who is meant: an office of kind COLLECTIVE, named as written, is the only member of the
 * group of that name. It holds the work until somebody names the members.
 */
interface CollectiveData extends Pick<CreateOfficeInput, 'code' | 'name'> {
  aliases?: string[];
}

/** What the texts say of one local government, and no more. Ids are words: an office's code, a person's name. */
export interface GovernmentData {
  code: string;
  offices: OfficeData[];
  collectives: CollectiveData[];
  people: Pick<CreatePersonInput, 'name' | 'position' | 'officeId'>[];
  committees: (Pick<CreateCommitteeInput, 'name' | 'kind' | 'headId'> & { word: string })[];
}

/** The group of a collective, as conferences name it. */
export const groupOf = (collective: string): string => `group ${collective}`;

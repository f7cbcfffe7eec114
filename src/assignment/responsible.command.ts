import type { Transaction } from '../access/unit-of-work.js';
import { Person } from '../person/person.js';
import type { Assignment } from './assignment.js';

/** The officer who does it is one of the office that owes the work, or of an office below it. */
export async function responsibleOf(tx: Transaction, assignment: Assignment, id: string | null | undefined): Promise<Person | undefined> {
  const person = await tx.refer(Person, id, ['responsibleId'], ['office']);
  if (person && !person.office?.isWithin(assignment.office))
    tx.faults.add(['responsibleId'], { en: `${person.name} is not of ${assignment.office.name}`, vi: `${person.name} không thuộc ${assignment.office.name}` });
  return person;
}

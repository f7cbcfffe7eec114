import { amend, checkKept } from '../access/amend.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkBegin, checkValidity } from '../access/validity.js';
import { sortKey } from '../kernel/fold.js';
import { Office } from '../office/office.js';
import type { AmendPersonInput, CreatePersonInput, EndPersonInput } from './person.inputs.js';
import { Person } from './person.js';

export async function createPerson(tx: Transaction, input: CreatePersonInput): Promise<Result> {
  const office = await tx.refer(Office, input.officeId, ['officeId']);
  checkValidity(tx.faults, input);
  tx.faults.check();
  tx.permit('keepPeople', { place: office?.path });

  const { name, position, validFrom, validUntil } = input;
  const person = tx.em.create(Person, { name, position, office, validFrom, validUntil, sortKey: sortKey(name) });
  await tx.record('createPerson');
  return { person: person.id };
}

export async function amendPerson(tx: Transaction, input: AmendPersonInput): Promise<Result> {
  const person = await tx.subject(Person, input.personId, ['office']);
  const office = await tx.refer(Office, input.officeId, ['officeId']);
  checkKept(tx.faults, input, ['name']);
  checkBegin(tx.faults, input, person);
  tx.faults.check();
  await permitFor(tx, person);
  // nobody puts a person into an office that he does not keep
  if (office) tx.permit('keepPeople', { place: office.path });
  tx.expectVersion(person, input.version);

  amend<Person>(person, { name: input.name, position: input.position, office: input.officeId === null ? null : office, validFrom: input.validFrom });
  person.sortKey = sortKey(person.name);
  await tx.record('amendPerson');
  return { person: person.id };
}

export async function endPerson(tx: Transaction, input: EndPersonInput): Promise<Result> {
  const person = await tx.subject(Person, input.personId, ['office']);
  checkValidity(tx.faults, { validFrom: person.validFrom, validUntil: input.validUntil });
  tx.faults.check();
  await permitFor(tx, person);

  person.validUntil = input.validUntil;
  await tx.record('endPerson', { reason: input.reason });
  return { person: person.id };
}

/** People of no office are everybody's, and kept at the root. */
async function permitFor(tx: Transaction, { office }: Person): Promise<void> {
  if (office) tx.permit('keepPeople', { place: office.path });
  else await tx.permitAtRoot('keepPeople');
}

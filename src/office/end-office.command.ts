import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import type { EndOfficeInput } from './office.inputs.js';
import { Office } from './office.js';
import { placeOf } from './office-path.js';

/** It takes no new work after the day; what it owes stays with it until it is transferred, and its name stays in the old texts. */
export async function endOffice(tx: Transaction, input: EndOfficeInput): Promise<Result> {
  const office = await tx.subject(Office, input.officeId);
  checkValidity(tx.faults, { validFrom: office.validFrom, validUntil: input.validUntil });
  tx.faults.check();
  tx.permit('keepOffices', { place: placeOf(office) });

  office.validUntil = input.validUntil;
  await tx.record('endOffice', { reason: input.reason });
  return { office: office.id };
}

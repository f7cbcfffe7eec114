import { checkCode, codeIsTaken } from '../access/code.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import type { CreateFieldInput, EndFieldInput } from './field.inputs.js';
import { Field } from './field.js';

export async function createField(tx: Transaction, input: CreateFieldInput): Promise<Result> {
  checkCode(tx.faults, input.code);
  checkValidity(tx.faults, input);
  const namesake = await tx.em.findOne(Field, { code: input.code });
  if (namesake) codeIsTaken(tx.faults, input.code, namesake);
  tx.faults.check();
  await tx.permitAtRoot('keepFields');

  const { code, name, source, validFrom, validUntil } = input;
  const field = tx.em.create(Field, { code, name, source, validFrom, validUntil });
  await tx.record('createField');
  return { field: field.id };
}

export async function endField(tx: Transaction, input: EndFieldInput): Promise<Result> {
  const field = await tx.subject(Field, input.fieldId);
  checkValidity(tx.faults, { validFrom: field.validFrom, validUntil: input.validUntil });
  tx.faults.check();
  await tx.permitAtRoot('keepFields');

  field.validUntil = input.validUntil;
  await tx.record('endField', { reason: input.reason });
  return { field: field.id };
}

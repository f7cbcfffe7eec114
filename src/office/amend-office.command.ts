import { amend, checkKept } from '../access/amend.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkBegin } from '../access/validity.js';
import { sortKey } from '../kernel/fold.js';
import type { AmendOfficeInput } from './office.inputs.js';
import { Office } from './office.js';
import { pathBelow, placeOf } from './office-path.js';

export async function amendOffice(tx: Transaction, input: AmendOfficeInput): Promise<Result> {
  const office = await tx.subject(Office, input.officeId);
  const parent = await tx.refer(Office, input.parentId, ['parentId']);
  checkKept(tx.faults, input, ['name', 'kind', 'aliases', 'parentId']);
  checkBegin(tx.faults, input, office);
  if (parent?.isWithin(office))
    tx.faults.add(['parentId'], {
      en: `"${parent.name}" is "${office.name}" itself or stands below it; an office hangs under one that does not hang under it`,
      vi: `"${parent.name}" chính là hoặc trực thuộc "${office.name}"; hãy chọn đơn vị cấp trên không trực thuộc nó`,
    });
  tx.faults.check();
  tx.permit('keepOffices', { place: placeOf(office) });
  if (parent) tx.permit('keepOffices', { place: parent.path });
  tx.expectVersion(office, input.version);

  amend<Office>(office, { name: input.name, kind: input.kind, aliases: input.aliases, lineAuthority: input.lineAuthority, validFrom: input.validFrom });
  office.sortKey = sortKey(office.name);
  if (parent && parent !== office.parent) await move(tx, office, parent);
  await tx.record('amendOffice');
  return { office: office.id };
}

/** Whoever looks for what is below an office compares paths: all of the subtree moves with it, or work would be lost from view. */
async function move(tx: Transaction, office: Office, parent: Office): Promise<void> {
  const from = office.path;
  const to = pathBelow(parent, office);
  const subtree = await tx.em.find(Office, { path: { $like: `${from}%` } });
  office.parent = parent;
  for (const moved of subtree) moved.path = to + moved.path.slice(from.length);
}

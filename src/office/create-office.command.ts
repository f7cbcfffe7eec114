import { checkCode, codeIsTaken } from '../access/code.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import { sortKey } from '../kernel/fold.js';
import type { CreateOfficeInput } from './office.inputs.js';
import { Office } from './office.js';
import { pathBelow } from './office-path.js';

export async function createOffice(tx: Transaction, input: CreateOfficeInput): Promise<Result> {
  const parent = await tx.refer(Office, input.parentId, ['parentId']);
  checkCode(tx.faults, input.code);
  checkValidity(tx.faults, input);
  const namesake = await tx.em.findOne(Office, { code: input.code });
  if (namesake) codeIsTaken(tx.faults, input.code, namesake);
  if (input.parentId == null) await checkThereIsNoRoot(tx);
  tx.faults.check();
  tx.permit('keepOffices', { place: parent?.path });

  const office = tx.em.create(Office, {
    code: input.code,
    name: input.name,
    kind: input.kind,
    parent,
    path: '',
    aliases: input.aliases ?? [],
    lineAuthority: input.lineAuthority,
    validFrom: input.validFrom,
    validUntil: input.validUntil,
    sortKey: sortKey(input.name),
  });
  // its own key is part of its path, and is known only once it is written
  await tx.em.flush();
  office.path = pathBelow(parent, office);
  await tx.record('createOffice');
  return { office: office.id };
}

async function checkThereIsNoRoot(tx: Transaction): Promise<void> {
  const root = await tx.em.findOne(Office, { parent: null });
  if (root)
    tx.faults.add(['parentId'], {
      en: `is missing: offices form one tree, and its root is "${root.name}"; name the office it hangs under`,
      vi: `còn thiếu: các đơn vị tạo thành một cây, gốc là "${root.name}"; hãy chọn đơn vị cấp trên`,
    });
}

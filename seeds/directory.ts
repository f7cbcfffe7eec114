import type { Result, Transaction } from '../src/access/unit-of-work.js';
import { createCommittee } from '../src/committee/committee.command.js';
import { CreateCommitteeInput } from '../src/committee/committee.inputs.js';
import { createField } from '../src/field/field.command.js';
import { CreateFieldInput } from '../src/field/field.inputs.js';
import type { MutationInput } from '../src/input/mutation-input.js';
import { sortKey } from '../src/kernel/fold.js';
import { createIndicator } from '../src/measurement/indicator.command.js';
import { CreateIndicatorInput } from '../src/measurement/indicator.inputs.js';
import { amendOffice } from '../src/office/amend-office.command.js';
import { createOffice } from '../src/office/create-office.command.js';
import { createOfficeGroup } from '../src/office/office-group.command.js';
import { CreateOfficeGroupInput } from '../src/office/office-group.inputs.js';
import { AmendOfficeInput, CreateOfficeInput } from '../src/office/office.inputs.js';
import { pathBelow } from '../src/office/office-path.js';
import { COLLECTIVE, Office } from '../src/office/office.js';
import { createPerson } from '../src/person/person.command.js';
import { CreatePersonInput } from '../src/person/person.inputs.js';
import { fields } from './directory/fields.js';
import { giavien } from './directory/giavien.js';
import { type GovernmentData, groupOf, type OfficeData } from './directory/government.js';
import { hoaiduc } from './directory/hoaiduc.js';
import { indicators } from './directory/indicators.js';
import { nation, provinces } from './directory/nation.js';
import { phuxuyen } from './directory/phuxuyen.js';
import { tayho } from './directory/tayho.js';
import { thoaison } from './directory/thoaison.js';
import type { Stage } from './stage.js';

const governments = [hoaiduc, giavien, phuxuyen, tayho, thoaison];

/**
 * What everything hangs on: the root, the accounts at it, the fields of work. Root and accounts are written directly: only an administrator makes offices, and an administrator is one at an office, so that
 * the first of each cannot come through the commands.
 */
export async function recordRoot(stage: Stage): Promise<void> {
  const { code, name, kind, aliases } = nation;
  const key = await stage.database.write(async em => {
    const root = em.create(Office, { code, name, kind, aliases: [], sortKey: sortKey(name) });
    await em.flush();
    root.path = pathBelow(null, root);
    return root.id;
  });
  stage.remember(code, 'Office', key);
  await stage.account('secretariat', `Thư ký – ${name}`, [{ role: 'SECRETARIAT', office: code }]);
  await stage.account('leadership', `Lãnh đạo – ${name}`, [{ role: 'LEADERSHIP', office: code }]);
  await stage.account('administrator', `Quản trị – ${name}`, [{ role: 'ADMINISTRATOR', office: code }]);
  await stage.account(loginOf(code), name, [{ role: 'OFFICE', office: code }]);
  // what was written directly is in no history and found by no search; with this it is
  const { version } = await stage.database.write(em => em.findOneOrFail(Office, { code }));
  await stage.does('administrator', amendOffice, Object.assign(new AmendOfficeInput(), { officeId: stage.id(code), version, aliases }));
  for (const field of fields) await keep(stage, field.code, 'Field', createField, Object.assign(new CreateFieldInput(), field));
}

/** Who and what the five conferences name, as the administrator enters it. */
export async function recordDirectory(stage: Stage): Promise<void> {
  for (const province of provinces) await recordOffice(stage, province);
  for (const indicator of indicators) await keep(stage, indicator.code, 'Indicator', createIndicator, Object.assign(new CreateIndicatorInput(), indicator));
  for (const government of governments) await recordGovernment(stage, government);
}

async function recordGovernment(stage: Stage, { code, offices, collectives, people, committees }: GovernmentData): Promise<void> {
  const [seat, ...others] = offices;
  await recordOffice(stage, seat);
  await stage.account(`secretariat.${loginOf(code)}`, `Thư ký – ${seat.name}`, [{ role: 'SECRETARIAT', office: code }]);
  await stage.account(`leadership.${loginOf(code)}`, `Lãnh đạo – ${seat.name}`, [{ role: 'LEADERSHIP', office: code }]);
  for (const office of others) await recordOffice(stage, office);
  for (const collective of collectives) {
    await recordOffice(stage, { ...collective, kind: COLLECTIVE, under: code });
    const group = { name: collective.name, aliases: collective.aliases, governmentId: stage.id(code), memberIds: [stage.id(collective.code)] };
    await keep(stage, groupOf(collective.code), 'OfficeGroup', createOfficeGroup, Object.assign(new CreateOfficeGroupInput(), group));
  }
  for (const { name, position, officeId } of people)
    await keep(stage, name, 'Person', createPerson, Object.assign(new CreatePersonInput(), { name, position, officeId: stage.id(officeId ?? code) }));
  for (const { word, headId, ...committee } of committees)
    await keep(stage, word, 'Committee', createCommittee, Object.assign(new CreateCommitteeInput(), { ...committee, hostId: stage.id(code), headId: headId && stage.id(headId) }));
}

/** An office, with the login that speaks for it. */
async function recordOffice(stage: Stage, { under, ...office }: OfficeData): Promise<void> {
  await keep(stage, office.code, 'Office', createOffice, Object.assign(new CreateOfficeInput(), { ...office, parentId: stage.id(under) }));
  await stage.account(loginOf(office.code), office.name, [{ role: 'OFFICE', office: office.code }]);
}

const loginOf = (code: string): string => code.toLowerCase();

/** The administrator makes a record, which the conferences then name by a word. */
async function keep<I extends MutationInput>(stage: Stage, word: string, type: string, command: (tx: Transaction, input: I) => Promise<Result>, input: I): Promise<void> {
  const keys = await stage.does('administrator', command, input);
  // the payload's field is the type's word
  stage.remember(word, type, keys[type[0].toLowerCase() + type.slice(1)]);
}

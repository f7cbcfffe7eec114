import { sortKey } from '../../src/kernel/fold.js';
import { fields } from '../directory/fields.js';
import { Dice } from './dice.js';
import { join, phrase } from './phrase.js';
import { type Writer, writeWords } from './row.js';
import { personName, place } from './words.js';

/** What meetings need to know of a local government; its offices, their heads and their accounts have keys in a row. */
export interface Government {
  key: number;
  firstOffice: number;
  firstHead: number;
  firstAccount: number;
  chairs: readonly { key: number; position: string }[];
  firstCommittee: number;
  secretariat: number;
  leadership: number;
}

const departments = [
  'Văn phòng', 'Phòng Nội vụ', 'Phòng Tài chính – Kế hoạch', 'Phòng Tư pháp', 'Phòng Văn hóa và Thông tin', 'Phòng Giáo dục và Đào tạo', 'Phòng Y tế', 'Phòng Lao động', 'Phòng Kinh tế', 'Phòng Quản lý đô thị', 'Phòng Tài nguyên và Môi trường',
  'Thanh tra', 'Trung tâm Y tế', 'Trung tâm Phát triển quỹ đất',
];
export const officesOfGovernment = 40;
export const governmentsOfProvince = 30;
const committees = ['cải cách hành chính', 'chuyển đổi số', 'phòng chống thiên tai', 'xây dựng nông thôn mới'];
export const committeesOfGovernment = committees.length;
const positions = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Chủ tịch UBND'];

const indicators = [
  { code: 'DVCTT', name: 'Tỷ lệ hồ sơ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', is_share: true },
  { code: 'DUNGHAN', name: 'Tỷ lệ hồ sơ đúng hạn', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', is_share: true },
  { code: 'GIAINGAN', name: 'Tỷ lệ giải ngân đầu tư công', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', is_share: true },
  { code: 'DONTHU', name: 'Số đơn thư tồn đọng', unit: 'đơn', direction: 'LOWER_IS_BETTER', kind: 'STOCK', aggregation: 'SUM', is_share: false },
] as const;
export const indicatorUnits = indicators.map(({ unit }) => unit);
export const fieldCount = fields.length;

const fromTheStart = '2010-01-01';

/** What everything hangs on: fields, indicators, the root with its accounts. Answers the path of the root. */
export function writeRoot(to: Writer): string {
  for (const { code, name, source } of fields) to.insert('field', { code, name, source: source ?? null, valid_from: null, valid_until: null, version: 1 });
  for (const indicator of indicators) {
    const key = to.insert('indicator', { ...indicator, valid_from: null, valid_until: null, sort_key: sortKey(indicator.name), version: 1 });
    writeWords(to, 'Indicator', key, phrase(`${indicator.code} ${indicator.name}`));
  }
  const { key, path } = writeOffice(to, null, { code: 'VN', name: 'Việt Nam', kind: 'NATION' });
  writeAccount(to, 'secretariat', 'Thư ký – Việt Nam', 'SECRETARIAT', key);
  writeAccount(to, 'leadership', 'Lãnh đạo – Việt Nam', 'LEADERSHIP', key);
  writeAccount(to, 'administrator', 'Quản trị – Việt Nam', 'ADMINISTRATOR', key);
  return path;
}

export const writeProvince = (to: Writer, root: string, number: number): string =>
  writeOffice(to, root, { code: `T${two(number + 1)}`, name: `UBND tỉnh ${place(number)}`, kind: 'PROVINCE' }).path;

/** A government with its offices, people, committees and accounts; `number` counts through the whole country, and says everything about it. */
export function writeGovernment(to: Writer, province: string, number: number): Government {
  const dice = new Dice(1, number);
  const provinceNumber = Math.floor(number / governmentsOfProvince);
  const code = `T${two(provinceNumber + 1)}H${two((number % governmentsOfProvince) + 1)}`;
  const name = `UBND huyện ${place(number + 40)}`;
  const { key, path } = writeOffice(to, province, { code, name, kind: 'DISTRICT' });
  const secretariat = writeAccount(to, `secretariat.${code.toLowerCase()}`, `Thư ký – ${name}`, 'SECRETARIAT', key);
  const leadership = writeAccount(to, `leadership.${code.toLowerCase()}`, `Lãnh đạo – ${name}`, 'LEADERSHIP', key);
  const chairs = positions.map(position => ({ key: writePerson(to, dice, position, key), position }));

  const [firstOffice, firstHead, firstAccount] = (['office', 'person', 'account'] as const).map(table => to.keys(table, 0));
  for (let i = 0; i < officesOfGovernment; i++) {
    const commune = i - departments.length;
    const office =
      commune < 0
        ? { code: `${code}-P${two(i + 1)}`, name: `${departments[i]} huyện ${place(number + 40)}`, kind: 'DEPARTMENT' }
        : { code: `${code}-X${two(commune + 1)}`, name: `UBND xã ${place(number * 26 + commune)}`, kind: 'COMMUNE' };
    const { key } = writeOffice(to, path, office);
    writePerson(to, dice, commune < 0 ? 'Trưởng phòng' : 'Chủ tịch UBND xã', key);
    writeAccount(to, office.code.toLowerCase(), office.name, 'OFFICE', key);
  }
  const firstCommittee = to.keys('committee', 0);
  committees.forEach((matter, i) => {
    const name = `Ban chỉ đạo ${matter} huyện ${place(number + 40)}`;
    const committee = to.insert('committee', {
      name, kind: 'STEERING', host_id: key, head_id: chairs[i % chairs.length].key, standing_agency_id: firstOffice + i, valid_from: fromTheStart, valid_until: null, sort_key: sortKey(name), version: 1,
    });
    writeWords(to, 'Committee', committee, phrase(name));
    for (let member = 0; member < 6; member++) to.insert('committee_member', { committee_id: committee, person_id: firstHead + i + member, role: member === 0 ? 'DEPUTY' : 'MEMBER', valid_from: fromTheStart, valid_until: null });
  });
  return { key, firstOffice, firstHead, firstAccount, chairs, firstCommittee, secretariat, leadership };
}

const two = (number: number): string => String(number).padStart(2, '0');

function writeOffice(to: Writer, above: string | null, { code, name, kind }: { code: string; name: string; kind: string }): { key: number; path: string } {
  const key = to.key('office');
  const path = `${above ?? '.'}${key}.`;
  const parent = above === null ? null : Number(above.split('.').at(-2));
  to.add('office', { id: key, code, name, kind, parent_id: parent, path, aliases: '[]', line_authority: null, valid_from: null, valid_until: null, sort_key: sortKey(name), version: 1 });
  writeWords(to, 'Office', key, join(phrase(name), phrase(code)));
  return { key, path };
}

function writePerson(to: Writer, dice: Dice, position: string, office: number): number {
  const name = personName(dice);
  const key = to.insert('person', { name, position, office_id: office, valid_from: null, valid_until: null, sort_key: sortKey(name), version: 1 });
  writeWords(to, 'Person', key, join(phrase(name), phrase(position)));
  return key;
}

function writeAccount(to: Writer, login: string, name: string, role: string, office: number): number {
  const key = to.insert('account', { login, name, person_id: null });
  to.insert('grant', { account_id: key, role, office_id: office, valid_from: null, valid_until: null });
  return key;
}

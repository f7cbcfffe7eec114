import type { Role } from '../../src/account/account.js';
import { createOffice } from '../../src/office/create-office.command.js';
import { endOffice } from '../../src/office/end-office.command.js';
import { createOfficeGroup, setOfficeGroupMembers } from '../../src/office/office-group.command.js';
import type { Diary } from './diary.js';

interface OfficeOfYear {
  word: string;
  code?: string;
  name: string;
  kind: string;
  under?: string;
  aliases?: string[];
  lineAuthority?: string;
}

/** Made up from the first to the last, and named so. Under the government unless told otherwise. */
const offices: OfficeOfYear[] = [
  { word: 'MINHHOA', code: 'MINHHOA', name: 'UBND huyện Minh Họa (minh họa)', kind: 'DISTRICT', under: 'VN', aliases: ['huyện Minh Họa'] },
  { word: 'VP', name: 'Văn phòng HĐND-UBND huyện Minh Họa', kind: 'DEPARTMENT', aliases: ['Văn phòng HĐND và UBND huyện Minh Họa'] },
  { word: 'BPMC', name: 'Bộ phận Một cửa huyện Minh Họa', kind: 'PUBLIC_SERVICE_UNIT', under: 'VP', aliases: ['Bộ phận Tiếp nhận và Trả kết quả huyện Minh Họa'] },
  { word: 'NOIVU', name: 'Phòng Nội vụ huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'TUPHAP', name: 'Phòng Tư pháp huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'TCKH', name: 'Phòng Tài chính - Kế hoạch huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'VHTT', name: 'Phòng Văn hóa và Thông tin huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'TNMT', name: 'Phòng Tài nguyên và Môi trường huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'KTHT', name: 'Phòng Kinh tế và Hạ tầng huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'GDDT', name: 'Phòng Giáo dục và Đào tạo huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'LDTBXH', name: 'Phòng Lao động - Thương binh và Xã hội huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'THANHTRA', name: 'Thanh tra huyện Minh Họa', kind: 'DEPARTMENT' },
  { word: 'TTVH', name: 'Trung tâm Văn hóa - Thông tin và Thể thao huyện Minh Họa', kind: 'PUBLIC_SERVICE_UNIT' },
  { word: 'TTYT', name: 'Trung tâm Y tế huyện Minh Họa', kind: 'PUBLIC_SERVICE_UNIT' },
  { word: 'CA', name: 'Công an huyện Minh Họa', kind: 'POLICE', lineAuthority: 'Công an tỉnh (minh họa)' },
  { word: 'TT', name: 'UBND thị trấn Minh Họa', kind: 'COMMUNE' },
  { word: 'DONG', name: 'UBND xã Đông Minh Họa', kind: 'COMMUNE' },
  { word: 'TAY', name: 'UBND xã Tây Minh Họa', kind: 'COMMUNE' },
  { word: 'NAM', name: 'UBND xã Nam Minh Họa', kind: 'COMMUNE' },
  { word: 'THUONG', name: 'UBND xã Thượng Minh Họa', kind: 'COMMUNE' },
  { word: 'HA', name: 'UBND xã Hạ Minh Họa', kind: 'COMMUNE' },
  { word: 'CON', name: 'UBND xã Cồn Minh Họa', kind: 'COMMUNE' },
  { word: 'CACNGANH', name: 'các ngành chức năng huyện Minh Họa', kind: 'COLLECTIVE' },
  // beside the government, not below it: what it is asked for is a request
  { word: 'SKHCN', code: 'TINHMINHHOA-SKHCN', name: 'Sở Khoa học và Công nghệ tỉnh Minh Họa (minh họa)', kind: 'DEPARTMENT', under: 'VN' },
];

/** The commune that takes the place of the one that ends. */
const bac: OfficeOfYear = { word: 'BAC', name: 'UBND xã Bắc Minh Họa', kind: 'COMMUNE' };
const lastDayOfCon = -201;

const codeOf = ({ word, code }: Pick<OfficeOfYear, 'word' | 'code'>): string => code ?? `MINHHOA-${word}`;
export const loginOf = (word: string): string => codeOf(offices.find(office => office.word === word) ?? { word }).toLowerCase();
/** What the stage remembers it under: by itself, because other seeds have offices of their own. */
export const officeWord = (word: string): string => (word === 'VN' ? 'VN' : `office ${word}`);
const kept = ['TT', 'DONG', 'TAY', 'NAM', 'THUONG', 'HA'];
/** The members of the group of communes on a day of the year. */
export const communesOn = (offset: number): string[] => [...kept, offset > lastDayOfCon ? 'BAC' : 'CON'];
export const communes = 'UBND các xã, thị trấn Minh Họa';

export function foundOffices(diary: Diary, from: number): void {
  for (const office of offices) found(diary, from, office);
  account(diary, from, secretary, 'Thư ký Ban chỉ đạo minh họa', 'SECRETARIAT');
  account(diary, from, 'secretariat2.minhhoa', 'Thư ký thứ hai Ban chỉ đạo minh họa', 'SECRETARIAT');
  account(diary, from, 'leadership.minhhoa', 'Lãnh đạo UBND huyện Minh Họa', 'LEADERSHIP');
  diary.on(from, secretary, createOfficeGroup, id => ({ name: communes, aliases: ['UBND các xã, thị trấn', 'các xã, thị trấn huyện Minh Họa'], governmentId: id(officeWord('MINHHOA')), memberIds: communesOn(from).map(word => id(officeWord(word))) }), {
    OfficeGroup: communes,
  });

  found(diary, lastDayOfCon - 4, bac, diary.calendar.exactly(lastDayOfCon + 1));
  diary.on(lastDayOfCon - 4, 'administrator', endOffice, id => ({
    officeId: id(officeWord('CON')), validUntil: diary.calendar.exactly(lastDayOfCon), reason: 'Sắp xếp đơn vị hành chính cấp xã theo phương án minh họa; xã Bắc Minh Họa kế thừa nhiệm vụ.',
  }));
  diary.on(lastDayOfCon - 4, secretary, setOfficeGroupMembers, id => ({
    groupId: id(communes), version: 1, on: diary.calendar.exactly(lastDayOfCon + 1), members: communesOn(0).map(word => ({ officeId: id(officeWord(word)) })),
  }));
}

const secretary = 'secretariat.minhhoa';

function found(diary: Diary, on: number, office: OfficeOfYear, validFrom?: string): void {
  const { word, name, kind, under = 'MINHHOA', aliases, lineAuthority } = office;
  const code = codeOf(office);
  diary.on(on, 'administrator', createOffice, id => ({ code, name, kind, parentId: id(officeWord(under)), aliases, lineAuthority, validFrom }), { Office: officeWord(word) });
  account(diary, on, code.toLowerCase(), name, 'OFFICE', code);
}

function account(diary: Diary, on: number, login: string, name: string, role: Role, office = 'MINHHOA'): void {
  diary.happens(diary.calendar.day(on), stage => stage.account(login, name, [{ role, office }]));
}

import { createCommittee, setCommitteeMembers } from '../../src/committee/committee.command.js';
import type { CreateCommitteeInput, SetCommitteeMembersInput } from '../../src/committee/committee.inputs.js';
import { createPerson, endPerson } from '../../src/person/person.command.js';
import type { Diary } from './diary.js';
import { officeWord } from './offices.js';
import { secretary } from './share.js';

/** Word, made-up name, position, office. */
const people: [string, string, string, string][] = [
  ['chairman', 'Nguyễn Minh Họa', 'Chủ tịch UBND huyện', 'MINHHOA'],
  ['deputy', 'Trần Thị Ví Dụ', 'Phó Chủ tịch UBND huyện', 'MINHHOA'],
  ['former deputy', 'Lê Giả Định', 'Phó Chủ tịch UBND huyện', 'MINHHOA'],
  ['chief of office', 'Phạm Thí Dụ', 'Chánh Văn phòng HĐND-UBND huyện', 'VP'],
  ['deputy chief', 'Hoàng Thị Tượng Trưng', 'Phó Chánh Văn phòng HĐND-UBND huyện', 'VP'],
  ['first follower', 'Vũ Mô Phỏng', 'Chuyên viên theo dõi cải cách hành chính', 'VP'],
  ['second follower', 'Đặng Thị Phỏng Tác', 'Chuyên viên theo dõi chuyển đổi số', 'VP'],
  ['head of NOIVU', 'Bùi Văn Mẫu', 'Trưởng phòng Nội vụ', 'NOIVU'],
  ['officer of NOIVU', 'Đỗ Thị Bản Mẫu', 'Chuyên viên Phòng Nội vụ', 'NOIVU'],
  ['head of TUPHAP', 'Hồ Giả Sử', 'Trưởng phòng Tư pháp', 'TUPHAP'],
  ['head of TCKH', 'Ngô Thị Giả Tưởng', 'Trưởng phòng Tài chính - Kế hoạch', 'TCKH'],
  ['head of VHTT', 'Dương Khuôn Mẫu', 'Trưởng phòng Văn hóa và Thông tin', 'VHTT'],
  ['officer of VHTT', 'Lý Thị Kiểu Mẫu', 'Chuyên viên Phòng Văn hóa và Thông tin', 'VHTT'],
  ['head of TNMT', 'Phan Ước Lệ', 'Trưởng phòng Tài nguyên và Môi trường', 'TNMT'],
  ['officer of TNMT', 'Tạ Thị Làm Mẫu', 'Chuyên viên Phòng Tài nguyên và Môi trường', 'TNMT'],
  ['head of KTHT', 'Võ Tạm Đặt', 'Trưởng phòng Kinh tế và Hạ tầng', 'KTHT'],
  ['head of GDDT', 'Trịnh Thị Nêu Thử', 'Trưởng phòng Giáo dục và Đào tạo', 'GDDT'],
  ['head of LDTBXH', 'Đinh Phỏng Đoán', 'Trưởng phòng Lao động - Thương binh và Xã hội', 'LDTBXH'],
  ['head of THANHTRA', 'Lâm Phác Thảo', 'Chánh Thanh tra huyện', 'THANHTRA'],
  ['head of CA', 'Mai Giả Lập', 'Trưởng Công an huyện', 'CA'],
  ['head of TTYT', 'Cao Thị Thử Nghiệm', 'Giám đốc Trung tâm Y tế', 'TTYT'],
  ['head of TT', 'Lương Văn Dụ', 'Chủ tịch UBND thị trấn Minh Họa', 'TT'],
  ['head of DONG', 'Tống Thị Thí', 'Chủ tịch UBND xã Đông Minh Họa', 'DONG'],
  ['head of TAY', 'Châu Giả Như', 'Chủ tịch UBND xã Tây Minh Họa', 'TAY'],
  ['officer of TAY', 'Kiều Thị Hình Dung', 'Công chức Văn phòng - Thống kê xã Tây Minh Họa', 'TAY'],
  ['head of THUONG', 'Thái Nguyên Mẫu', 'Chủ tịch UBND xã Thượng Minh Họa', 'THUONG'],
];

export const reform = 'Ban chỉ đạo minh họa (cải cách hành chính huyện Minh Họa)';
export const digital = 'Ban chỉ đạo minh họa (chuyển đổi số huyện Minh Họa)';
export const inspection = 'Đoàn kiểm tra công vụ minh họa (huyện Minh Họa)';

const members = ['head of NOIVU', 'head of TUPHAP', 'head of TCKH', 'head of VHTT', 'head of TNMT', 'head of KTHT', 'head of GDDT', 'head of LDTBXH', 'head of THANHTRA', 'chief of office'];

export function appointPeople(diary: Diary, from: number): void {
  for (const [word, name, position, office] of people) diary.on(from, secretary, createPerson, id => ({ name, position, officeId: id(officeWord(office)) }), { Person: word });
  diary.on(
    from, secretary, createCommittee,
    id => ({
      name: reform, kind: 'STEERING', hostId: id(officeWord('MINHHOA')), headId: id('chairman'), standingAgencyId: id(officeWord('NOIVU')), validFrom: diary.calendar.day(from),
      members: [{ personId: id('former deputy'), role: 'DEPUTY' }, ...members.map(word => ({ personId: id(word), role: 'MEMBER' as const }))],
    }) satisfies CreateCommitteeInput,
    { Committee: reform },
  );
  diary.on(
    from, secretary, createCommittee,
    id => ({
      name: digital, kind: 'STEERING', hostId: id(officeWord('MINHHOA')), headId: id('deputy'), standingAgencyId: id(officeWord('VHTT')), validFrom: diary.calendar.day(from),
      members: [{ personId: id('chief of office'), role: 'DEPUTY' }, ...['head of VHTT', 'head of NOIVU', 'head of CA', 'head of TTYT'].map(word => ({ personId: id(word), role: 'MEMBER' as const }))],
    }) satisfies CreateCommitteeInput,
    { Committee: digital },
  );
  diary.on(from, secretary, createCommittee, id => ({
    name: inspection, kind: 'INSPECTION_TEAM', hostId: id(officeWord('MINHHOA')), headId: id('head of NOIVU'), standingAgencyId: id(officeWord('THANHTRA')), members: [{ personId: id('head of THANHTRA'), role: 'DEPUTY' }],
  }) satisfies CreateCommitteeInput, { Committee: inspection });

  // half a year on, another deputy takes over
  diary.on(-180, secretary, setCommitteeMembers, id => ({
    committeeId: id(reform), version: 1, members: [{ personId: id('deputy'), role: 'DEPUTY' }, ...members.map(word => ({ personId: id(word), role: 'MEMBER' as const }))],
  }) satisfies SetCommitteeMembersInput);
  diary.on(-180, secretary, endPerson, id => ({ personId: id('former deputy'), validUntil: diary.calendar.day(-180), reason: 'Nhận nhiệm vụ khác (minh họa).' }));
}

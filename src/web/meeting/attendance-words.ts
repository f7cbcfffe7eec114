import { words } from '../language/words.ts';

export const useAttendanceWords = words('attendance', {
  vi: {
    title: 'Thành phần dự họp', none: 'Chưa ghi thành phần dự họp.', who: 'Người hoặc đơn vị', capacity: 'Chức vụ, thành phần', count: 'Số lượng', part: 'Vai trò', presence: 'Có mặt', note: 'Ghi chú', offices_other: '{{count}} đơn vị', heads_other: '{{count}} người', instead: 'thay {{name}}', edit: 'Ghi thành phần', amend: 'Sửa thành phần', save: 'Ghi thành phần',
    addPerson: 'Thêm người', addDelegation: 'Thêm đơn vị', person: 'Họ và tên', delegation: 'Đơn vị hoặc nhóm', officeCount: 'Số đơn vị', headCount: 'Số người', substituteFor: 'Dự thay', remove: 'Bỏ dòng {{n}}', line: 'Dòng {{n}}', typed: 'Thành phần dự họp – {{meeting}}',
  },
  en: {
    title: 'Attendance', none: 'No attendance is recorded yet.', who: 'Who', capacity: 'Capacity', count: 'How many', part: 'Part', presence: 'Presence', note: 'Note', offices_one: '{{count}} office', offices_other: '{{count}} offices', heads_one: '{{count}} person', heads_other: '{{count}} people', instead: 'for {{name}}', edit: 'Record attendance', amend: 'Amend attendance', save: 'Record attendance',
    addPerson: 'Add a person', addDelegation: 'Add a delegation', person: 'Person', delegation: 'Office or group', officeCount: 'Offices', headCount: 'Heads', substituteFor: 'Sits for', remove: 'Remove line {{n}}', line: 'Line {{n}}', typed: 'Attendance – {{meeting}}',
  },
});

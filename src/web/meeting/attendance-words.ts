import { words } from '../language/words.ts';

export const useAttendanceWords = words('attendance', {
  vi: {
    title: 'Thành phần dự họp', none: 'Chưa ghi thành phần dự họp.', who: 'Người hoặc đơn vị', capacity: 'Chức vụ, thành phần', count: 'Số lượng', part: 'Vai trò', presence: 'Có mặt', note: 'Ghi chú', offices_other: '{{count}} đơn vị', heads_other: '{{count}} người', instead: 'thay {{name}}', edit: 'Ghi thành phần', amend: 'Sửa thành phần', save: 'Ghi thành phần', cancel: 'Bỏ qua',
    addPerson: 'Thêm người', addDelegation: 'Thêm đơn vị', person: 'Họ và tên', delegation: 'Đơn vị hoặc nhóm', officeCount: 'Số đơn vị', headCount: 'Số người', substituteFor: 'Dự thay', remove: 'Bỏ dòng {{n}}', line: 'Dòng {{n}}', typed: 'Thành phần dự họp – {{meeting}}', conflict: 'Người khác vừa sửa cuộc họp này. Đã đọc lại bản mới nhất ở trên; ghi lại nếu danh sách của bạn vẫn đúng.', total: '{{present}} có mặt, {{absent}} vắng', more: 'Thêm: dự thay, ghi chú',
  },
  en: {
    title: 'Attendance', none: 'No attendance is recorded yet.', who: 'Who', capacity: 'Capacity', count: 'How many', part: 'Part', presence: 'Presence', note: 'Note', offices_one: '{{count}} office', offices_other: '{{count}} offices', heads_one: '{{count}} person', heads_other: '{{count}} people', instead: 'for {{name}}', edit: 'Record attendance', amend: 'Amend attendance', save: 'Record attendance', cancel: 'Cancel',
    addPerson: 'Add a person', addDelegation: 'Add a delegation', person: 'Person', delegation: 'Office or group', officeCount: 'Offices', headCount: 'Heads', substituteFor: 'Sits for', remove: 'Remove line {{n}}', line: 'Line {{n}}', typed: 'Attendance – {{meeting}}', conflict: 'Somebody else has just changed this meeting. The latest version was read again and stands above; record again if your list is still right.', total: '{{present}} present, {{absent}} absent', more: 'More: sits for, note',
  },
});

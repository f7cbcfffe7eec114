import { words } from '../language/words.ts';

export const useSessionWords = words('session', {
  vi: { title: 'Các buổi', write: 'Ghi các buổi', amend: 'Sửa các buổi', typed: 'Các buổi – {{meeting}}', line: 'Buổi {{n}}', remove: 'Bỏ buổi {{n}}', add: 'Thêm buổi', day: 'Ngày', part: 'Buổi', place: 'Địa điểm', offices: 'Đơn vị được đến làm việc' },
  en: { title: 'Sessions', write: 'Record the sessions', amend: 'Amend the sessions', typed: 'Sessions – {{meeting}}', line: 'Session {{n}}', remove: 'Leave out session {{n}}', add: 'Add a session', day: 'Day', part: 'Part of the day', place: 'Place', offices: 'Offices visited' },
});

import { words } from '../language/words.ts';

export const useNameOfficesWords = words('office.name-offices', {
  vi: {
    name: 'Nêu đơn vị', title: 'Nêu rõ đơn vị thực hiện', about: 'Kết luận giao cho “{{collective}}”: {{text}}', offices: 'Đơn vị thực hiện', help: 'Việc được chuyển cho các đơn vị này, giữ nguyên thời hạn đã giao.', one: 'Việc này chỉ có một đơn vị chủ trì.', paper: 'Văn bản làm căn cứ', reason: 'Lý do',
    keep: 'Ghi nhóm “{{collective}}” gồm các đơn vị này, để các lần giao sau', done: 'Đã giao cho {{names}} đơn vị', given: 'Theo phân công tại văn bản.',
  },
  en: {
    name: 'Name the offices', title: 'Say who is meant', about: 'The conclusion orders “{{collective}}”: {{text}}', offices: 'Offices', help: 'The work goes to these offices with the deadline as ordered.', one: 'This work has one lead office.', paper: 'Document', reason: 'Reason',
    keep: 'Keep these offices as the group “{{collective}}” for what is ordered later', done: 'Given to {{names}} offices', given: 'Theo phân công tại văn bản.',
  },
});

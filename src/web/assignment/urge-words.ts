import { words } from '../language/words.ts';

export const useUrgeWords = words('assignment.urge', {
  vi: {
    urge: 'Đôn đốc', urgeSelected_other: 'Đôn đốc {{count}} việc đã chọn', title: 'Đôn đốc thực hiện', text: 'Nội dung đôn đốc', help: 'Ghi vào lịch sử của nhiệm vụ với ngày hôm nay; đơn vị xem được.',
    none: 'Chưa đôn đốc lần nào', before_other: 'Đã đôn đốc {{count}} lần', last: 'lần gần nhất {{day}}', done_other: 'Đã ghi đôn đốc {{count}} việc', left_other: 'Còn {{count}} việc chưa gửi được.',
  },
  en: {
    urge: 'Urge', urgeSelected_one: 'Urge the selected one', urgeSelected_other: 'Urge the {{count}} selected', title: 'Urge', text: 'Reminder', help: 'Kept in the history of the work with today’s date; the office sees it.',
    none: 'Not urged before', before_one: 'Urged once', before_other: 'Urged {{count}} times', last: 'last on {{day}}', done_one: 'Reminder recorded', done_other: '{{count}} reminders recorded', left_one: 'One could not be sent yet.', left_other: '{{count}} could not be sent yet.',
  },
});

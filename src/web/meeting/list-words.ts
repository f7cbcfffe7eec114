import { words } from '../language/words.ts';

export const useListWords = words('meeting-list', {
  vi: {
    cancel: 'Bỏ qua', taken: 'Người khác vừa ghi', news: 'Người khác vừa ghi danh sách này. Phần của họ đã được đưa vào đây; hãy xem lại rồi ghi.', leftOut_other: 'Họ đã bỏ {{count}} dòng, ở đây cũng bỏ theo.', undecided_other: '{{count}} dòng hai bên cùng sửa: hãy chọn nội dung để giữ.',
    theirs: 'Người khác đã ghi: {{told}}', gone: 'Người khác đã bỏ dòng này.', keepMine: 'Giữ dòng của tôi', takeTheirs: 'Lấy dòng của họ', leaveOut: 'Bỏ dòng này',
  },
  en: {
    cancel: 'Cancel', taken: 'Recorded by somebody else', news: 'Somebody else has just recorded this list. Their part was taken up here; look at it, and record again.', leftOut_one: 'They left out {{count}} line, and so it is here.', leftOut_other: 'They left out {{count}} lines, and so they are here.', undecided_one: '{{count}} line was changed by both: choose what is to stand.', undecided_other: '{{count}} lines were changed by both: choose what is to stand.',
    theirs: 'Somebody else recorded: {{told}}', gone: 'Somebody else left this line out.', keepMine: 'Keep mine', takeTheirs: 'Take theirs', leaveOut: 'Leave it out',
  },
});

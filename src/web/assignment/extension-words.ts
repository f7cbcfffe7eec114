import { words } from '../language/words.ts';

export const useExtensionWords = words('assignment.decide-extension', {
  vi: {
    decide: 'Quyết định gia hạn', title: 'Đề nghị gia hạn', asked: 'Hạn hiện tại {{from}}; đề nghị lùi đến {{to}}. {{who}} đề nghị ngày {{on}}.', late: 'Đề nghị gửi sau khi đã quá hạn.', own: 'Do chính bạn nhập; người khác quyết định.', none: 'không có',
    decision: 'Quyết định', asAsked: 'Đồng ý đến {{day}}', another: 'Đồng ý, với hạn khác', no: 'Không đồng ý', newDueOn: 'Hạn mới', reason: 'Lý do', needed: 'Bắt buộc khi không đồng ý', granted: 'Đã gia hạn', refused: 'Đã trả lời không đồng ý',
  },
  en: {
    decide: 'Decide on the extension', title: 'Request for more time', asked: 'Due on {{from}} now; asked for until {{to}}. Asked by {{who}} on {{on}}.', late: 'Asked for after the deadline.', own: 'You entered it yourself; somebody else decides.', none: 'none',
    decision: 'Decision', asAsked: 'Grant until {{day}}', another: 'Grant with another date', no: 'Refuse', newDueOn: 'New deadline', reason: 'Reason', needed: 'Needed to refuse', granted: 'More time was granted', refused: 'The request was refused',
  },
});

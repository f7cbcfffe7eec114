import { words } from '../language/words.ts';

export const useConclusionWords = words('conclusion', {
  vi: {
    conclusions: 'Kết luận', ofSupplement: 'Văn bản bổ sung số {{n}}', none: 'Chưa có kết luận nào.', text: 'Kết luận {{n}}',
    next: 'Kết luận tiếp theo', nextHelp: 'Enter: ghi và gõ tiếp kết luận sau. Shift+Enter: xuống dòng.', record: 'Ghi kết luận', recording: 'Đang ghi…', notRecorded: 'Chưa ghi được', unknown: 'Chưa rõ đã ghi hay chưa: hãy so với các kết luận ở trên.', sendAgain: 'Ghi lại', backToTyping: 'Đưa về ô nhập', discard: 'Bỏ', typed: 'Kết luận đang nhập – {{meeting}}', revising: 'Đang sửa kết luận {{n}} – {{meeting}}', ordering: 'Đang giao việc từ kết luận {{n}} – {{meeting}}',
    select: 'Chọn cụm từ trong kết luận bằng chuột hoặc Shift+mũi tên, rồi giao việc: Alt+N nhiệm vụ, Alt+C chỉ tiêu.', taskFromWords: 'Giao nhiệm vụ từ cụm từ', targetFromWords: 'Giao chỉ tiêu từ cụm từ', task: 'Nhiệm vụ từ cả kết luận', target: 'Chỉ tiêu từ cả kết luận', selected: 'Đã chọn: “{{words}}”', bar: 'Giao việc từ kết luận {{n}}',
    revise: 'Sửa lời', remove: 'Xóa dự thảo', removeWhy: 'Lý do xóa', noTask: 'Không phát sinh nhiệm vụ', someTask: 'Bỏ ghi “không phát sinh nhiệm vụ”', save: 'Ghi', cancel: 'Bỏ qua', ordinal: 'Số thứ tự', newText: 'Nội dung kết luận',
    draft: 'Dự thảo', announced: 'Đã thông báo {{day}}', replaced: 'Đã thay bằng kết luận {{n}} của văn bản bổ sung', replaces: 'Thay kết luận {{n}}', conflict: 'Người khác đã sửa kết luận này', conflictHelp: 'Chọn nội dung để giữ.', theirs: 'Đang ghi trên máy chủ', mine: 'Của bạn', takeMine: 'Ghi nội dung của bạn', takeTheirs: 'Giữ nội dung trên máy chủ', hasOrders: 'Nhiệm vụ và chỉ tiêu của kết luận {{n}}', removed: 'Dự thảo đã xóa', removedOn: 'xóa ngày {{day}}',
  },
  en: {
    conclusions: 'Conclusions', ofSupplement: 'Supplement {{n}}', none: 'There is no conclusion yet.', text: 'Conclusion {{n}}',
    next: 'Next conclusion', nextHelp: 'Enter records it and waits for the next. Shift+Enter: a new line.', record: 'Record the conclusion', recording: 'Recording…', notRecorded: 'Not recorded', unknown: 'It is not known whether this was recorded: compare it with the conclusions above.', sendAgain: 'Record again', backToTyping: 'Back to the field', discard: 'Discard', typed: 'Conclusion being typed – {{meeting}}', revising: 'Revising conclusion {{n}} – {{meeting}}', ordering: 'An order from conclusion {{n}} – {{meeting}}',
    select: 'Select words of a conclusion by mouse or with Shift and the arrows, and make them work: Alt+N a task, Alt+C a target.', taskFromWords: 'Task from these words', targetFromWords: 'Target from these words', task: 'Task from the whole text', target: 'Target from the whole text', selected: 'Selected: “{{words}}”', bar: 'Orders from conclusion {{n}}',
    revise: 'Revise', remove: 'Remove the draft', removeWhy: 'Why it is removed', noTask: 'No task arises', someTask: 'Take away “no task arises”', save: 'Record', cancel: 'Cancel', ordinal: 'Ordinal', newText: 'Text of the conclusion',
    draft: 'Draft', announced: 'Announced {{day}}', replaced: 'Replaced by conclusion {{n}} of a supplement', replaces: 'Replaces conclusion {{n}}', conflict: 'Somebody else has changed this conclusion', conflictHelp: 'Choose which text is to stand.', theirs: 'On the server', mine: 'Yours', takeMine: 'Record yours', takeTheirs: 'Keep that of the server', hasOrders: 'Tasks and targets of conclusion {{n}}', removed: 'Removed drafts', removedOn: 'removed {{day}}',
  },
});

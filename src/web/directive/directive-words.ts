import { words } from '../language/words.ts';

export const useDirectiveWords = words('directive', {
  vi: {
    task: 'Nhiệm vụ', target: 'Chỉ tiêu', newTask: 'Giao nhiệm vụ', newTarget: 'Giao chỉ tiêu', amendTask: 'Sửa nhiệm vụ', amendTarget: 'Sửa chỉ tiêu',
    quote: 'Nguyên văn trong kết luận', text: 'Nội dung công việc', textOfTarget: 'Nội dung chỉ tiêu',
    leads: 'Đơn vị chủ trì', leadsHelp: 'Đơn vị hoặc nhóm đơn vị; gõ vài chữ, không cần dấu', coordinating: 'Đơn vị phối hợp',
    binding: 'Cách giao', bindingTOGETHER: 'Một đơn vị chủ trì', bindingEACH: 'Từng đơn vị chịu trách nhiệm phần của mình', bindingHelp: 'Nhiều đơn vị chủ trì hoặc một nhóm: mỗi đơn vị có phần việc riêng',
    dueOn: 'Thời hạn', dueText: 'Thời hạn như trong kết luận', dueTextHelp: '“thường xuyên”, “trong thời gian tới”', proposed: 'Trong nguyên văn:', takeDue: 'Lấy hạn {{day}} (“{{words}}”)', takeWords: 'Ghi “{{words}}”, không có ngày',
    deliverable: 'Sản phẩm, kết quả phải có', priority: 'Mức độ', follower: 'Chuyên viên theo dõi', field: 'Lĩnh vực', more: 'Thêm: phối hợp, mức độ, người theo dõi, lĩnh vực, căn cứ', moreOfTarget: 'Thêm: kỳ, mốc, giá trị gốc, đơn vị báo cáo, phối hợp, căn cứ', textNeeded: 'Ghi nội dung',
    reporters: 'Đơn vị báo cáo số liệu', reportersHelp: 'Để trống: chính các đơn vị được giao', basis: 'Văn bản làm căn cứ', addBasis: 'Thêm văn bản căn cứ', basisOfMeeting: 'Chọn từ văn bản của cuộc họp', removeBasis: 'Bỏ căn cứ {{name}}', restsOn: 'Căn cứ: {{documents}}', measured: 'Báo cáo số liệu: {{offices}}',
    indicator: 'Chỉ số', bounds: 'Mức phải đạt', boundsHelp: '30–40 %, ≥ 90 % dân số, không quá 5 ngày, đúng 100 %', unreadable: 'Chưa hiểu “{{typed}}”. Ví dụ: 30–40 %; ít nhất 90 %; không quá 5 ngày', understood: 'Hiểu là: {{bounds}}', strict: 'Chỉ tiêu tính cả chính mức {{value}}.', otherUnit: 'Chỉ số “{{indicator}}” tính bằng {{unit}}, không phải {{typed}}.', indicatorNeeded: 'Chọn chỉ số đo chỉ tiêu này',
    periodFrom: 'Kỳ từ ngày', periodUntil: 'đến ngày', baseline: 'Giá trị gốc', baselineOn: 'vào ngày', milestones: 'Các mốc', milestoneValue: 'Giá trị ở mốc {{n}}', milestoneOn: 'Ngày của mốc {{n}}', addMilestone: 'Thêm mốc', removeMilestone: 'Bỏ mốc {{n}}', noFigure: 'Không phải một số: “{{typed}}”', readAs: 'Hiểu là {{figure}}',
    save: 'Ghi', saveTask: 'Giao nhiệm vụ', saveTarget: 'Giao chỉ tiêu', cancel: 'Bỏ qua', amend: 'Sửa', addOffice: 'Thêm đơn vị', withdraw: 'Thu hồi', withdrawWhy: 'Lý do thu hồi', office: 'Đơn vị', asCoordinating: 'Chỉ phối hợp', noOffices: 'Chưa giao đơn vị nào', andMore_other: 'và {{count}} đơn vị khác', kept: '{{what}} – {{text}}', fixed: 'Đã thông báo: thời hạn, mức và lĩnh vực không sửa ở đây được nữa.',
    locked: 'Đã ban hành: ở đây chỉ còn sửa mức độ và người theo dõi. Lời văn chỉ được sửa bằng văn bản bổ sung.', reason: 'Lý do',
    conflict: 'Người khác vừa sửa bản này. Đã đọc lại bản mới nhất: xem phần đang hiển thị ở trên, rồi ghi lại nếu vẫn muốn giữ nội dung của bạn.', followed: 'Theo dõi: {{name}}', request: 'đề nghị',
  },
  en: {
    task: 'Task', target: 'Target', newTask: 'New task', newTarget: 'New target', amendTask: 'Amend the task', amendTarget: 'Amend the target',
    quote: 'Words of the conclusion', text: 'What is to be done', textOfTarget: 'What is to be reached',
    leads: 'Lead offices', leadsHelp: 'Offices or groups; type a few letters, accents are not needed', coordinating: 'Coordinating offices',
    binding: 'How it binds', bindingTOGETHER: 'One office leads', bindingEACH: 'Each office owes its own share', bindingHelp: 'Several lead offices, or a group: each has a share of its own',
    dueOn: 'Deadline', dueText: 'Deadline as written', dueTextHelp: '“thường xuyên”, “trong thời gian tới”', proposed: 'In these words:', takeDue: 'Due {{day}} (“{{words}}”)', takeWords: 'Keep “{{words}}”, no date',
    deliverable: 'Deliverable', priority: 'Priority', follower: 'Follower in the secretariat', field: 'Field', more: 'More: coordinating offices, priority, follower, field, basis', moreOfTarget: 'More: period, milestones, baseline, reporters, coordinating offices, basis', textNeeded: 'Say what it is',
    reporters: 'Offices that report the figures', reportersHelp: 'Empty: the offices it binds', basis: 'Documents it rests on', addBasis: 'Add a document it rests on', basisOfMeeting: 'Choose from the meeting’s documents', removeBasis: 'Remove {{name}} from what it rests on', restsOn: 'Rests on: {{documents}}', measured: 'Figures from: {{offices}}',
    indicator: 'Indicator', bounds: 'To be reached', boundsHelp: '30–40 %, at least 90 %, at most 5 ngày, exactly 100 %', unreadable: '“{{typed}}” is not understood. For example: 30–40 %; at least 90 %; at most 5 ngày', understood: 'Understood: {{bounds}}', strict: 'A target takes in {{value}} itself.', otherUnit: '“{{indicator}}” is counted in {{unit}}, not in {{typed}}.', indicatorNeeded: 'Choose the indicator that measures it',
    periodFrom: 'Period from', periodUntil: 'until', baseline: 'Baseline', baselineOn: 'on', milestones: 'Milestones', milestoneValue: 'Value at milestone {{n}}', milestoneOn: 'Day of milestone {{n}}', addMilestone: 'Add a milestone', removeMilestone: 'Remove milestone {{n}}', noFigure: 'Not a figure: “{{typed}}”', readAs: 'Read as {{figure}}',
    save: 'Record', saveTask: 'Record the task', saveTarget: 'Record the target', cancel: 'Cancel', amend: 'Amend', addOffice: 'Add an office', withdraw: 'Withdraw', withdrawWhy: 'Why it is withdrawn', office: 'Office', asCoordinating: 'Coordinating only', noOffices: 'Assigned to nobody yet', andMore_one: 'and {{count}} other office', andMore_other: 'and {{count}} other offices', kept: '{{what}} – {{text}}', fixed: 'It is announced: deadline, bounds and field cannot be amended here any more.',
    locked: 'The notice is issued: only priority and follower are amended here. Words are corrected by a supplement.', reason: 'Reason',
    conflict: 'Somebody else has just changed this. The latest version was read again and is shown above; record again if yours is still to stand.', followed: 'Followed by {{name}}', request: 'request',
  },
});

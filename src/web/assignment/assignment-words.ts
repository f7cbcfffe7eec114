import { words } from '../language/words.ts';

export const useAssignmentWords = words('assignment', {
  vi: {
    order: 'Ý kiến chỉ đạo', since: 'Diễn biến', deadlines: 'Thời hạn', shares: 'Các đơn vị cùng được giao', target: 'Chỉ tiêu', facts: 'Thông tin chung', priority: 'Ưu tiên: {{level}}',
    meetingOn: '{{kind}}, ngày {{on}}', host: 'Cơ quan chủ trì họp', chair: 'Người chủ trì', committees: 'Ban chỉ đạo', notices: 'Thông báo kết luận', noticeOf: 'Số {{number}}, ngày {{on}}', noNotice: 'Chưa ban hành thông báo',
    conclusion: 'Kết luận số {{ordinal}}', directive: 'Giao việc', share: '{{role}}: {{office}}', assignedOn: 'Giao ngày {{on}}', deliverable: 'Sản phẩm: {{what}}', basis: 'Căn cứ: {{what}}', quote: 'Lời giao việc: “{{quote}}”',
    request: 'Đề nghị phối hợp, ngoài phạm vi quản lý', review: 'Kết luận đã được thay thế: việc này đang được xem lại', draft: 'Dự thảo, chưa thông báo', repeatedly: 'Gia hạn nhiều lần',
    responsible: 'Người thực hiện', nobody: 'Chưa có', progress: 'Tiến độ', completedOn: 'Hoàn thành ngày', daysLate_other: 'muộn {{count}} ngày', status: 'Trạng thái', office: 'Đơn vị', role: 'Vai trò', dueOn: 'Thời hạn',
    original: 'Ban đầu', current: 'Hiện tại', asWritten: 'Theo văn bản', none: 'Không có', moved: '{{from}} → {{to}}', onlyShare: 'Không có đơn vị nào khác', moreShares: 'Còn các đơn vị khác; xem ở sổ theo dõi',
    reported: 'Báo cáo kết quả', confirmed: 'Xác nhận hoàn thành', returned: 'Trả lại', updated: 'Cập nhật tiến độ', updatedTo: 'Cập nhật tiến độ: {{percent}} %', asked: 'Xin gia hạn đến {{on}}', askedLate: 'Xin gia hạn đến {{on}} (sau khi đã quá hạn)',
    granted: 'Đồng ý gia hạn đến {{on}}', refused: 'Không đồng ý gia hạn', lapsed: 'Đề nghị gia hạn hết hiệu lực', withdrawnRequest: 'Rút đề nghị gia hạn', set: '{{origin}}: hạn mới {{on}}', blocked: 'Nêu vướng mắc', waitsFor: 'Chờ {{office}}', needed: 'Cần: {{what}}', cleared: 'Đã gỡ vướng mắc',
    urged: 'Đôn đốc', assigned: 'Giao việc', cameFrom: 'Nhận từ {{office}}', wentTo: 'Chuyển đến {{office}}', nameResponsible: 'Ghi người thực hiện', by: '{{who}}, ghi {{at}}', paper: 'Theo văn bản: {{paper}}', value: 'Giá trị: {{value}}', nothingSince: 'Chưa có diễn biến nào được ghi', earlier: 'Chỉ hiện 100 diễn biến gần nhất của mỗi loại',
    bounds: 'Mức giao', figures: 'Số liệu của đơn vị', noFigures: 'Đơn vị chưa gửi số liệu', toTarget: 'Xem chỉ tiêu', handIn: 'Gửi số liệu', day: 'Ngày số liệu', figure: 'Số liệu', missing: 'Không có việc này, hoặc tài khoản của bạn không được xem',
    numeratorOf: '{{numerator}} / {{denominator}}', about: 'khoảng {{bounds}}', openObstacles: 'Vướng mắc chưa gỡ', pending: 'Đề nghị gia hạn đang chờ', back: 'Việc của đơn vị',
  },
  en: {
    order: 'What was ordered', since: 'Everything since', deadlines: 'Deadlines', shares: 'Shares of other offices', target: 'Target', facts: 'At a glance', priority: 'Priority: {{level}}',
    meetingOn: '{{kind}}, {{on}}', host: 'Held by', chair: 'Chair', committees: 'Committees', notices: 'Notices', noticeOf: 'No. {{number}}, {{on}}', noNotice: 'No notice issued yet',
    conclusion: 'Conclusion {{ordinal}}', directive: 'Order', share: '{{role}}: {{office}}', assignedOn: 'Assigned on {{on}}', deliverable: 'Deliverable: {{what}}', basis: 'It rests on {{what}}', quote: 'In the words: “{{quote}}”',
    request: 'A request, outside the host’s subtree', review: 'Its conclusion was replaced: this work is under review', draft: 'A draft that is not announced', repeatedly: 'Extended repeatedly',
    responsible: 'Done by', nobody: 'Nobody yet', progress: 'Progress', completedOn: 'Completed on', daysLate_one: '{{count}} day late', daysLate_other: '{{count}} days late', status: 'Status', office: 'Office', role: 'Role', dueOn: 'Deadline',
    original: 'As ordered', current: 'Current', asWritten: 'As written', none: 'None', moved: '{{from}} → {{to}}', onlyShare: 'No other office has a share', moreShares: 'There are more; see the follow-up register',
    reported: 'Reported as done', confirmed: 'Completion confirmed', returned: 'Returned', updated: 'Progress update', updatedTo: 'Progress: {{percent}} %', asked: 'Extension to {{on}} asked for', askedLate: 'Extension to {{on}} asked for (after the deadline)',
    granted: 'Extended to {{on}}', refused: 'Extension refused', lapsed: 'The request for an extension lapsed', withdrawnRequest: 'The request for an extension was withdrawn', set: '{{origin}}: due on {{on}}', blocked: 'Obstacle', waitsFor: 'Waits for {{office}}', needed: 'Needed: {{what}}', cleared: 'Obstacle cleared',
    urged: 'Urged', assigned: 'Assigned', cameFrom: 'Taken over from {{office}}', wentTo: 'Transferred to {{office}}', nameResponsible: 'Responsible named', by: '{{who}}, recorded {{at}}', paper: 'From paper: {{paper}}', value: 'Value: {{value}}', nothingSince: 'Nothing was recorded yet', earlier: 'The last 100 of each kind are shown',
    bounds: 'Asked for', figures: 'Figures of this office', noFigures: 'This office has not handed in any figure', toTarget: 'The target', handIn: 'Hand in figures', day: 'As of', figure: 'Figure', missing: 'There is no such work, or your account may not see it',
    numeratorOf: '{{numerator}} / {{denominator}}', about: 'about {{bounds}}', openObstacles: 'Obstacles that are not cleared', pending: 'Request for an extension', back: 'What the office owes',
  },
});

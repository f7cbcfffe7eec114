import { words } from '../language/words.ts';

export const useStandingWords = words('standing', {
  vi: {
    question: 'Việc gì quá hạn, của ai?',
    asOf: 'Tính đến ngày', today: 'Hôm nay', lastMonth: 'Cuối tháng trước', lastQuarter: 'Cuối quý trước', asOfDay: 'Tính đến {{day}}', basis: 'Tính theo', periodOf: 'Thời kỳ',
    filters: 'Bộ lọc', filtersSet: 'Bộ lọc ({{n}})', clear: 'Bỏ lọc', host: 'Cơ quan chủ trì họp', within: 'Đơn vị thực hiện (gồm cấp dưới)', committee: 'Ban chỉ đạo', meeting: 'Cuộc họp', field: 'Lĩnh vực', kind: 'Loại', dueFrom: 'Đến hạn từ ngày', dueTo: 'Đến hạn đến ngày', any: 'Tất cả', everything: 'Toàn bộ công việc được xem',
    dueBetween: 'đến hạn từ {{from}} đến {{to}}', dueAfter: 'đến hạn từ {{from}}', dueBefore: 'đến hạn đến {{to}}',
    print: 'In', wall: 'Màn hình lớn', leaveWall: 'Thoát màn hình lớn', copy: 'Chép địa chỉ', copied: 'Đã chép địa chỉ', address: 'Địa chỉ của trang này',
    classes: 'Bốn loại tiến độ', total: 'Tổng số', totalOf: 'Tổng số việc: {{n}}', sum: '{{total}} = {{parts}}', withoutDeadline: 'Không có thời hạn', dueSoon: 'Sắp đến hạn', awaitingConfirmation: 'Chờ xác nhận', blocked: 'Đang vướng mắc',
    completedOfTotal: 'Tỷ lệ hoàn thành', onTimeOfDue: 'Đúng hạn trong số đã đến hạn', ofDenominator: '{{numerator}}/{{denominator}} việc', noRate: 'chưa có việc nào để tính', nothing: 'Không có việc nào trong phạm vi này.',
    byOffice: 'Quá hạn theo đơn vị', byOfficeHelp: 'Xếp theo số việc quá hạn; màu càng đậm là chậm càng lâu.', office: 'Đơn vị', overdue: 'Quá hạn', days: '{{from}}–{{to}} ngày', daysOver: 'trên {{from}} ngày', onTimeShort: 'Đúng hạn/đến hạn', worst: 'Chỉ {{n}} đơn vị chậm nhất', all: 'Tất cả đơn vị', mostOffices: '500 đơn vị chậm nhất; hãy lọc để xem đơn vị khác.', nobodyLate: 'Không đơn vị nào có việc quá hạn.',
    targets: 'Chỉ tiêu cần chú ý', allTargets: 'Xem tất cả chỉ tiêu', noTargets: 'Mọi chỉ tiêu trong phạm vi này đều đạt, hoặc chưa giao chỉ tiêu nào.', moreTargets: 'Còn {{n}} chỉ tiêu khác.',
    missing: 'Chưa báo cáo số liệu', missingHelp: 'Chỉ tiêu đang thực hiện mà đơn vị này chưa gửi số liệu.', nobodyMissing: 'Mọi đơn vị đều đã báo cáo.',
    oldest: 'Việc quá hạn lâu nhất', allOverdue: 'Xem tất cả việc quá hạn', noneOverdue: 'Không có việc nào quá hạn.', what: 'Nội dung', due: 'Thời hạn', originally: 'ban đầu {{day}}', state: 'Trạng thái', responsible: 'Người thực hiện',
    printed: 'In lúc {{at}}, người in: {{who}}',
  },
  en: {
    question: 'What is overdue, and whose?',
    asOf: 'As of', today: 'Today', lastMonth: 'End of last month', lastQuarter: 'End of last quarter', asOfDay: 'As of {{day}}', basis: 'Judged by', periodOf: 'Period',
    filters: 'Filters', filtersSet: 'Filters ({{n}})', clear: 'Clear', host: 'Host of the meeting', within: 'Office that does it (and those below)', committee: 'Committee', meeting: 'Meeting', field: 'Field', kind: 'Kind', dueFrom: 'Due from', dueTo: 'Due until', any: 'All', everything: 'All the work that may be seen',
    dueBetween: 'due from {{from}} until {{to}}', dueAfter: 'due from {{from}}', dueBefore: 'due until {{to}}',
    print: 'Print', wall: 'Wall screen', leaveWall: 'Leave the wall screen', copy: 'Copy the address', copied: 'Address copied', address: 'Address of this page',
    classes: 'The four classes', total: 'Total', totalOf: 'Assignments in all: {{n}}', sum: '{{total}} = {{parts}}', withoutDeadline: 'Without deadline', dueSoon: 'Due soon', awaitingConfirmation: 'Await confirmation', blocked: 'Blocked',
    completedOfTotal: 'Completed of the total', onTimeOfDue: 'On time, of what fell due', ofDenominator: '{{numerator}} of {{denominator}}', noRate: 'nothing to be rated yet', nothing: 'There is no work in this view.',
    byOffice: 'Overdue by office', byOfficeHelp: 'Sorted by what is overdue; the darker, the longer it is late.', office: 'Office', overdue: 'Overdue', days: '{{from}}–{{to}} days', daysOver: 'over {{from}} days', onTimeShort: 'On time / due', worst: 'Only the worst {{n}} offices', all: 'All offices', mostOffices: 'The worst 500 offices; filter to see others.', nobodyLate: 'No office has overdue work.',
    targets: 'Targets to look at', allTargets: 'All targets', noTargets: 'Every target in this view is met, or none was set.', moreTargets: 'And {{n}} more.',
    missing: 'Have not reported figures', missingHelp: 'Running targets for which this office has handed in no figure.', nobodyMissing: 'Every office has reported.',
    oldest: 'Longest overdue', allOverdue: 'All overdue work', noneOverdue: 'Nothing is overdue.', what: 'What', due: 'Deadline', originally: 'originally {{day}}', state: 'State', responsible: 'Responsible',
    printed: 'Printed {{at}} by {{who}}',
  },
});

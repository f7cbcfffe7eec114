import { words } from '../language/words.ts';

export const useTargetWords = words('target', {
  vi: {
    title: 'Chỉ tiêu',
    bounds: 'Mức phải đạt', baseline: 'Xuất phát', expected: 'Tiến độ cần', value: 'Hiện nay', forecast: 'Dự báo', noValue: 'chưa có số liệu', forecastOn: '{{value}} (từ {{n}} điểm)', baselineOn: '{{value}} ({{day}})', reported: '{{reported}}/{{expected}} đơn vị đã báo cáo', dueOn: 'hạn {{day}}', legend: 'Chú giải biểu đồ',
    asOf: 'Tính đến ngày', track: 'Tình hình', attainment: 'Mức đạt', host: 'Cơ quan chủ trì họp', field: 'Lĩnh vực', text: 'Tìm trong nội dung', any: 'Tất cả', none: 'Không có chỉ tiêu nào như vậy.', count_other: '{{count}} chỉ tiêu', next: 'Trang sau', first: 'Về trang đầu',
    origin: 'Căn cứ', meeting: 'Cuộc họp', conclusion: 'Kết luận số {{n}}', quote: 'Nguyên văn', notice: 'Thông báo {{number}} ngày {{day}}', committees: 'Ban chỉ đạo', definition: 'Cách tính', indicator: 'Chỉ số', direction: 'Chiều tốt', period: 'Thời kỳ', due: 'Thời hạn', originalDue: 'Thời hạn ban đầu', binding: 'Trách nhiệm', milestones: 'Các mốc', fromTo: '{{from}} – {{to}}', noDue: 'không có thời hạn',
    reporters: 'Đơn vị báo cáo số liệu', office: 'Đơn vị', lastFigure: 'Số liệu gần nhất', missing: 'Chưa báo cáo', chart: 'Diễn biến', chartHelp: 'Giá trị đã báo cáo, đường tiến độ và mức phải đạt', chartValue: 'Giá trị', chartExpected: 'Đường tiến độ',
    measurements: 'Số liệu đã gửi', noMeasurements: 'Chưa đơn vị nào gửi số liệu.', on: 'Ngày', numerator: 'Tử số', denominator: 'Mẫu số', figure: 'Giá trị', source: 'Nguồn', by: 'Người gửi', corrected: 'đã được đính chính', corrects: 'Đính chính: {{reason}}', lastMeasurements: '{{n}} số liệu gần nhất.', figures: 'Các con số',
    assignments: 'Các đơn vị được giao', role: 'Vai trò', state: 'Trạng thái', own: 'Mức đạt của đơn vị', notFound: 'Không có chỉ tiêu này',
  },
  en: {
    title: 'Targets',
    bounds: 'Asked for', baseline: 'Baseline', expected: 'Needed by now', value: 'Now', forecast: 'Forecast', noValue: 'no figure yet', forecastOn: '{{value}} (on {{n}} points)', baselineOn: '{{value}} ({{day}})', reported: '{{reported}} of {{expected}} offices reported', dueOn: 'due {{day}}', legend: 'How to read the charts',
    asOf: 'As of', track: 'Track', attainment: 'Attainment', host: 'Host of the meeting', field: 'Field', text: 'Words of the target', any: 'All', none: 'There are no such targets.', count_one: '{{count}} target', count_other: '{{count}} targets', next: 'Next page', first: 'To the first page',
    origin: 'Where it comes from', meeting: 'Meeting', conclusion: 'Conclusion {{n}}', quote: 'In the words', notice: 'Notice {{number}} of {{day}}', committees: 'Committees', definition: 'How it is measured', indicator: 'Indicator', direction: 'Direction', period: 'Period', due: 'Due', originalDue: 'Originally due', binding: 'Binds', milestones: 'Milestones', fromTo: '{{from}} – {{to}}', noDue: 'no due date',
    reporters: 'Offices that report', office: 'Office', lastFigure: 'Last figure', missing: 'Has not reported', chart: 'Over time', chartHelp: 'Reported values, the line they should follow, and what is asked for', chartValue: 'Value', chartExpected: 'Line to follow',
    measurements: 'Measurements', noMeasurements: 'No office has handed in a figure.', on: 'Day', numerator: 'Numerator', denominator: 'Denominator', figure: 'Value', source: 'Source', by: 'Handed in by', corrected: 'was corrected', corrects: 'Correction: {{reason}}', lastMeasurements: 'The last {{n}} measurements.', figures: 'The figures',
    assignments: 'Offices it was given to', role: 'Role', state: 'State', own: 'The office’s own figure', notFound: 'There is no such target',
  },
});

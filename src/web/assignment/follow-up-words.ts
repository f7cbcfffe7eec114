import { words } from '../language/words.ts';

export const useFollowUpWords = words('follow-up', {
  vi: {
    no: 'STT', notice: 'Thông báo', conclusion: 'Kết luận', text: 'Nhiệm vụ, chỉ tiêu', lead: 'Chủ trì', coordinating: 'Phối hợp', deadline: 'Thời hạn', product: 'Sản phẩm', result: 'Kết quả', state: 'Tình trạng', note: 'Ghi chú',
    noticeOf: 'Số {{number}}\nngày {{day}}', notIssued: 'Chưa ban hành\n(họp ngày {{day}})', point: 'Điểm {{ordinal}}', pointOfSupplement: 'Điểm {{ordinal}}\n(bổ sung {{series}})', target: '[Chỉ tiêu] {{text}}',
    originally: '{{day}}\n(ban đầu {{original}})', noOriginal: '{{day}}\n(ban đầu không có hạn)', noDeadline: 'Không có thời hạn',
    reported: '{{day}}: {{result}}', progress: 'Tiến độ {{progress}} %', late_other: '{{count}} ngày', completedOn: 'ngày {{day}}', dueSoon: 'sắp đến hạn',
    asked: 'Xin gia hạn đến {{day}}, chờ quyết định', extended_other: 'Đã gia hạn {{count}} lần', often: 'gia hạn nhiều lần', obstacle: 'Vướng mắc: {{text}}', waitingFor: 'Chờ {{office}}: {{text}}', urged_other: 'Đã đôn đốc {{count}} lần, gần nhất {{day}}', from: 'Nhận từ {{office}}', to: 'Đã chuyển cho {{office}}', review: 'Chờ xem xét theo thông báo bổ sung', request: 'Đề nghị phối hợp ngoài phạm vi quản lý',
  },
  en: {
    no: 'No.', notice: 'Notice', conclusion: 'Conclusion', text: 'Task or target', lead: 'Lead', coordinating: 'Coordinating', deadline: 'Deadline', product: 'Product', result: 'Result', state: 'State', note: 'Note',
    noticeOf: 'No. {{number}}\nof {{day}}', notIssued: 'Not issued yet\n(met on {{day}})', point: 'Point {{ordinal}}', pointOfSupplement: 'Point {{ordinal}}\n(supplement {{series}})', target: '[Target] {{text}}',
    originally: '{{day}}\n(originally {{original}})', noOriginal: '{{day}}\n(originally none)', noDeadline: 'No deadline',
    reported: '{{day}}: {{result}}', progress: 'Progress {{progress}} %', late_one: '({{count}} day)', late_other: '({{count}} days)', completedOn: 'on {{day}}', dueSoon: 'due soon',
    asked: 'Asked for an extension until {{day}}, awaits a decision', extended_one: 'Extended once', extended_other: 'Extended {{count}} times', often: 'extended repeatedly', obstacle: 'Obstacle: {{text}}', waitingFor: 'Waits for {{office}}: {{text}}', urged_one: 'Urged on {{day}}', urged_other: 'Urged {{count}} times, last on {{day}}', from: 'Taken over from {{office}}', to: 'Transferred to {{office}}', review: 'Under review after a supplement', request: 'A request to an office elsewhere',
  },
});

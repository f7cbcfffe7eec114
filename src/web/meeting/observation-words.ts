import { words } from '../language/words.ts';

export const useObservationWords = words('observation', {
  vi: {
    title: 'Đánh giá tại cuộc họp', none: 'Chưa ghi đánh giá.', add: 'Thêm đánh giá', form: 'Đánh giá mới', kind: 'Loại', text: 'Nội dung', offices: 'Đơn vị được nói đến', field: 'Lĩnh vực', periodFrom: 'Kỳ từ ngày', periodUntil: 'đến ngày', awardedBy: 'Cơ quan khen thưởng', more: 'Thêm: đơn vị, lĩnh vực, kỳ',
    figures: 'Số liệu', addFigure: 'Thêm số liệu', label: 'Số liệu {{n}}: đếm gì', value: 'Giá trị', valueHelp: '1.234,5 hoặc 12/14 (tử số/mẫu số)', readAs: 'Hiểu là {{figure}}', unit: 'Đơn vị tính', approximate: 'Khoảng', note: 'Ghi chú', equivalentTo: 'Bằng số liệu', removeFigure: 'Bỏ số liệu {{n}}', noFigure: 'Không phải một số: “{{typed}}”', same: 'tức {{what}}', about: 'khoảng',
    save: 'Ghi đánh giá', cancel: 'Bỏ qua', withdraw: 'Rút', withdrawWhy: 'Lý do rút (rút rồi có thể ghi lại cho đúng)', anew: 'Ghi lại cho đúng', withdrawn: 'Đã rút ngày {{day}}: {{reason}}', withdrawnOnes: 'Đánh giá đã rút', typed: 'Đánh giá đang nhập – {{meeting}}', of: '{{offices}}', awarded: 'do {{name}} khen',
  },
  en: {
    title: 'What the meeting found', none: 'No observation is recorded yet.', add: 'Add an observation', form: 'A new observation', kind: 'Kind', text: 'Text', offices: 'Offices it is about', field: 'Field', periodFrom: 'Period from', periodUntil: 'until', awardedBy: 'Awarded by', more: 'More: offices, field, period',
    figures: 'Figures', addFigure: 'Add a figure', label: 'Figure {{n}}: what was counted', value: 'Value', valueHelp: '1.234,5 or 12/14 (numerator/denominator)', readAs: 'Read as {{figure}}', unit: 'Unit', approximate: 'About', note: 'Note', equivalentTo: 'The same as figure', removeFigure: 'Remove figure {{n}}', noFigure: 'Not a figure: “{{typed}}”', same: 'that is {{what}}', about: 'about',
    save: 'Record the observation', cancel: 'Cancel', withdraw: 'Withdraw', withdrawWhy: 'Why it is withdrawn (it can be recorded anew then)', anew: 'Record it anew', withdrawn: 'Withdrawn {{day}}: {{reason}}', withdrawnOnes: 'Withdrawn observations', typed: 'Observation being typed – {{meeting}}', of: '{{offices}}', awarded: 'awarded by {{name}}',
  },
});

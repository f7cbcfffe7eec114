import { words } from '../language/words.ts';

export const useDocumentWords = words('meeting-document', {
  vi: {
    title: 'Tài liệu', write: 'Ghi tài liệu', amend: 'Sửa tài liệu', typed: 'Tài liệu cuộc họp – {{meeting}}', line: 'Tài liệu {{n}}', remove: 'Bỏ tài liệu {{n}}', add: 'Thêm tài liệu', what: 'Trích yếu', number: 'Số, ký hiệu', kind: 'Loại văn bản', kinds: 'Báo cáo|Kế hoạch|Quyết định|Công văn|Tờ trình|Biên bản', issuedOn: 'Ngày ban hành', issuer: 'Cơ quan ban hành',
    ADOPTED: 'thông qua', BASIS: 'căn cứ', DELIVERABLE: 'sản phẩm', EVIDENCE: 'minh chứng', PRESENTED: 'trình bày',
  },
  en: {
    title: 'Documents', write: 'Record documents', amend: 'Amend the documents', typed: 'Documents of the meeting – {{meeting}}', line: 'Document {{n}}', remove: 'Leave out document {{n}}', add: 'Add a document', what: 'Subject', number: 'Number', kind: 'Kind', kinds: 'Report|Plan|Decision|Official letter|Submission|Minutes', issuedOn: 'Issued on', issuer: 'Issued by',
    ADOPTED: 'adopted', BASIS: 'basis', DELIVERABLE: 'deliverable', EVIDENCE: 'evidence', PRESENTED: 'presented',
  },
});

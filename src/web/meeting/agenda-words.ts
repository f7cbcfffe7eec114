import { words } from '../language/words.ts';

export const useAgendaWords = words('agenda', {
  vi: {
    heading: 'Nội dung họp', none: 'Chưa ghi nội dung họp.', write: 'Ghi nội dung họp', amend: 'Sửa nội dung họp', line: 'Nội dung {{n}}', title: 'Tên nội dung', text: 'Tóm tắt trình bày, thảo luận', offices: 'Đơn vị trình bày, tham gia', presented: 'Tài liệu trình tại cuộc họp', adopted: 'Văn bản được thông qua', addPresented: 'Thêm tài liệu trình', addAdopted: 'Thêm văn bản được thông qua', removeDocument: 'Bỏ {{name}}', more: 'Thêm: đơn vị, tài liệu',
    add: 'Thêm nội dung', remove: 'Bỏ nội dung {{n}}', save: 'Ghi nội dung họp', typed: 'Nội dung họp – {{meeting}}',
  },
  en: {
    heading: 'Agenda', none: 'No agenda is recorded yet.', write: 'Record the agenda', amend: 'Amend the agenda', line: 'Item {{n}}', title: 'Title of the item', text: 'What was presented and discussed', offices: 'Offices', presented: 'Documents presented', adopted: 'Documents adopted', addPresented: 'Add a document presented', addAdopted: 'Add a document adopted', removeDocument: 'Leave out {{name}}', more: 'More: offices, documents',
    add: 'Add an item', remove: 'Leave out item {{n}}', save: 'Record the agenda', typed: 'Agenda – {{meeting}}',
  },
});

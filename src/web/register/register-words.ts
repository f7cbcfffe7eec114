import { words } from '../language/words.ts';

export const useRegisterWords = words('register', {
  vi: {
    pages: 'Trang của danh sách', rows: 'Số dòng mỗi trang', perPage_other: '{{count}} dòng/trang', previousKeys: 'Trang trước (Alt + Page Up)', nextKeys: 'Trang sau (Alt + Page Down)', from: 'Dòng {{from}}–{{to}}', onPage_other: '{{count}} dòng trên trang này', total_other: 'tất cả {{count}} dòng',
    keys: 'Phím mũi tên lên, xuống: chuyển dòng; Enter: mở; Alt + Page Down: trang sau',
    filter: 'Bộ lọc', moreFilters: 'Thêm bộ lọc', fewerFilters: 'Thu gọn bộ lọc', removeFilter: 'Bỏ điều kiện: {{filter}}', clear: 'Bỏ tất cả điều kiện', noneFound: 'Không có dòng nào đúng với điều kiện', everything: 'Không lọc', text: 'Tìm trong nội dung', byName: 'Tìm theo tên', typing: 'Không cần gõ dấu',
    any: 'Tất cả', yes: 'Có', no: 'Không', not: '{{filter}}: không', order: 'Thứ tự',
    export: 'Xuất CSV', print: 'In', stop: 'Dừng', reading_other: 'Đã đọc {{count}} dòng…', pausing_other: 'Đã đọc {{count}} dòng; máy chủ yêu cầu chờ {{seconds}} giây…', cutAt_other: 'Chỉ lấy {{count}} dòng đầu. Hãy lọc hẹp hơn để có đủ.', stopped: 'Đã dừng; không có tệp nào được lưu.',
    printedOn: 'In ngày {{day}}', asOf: 'Tính đến ngày {{day}}', asOfPast: 'Đang xem số liệu tính đến ngày {{day}}, không phải hôm nay.', toToday: 'Về hôm nay', linkCopied: 'Đã chép địa chỉ', copyLink: 'Chép địa chỉ', more: '…',
  },
  en: {
    pages: 'Pages of the list', rows: 'Rows on a page', perPage_other: '{{count}} rows a page', previousKeys: 'Previous page (Alt + Page Up)', nextKeys: 'Next page (Alt + Page Down)', from: 'Rows {{from}}–{{to}}', onPage_one: '{{count}} row on this page', onPage_other: '{{count}} rows on this page', total_one: '{{count}} row in all', total_other: '{{count}} rows in all',
    keys: 'Arrow up and down: another row; Enter: opens it; Alt + Page Down: next page',
    filter: 'Filter', moreFilters: 'More filters', fewerFilters: 'Fewer filters', removeFilter: 'Take away: {{filter}}', clear: 'Take all conditions away', noneFound: 'No row fulfils the conditions', everything: 'No filter', text: 'Words of the text', byName: 'Find by name', typing: 'Accents are not needed',
    any: 'All', yes: 'Yes', no: 'No', not: '{{filter}}: no', order: 'Order',
    export: 'Export CSV', print: 'Print', stop: 'Stop', reading_one: '{{count}} row read…', reading_other: '{{count}} rows read…', pausing_one: '{{count}} row read; the server asks to wait {{seconds}} s…', pausing_other: '{{count}} rows read; the server asks to wait {{seconds}} s…', cutAt_one: 'Only the first row was taken. Filter more narrowly to have them all.', cutAt_other: 'Only the first {{count}} rows were taken. Filter more narrowly to have them all.', stopped: 'Stopped; no file was saved.',
    printedOn: 'Printed on {{day}}', asOf: 'As of {{day}}', asOfPast: 'You are looking at the figures as of {{day}}, not of today.', toToday: 'Back to today', linkCopied: 'The address was copied', copyLink: 'Copy the address', more: '…',
  },
});

import { words } from '../language/words.ts';

export const useSourceWords = words('meeting-source', {
  vi: {
    title: 'Nguồn', write: 'Ghi nguồn', amend: 'Sửa nguồn', typed: 'Nguồn – {{meeting}}', what: 'Tên bài, văn bản', publisher: 'Nơi đăng, nơi giữ', publishedOn: 'Ngày đăng', authors: 'Người viết, mỗi người một dòng', inferred: 'Phần suy ra', inferredHelp: 'Điều không có trong nguồn mà người ghi suy ra', none: 'Để trống tất cả các ô thì không ghi nguồn.', inferredFrom: 'Suy ra: {{what}}',
  },
  en: {
    title: 'Source', write: 'Record the source', amend: 'Amend the source', typed: 'Source – {{meeting}}', what: 'Title', publisher: 'Publisher, or who keeps it', publishedOn: 'Published on', authors: 'Authors, one a line', inferred: 'What was inferred', inferredHelp: 'What does not stand in the source and was inferred by who recorded it', none: 'Where all is empty there is no source.', inferredFrom: 'Inferred: {{what}}',
  },
});

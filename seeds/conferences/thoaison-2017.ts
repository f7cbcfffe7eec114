import { groupOf } from '../directory/government.js';
import type { ConferenceData } from './conference.js';

const plan = 'Kế hoạch cải cách hành chính và chỉ số quản trị và hành chính công năm 2017';

export const thoaison2017: ConferenceData = {
  title: 'Hội nghị triển khai kế hoạch cải cách hành chính và chỉ số quản trị và hành chính công năm 2017',
  kind: 'ROLLOUT',
  hostId: 'THOAISON',
  heldOn: '2017-03-01',
  chairId: 'Lê Kim Bình',
  chairPosition: 'Chủ tịch UBND huyện Thoại Sơn',
  sessions: [{ day: '2017-03-01', part: 'MORNING' }],
  source: {
    title: 'Thoại Sơn triển khai kế hoạch cải cách hành chính và chỉ số quản trị hành chính công năm 2017',
    publisher: 'Cổng thông tin điện tử tỉnh An Giang',
    publishedOn: '2018-12-26',
    authors: ['Trang Phong', 'Thanh Cần'],
    inferred: 'Bài không nêu số, ngày và nơi ban hành của các văn bản. “Các nội dung của Kế hoạch” trong lời chủ tịch được hiểu là kế hoạch triển khai tại hội nghị.',
  },
  agenda: [
    {
      title: 'Triển khai kế hoạch cải cách hành chính và chỉ số quản trị và hành chính công năm 2017',
      text: [
        'Trong chỉ đạo, điều hành cải cách thủ tục hành chính, kế hoạch định rõ người đứng đầu (cơ quan, đơn vị, tổ chức) và người tham mưu chịu trách nhiệm gì; kế hoạch cũng nêu các văn bản chỉ đạo của huyện về việc này.',
        'Kế hoạch yêu cầu: cải cách mạnh chế độ công vụ, công chức, nâng trình độ, năng lực đội ngũ để theo kịp thời kỳ mới; rà soát tiếp thủ tục hành chính cho quy trình gọn và dễ làm, giữ đúng cơ chế một cửa, một cửa liên thông, để dân và đơn vị đến làm việc được thuận lợi, góp phần chống quan liêu, lãng phí, thực hành tiết kiệm; từng phòng, ban hoạt động tốt hơn, công nghệ thông tin được dùng nhiều hơn; kiểm tra định kỳ nhiều hơn để chấn chỉnh kỷ luật, kỷ cương trong bộ máy.',
        'Tám nội dung của năm: (1) chỉ đạo, điều hành cải cách hành chính; (2) thể chế; (3) thủ tục hành chính và cơ chế một cửa, một cửa liên thông; (4) tổ chức bộ máy; (5) chất lượng đội ngũ cán bộ, công chức, viên chức; (6) tài chính công; (7) hiện đại hóa nền hành chính; (8) tuyên truyền, kiểm tra cải cách hành chính.',
      ].join('\n'),
      officeIds: ['THOAISON'],
      presented: [{ kind: 'Kế hoạch', title: plan }],
    },
    { title: 'Phát động thi đua cải cách hành chính', adopted: [{ kind: 'Kế hoạch', title: 'Kế hoạch phát động phong trào thi đua cải cách hành chính' }] },
    { title: 'Kiểm tra công vụ', adopted: [{ kind: 'Kế hoạch', title: 'Kế hoạch kiểm tra công vụ' }] },
    {
      title: 'Kỷ luật, kỷ cương của đội ngũ',
      text: 'Công văn dùng cho năm 2017.',
      adopted: [{ kind: 'Công văn', title: 'Công văn tăng cường kỷ luật, kỷ cương trong đội ngũ cán bộ, công chức, viên chức', issuer: 'UBND huyện Thoại Sơn' }],
    },
  ],
  attendance: [
    { personId: 'Lê Kim Bình', part: 'CHAIR' },
    { groupId: groupOf('THOAISON-CACBANNGANHDOANTHE'), capacity: 'Lãnh đạo' },
    { groupId: groupOf('THOAISON-UBNDCACXATHITRAN'), capacity: 'Lãnh đạo, cán bộ nội vụ', officeCount: 17 },
  ],
  observations: [
    {
      kind: 'INTENTION',
      text: 'Năm 2017, huyện làm cải cách hành chính theo tám nội dung.',
      periodFrom: '2017-01-01',
      periodUntil: '2017-12-31',
      fieldId: 'CCHC-CHIDAO',
      officeIds: ['THOAISON'],
      figures: [{ label: 'Nội dung công tác cải cách hành chính của kế hoạch năm', unit: 'nội dung', value: '8' }],
    },
    {
      kind: 'COMMENDATION',
      text: 'UBND huyện tặng giấy khen 3 tập thể làm tốt cải cách thủ tục hành chính trong năm 2016.',
      periodFrom: '2016-01-01',
      periodUntil: '2016-12-31',
      fieldId: 'CCHC-THUTUC',
      awardedById: 'THOAISON',
      figures: [{ label: 'Tập thể được tặng giấy khen', unit: 'tập thể', value: '3' }],
    },
  ],
  conclusions: [
    {
      text: 'Đưa các nội dung của Kế hoạch vào thực hiện và thực hiện cho tốt là trách nhiệm của các Ban, ngành liên quan và của UBND các xã, thị trấn.',
      directives: [
        {
          task: {
            text: 'Thực hiện tốt kế hoạch cải cách hành chính năm 2017 của huyện.',
            quote: 'Đưa các nội dung của Kế hoạch vào thực hiện và thực hiện cho tốt',
            leadGroupIds: [groupOf('THOAISON-CACBANNGANHLIENQUAN'), groupOf('THOAISON-UBNDCACXATHITRAN')],
            basis: [{ documentId: plan }],
          },
        },
      ],
    },
  ],
};

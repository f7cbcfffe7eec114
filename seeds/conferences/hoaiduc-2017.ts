import { groupOf } from '../directory/government.js';
import type { ConferenceData } from './conference.js';

const sectors = [groupOf('HOAIDUC-CACNGANHCHUCNANG')];
/**
 * A share of the whole district's procedures or files: the sectors are ordered together and the sum over those who are measured is judged. So the
 * office that stands for the sectors is named, and not their group, of which every member would have to reach the figure by itself.
 */
const ofTheDistrict = {
  binding: 'TOGETHER' as const,
  leadOfficeIds: ['HOAIDUC-CACNGANHCHUCNANG'],
  reporterIds: ['HOAIDUC', 'HOAIDUC-20XATHITRAN'],
  fieldId: 'CCHC-HIENDAIHOA',
  dueOn: '2017-12-31',
  dueText: 'năm 2017',
  periodFrom: '2017-01-01',
  periodUntil: '2017-12-31',
};

export const hoaiduc2017: ConferenceData = {
  title: 'Họp Ban Chỉ đạo chương trình cải cách hành chính và Ban Chỉ đạo chương trình công nghệ thông tin huyện Hoài Đức',
  kind: 'STEERING',
  hostId: 'HOAIDUC',
  heldOn: '2017-03-16',
  chairId: 'Nguyễn Quang Đức',
  chairPosition: 'Thành ủy viên, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
  committeeIds: ['HOAIDUC-CCHC', 'HOAIDUC-CNTT'],
  sessions: [{ day: '2017-03-16', part: 'AFTERNOON' }],
  source: {
    title: 'UBND huyện Hoài Đức họp ban chỉ đạo chương trình cải cách hành chính và ban chỉ đạo chương trình công nghệ thông tin huyện',
    publisher: 'Cổng thông tin điện tử huyện Hoài Đức',
    publishedOn: '2017-03-20',
    authors: ['Phương Lan'],
    inferred:
      'Năm họp suy từ ngày đăng (bài chỉ ghi 16/3); nơi đăng suy từ nội dung. “Năm qua” không ghi năm nào nên kết quả không ghi kỳ. Đơn vị báo cáo số liệu của hai chỉ tiêu suy từ câu chữ của chỉ tiêu. ' +
      'Lĩnh vực do người ghi xếp theo tám nội dung của một kế hoạch cải cách hành chính. Các “nhiệm vụ trọng tâm khác” không được nêu tên nên không lập thành nhiệm vụ.',
  },
  agenda: [
    {
      title: 'Công tác cải cách hành chính và ứng dụng công nghệ thông tin của huyện trong năm qua',
      text: 'Xem xét việc chỉ đạo và kết quả cải cách hành chính, cơ sở vật chất, trang thiết bị công nghệ thông tin và dịch vụ công trực tuyến của huyện, xã, thị trấn.',
      officeIds: ['HOAIDUC'],
    },
  ],
  attendance: [{ personId: 'Nguyễn Quang Đức', part: 'CHAIR' }],
  observations: [
    {
      kind: 'RESULT',
      text: 'Trong năm qua, UBND huyện ra văn bản chỉ đạo kịp thời; hướng dẫn, kiểm tra, đôn đốc thường kỳ việc cải cách hành chính ở các ngành, các xã và thị trấn.',
      fieldId: 'CCHC-CHIDAO',
      officeIds: ['HOAIDUC'],
    },
    {
      kind: 'RESULT',
      text: 'Cải cách thủ tục và cơ chế một cửa, một cửa liên thông của huyện nhìn chung được giữ nghiêm: thủ tục đã công bố, công khai đủ; hồ sơ giải quyết đúng quy định.',
      fieldId: 'CCHC-THUTUC',
      officeIds: ['HOAIDUC'],
    },
    {
      kind: 'RESULT',
      text: 'Đội ngũ cán bộ, công chức, viên chức tốt dần lên về chất lượng; kỷ luật, kỷ cương và trách nhiệm phục vụ nhân dân có tiến bộ rõ.',
      fieldId: 'CCHC-DOINGU',
      officeIds: ['HOAIDUC'],
    },
    {
      kind: 'RESULT',
      text: 'Cơ sở vật chất, trang thiết bị của bộ phận một cửa huyện về cơ bản đủ cho yêu cầu; trang web của huyện chạy khá hiệu quả.',
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['HOAIDUC'],
    },
    {
      kind: 'RESULT',
      text: 'Phòng, ban huyện và xã, thị trấn nào cũng có máy tính nối mạng cho cán bộ, công chức làm việc; tổ chức, công dân, doanh nghiệp được giải quyết thủ tục nhanh hơn và hiệu quả hơn.',
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['HOAIDUC-CACPHONGBAN', 'HOAIDUC-20XATHITRAN'],
    },
    {
      kind: 'RESULT',
      text: 'Lĩnh vực tư pháp: dịch vụ công trực tuyến mức độ 3 đang được làm ở 20 xã, thị trấn.',
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['HOAIDUC-20XATHITRAN'],
      figures: [{ label: 'Số xã, thị trấn đang triển khai dịch vụ công trực tuyến mức độ 3 trong lĩnh vực tư pháp', unit: 'xã, thị trấn', value: '20' }],
    },
  ],
  conclusions: [
    {
      text: 'Giao các ngành chức năng rà soát thủ tục hành chính; kiểm tra lại cơ sở vật chất; lập kế hoạch để công nghệ thông tin được dùng nhiều hơn trong quản lý nhà nước.',
      directives: [
        { task: { text: 'Rà soát các thủ tục hành chính.', quote: 'rà soát thủ tục hành chính', leadGroupIds: sectors, fieldId: 'CCHC-THUTUC' } },
        { task: { text: 'Kiểm tra cơ sở vật chất.', quote: 'kiểm tra lại cơ sở vật chất', leadGroupIds: sectors, fieldId: 'CCHC-HIENDAIHOA' } },
        {
          task: {
            text: 'Lập kế hoạch đẩy mạnh ứng dụng công nghệ thông tin trong quản lý nhà nước.',
            quote: 'lập kế hoạch để công nghệ thông tin được dùng nhiều hơn trong quản lý nhà nước',
            leadGroupIds: sectors,
            fieldId: 'CCHC-HIENDAIHOA',
            deliverable: 'Kế hoạch thực hiện',
          },
        },
      ],
    },
    {
      text: 'Quan tâm đào tạo công nghệ thông tin ở các trường học; chú ý tuyên truyền về dịch vụ công trực tuyến trong toàn huyện.',
      directives: [
        { task: { text: 'Chú trọng đào tạo công nghệ thông tin trong trường học.', quote: 'Quan tâm đào tạo công nghệ thông tin ở các trường học', leadGroupIds: sectors, fieldId: 'CCHC-HIENDAIHOA' } },
        { task: { text: 'Tuyên truyền về các dịch vụ công trực tuyến trong huyện.', quote: 'chú ý tuyên truyền về dịch vụ công trực tuyến trong toàn huyện', leadGroupIds: sectors, fieldId: 'CCHC-TUYENTRUYEN' } },
      ],
    },
    {
      text: 'Hai chỉ tiêu phấn đấu của năm 2017: khoảng 30–40% thủ tục hành chính của huyện và của xã, thị trấn được đưa lên trực tuyến ở mức độ 3, 4; 20–30% hồ sơ dịch vụ công mức độ 3, 4 do công dân trực tiếp làm ở nhà.',
      directives: [
        {
          target: {
            ...ofTheDistrict,
            text: 'Cung cấp trực tuyến mức độ 3, 4 khoảng 30–40% thủ tục hành chính của huyện, xã, thị trấn trong năm 2017.',
            quote: 'khoảng 30–40% thủ tục hành chính của huyện và của xã, thị trấn được đưa lên trực tuyến ở mức độ 3, 4',
            indicatorId: 'TTHC-TRUCTUYEN-MUC34',
            comparator: 'RANGE',
            lower: '30',
            upper: '40',
            approximate: true,
          },
        },
        {
          target: {
            ...ofTheDistrict,
            text: '20–30% hồ sơ dịch vụ công mức độ 3, 4 do công dân trực tiếp làm tại nhà trong năm 2017.',
            quote: '20–30% hồ sơ dịch vụ công mức độ 3, 4 do công dân trực tiếp làm ở nhà',
            indicatorId: 'HOSO-MUC34-TAINHA',
            comparator: 'RANGE',
            lower: '20',
            upper: '30',
          },
        },
      ],
    },
    {
      text: 'Huyện và xã họp trực tuyến với nhau nhiều hơn; khi điều hành và hội họp, dùng văn bản, báo cáo giấy ở mức ít nhất.',
      directives: [
        { task: { text: 'Tăng số cuộc họp trực tuyến giữa huyện và xã.', quote: 'Huyện và xã họp trực tuyến với nhau nhiều hơn', leadGroupIds: sectors, fieldId: 'CCHC-HIENDAIHOA' } },
        { task: { text: 'Giảm thiểu văn bản, báo cáo giấy trong điều hành và hội họp.', quote: 'dùng văn bản, báo cáo giấy ở mức ít nhất', leadGroupIds: sectors, fieldId: 'CCHC-HIENDAIHOA' } },
      ],
    },
    {
      text: 'Các ban, ngành chức năng làm tốt Năm kỷ cương hành chính và quy tắc ứng xử dành cho cán bộ, công chức, viên chức, người lao động ở cơ quan; cùng với đó là một số nhiệm vụ trọng tâm khác.',
      directives: [
        {
          task: {
            text: 'Thực hiện tốt Năm kỷ cương hành chính và quy tắc ứng xử của cán bộ, công chức, viên chức, người lao động.',
            quote: 'làm tốt Năm kỷ cương hành chính và quy tắc ứng xử dành cho cán bộ, công chức, viên chức, người lao động ở cơ quan',
            leadGroupIds: [groupOf('HOAIDUC-CACBANNGANHCHUCNANG')],
            fieldId: 'CCHC-DOINGU',
          },
        },
      ],
    },
  ],
};

import { groupOf } from '../directory/government.js';
import type { ConferenceData } from './conference.js';

const all = [groupOf('GIAVIEN-CACCOQUANDONVI')];
const reviewed = { periodFrom: '2021-01-01', periodUntil: '2022-03-31' };
const capacity = 'Thủ trưởng, công chức, viên chức làm công tác cải cách hành chính';

export const giavien2022: ConferenceData = {
  title: 'Hội nghị đánh giá, chấm điểm xác định Chỉ số cải cách hành chính cấp huyện năm 2021',
  kind: 'APPRAISAL',
  hostId: 'GIAVIEN',
  heldOn: '2022-04-18',
  chairId: 'Vũ Thị Dược',
  chairPosition: 'HUV, Phó Chủ tịch UBND huyện',
  ...reviewed,
  sessions: [{ day: '2022-04-18', part: 'AFTERNOON' }],
  source: {
    title: 'Hội nghị đánh giá, chấm điểm xác định Chỉ số CCHC cấp huyện năm 2021',
    publisher: 'Trang thông tin điện tử UBND huyện Gia Viễn',
    publishedOn: '2022-04-19',
    authors: ['Cẩm Vân'],
    inferred:
      'Năm họp suy từ ngày đăng (bài chỉ ghi 18/4); “tháng 5 tới đây” được hiểu là tháng 5/2022 và là thời gian tỉnh kiểm tra, không phải hạn của nhiệm vụ. ' +
      'Lĩnh vực do người ghi xếp theo tám nội dung của một kế hoạch cải cách hành chính.',
  },
  agenda: [
    { title: 'Đánh giá, chấm điểm xác định Chỉ số cải cách hành chính cấp huyện năm 2021' },
    { title: 'Thảo luận', text: 'Đại biểu nêu hạn chế, khó khăn, vướng mắc khi triển khai cải cách hành chính.' },
  ],
  attendance: [
    { personId: 'Vũ Thị Dược', part: 'CHAIR' },
    { officeId: 'GIAVIEN-VANPHONG', capacity },
    { officeId: 'GIAVIEN-NOIVU', capacity },
    { officeId: 'GIAVIEN-TAICHINHKEHOACH', capacity },
    { officeId: 'GIAVIEN-VANHOATHONGTIN', capacity },
    { officeId: 'GIAVIEN-TUPHAP', capacity },
    { officeId: 'GIAVIEN-TRUNGTAMVHTTTT', capacity },
    { officeId: 'GIAVIEN-KINHTEHATANG', capacity: 'Chuyên viên phụ trách hướng dẫn, tổng hợp sáng kiến kinh nghiệm của huyện' },
  ],
  observations: [
    {
      kind: 'RESULT',
      text: 'Từ đầu năm 2021 đến hết quý I/2022, huyện làm cải cách hành chính theo kế hoạch của năm 2021 và của năm 2022, kết quả tích cực.',
      ...reviewed,
      fieldId: 'CCHC-CHIDAO',
      officeIds: ['GIAVIEN'],
    },
    {
      kind: 'RESULT',
      text: 'UBND huyện thường xuyên nhắc cơ quan chuyên môn đề cao trách nhiệm, chất lượng khi xây dựng và thi hành pháp luật; văn bản quy phạm pháp luật ra đúng trình tự ở mọi khâu: soạn thảo, góp ý, đánh giá tác động của thủ tục hành chính, thẩm định, thẩm tra, ban hành.',
      ...reviewed,
      fieldId: 'CCHC-THECHE',
      officeIds: ['GIAVIEN'],
    },
    {
      kind: 'RESULT',
      text: 'Bộ phận tiếp nhận và trả kết quả của huyện được UBND huyện sắm thiết bị, phương tiện kỹ thuật hiện đại; bộ phận này ở cấp xã được trang bị thêm.',
      ...reviewed,
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['GIAVIEN'],
    },
    {
      kind: 'RESULT',
      text: 'Phần mềm quản lý văn bản điều hành i-Office đã nối tới mọi cơ quan, đơn vị của huyện và của xã.',
      ...reviewed,
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['GIAVIEN'],
      figures: [{ label: 'Cơ quan, đơn vị từ huyện đến xã kết nối i-Office', indicatorId: 'IOFFICE-KETNOI', unit: '%', value: '100' }],
    },
    {
      kind: 'RESULT',
      text: 'Chữ ký số đã được cấp và đưa vào dùng trong công vụ ở mọi cơ quan nhà nước và đơn vị sự nghiệp công lập, tới mọi cán bộ, công chức, viên chức.',
      ...reviewed,
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['GIAVIEN'],
      figures: [{ label: 'Cơ quan, đơn vị và cán bộ, công chức, viên chức được cấp, dùng chữ ký số', indicatorId: 'CHUKYSO-CAP', unit: '%', value: '100' }],
    },
    { kind: 'SHORTCOMING', text: 'Hồ sơ thủ tục hành chính giải quyết qua dịch vụ bưu chính công ích còn ít.', ...reviewed, fieldId: 'CCHC-THUTUC', officeIds: ['GIAVIEN'] },
    { kind: 'SHORTCOMING', text: 'Điểm huyện tự đánh giá còn thấp so với yêu cầu đã đặt ra.', ...reviewed, officeIds: ['GIAVIEN'] },
    { kind: 'INTENTION', text: 'Tỉnh dự kiến kiểm tra vào tháng 5 tới.', periodFrom: '2022-05-01', periodUntil: '2022-05-31', fieldId: 'CCHC-TUYENTRUYEN', officeIds: ['NINHBINH', 'GIAVIEN'] },
  ],
  conclusions: [
    {
      text: 'Trước mắt, các cơ quan, đơn vị lo đủ tài liệu kiểm chứng để phục vụ đợt kiểm tra của tỉnh, dự kiến trong tháng 5 tới.',
      directives: [
        {
          // May is the province's inspection's month: the work itself was given no date
          task: {
            text: 'Chuẩn bị đủ tài liệu kiểm chứng cho đợt kiểm tra của tỉnh.',
            quote: 'các cơ quan, đơn vị lo đủ tài liệu kiểm chứng để phục vụ đợt kiểm tra của tỉnh',
            leadGroupIds: all,
            dueText: 'trước mắt',
            fieldId: 'CCHC-TUYENTRUYEN',
            deliverable: 'Tài liệu kiểm chứng',
          },
        },
      ],
    },
    {
      text: 'Nhiệm vụ cải cách hành chính năm 2022 phải được triển khai nghiêm túc và làm xong đúng kế hoạch năm.',
      directives: [
        {
          task: {
            text: 'Triển khai và hoàn thành nhiệm vụ cải cách hành chính năm 2022 theo kế hoạch năm.',
            quote: 'Nhiệm vụ cải cách hành chính năm 2022 phải được triển khai nghiêm túc và làm xong đúng kế hoạch năm',
            leadGroupIds: all,
            dueOn: '2022-12-31',
            dueText: 'năm 2022',
            fieldId: 'CCHC-CHIDAO',
            basis: [{ kind: 'Kế hoạch', title: 'Kế hoạch cải cách hành chính năm 2022 của huyện Gia Viễn' }],
          },
        },
      ],
    },
    {
      text: 'Từng đơn vị tự soát việc tiếp nhận và giải quyết thủ tục hành chính của mình, thấy tồn tại, hạn chế thì khắc phục ngay.',
      directives: [
        {
          task: {
            text: 'Rà soát, khắc phục ngay tồn tại, hạn chế trong tiếp nhận và giải quyết thủ tục hành chính ở đơn vị.',
            quote: 'tự soát việc tiếp nhận và giải quyết thủ tục hành chính của mình, thấy tồn tại, hạn chế thì khắc phục ngay',
            leadGroupIds: all,
            fieldId: 'CCHC-THUTUC',
          },
        },
      ],
    },
    {
      text: 'Các giải pháp nâng điểm chỉ số thành phần phải được làm quyết liệt và có hiệu quả; thủ tục hành chính phải đơn giản hơn; dịch vụ công trực tuyến phải tốt hơn để người dân hài lòng.',
      directives: [
        { task: { text: 'Thực hiện các giải pháp nâng điểm chỉ số thành phần.', quote: 'Các giải pháp nâng điểm chỉ số thành phần phải được làm quyết liệt và có hiệu quả', leadGroupIds: all } },
        { task: { text: 'Đơn giản hóa thủ tục hành chính.', quote: 'thủ tục hành chính phải đơn giản hơn', leadGroupIds: all, fieldId: 'CCHC-THUTUC' } },
        { task: { text: 'Nâng chất lượng dịch vụ công trực tuyến để người dân hài lòng.', quote: 'dịch vụ công trực tuyến phải tốt hơn để người dân hài lòng', leadGroupIds: all, fieldId: 'CCHC-HIENDAIHOA' } },
      ],
    },
  ],
};

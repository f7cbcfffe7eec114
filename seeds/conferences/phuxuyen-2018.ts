import type { ConferenceData } from './conference.js';

const inTheMorning = ['PHUXUYEN-PHUONGDUC', 'PHUXUYEN-HONGMINH'];
const inTheAfternoon = ['PHUXUYEN-HOANGLONG', 'PHUXUYEN-TRITRUNG'];

export const phuxuyen2018: ConferenceData = {
  title: 'Đoàn kiểm tra công vụ huyện kiểm tra cải cách hành chính tại bốn xã Phượng Dực, Hồng Minh, Hoàng Long, Tri Trung',
  kind: 'INSPECTION',
  hostId: 'PHUXUYEN',
  heldOn: '2018-02-22',
  chairId: 'Lê Thanh Hải',
  chairPosition: 'Huyện ủy viên, Trưởng phòng nội vụ huyện',
  committeeIds: ['PHUXUYEN-KIEMTRACONGVU'],
  sessions: [
    { day: '2018-02-22', part: 'MORNING', place: 'Xã Phượng Dực và xã Hồng Minh', officeIds: inTheMorning },
    { day: '2018-02-22', part: 'AFTERNOON', place: 'Xã Hoàng Long và xã Tri Trung', officeIds: inTheAfternoon },
  ],
  source: {
    title: 'Đoàn kiểm tra công vụ huyện kiểm tra cải cách hành chính tại 4 xã Phượng Dực, Hồng Minh, Hoàng Long, Tri Trung',
    publisher: 'Cổng thông tin điện tử huyện Phú Xuyên',
    publishedOn: '2018-02-24',
    authors: ['Hoàng Hương'],
    inferred:
      'Bài không nêu tên huyện: cơ quan chủ trì (UBND huyện Phú Xuyên, thành phố Hà Nội) và nơi đăng được suy từ bốn xã được kiểm tra. Bài không nói tồn tại, hạn chế cụ thể là gì. ' +
      'Việc đủ hồ sơ và ký cam kết được hiểu là của xã Phượng Dực, theo câu đứng trước. Lĩnh vực do người ghi xếp theo tám nội dung của một kế hoạch cải cách hành chính.',
  },
  agenda: [{ title: 'Kiểm tra công tác cải cách hành chính và hoạt động của bộ phận một cửa', officeIds: [...inTheMorning, ...inTheAfternoon] }],
  attendance: [{ personId: 'Lê Thanh Hải', part: 'CHAIR', capacity: 'Trưởng đoàn' }],
  observations: [
    {
      kind: 'RESULT',
      text: 'Hai xã Phượng Dực, Hồng Minh cắt cử cán bộ trực đủ giờ, làm việc hiệu quả; nơi làm việc một cửa ngăn nắp, sạch sẽ; bảng biểu và mức lệ phí dán công khai.',
      fieldId: 'CCHC-THUTUC',
      officeIds: inTheMorning,
    },
    {
      kind: 'RESULT',
      text: 'Dịch vụ công trực tuyến mức độ 3 tại hai xã Phượng Dực, Hồng Minh đạt 95%.',
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: inTheMorning,
      figures: [{ label: 'Tỷ lệ thực hiện dịch vụ công trực tuyến mức độ 3 ở hai xã', indicatorId: 'DVCTT-MUC3', unit: '%', value: '95' }],
    },
    {
      kind: 'RESULT',
      text: 'Phượng Dực đi trước trong việc ra quyết định kiện toàn Bộ phận tiếp nhận và trả kết quả theo cơ chế một cửa, một cửa liên thông, giao việc cụ thể đến từng thành viên; hồ sơ làm đầy đủ; đã ký cam kết làm theo chủ đề năm 2018.',
      fieldId: 'CCHC-THUTUC',
      officeIds: ['PHUXUYEN-PHUONGDUC'],
    },
    {
      kind: 'INTENTION',
      text: 'Sắp tới, xã Phượng Dực định làm điểm “khu dân cư điện tử” ở thôn Phượng Vũ để giúp dân dùng dịch vụ công trực tuyến.',
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['PHUXUYEN-PHUONGDUC'],
    },
    { kind: 'SHORTCOMING', text: 'Đoàn nêu cho hai xã Phượng Dực, Hồng Minh những mặt còn tồn tại, hạn chế.', officeIds: inTheMorning },
    {
      kind: 'RESULT',
      text: 'Tại Hoàng Long và Tri Trung, ngay đầu xuân cán bộ trực một cửa đã giữ đúng quy định làm việc, giao dịch của nhân dân thuận lợi.',
      fieldId: 'CCHC-DOINGU',
      officeIds: inTheAfternoon,
    },
    {
      kind: 'RESULT',
      text: 'Đảng ủy và UBND hai xã Hoàng Long, Tri Trung đã có văn bản để lãnh đạo, chỉ đạo cải cách hành chính chặt hơn.',
      fieldId: 'CCHC-CHIDAO',
      officeIds: inTheAfternoon,
    },
    {
      kind: 'RESULT',
      text: 'Bộ phận một cửa của Hoàng Long và Tri Trung gọn, sạch; công khai đủ bộ thủ tục hành chính, mức lệ phí và quy trình nội bộ; hồ sơ giải quyết theo đúng quy trình.',
      fieldId: 'CCHC-THUTUC',
      officeIds: inTheAfternoon,
    },
    { kind: 'SHORTCOMING', text: 'Hoàng Long và Tri Trung còn một số tồn tại, thiếu sót.', officeIds: inTheAfternoon },
  ],
  conclusions: [
    {
      text: 'Đoàn đánh giá cao kết quả của hai xã Phượng Dực, Hồng Minh và đã chỉ ra mặt còn tồn tại, hạn chế; đề nghị hai xã dồn sức chỉ đạo trong thời gian tới, để cải cách hành chính tốt hơn, hiệu quả hơn và tổ chức, công dân, doanh nghiệp đến làm việc được thuận lợi nhất.',
      directives: [
        {
          task: {
            text: 'Tập trung chỉ đạo để nâng chất lượng, hiệu quả cải cách hành chính, tạo thuận lợi cho tổ chức, công dân, doanh nghiệp.',
            quote: 'đề nghị hai xã dồn sức chỉ đạo trong thời gian tới',
            binding: 'EACH',
            leadOfficeIds: inTheMorning,
            dueText: 'trong thời gian tới',
          },
        },
      ],
    },
    {
      text: 'Về tồn tại, thiếu sót ở Hoàng Long và Tri Trung, đoàn đề nghị hai xã hoàn thiện trong thời gian tới.',
      directives: [
        {
          task: {
            text: 'Hoàn thiện những việc còn tồn tại, thiếu sót trong cải cách hành chính và hoạt động một cửa.',
            quote: 'đoàn đề nghị hai xã hoàn thiện trong thời gian tới',
            binding: 'EACH',
            leadOfficeIds: inTheAfternoon,
            dueText: 'trong thời gian tới',
          },
        },
      ],
    },
  ],
};

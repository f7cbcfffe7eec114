import { groupOf } from '../directory/government.js';
import type { ConferenceData } from './conference.js';

const departments = [groupOf('TAYHO-CACPHONGBANCHUYENMON')];
const reviewed = { periodFrom: '2018-01-01', periodUntil: '2018-06-30' };

export const tayho2018: ConferenceData = {
  title: 'Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2018 và triển khai kế hoạch khảo sát mức độ hài lòng của cá nhân, tổ chức đối với cơ quan hành chính nhà nước',
  kind: 'REVIEW',
  hostId: 'TAYHO',
  heldOn: '2018-06-28',
  chairId: 'Nguyễn Đình Khuyến',
  chairPosition: 'Phó Chủ tịch UBND quận',
  ...reviewed,
  sessions: [{ day: '2018-06-28', part: 'AFTERNOON' }],
  source: {
    title: 'UBND QUẬN TÂY HỒ TỔ CHỨC HỘI NGHỊ SƠ KẾT CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM VÀ TRIỂN KHAI KẾ HOẠCH KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA CÁ NHÂN, TỔ CHỨC ĐỐI VỚI SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC',
    publisher: 'Cổng thông tin điện tử quận Tây Hồ',
    publishedOn: '2018-07-05',
    authors: ['Ban Tuyên giáo Quận ủy'],
    inferred: 'Nơi đăng suy từ nội dung và tác giả. Lĩnh vực do người ghi xếp theo tám nội dung của một kế hoạch cải cách hành chính.',
  },
  agenda: [
    { title: 'Sơ kết công tác cải cách hành chính 6 tháng đầu năm 2018', officeIds: ['TAYHO'] },
    {
      title: 'Triển khai kế hoạch khảo sát, đo lường sự hài lòng',
      text: 'UBND quận phổ biến kế hoạch khảo sát. Kết quả khảo sát dùng để cán bộ, công chức, viên chức nâng năng lực và thái độ phục vụ, để đánh giá chỉ số cải cách hành chính và để bình xét thi đua, khen thưởng tập thể, cá nhân cuối năm.',
      officeIds: ['TAYHO'],
      presented: [{ kind: 'Kế hoạch', title: 'Kế hoạch khảo sát, đo lường sự hài lòng của cá nhân, tổ chức đối với cơ quan, đơn vị hành chính nhà nước thuộc quận Tây Hồ' }],
    },
  ],
  attendance: [
    { personId: 'Nguyễn Đình Khuyến', part: 'CHAIR' },
    { groupId: groupOf('TAYHO-CACPHONGBANNGANH'), capacity: 'Trưởng phòng, ban, ngành, đơn vị' },
    { groupId: groupOf('TAYHO-UBNDCACPHUONG'), capacity: 'Chủ tịch, phó chủ tịch phụ trách bộ phận một cửa' },
    { groupId: groupOf('TAYHO-CACPHONGBANCHUYENMON'), capacity: 'Cán bộ, công chức' },
    { groupId: groupOf('TAYHO-UBNDCACPHUONG'), capacity: 'Cán bộ, công chức bộ phận một cửa' },
  ],
  observations: [
    { kind: 'RESULT', text: 'Nửa đầu năm 2018, quận làm công tác cải cách hành chính nghiêm túc.', ...reviewed, fieldId: 'CCHC-CHIDAO', officeIds: ['TAYHO'] },
    {
      kind: 'RESULT',
      text: 'Bộ phận tiếp nhận và trả kết quả đã giải quyết nhanh hơn 86 thủ tục cấp quận và 51 thủ tục cấp phường. Nhờ đó dịch vụ công cho người dân, tổ chức có chất lượng, hiệu quả cao hơn.',
      ...reviewed,
      fieldId: 'CCHC-THUTUC',
      officeIds: ['TAYHO', 'TAYHO-UBNDCACPHUONG'],
      figures: [
        { label: 'Thủ tục hành chính cấp quận được rút ngắn thời gian giải quyết', unit: 'thủ tục', value: '86' },
        { label: 'Tổng thời gian rút ngắn, cấp quận', unit: 'ngày', value: '392' },
        { label: 'Tổng thời gian rút ngắn, cấp quận', unit: 'giờ làm việc', value: '3136', equivalentTo: 2 },
        { label: 'Thủ tục hành chính cấp phường được rút ngắn thời gian giải quyết', unit: 'thủ tục', value: '51' },
        { label: 'Tổng thời gian rút ngắn, cấp phường', unit: 'ngày', value: '124.5' },
        { label: 'Tổng thời gian rút ngắn, cấp phường', unit: 'giờ làm việc', value: '996', equivalentTo: 5 },
      ],
    },
    {
      kind: 'RESULT',
      text: 'Kiểm soát thủ tục hành chính chặt hơn: UBND quận thường xuyên kiểm tra phòng, ban và phường; tỷ lệ thủ tục giải quyết đúng hạn cao.',
      ...reviewed,
      fieldId: 'CCHC-THUTUC',
      officeIds: ['TAYHO'],
    },
    {
      kind: 'RESULT',
      text: 'Về quy định thủ tục hành chính, UBND quận đã nhận và xử lý 9 phản ánh, kiến nghị cùng 30 cuộc gọi.',
      ...reviewed,
      fieldId: 'CCHC-THUTUC',
      officeIds: ['TAYHO'],
      figures: [
        { label: 'Phản ánh, kiến nghị đã nhận và xử lý', unit: 'phản ánh, kiến nghị', value: '9' },
        { label: 'Cuộc gọi phản ánh, kiến nghị đã nhận và xử lý', unit: 'cuộc gọi', value: '30' },
      ],
    },
    {
      kind: 'RESULT',
      text: 'Dịch vụ công trực tuyến mức độ 3 chạy tốt; trung tâm dữ liệu và mạng về cơ bản ổn định, thông suốt.',
      ...reviewed,
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['TAYHO'],
    },
    {
      kind: 'RESULT',
      text: 'Người dân dùng dịch vụ công trực tuyến cấp quận, cấp phường đạt 100%, có cán bộ, công chức một cửa giúp; số tự thao tác khoảng 60%.',
      ...reviewed,
      fieldId: 'CCHC-HIENDAIHOA',
      officeIds: ['TAYHO', 'TAYHO-UBNDCACPHUONG'],
      figures: [
        { label: 'Người dân sử dụng dịch vụ công cấp quận, phường', indicatorId: 'DVCTT-SUDUNG', unit: '%', value: '100', note: 'Có cán bộ, công chức bộ phận một cửa hỗ trợ.' },
        { label: 'Người dân chủ động tự thao tác, sử dụng', indicatorId: 'DVCTT-TUTHAOTAC', unit: '%', value: '60', approximate: true },
      ],
    },
  ],
  conclusions: [
    {
      text: 'Các phòng, ban chuyên môn theo sát hướng dẫn, chỉ đạo của ngành dọc cấp trên khi làm nhiệm vụ chuyên môn.',
      directives: [
        { task: { text: 'Bám sát hướng dẫn, chỉ đạo của ngành dọc cấp trên trong nhiệm vụ chuyên môn.', quote: 'theo sát hướng dẫn, chỉ đạo của ngành dọc cấp trên khi làm nhiệm vụ chuyên môn', leadGroupIds: departments, fieldId: 'CCHC-CHIDAO' } },
      ],
    },
    {
      text: 'Rà soát tiếp để đề xuất rút ngắn thủ tục hành chính, cho tổ chức và cá nhân được thuận lợi.',
      directives: [{ task: { text: 'Tiếp tục rà soát, đề xuất rút ngắn thủ tục hành chính.', quote: 'Rà soát tiếp để đề xuất rút ngắn thủ tục hành chính', leadGroupIds: departments, fieldId: 'CCHC-THUTUC' } }],
    },
    {
      text: 'Công dân phản ánh cán bộ nhũng nhiễu, gây khó khăn khi làm thủ tục thì phải xử lý kiên quyết; kiểm tra nhiều hơn để chấn chỉnh kỷ luật, kỷ cương hành chính ở các cơ quan, đơn vị trong quận.',
      directives: [
        {
          task: {
            text: 'Kiên quyết giải quyết, xử lý phản ánh của công dân về cán bộ nhũng nhiễu, gây khó khăn khi làm thủ tục hành chính.',
            quote: 'Công dân phản ánh cán bộ nhũng nhiễu, gây khó khăn khi làm thủ tục thì phải xử lý kiên quyết',
            leadGroupIds: departments,
            fieldId: 'CCHC-DOINGU',
          },
        },
        {
          task: {
            text: 'Kiểm tra nhiều hơn để giữ kỷ luật, kỷ cương hành chính ở cơ quan, đơn vị trong quận.',
            quote: 'kiểm tra nhiều hơn để chấn chỉnh kỷ luật, kỷ cương hành chính ở các cơ quan, đơn vị trong quận',
            leadGroupIds: departments,
            fieldId: 'CCHC-TUYENTRUYEN',
          },
        },
      ],
    },
    {
      text: 'Quan tâm bố trí cán bộ, công chức cho hợp trình độ, năng lực, vị trí việc làm.',
      directives: [{ task: { text: 'Sắp xếp cán bộ, công chức hợp với trình độ, năng lực, vị trí việc làm.', quote: 'bố trí cán bộ, công chức cho hợp trình độ, năng lực, vị trí việc làm', leadGroupIds: departments, fieldId: 'CCHC-DOINGU' } }],
    },
    {
      text: 'Dùng công nghệ thông tin mạnh hơn trong quản lý, điều hành; nâng chất lượng của dịch vụ công trực tuyến.',
      directives: [
        { task: { text: 'Đẩy mạnh ứng dụng công nghệ thông tin vào quản lý, điều hành.', quote: 'Dùng công nghệ thông tin mạnh hơn trong quản lý, điều hành', leadGroupIds: departments, fieldId: 'CCHC-HIENDAIHOA' } },
        { task: { text: 'Nâng cao chất lượng dịch vụ công trực tuyến.', quote: 'nâng chất lượng của dịch vụ công trực tuyến', leadGroupIds: departments, fieldId: 'CCHC-HIENDAIHOA' } },
      ],
    },
  ],
};

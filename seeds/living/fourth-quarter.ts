import { monthOf } from './calendar.js';
import { handedIn, onTime, takenNote, underWay, untouched } from './lives.js';
import type { MeetingOfYear } from './meeting-of-the-year.js';
import { digital, reform } from './people.js';

/** Announced, and their notices are still to be signed. */
export const fourthQuarter: MeetingOfYear[] = [
  {
    word: 'nine months', on: -41, kind: 'REVIEW', committees: [reform], chair: 'chairman', coChairs: ['deputy'], announced: true, place: 'Hội trường UBND huyện Minh Họa', reviews: { from: -320, until: -45 }, acceptWarnings: ['NOBODY_NAMED'],
    title: heldOn => `Hội nghị đánh giá cải cách hành chính chín tháng, ${monthOf(heldOn)} (minh họa)`,
    agenda: [{ title: 'Kết quả chín tháng và nhiệm vụ trọng tâm', offices: ['NOIVU'] }, { title: 'Danh sách nhiệm vụ quá hạn', offices: ['VP'] }],
    attendance: [{ person: 'chairman', part: 'CHAIR' }, { person: 'deputy', part: 'CO_CHAIR' }, { person: 'first follower', part: 'MINUTE_TAKER' }, { communes: true, officeCount: 7, headCount: 14 }, { person: 'head of DONG' }, { person: 'head of THUONG', presence: 'EXCUSED' }],
    observations: [
      { kind: 'RESULT', text: 'Mức độ hài lòng của người dân đạt 91,6%.', field: 'thủ tục', figures: [{ label: 'Mức độ hài lòng', unit: '%', value: '91.6' }] },
      { kind: 'COMMENDATION', text: 'Biểu dương xã Đông Minh Họa hoàn thành sớm các nhiệm vụ được giao.', offices: ['DONG'], awardedBy: 'MINHHOA' },
    ],
    conclusions: [
      { text: 'UBND các xã, thị trấn báo cáo kết quả cải cách hành chính chín tháng chậm nhất ngày {due}.', orders: [{ word: 'nine-month-reports', text: 'Báo cáo kết quả cải cách hành chính chín tháng', quote: 'báo cáo kết quả cải cách hành chính chín tháng', communes: true, due: -15, field: 'chỉ đạo', lives: { TAY: underWay(30), THUONG: underWay(50), NAM: untouched, others: onTime(3) } }] },
      { text: 'Văn phòng HĐND-UBND, Phòng Nội vụ, Phòng Tư pháp, Phòng Lao động - Thương binh và Xã hội rà soát, đề xuất xử lý nhiệm vụ quá hạn trước ngày {due}.', orders: [{ word: 'overdue-review', text: 'Rà soát, đề xuất xử lý nhiệm vụ quá hạn', quote: 'rà soát, đề xuất xử lý nhiệm vụ quá hạn', lead: ['VP', 'NOIVU', 'TUPHAP', 'LDTBXH'], due: -6, field: 'chỉ đạo', priority: 'HIGH', lives: { VP: onTime(4), NOIVU: handedIn(7), TUPHAP: underWay(70) } }] },
      { text: 'Công an huyện, Trung tâm Y tế liên thông dữ liệu khai sinh, khai tử, bảo hiểm y tế trước ngày {due}.', orders: [{ word: 'linked-records', text: 'Liên thông dữ liệu khai sinh, khai tử, bảo hiểm y tế', quote: 'liên thông dữ liệu khai sinh, khai tử, bảo hiểm y tế', lead: ['CA', 'TTYT'], with: ['TUPHAP'], due: 20, field: 'hiện đại', lives: { CA: underWay(40), TUPHAP: takenNote } }] },
      {
        text: 'Phòng Giáo dục và Đào tạo triển khai học bạ số trước ngày {due}; Phòng Kinh tế và Hạ tầng cấp phép xây dựng trực tuyến; Phòng Tài chính - Kế hoạch công khai ngân sách.',
        orders: [
          { word: 'digital-records', text: 'Triển khai học bạ số', quote: 'triển khai học bạ số', lead: ['GDDT'], due: 10, field: 'hiện đại' },
          { word: 'building-permits', text: 'Cấp phép xây dựng trực tuyến', quote: 'cấp phép xây dựng trực tuyến', lead: ['KTHT'], due: 35, field: 'thủ tục' },
          { word: 'open-budget', text: 'Công khai ngân sách', quote: 'công khai ngân sách', lead: ['TCKH'], due: 2, field: 'tài chính', lives: { TCKH: underWay(80) } },
        ],
      },
      { text: 'Trong thời gian tới, Phòng Văn hóa và Thông tin nghiên cứu trợ lý ảo hỗ trợ người dân; cần có đơn vị đầu mối theo dõi mức độ hài lòng.', orders: [
        { word: 'assistant', text: 'Nghiên cứu trợ lý ảo hỗ trợ người dân', quote: 'nghiên cứu trợ lý ảo hỗ trợ người dân', lead: ['VHTT'], dueText: 'trong thời gian tới', field: 'hiện đại' },
        { word: 'satisfaction', text: 'Theo dõi mức độ hài lòng của người dân', quote: 'theo dõi mức độ hài lòng', field: 'thủ tục' },
      ] },
    ],
  },
  {
    word: 'last regular', on: -13, kind: 'REGULAR', committees: [reform], chair: 'deputy', announced: true, place: 'Phòng họp số 1, UBND huyện Minh Họa',
    title: heldOn => `Phiên họp thường kỳ ${monthOf(heldOn)} của Ban chỉ đạo minh họa, chuẩn bị tổng kết`,
    agenda: [{ title: 'Chuẩn bị hội nghị tổng kết', offices: ['NOIVU', 'VP'] }],
    attendance: [{ person: 'deputy', part: 'CHAIR' }, { person: 'second follower', part: 'MINUTE_TAKER' }, { person: 'head of NOIVU' }, { person: 'head of TCKH' }, { person: 'head of TT' }],
    conclusions: [
      { text: 'UBND các xã, thị trấn hoàn thành hồ sơ đánh giá cuối kỳ trước ngày {due}.', orders: [{ word: 'final-files', text: 'Hoàn thành hồ sơ đánh giá cuối kỳ', quote: 'hoàn thành hồ sơ đánh giá cuối kỳ', communes: true, due: 17, field: 'chỉ đạo', lives: { TT: underWay(40), DONG: underWay(60), NAM: underWay(25), THUONG: underWay(10), HA: handedIn(2), others: untouched } }] },
      {
        text: 'Văn phòng HĐND-UBND gửi giấy mời trước ngày {due}; Bộ phận Một cửa tổng hợp số liệu hồ sơ; Phòng Nội vụ dự thảo báo cáo tổng kết.',
        orders: [
          { word: 'invitations', text: 'Gửi giấy mời hội nghị tổng kết', quote: 'gửi giấy mời', lead: ['VP'], due: 0, field: 'chỉ đạo', priority: 'URGENT', lives: { VP: underWay(90) } },
          { word: 'file-figures', text: 'Tổng hợp số liệu hồ sơ', quote: 'tổng hợp số liệu hồ sơ', lead: ['BPMC'], due: 1, field: 'thủ tục', lives: { BPMC: underWay(70) } },
          { word: 'final-report', text: 'Dự thảo báo cáo tổng kết', quote: 'dự thảo báo cáo tổng kết', lead: ['NOIVU'], with: ['VP', 'TCKH'], due: 3, field: 'chỉ đạo', priority: 'HIGH', lives: { NOIVU: underWay(60), VP: takenNote } },
        ],
      },
      { text: 'Phòng Tài chính - Kế hoạch, Phòng Kinh tế và Hạ tầng, Phòng Tài nguyên và Môi trường gửi số liệu lĩnh vực trước ngày {due}.', orders: [{ word: 'field-figures', text: 'Gửi số liệu lĩnh vực', quote: 'gửi số liệu lĩnh vực', lead: ['TCKH', 'KTHT', 'TNMT'], due: -4, field: 'chỉ đạo', lives: { TCKH: onTime(1), KTHT: underWay(50), TNMT: untouched } }] },
      {
        text: 'Phòng Giáo dục và Đào tạo phấn đấu 80% trường học thu học phí không dùng tiền mặt.',
        orders: [{ word: 'school-fees', text: '80% trường học thu học phí không dùng tiền mặt', quote: '80% trường học thu học phí không dùng tiền mặt', lead: ['GDDT'], due: 120, field: 'hiện đại', target: { indicator: 'hoc-phi-so', comparator: 'AT_LEAST', lower: '80', baseline: { value: '45', on: -14 } }, lives: { GDDT: untouched } }],
      },
      { text: 'Phòng Lao động - Thương binh và Xã hội, Phòng Tư pháp xây dựng phương án đơn giản hóa thủ tục năm sau trước ngày {due}.', orders: [{ word: 'next-year', text: 'Xây dựng phương án đơn giản hóa thủ tục năm sau', quote: 'xây dựng phương án đơn giản hóa thủ tục năm sau', lead: ['LDTBXH', 'TUPHAP'], due: 45, field: 'thủ tục', lives: { TUPHAP: underWay(15), others: untouched } }] },
      { text: 'UBND các xã, thị trấn bình xét tập thể, cá nhân có thành tích trước ngày {due}.', orders: [{ word: 'nominations', text: 'Bình xét tập thể, cá nhân có thành tích', quote: 'bình xét tập thể, cá nhân có thành tích', communes: true, due: 28, field: 'chỉ đạo', lives: { TT: underWay(20), BAC: underWay(10), others: untouched } }] },
      { text: 'Trung tâm Văn hóa - Thông tin và Thể thao chuẩn bị phóng sự tổng kết trước ngày {due}.', orders: [{ word: 'documentary', text: 'Chuẩn bị phóng sự tổng kết', quote: 'chuẩn bị phóng sự tổng kết', lead: ['TTVH'], due: 25, field: 'chỉ đạo' }] },
    ],
  },
];

/** Held the other day: what is being written down, nobody owes yet. */
export const stillDrafts: MeetingOfYear = {
  word: 'drafts', on: -4, kind: 'STEERING', committees: [digital], chair: 'deputy', place: 'Phòng họp số 2, UBND huyện Minh Họa',
  title: heldOn => `Phiên họp Ban chỉ đạo minh họa về chuyển đổi số ${monthOf(heldOn)} (kết luận đang dự thảo)`,
  agenda: [{ title: 'Kế hoạch chuyển đổi số kỳ tới', offices: ['VHTT'] }],
  attendance: [{ person: 'deputy', part: 'CHAIR' }, { person: 'head of VHTT' }, { person: 'chief of office' }],
  conclusions: [
    { text: 'UBND các xã, thị trấn khảo sát nhu cầu hạ tầng số trước ngày {due}.', orders: [{ word: 'draft-survey', text: 'Khảo sát nhu cầu hạ tầng số', quote: 'khảo sát nhu cầu hạ tầng số', communes: true, due: 30, field: 'hiện đại' }] },
    { text: 'Phòng Văn hóa và Thông tin dự thảo kế hoạch chuyển đổi số kỳ tới trước ngày {due}.', orders: [{ word: 'draft-plan', text: 'Dự thảo kế hoạch chuyển đổi số kỳ tới', quote: 'dự thảo kế hoạch chuyển đổi số kỳ tới', lead: ['VHTT'], with: ['VP', 'TCKH'], due: 40, field: 'hiện đại' }] },
    { text: 'Giao Văn phòng HĐND-UBND hoàn thiện nội dung giám sát (đang xin ý kiến).' },
  ],
};

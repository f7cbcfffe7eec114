import { yearOf, monthOf } from './calendar.js';
import { late, onTime, takenNote, underWay } from './lives.js';
import type { MeetingOfYear } from './meeting-of-the-year.js';
import { digital, inspection, reform } from './people.js';

export const firstQuarter: MeetingOfYear[] = [
  {
    word: 'rollout', on: -350, kind: 'ROLLOUT', committees: [reform], chair: 'chairman', coChairs: ['former deputy'], announced: true, place: 'Hội trường UBND huyện Minh Họa',
    title: heldOn => `Hội nghị triển khai kế hoạch cải cách hành chính mười hai tháng từ ${monthOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 4, number: '01/TB-BCĐMH', signer: 'chief of office' },
    agenda: [
      { title: 'Kế hoạch cải cách hành chính của huyện', text: 'Sáu nội dung: thể chế, thủ tục hành chính, bộ máy, công vụ, tài chính công, chính quyền số.', offices: ['NOIVU'], adopted: [{ kind: 'Kế hoạch', title: 'Kế hoạch cải cách hành chính (minh họa)', number: '12/KH-UBND', issuer: 'UBND huyện Minh Họa (minh họa)' }] },
      { title: 'Phân công trách nhiệm người đứng đầu', offices: ['VP'] },
    ],
    attendance: [
      { person: 'chairman', part: 'CHAIR' }, { person: 'former deputy', part: 'CO_CHAIR' }, { person: 'first follower', part: 'MINUTE_TAKER' },
      { capacity: 'chủ tịch và công chức văn phòng', communes: true, officeCount: 7, headCount: 14 }, { person: 'deputy chief', for: 'chief of office', note: 'Chánh Văn phòng đi công tác' },
    ],
    observations: [
      { kind: 'RESULT', text: 'Năm trước 35% hồ sơ thủ tục hành chính của huyện được nộp trực tuyến.', field: 'hiện đại', figures: [{ label: 'Hồ sơ nộp trực tuyến năm trước', unit: '%', numerator: '7350', denominator: '21000' }] },
      { kind: 'SHORTCOMING', text: 'Một số xã chưa ban hành kế hoạch cải cách hành chính đúng thời gian.', offices: ['HA', 'TAY'], field: 'chỉ đạo' },
    ],
    conclusions: [
      {
        text: 'UBND các xã, thị trấn ban hành kế hoạch cải cách hành chính của đơn vị, gửi Phòng Nội vụ theo dõi chậm nhất ngày {due}.',
        orders: [{ word: 'commune-plans', text: 'Ban hành kế hoạch cải cách hành chính của đơn vị', quote: 'ban hành kế hoạch cải cách hành chính của đơn vị', communes: true, due: -320, field: 'chỉ đạo', deliverable: 'Kế hoạch cải cách hành chính của xã (minh họa)', lives: { HA: late(6), others: onTime(3) } }],
      },
      {
        text: 'Giao Phòng Nội vụ chủ trì, phối hợp Văn phòng HĐND-UBND, Phòng Tài chính - Kế hoạch tham mưu kế hoạch kiểm tra cải cách hành chính, trình trước ngày {due}.',
        orders: [{ word: 'inspection-plan', text: 'Tham mưu kế hoạch kiểm tra cải cách hành chính', quote: 'tham mưu kế hoạch kiểm tra cải cách hành chính', lead: ['NOIVU'], with: ['VP', 'TCKH'], due: -325, field: 'chỉ đạo', follower: 'first follower', deliverable: 'Kế hoạch kiểm tra cải cách hành chính (minh họa)', lives: { NOIVU: onTime(2), VP: takenNote, TCKH: onTime(4) } }],
      },
      {
        text: 'Phấn đấu tỷ lệ hồ sơ nộp trực tuyến của toàn huyện đạt từ 60% trở lên; Văn phòng HĐND-UBND tổng hợp chung.',
        orders: [{
          word: 'online-filing', text: 'Tỷ lệ hồ sơ nộp trực tuyến của toàn huyện đạt từ 60% trở lên', quote: 'tỷ lệ hồ sơ nộp trực tuyến của toàn huyện đạt từ 60% trở lên', lead: ['VP'], with: ['BPMC', 'TT', 'DONG', 'TAY', 'NAM', 'THUONG', 'HA'], due: 60, field: 'hiện đại', priority: 'HIGH', follower: 'second follower',
          target: { indicator: 'nop-truc-tuyen', comparator: 'AT_LEAST', lower: '60', from: -350, until: 60, baseline: { value: '35', on: -351 }, reporters: ['BPMC', 'TT', 'DONG', 'TAY', 'NAM', 'THUONG', 'HA'] }, lives: { VP: underWay(80), BPMC: takenNote, TT: takenNote, DONG: takenNote },
        }],
      },
      {
        text: 'Phòng Tư pháp rà soát văn bản quy phạm pháp luật của huyện chậm nhất ngày {due}. Phòng Kinh tế và Hạ tầng, Phòng Tài nguyên và Môi trường rà soát quy trình nội bộ giải quyết thủ tục hành chính.',
        orders: [
          { word: 'legal-review', text: 'Rà soát văn bản quy phạm pháp luật của huyện', quote: 'rà soát văn bản quy phạm pháp luật của huyện', lead: ['TUPHAP'], with: ['VP'], due: -270, field: 'thể chế', lives: { TUPHAP: late(12), VP: takenNote } },
          { word: 'internal-procedures', text: 'Rà soát quy trình nội bộ giải quyết thủ tục hành chính', quote: 'rà soát quy trình nội bộ giải quyết thủ tục hành chính', lead: ['KTHT', 'TNMT'], due: -260, field: 'thủ tục', lives: { KTHT: onTime(6) } },
        ],
      },
      { text: 'Hội nghị ghi nhận sự cố gắng của các cơ quan, đơn vị trong việc chuẩn bị tài liệu.', noTaskArises: true },
    ],
  },
  {
    word: 'first regular', on: -322, kind: 'REGULAR', committees: [reform], chair: 'former deputy', announced: true, place: 'Phòng họp số 1, UBND huyện Minh Họa',
    title: heldOn => `Phiên họp thường kỳ ${monthOf(heldOn)} của Ban chỉ đạo minh họa`,
    notice: { daysAfter: 5, number: '02/TB-BCĐMH', signer: 'deputy chief' },
    agenda: [{ title: 'Tình hình tiếp nhận hồ sơ tại Bộ phận Một cửa', offices: ['BPMC'] }, { title: 'Bố trí kinh phí cải cách hành chính', offices: ['TCKH'], presented: [{ kind: 'Tờ trình', title: 'Tờ trình phân bổ kinh phí cải cách hành chính (minh họa)', number: '05/TTr-TCKH' }] }],
    attendance: [{ person: 'former deputy', part: 'CHAIR' }, { person: 'second follower', part: 'MINUTE_TAKER' }, { person: 'head of TCKH' }, { person: 'head of NOIVU' }, { person: 'head of VHTT', presence: 'EXCUSED' }, { office: 'BPMC', headCount: 3, capacity: 'công chức tiếp nhận hồ sơ' }],
    observations: [{ kind: 'SHORTCOMING', text: 'Thời gian chờ tại Bộ phận Một cửa vào đầu tuần còn dài.', offices: ['BPMC'], field: 'thủ tục', figures: [{ label: 'Thời gian chờ trung bình sáng thứ hai', unit: 'phút', value: '42', approximate: true }] }],
    conclusions: [
      {
        text: 'Bộ phận Một cửa lắp đặt máy lấy số tự động và tổ chức khảo sát sự hài lòng chậm nhất ngày {due}; Phòng Văn hóa và Thông tin hướng dẫn kỹ thuật.',
        orders: [
          { word: 'queue-machine', text: 'Lắp đặt máy lấy số tự động và tổ chức khảo sát sự hài lòng', quote: 'lắp đặt máy lấy số tự động và tổ chức khảo sát sự hài lòng', lead: ['BPMC'], with: ['VHTT'], due: -290, field: 'thủ tục', lives: { BPMC: onTime(5), VHTT: onTime(8) } },
          { word: 'survey-form', text: 'Xây dựng mẫu phiếu khảo sát trực tuyến', lead: ['VHTT'], due: -280, field: 'hiện đại', lives: { VHTT: onTime(4) } },
        ],
      },
      { text: 'Phòng Tài chính - Kế hoạch bố trí kinh phí thực hiện, trình UBND huyện trước ngày {due}.', orders: [{ word: 'budget', text: 'Bố trí kinh phí thực hiện kế hoạch', quote: 'bố trí kinh phí thực hiện', lead: ['TCKH'], with: ['VP'], due: -285, field: 'tài chính', priority: 'HIGH', lives: { TCKH: onTime(1), VP: takenNote } }] },
      {
        text: 'Công an huyện chủ trì, UBND các xã, thị trấn phối hợp cấp tài khoản dịch vụ công cho ít nhất 12.000 công dân.',
        orders: [{
          word: 'citizen-accounts', text: 'Cấp tài khoản dịch vụ công cho ít nhất 12.000 công dân', quote: 'cấp tài khoản dịch vụ công cho ít nhất 12.000 công dân', lead: ['CA'], with: ['TT', 'DONG', 'NAM', 'THUONG', 'HA'], due: 45, field: 'hiện đại', follower: 'second follower',
          target: { indicator: 'tai-khoan-so', comparator: 'AT_LEAST', lower: '12000', from: -321, until: 45, baseline: { value: '0', on: -322 }, reporters: ['TT', 'DONG', 'NAM', 'THUONG', 'HA'] }, lives: { CA: underWay(35), TT: takenNote, DONG: takenNote, NAM: takenNote },
        }],
      },
      { text: 'Các phòng Lao động - Thương binh và Xã hội, Giáo dục và Đào tạo và Trung tâm Y tế chuẩn hóa bộ thủ tục hành chính chậm nhất ngày {due}.', orders: [{ word: 'standard-procedures', text: 'Chuẩn hóa bộ thủ tục hành chính', quote: 'chuẩn hóa bộ thủ tục hành chính', lead: ['LDTBXH', 'GDDT', 'TTYT'], due: -275, field: 'thủ tục', lives: { GDDT: late(15), others: onTime(7) } }] },
      { text: 'Thanh tra huyện xây dựng kế hoạch thanh tra công vụ trước ngày {due}.', orders: [{ word: 'audit-plan', text: 'Xây dựng kế hoạch thanh tra công vụ', quote: 'xây dựng kế hoạch thanh tra công vụ', lead: ['THANHTRA'], due: -300, field: 'công chức', deliverable: 'Kế hoạch thanh tra công vụ (minh họa)', lives: { THANHTRA: onTime(4) } }] },
    ],
  },
  {
    word: 'inspection', on: -294, kind: 'INSPECTION', committees: [inspection], chair: 'head of NOIVU', announced: true,
    title: heldOn => `Kiểm tra công vụ đột xuất tại các xã, thị trấn năm ${yearOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 6, number: '03/TB-ĐKTMH', signer: 'head of NOIVU' },
    sessions: [{ part: 'MORNING', place: 'Xã Đông Minh Họa, xã Tây Minh Họa', offices: ['DONG', 'TAY'] }, { part: 'AFTERNOON', place: 'Xã Nam Minh Họa, xã Thượng Minh Họa', offices: ['NAM', 'THUONG'] }],
    agenda: [{ title: 'Việc chấp hành giờ làm việc và niêm yết thủ tục hành chính', offices: ['DONG', 'TAY', 'NAM', 'THUONG'] }],
    attendance: [{ person: 'head of NOIVU', part: 'CHAIR' }, { person: 'head of THANHTRA' }, { person: 'officer of NOIVU', part: 'MINUTE_TAKER' }, { person: 'head of TAY', presence: 'ABSENT' }, { person: 'officer of TAY', for: 'head of TAY' }],
    observations: [
      { kind: 'SHORTCOMING', text: 'Bốn xã được kiểm tra đều có thủ tục niêm yết hết hiệu lực; xã Tây Minh Họa vắng hai công chức không có lý do.', offices: ['DONG', 'TAY', 'NAM', 'THUONG'], field: 'công chức', figures: [{ label: 'Thủ tục niêm yết hết hiệu lực', unit: 'thủ tục', value: '17' }, { label: 'Công chức vắng không lý do', unit: 'người', value: '2' }] },
    ],
    conclusions: [
      { text: 'UBND bốn xã được kiểm tra khắc phục tồn tại về giờ giấc và niêm yết thủ tục hành chính chậm nhất ngày {due}.', orders: [{ word: 'put-right', text: 'Khắc phục tồn tại về giờ giấc và niêm yết thủ tục hành chính', quote: 'khắc phục tồn tại về giờ giấc và niêm yết thủ tục hành chính', lead: ['DONG', 'TAY', 'NAM', 'THUONG'], due: -270, field: 'công chức', priority: 'URGENT', lives: { DONG: onTime(4), TAY: late(20), NAM: onTime(3) } }] },
      { text: 'Các xã, thị trấn còn lại tự kiểm tra, báo cáo kết quả trước ngày {due}.', orders: [{ word: 'self-check', text: 'Tự kiểm tra và báo cáo kết quả', quote: 'tự kiểm tra, báo cáo kết quả', lead: ['TT', 'HA', 'CON'], due: -255, field: 'công chức', lives: { others: onTime(5) } }] },
      { text: 'Phòng Nội vụ tổng hợp, báo cáo Chủ tịch UBND huyện trước ngày {due}.', orders: [{ word: 'inspection-report', text: 'Tổng hợp kết quả kiểm tra công vụ', quote: 'tổng hợp, báo cáo Chủ tịch UBND huyện', lead: ['NOIVU'], with: ['THANHTRA'], due: -262, field: 'công chức', lives: { NOIVU: onTime(2), THANHTRA: onTime(3) } }] },
    ],
  },
  {
    word: 'joint', on: -264, kind: 'STEERING', mode: 'HYBRID', committees: [reform, digital], chair: 'chairman', coChairs: ['deputy', 'former deputy'], announced: true, place: 'Hội trường UBND huyện Minh Họa và điểm cầu các xã, thị trấn',
    title: heldOn => `Phiên họp chung của hai Ban chỉ đạo minh họa ${monthOf(heldOn)}`,
    notice: { daysAfter: 6, number: '04/TB-BCĐMH', signer: 'chief of office' },
    agenda: [
      { title: 'Gắn cải cách hành chính với chuyển đổi số', text: 'Hai ban chỉ đạo thống nhất một bộ chỉ tiêu chung.', offices: ['NOIVU', 'VHTT'] },
      { title: 'Kết nối nền tảng chia sẻ dữ liệu của tỉnh', offices: ['VHTT'] },
    ],
    attendance: [{ person: 'chairman', part: 'CHAIR' }, { person: 'deputy', part: 'CO_CHAIR' }, { person: 'former deputy', part: 'CO_CHAIR' }, { communes: true, officeCount: 7, headCount: 21, note: 'Dự trực tuyến' }, { office: 'SKHCN', part: 'GUEST', headCount: 2 }, { person: 'head of CA' }, { person: 'head of TTYT', presence: 'EXCUSED' }],
    observations: [{ kind: 'INTENTION', text: 'Dự kiến thí điểm ký số cá nhân cho người dân tại thị trấn Minh Họa trong sáu tháng tới.', offices: ['TT'], field: 'hiện đại' }],
    conclusions: [
      {
        text: 'Phấn đấu cung cấp trực tuyến toàn trình khoảng 30-40% thủ tục hành chính của huyện. Phòng Tài nguyên và Môi trường giảm thời gian giải quyết trung bình một hồ sơ đất đai xuống không quá 15 ngày.',
        orders: [
          {
            word: 'end-to-end', text: 'Cung cấp trực tuyến toàn trình khoảng 30-40% thủ tục hành chính của huyện', quote: 'cung cấp trực tuyến toàn trình khoảng 30-40% thủ tục hành chính của huyện', lead: ['VP'], with: ['BPMC'], due: -25, field: 'thủ tục',
            target: { indicator: 'toan-trinh', comparator: 'RANGE', lower: '30', upper: '40', approximate: true, baseline: { value: '20', on: -265 }, reporters: ['BPMC'] }, lives: { VP: onTime(2), BPMC: onTime(4) },
          },
          {
            word: 'land-days', text: 'Thời gian giải quyết trung bình một hồ sơ đất đai không quá 15 ngày', lead: ['TNMT'], due: 45, field: 'thủ tục', priority: 'HIGH', follower: 'first follower',
            target: { indicator: 'thoi-gian-dat-dai', comparator: 'AT_MOST', upper: '15', baseline: { value: '25', on: -264 } }, lives: { TNMT: underWay(60) },
          },
        ],
      },
      {
        text: 'Từng phòng Nội vụ, Tài chính - Kế hoạch, Văn hóa và Thông tin xử lý ít nhất 90% hồ sơ công việc trên môi trường mạng.',
        orders: [{
          word: 'paperless', text: 'Xử lý ít nhất 90% hồ sơ công việc trên môi trường mạng', quote: 'xử lý ít nhất 90% hồ sơ công việc trên môi trường mạng', lead: ['NOIVU', 'TCKH', 'VHTT'], due: 90, field: 'hiện đại',
          target: { indicator: 'ho-so-cong-viec', comparator: 'AT_LEAST', lower: '90', baseline: { value: '60', on: -264 } }, lives: { NOIVU: underWay(75), TCKH: underWay(60), VHTT: underWay(70) },
        }],
      },
      { text: 'Phòng Văn hóa và Thông tin nâng cấp trang thông tin điện tử của huyện chậm nhất ngày {due}.', orders: [{ word: 'portal', text: 'Nâng cấp trang thông tin điện tử của huyện', quote: 'nâng cấp trang thông tin điện tử của huyện', lead: ['VHTT'], with: ['TTVH'], due: -200, field: 'hiện đại', lives: { TTVH: takenNote } }] },
      { text: 'UBND các xã, thị trấn bố trí cán bộ đầu mối chuyển đổi số và thành lập tổ công nghệ số cộng đồng trước ngày {due}.', orders: [{ word: 'digital-teams', text: 'Bố trí cán bộ đầu mối và thành lập tổ công nghệ số cộng đồng', quote: 'bố trí cán bộ đầu mối chuyển đổi số và thành lập tổ công nghệ số cộng đồng', communes: true, due: -230, field: 'hiện đại', lives: { TT: onTime(9), DONG: onTime(3), THUONG: onTime(5), HA: onTime(4), NAM: late(9), TAY: late(30) } }] },
      { text: 'Đề nghị Sở Khoa học và Công nghệ tỉnh hỗ trợ kết nối nền tảng chia sẻ dữ liệu trước ngày {due}.', orders: [{ word: 'data-platform', text: 'Hỗ trợ kết nối nền tảng chia sẻ dữ liệu', quote: 'hỗ trợ kết nối nền tảng chia sẻ dữ liệu', lead: ['SKHCN'], with: ['VHTT'], due: -150, field: 'hiện đại', lives: { SKHCN: underWay(30), VHTT: takenNote } }] },
    ],
  },
];

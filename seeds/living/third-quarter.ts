import { monthOf, yearOf } from './calendar.js';
import { late, onTime, takenNote, underWay, untouched } from './lives.js';
import type { MeetingOfYear } from './meeting-of-the-year.js';
import { digital, reform } from './people.js';

export const thirdQuarter: MeetingOfYear[] = [
  {
    word: 'appraisal', on: -141, kind: 'APPRAISAL', committees: [reform], chair: 'head of NOIVU', announced: true, place: 'Phòng họp số 1, UBND huyện Minh Họa',
    title: heldOn => `Hội nghị chấm điểm Chỉ số cải cách hành chính năm ${yearOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 5, number: '08/TB-BCĐMH', signer: 'chief of office' },
    agenda: [{ title: 'Hướng dẫn tự chấm điểm và tài liệu kiểm chứng', offices: ['NOIVU'], adopted: [{ kind: 'Hướng dẫn', title: 'Hướng dẫn chấm điểm Chỉ số cải cách hành chính (minh họa)', number: '09/HD-NV' }] }],
    attendance: [{ person: 'head of NOIVU', part: 'CHAIR' }, { person: 'officer of NOIVU', part: 'MINUTE_TAKER' }, { communes: true, officeCount: 7, headCount: 14 }, { person: 'officer of VHTT', for: 'head of VHTT' }],
    observations: [{ kind: 'SHORTCOMING', text: 'Tài liệu kiểm chứng của một số xã còn thiếu, chưa khớp với điểm tự chấm.', offices: ['TAY', 'BAC'], field: 'chỉ đạo' }],
    conclusions: [
      { text: 'UBND các xã, thị trấn tự chấm điểm và nộp tài liệu kiểm chứng chậm nhất ngày {due}.', orders: [{ word: 'self-scores', text: 'Tự chấm điểm và nộp tài liệu kiểm chứng', quote: 'tự chấm điểm và nộp tài liệu kiểm chứng', communes: true, due: -112, field: 'chỉ đạo', lives: { TT: onTime(4), DONG: onTime(2), NAM: onTime(5), HA: underWay(60), BAC: late(14), TAY: underWay(40) } }] },
      { text: 'Các phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch, Văn hóa và Thông tin thẩm định điểm theo lĩnh vực trước ngày {due}.', orders: [{ word: 'verify-scores', text: 'Thẩm định điểm theo lĩnh vực', quote: 'thẩm định điểm theo lĩnh vực', lead: ['NOIVU', 'TUPHAP', 'TCKH', 'VHTT'], due: -100, field: 'chỉ đạo', lives: { NOIVU: onTime(3), TCKH: late(16), VHTT: underWay(35) } }] },
      {
        text: 'Thanh tra huyện kiểm tra xác suất hồ sơ trễ hạn trước ngày {due}; Phòng Tài nguyên và Môi trường xây dựng cơ sở dữ liệu đất đai.',
        orders: [
          { word: 'spot-checks', text: 'Kiểm tra xác suất hồ sơ trễ hạn', quote: 'kiểm tra xác suất hồ sơ trễ hạn', lead: ['THANHTRA'], due: -95, field: 'công chức', lives: { THANHTRA: onTime(6) } },
          { word: 'land-data', text: 'Xây dựng cơ sở dữ liệu đất đai', quote: 'xây dựng cơ sở dữ liệu đất đai', lead: ['TNMT'], with: ['TCKH', 'KTHT'], due: -80, field: 'hiện đại', priority: 'URGENT', follower: 'second follower', lives: { TCKH: takenNote, KTHT: takenNote } },
        ],
      },
    ],
  },
  {
    word: 'digital', on: -110, kind: 'STEERING', mode: 'HYBRID', committees: [digital], chair: 'deputy', announced: true, place: 'Trung tâm điều hành thông minh huyện Minh Họa (minh họa)',
    title: heldOn => `Phiên họp Ban chỉ đạo minh họa về chuyển đổi số ${monthOf(heldOn)}`,
    notice: { daysAfter: 6, number: '09/TB-BCĐMH', signer: 'chief of office' },
    agenda: [{ title: 'Hạ tầng số và chữ ký số', offices: ['VHTT'] }, { title: 'An toàn thông tin', offices: ['CA'] }],
    attendance: [{ person: 'deputy', part: 'CHAIR' }, { person: 'head of VHTT' }, { person: 'head of CA' }, { communes: true, officeCount: 7, headCount: 14, note: 'Dự trực tuyến' }, { office: 'SKHCN', part: 'GUEST', headCount: 1 }],
    observations: [{ kind: 'RESULT', text: 'Toàn huyện có 46 tổ công nghệ số cộng đồng đang hoạt động.', field: 'hiện đại', figures: [{ label: 'Tổ công nghệ số cộng đồng', unit: 'tổ', value: '46' }] }],
    conclusions: [
      {
        text: 'Phòng Văn hóa và Thông tin kiểm tra an toàn thông tin trước ngày {due}; Văn phòng HĐND-UBND kết nối hệ thống quản lý văn bản; Phòng Kinh tế và Hạ tầng số hóa bản đồ quy hoạch.',
        orders: [
          { word: 'security', text: 'Kiểm tra an toàn thông tin', quote: 'kiểm tra an toàn thông tin', lead: ['VHTT'], with: ['CA'], due: -60, field: 'hiện đại', lives: { VHTT: onTime(4), CA: takenNote } },
          { word: 'document-system', text: 'Kết nối hệ thống quản lý văn bản', quote: 'kết nối hệ thống quản lý văn bản', lead: ['VP'], due: -60, field: 'hiện đại' },
          { word: 'planning-maps', text: 'Số hóa bản đồ quy hoạch', quote: 'số hóa bản đồ quy hoạch', lead: ['KTHT'], due: -60, field: 'hiện đại' },
        ],
      },
      { text: 'UBND các xã, thị trấn cấp chữ ký số cho công chức và phủ sóng mạng không dây tại trụ sở trước ngày {due}.', orders: [{ word: 'signatures', text: 'Cấp chữ ký số cho công chức và phủ sóng mạng không dây tại trụ sở', quote: 'cấp chữ ký số cho công chức và phủ sóng mạng không dây tại trụ sở', communes: true, due: -70, field: 'hiện đại', lives: { THUONG: late(12), TAY: underWay(20), TT: onTime(8), DONG: onTime(3), NAM: onTime(4), HA: underWay(75) } }] },
      { text: 'Trước mắt, các ngành chức năng huyện hạn chế yêu cầu nộp bản giấy khi đã có bản điện tử.', orders: [{ word: 'no-copies', text: 'Hạn chế yêu cầu nộp bản giấy khi đã có bản điện tử', quote: 'hạn chế yêu cầu nộp bản giấy khi đã có bản điện tử', lead: ['CACNGANH'], dueText: 'trước mắt', field: 'thủ tục', lives: { CACNGANH: untouched } }] },
      { text: 'Trung tâm Văn hóa - Thông tin và Thể thao sản xuất chuyên mục chuyển đổi số trước ngày {due}.', orders: [{ word: 'broadcast', text: 'Sản xuất chuyên mục chuyển đổi số', quote: 'sản xuất chuyên mục chuyển đổi số', lead: ['TTVH'], due: -45, field: 'chỉ đạo' }] },
    ],
  },
  {
    word: 'working', on: -76, kind: 'WORKING', committees: [reform], chair: 'deputy', announced: true, place: 'Trụ sở UBND xã Tây Minh Họa',
    title: () => 'Làm việc với UBND xã Tây Minh Họa về hồ sơ quá hạn (minh họa)',
    notice: { daysAfter: 5, number: '10/TB-BCĐMH', signer: 'chief of office' },
    sessions: [{ part: 'MORNING', place: 'Trụ sở UBND xã Tây Minh Họa', offices: ['TAY'] }],
    agenda: [{ title: 'Nguyên nhân hồ sơ quá hạn của xã Tây Minh Họa', text: 'Thiếu công chức địa chính; phần mềm một cửa chưa đồng bộ.', offices: ['TAY', 'TNMT'] }],
    attendance: [{ person: 'deputy', part: 'CHAIR' }, { person: 'head of TAY' }, { person: 'officer of TAY' }, { person: 'head of TNMT' }, { person: 'head of THANHTRA' }],
    observations: [{ kind: 'SHORTCOMING', text: 'Xã Tây Minh Họa còn 38 hồ sơ quá hạn, trong đó 21 hồ sơ đất đai.', offices: ['TAY'], field: 'thủ tục', figures: [{ label: 'Hồ sơ quá hạn', unit: 'hồ sơ', value: '38' }, { label: 'Hồ sơ đất đai quá hạn', unit: 'hồ sơ', value: '21' }] }],
    conclusions: [
      {
        text: 'UBND xã Tây Minh Họa giải quyết dứt điểm hồ sơ quá hạn trước ngày {due}; Phòng Tài nguyên và Môi trường cử tổ công tác hỗ trợ.',
        orders: [
          { word: 'backlog', text: 'Giải quyết dứt điểm hồ sơ quá hạn', quote: 'giải quyết dứt điểm hồ sơ quá hạn', lead: ['TAY'], due: -50, field: 'thủ tục', priority: 'URGENT', follower: 'first follower' },
          { word: 'task-force', text: 'Cử tổ công tác hỗ trợ hồ sơ đất đai', quote: 'cử tổ công tác hỗ trợ', lead: ['TNMT'], due: -30, field: 'thủ tục', lives: { TNMT: underWay(65) } },
        ],
      },
      { text: 'Phòng Nội vụ, Thanh tra huyện làm rõ trách nhiệm người đứng đầu, báo cáo trước ngày {due}.', orders: [{ word: 'responsibility', text: 'Làm rõ trách nhiệm người đứng đầu', quote: 'làm rõ trách nhiệm người đứng đầu', lead: ['NOIVU', 'THANHTRA'], due: -35, field: 'công chức', lives: { NOIVU: onTime(3), THANHTRA: late(7) } }] },
      {
        text: 'Thị trấn Minh Họa, các xã Đông, Nam, Hạ Minh Họa cử công chức biệt phái trước ngày {due}; các phòng Kinh tế và Hạ tầng, Giáo dục và Đào tạo rà soát hồ sơ tồn.',
        orders: [
          { word: 'secondment', text: 'Cử công chức biệt phái hỗ trợ xã Tây Minh Họa', quote: 'cử công chức biệt phái', lead: ['TT', 'DONG', 'NAM', 'HA'], due: -40, field: 'bộ máy', lives: { TT: onTime(5), DONG: onTime(3), NAM: onTime(4) } },
          { word: 'leftovers', text: 'Rà soát hồ sơ tồn', quote: 'rà soát hồ sơ tồn', lead: ['KTHT', 'GDDT'], due: -30, field: 'thủ tục', lives: { GDDT: underWay(45) } },
        ],
      },
    ],
  },
];

import { monthOf } from './calendar.js';
import { late, onTime, takenNote, underWay } from './lives.js';
import type { MeetingOfYear } from './meeting-of-the-year.js';
import { reform } from './people.js';

export const secondQuarter: MeetingOfYear[] = [
  {
    word: 'online services', on: -236, kind: 'THEMATIC', mode: 'ONLINE', committees: [reform], chair: 'former deputy', reviews: { from: -330, until: -240 },
    title: heldOn => `Hội nghị chuyên đề dịch vụ công trực tuyến ${monthOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 6, number: '05/TB-BCĐMH', signer: 'chief of office' },
    agenda: [{ title: 'Kết quả cung cấp dịch vụ công trực tuyến', offices: ['VP', 'BPMC'], presented: [{ kind: 'Báo cáo', title: 'Báo cáo dịch vụ công trực tuyến (minh họa)', number: '31/BC-VP', issuer: 'Văn phòng HĐND-UBND huyện Minh Họa' }] }],
    attendance: [{ person: 'former deputy', part: 'CHAIR' }, { communes: true, officeCount: 7, headCount: 28, capacity: 'lãnh đạo và công chức một cửa' }, { person: 'head of TUPHAP' }, { person: 'head of KTHT', presence: 'ABSENT' }],
    observations: [{ kind: 'RESULT', text: 'Bộ phận Một cửa tiếp nhận 5.412 hồ sơ, giải quyết đúng hạn 5.198 hồ sơ.', offices: ['BPMC'], field: 'thủ tục', figures: [{ label: 'Hồ sơ giải quyết đúng hạn', unit: 'hồ sơ', numerator: '5198', denominator: '5412' }] }],
    conclusions: [
      { text: 'UBND các xã, thị trấn rà soát, tái cấu trúc quy trình cung cấp dịch vụ công trực tuyến chậm nhất ngày {due}.', orders: [{ word: 'redesign', text: 'Rà soát, tái cấu trúc quy trình cung cấp dịch vụ công trực tuyến', quote: 'rà soát, tái cấu trúc quy trình cung cấp dịch vụ công trực tuyến', communes: true, due: -190, field: 'thủ tục', lives: { TT: onTime(6), DONG: onTime(2), NAM: onTime(4), HA: onTime(7), THUONG: late(18), TAY: underWay(50) } }] },
      {
        text: 'Thị trấn Minh Họa, xã Đông Minh Họa, xã Nam Minh Họa mỗi đơn vị giải quyết đúng hạn ít nhất 95% hồ sơ.',
        orders: [{
          word: 'in-time-files', text: 'Giải quyết đúng hạn ít nhất 95% hồ sơ', quote: 'giải quyết đúng hạn ít nhất 95% hồ sơ', lead: ['TT', 'DONG', 'NAM'], due: -60, field: 'thủ tục', follower: 'first follower',
          target: { indicator: 'dung-han', comparator: 'AT_LEAST', lower: '95', from: -229, until: -60, baseline: { value: '88', on: -230 } }, lives: { TT: onTime(0), DONG: late(10), NAM: underWay(90) },
        }],
      },
      { text: 'Phòng Kinh tế và Hạ tầng, Phòng Tư pháp cắt giảm ít nhất hai thành phần hồ sơ mỗi lĩnh vực trước ngày {due}.', orders: [{ word: 'fewer-papers', text: 'Cắt giảm ít nhất hai thành phần hồ sơ mỗi lĩnh vực', quote: 'cắt giảm ít nhất hai thành phần hồ sơ mỗi lĩnh vực', lead: ['KTHT', 'TUPHAP'], due: -195, field: 'thủ tục', lives: { KTHT: onTime(3) } }] },
      { text: 'Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao thường xuyên tuyên truyền về dịch vụ công trực tuyến.', orders: [{ word: 'publicity', text: 'Tuyên truyền về dịch vụ công trực tuyến', quote: 'thường xuyên tuyên truyền về dịch vụ công trực tuyến', lead: ['VHTT', 'TTVH'], dueText: 'thường xuyên', field: 'chỉ đạo', lives: { others: underWay(70) } }] },
    ],
  },
  {
    word: 'half-year', on: -207, kind: 'REVIEW', committees: [reform], chair: 'chairman', coChairs: ['former deputy'], announced: true, place: 'Hội trường UBND huyện Minh Họa', reviews: { from: -390, until: -210 },
    title: heldOn => `Hội nghị sơ kết cải cách hành chính ${monthOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 4, number: '06/TB-BCĐMH', signer: 'chief of office' },
    agenda: [
      { title: 'Báo cáo sơ kết cải cách hành chính', offices: ['NOIVU'], presented: [{ kind: 'Báo cáo', title: 'Báo cáo sơ kết cải cách hành chính (minh họa)', number: '48/BC-UBND', issuer: 'UBND huyện Minh Họa (minh họa)' }] },
      { title: 'Khen thưởng tập thể có thành tích', offices: ['NOIVU'] },
    ],
    attendance: [{ person: 'chairman', part: 'CHAIR' }, { person: 'former deputy', part: 'CO_CHAIR' }, { person: 'officer of NOIVU', part: 'MINUTE_TAKER' }, { communes: true, officeCount: 7, headCount: 14 }, { person: 'head of LDTBXH' }, { person: 'head of GDDT' }],
    observations: [
      { kind: 'RESULT', text: 'Huyện đã giải quyết 11.284 hồ sơ, trong đó 10.832 hồ sơ đúng hạn; tiết kiệm 392 ngày công cho người dân.', field: 'thủ tục', figures: [{ label: 'Hồ sơ đúng hạn', unit: 'hồ sơ', numerator: '10832', denominator: '11284' }, { label: 'Thời gian tiết kiệm', unit: 'ngày công', value: '392' }, { label: 'Thời gian tiết kiệm', unit: 'giờ', value: '3136', equivalentTo: 2 }] },
      { kind: 'COMMENDATION', text: 'Ba tập thể được Chủ tịch UBND huyện tặng giấy khen về cải cách hành chính.', offices: ['TT', 'BPMC', 'NOIVU'], awardedBy: 'MINHHOA', field: 'chỉ đạo' },
    ],
    conclusions: [
      { text: 'Các phòng Nội vụ, Văn hóa và Thông tin, Tài chính - Kế hoạch, Kinh tế và Hạ tầng, Lao động - Thương binh và Xã hội số hóa hồ sơ, kết quả thủ tục hành chính còn hiệu lực chậm nhất ngày {due}.', orders: [{ word: 'digitise', text: 'Số hóa hồ sơ, kết quả thủ tục hành chính còn hiệu lực', quote: 'số hóa hồ sơ, kết quả thủ tục hành chính còn hiệu lực', lead: ['NOIVU', 'VHTT', 'TCKH', 'KTHT', 'LDTBXH'], due: -100, field: 'hiện đại', lives: { LDTBXH: onTime(70) } }] },
      { text: 'UBND các xã, thị trấn số hóa sổ hộ tịch và hồ sơ tại Bộ phận Một cửa cấp xã trước ngày {due}.', orders: [{ word: 'civil-registers', text: 'Số hóa sổ hộ tịch và hồ sơ một cửa cấp xã', quote: 'số hóa sổ hộ tịch và hồ sơ tại Bộ phận Một cửa cấp xã', communes: true, due: -130, field: 'hiện đại', lives: { TT: onTime(10), HA: onTime(3), TAY: onTime(2), DONG: late(8), THUONG: late(40), NAM: underWay(65) } }] },
      {
        text: 'Phòng Nội vụ bảo đảm 100% cán bộ, công chức được tập huấn kỹ năng số; giữ Chỉ số cải cách hành chính của huyện trong khoảng 85-90 điểm.',
        orders: [
          {
            word: 'training', text: '100% cán bộ, công chức được tập huấn kỹ năng số', quote: '100% cán bộ, công chức được tập huấn kỹ năng số', lead: ['NOIVU'], with: ['VHTT'], due: 30, field: 'công chức',
            target: { indicator: 'tap-huan', comparator: 'EXACTLY', lower: '100', baseline: { value: '40', on: -208 } }, lives: { NOIVU: underWay(95), VHTT: takenNote },
          },
          {
            word: 'index', text: 'Chỉ số cải cách hành chính của huyện đạt 85-90 điểm', quote: 'Chỉ số cải cách hành chính của huyện trong khoảng 85-90 điểm', lead: ['NOIVU'], due: 75, field: 'chỉ đạo', priority: 'HIGH',
            target: { indicator: 'chi-so-cchc', comparator: 'RANGE', lower: '85', upper: '90', baseline: { value: '80', on: -208 }, milestones: [{ value: '82', on: -100 }, { value: '84', on: -10 }] }, lives: { NOIVU: underWay(60) },
          },
        ],
      },
      {
        text: 'Trung tâm Y tế đặt lịch khám trực tuyến trước ngày {due}; Bộ phận Một cửa trả kết quả qua bưu chính công ích.',
        orders: [
          { word: 'appointments', text: 'Triển khai đặt lịch khám trực tuyến', quote: 'đặt lịch khám trực tuyến', lead: ['TTYT'], due: -150, field: 'hiện đại', lives: { TTYT: onTime(4) } },
          { word: 'postal-return', text: 'Trả kết quả qua bưu chính công ích', quote: 'trả kết quả qua bưu chính công ích', lead: ['BPMC'], due: -165, field: 'thủ tục' },
        ],
      },
    ],
  },
  {
    word: 'briefing', on: -172, kind: 'BRIEFING', committees: [reform], chair: 'deputy', announced: true, place: 'Phòng họp số 2, UBND huyện Minh Họa',
    title: heldOn => `Giao ban cải cách hành chính ${monthOf(heldOn)} (minh họa)`,
    notice: { daysAfter: 4, number: '07/TB-BCĐMH', signer: 'deputy chief' },
    agenda: [{ title: 'Tiến độ các nhiệm vụ được giao', offices: ['VP'] }],
    attendance: [{ person: 'deputy', part: 'CHAIR' }, { person: 'chief of office' }, { person: 'head of CA' }, { communes: true, officeCount: 7, headCount: 7 }],
    conclusions: [
      {
        text: 'Phòng Tài chính - Kế hoạch bổ sung kinh phí số hóa trước ngày {due}; Văn phòng HĐND-UBND lập bảng theo dõi công việc; Bộ phận Một cửa niêm yết đường dây nóng.',
        orders: [
          { word: 'more-budget', text: 'Bổ sung kinh phí số hóa', quote: 'bổ sung kinh phí số hóa', lead: ['TCKH'], due: -140, field: 'tài chính', lives: { TCKH: onTime(5) } },
          { word: 'tracking-sheet', text: 'Lập bảng theo dõi công việc', quote: 'lập bảng theo dõi công việc', lead: ['VP'], due: -145, field: 'chỉ đạo', lives: { VP: onTime(3) } },
          { word: 'hotline', text: 'Niêm yết đường dây nóng', quote: 'niêm yết đường dây nóng', lead: ['BPMC'], due: -150, field: 'thủ tục' },
        ],
      },
      {
        text: 'Phòng Giáo dục và Đào tạo công khai thủ tục tuyển sinh trước ngày {due}; Công an huyện làm sạch dữ liệu dân cư; Trung tâm Văn hóa - Thông tin và Thể thao, Trung tâm Y tế in sổ tay hướng dẫn.',
        orders: [
          { word: 'enrolment', text: 'Công khai thủ tục tuyển sinh', quote: 'công khai thủ tục tuyển sinh', lead: ['GDDT'], due: -120, field: 'thủ tục' },
          { word: 'clean-data', text: 'Làm sạch dữ liệu dân cư', quote: 'làm sạch dữ liệu dân cư', lead: ['CA'], due: -110, field: 'hiện đại', lives: { CA: underWay(85) } },
          { word: 'handbook', text: 'In sổ tay hướng dẫn', quote: 'in sổ tay hướng dẫn', lead: ['TTVH', 'TTYT'], due: -90, field: 'chỉ đạo' },
        ],
      },
      { text: 'UBND các xã, thị trấn công khai thủ tục hành chính bằng mã QR chậm nhất ngày {due}.', orders: [{ word: 'qr-codes', text: 'Công khai thủ tục hành chính bằng mã QR', quote: 'công khai thủ tục hành chính bằng mã QR', communes: true, due: -125, field: 'thủ tục', lives: { HA: late(5), BAC: late(35), others: onTime(3) } }] },
      {
        text: 'Số hồ sơ trễ hạn phải xin lỗi trong kỳ không quá 60 hồ sơ; Văn phòng HĐND-UBND theo dõi.',
        orders: [{
          word: 'apologies', text: 'Số hồ sơ trễ hạn phải xin lỗi không quá 60', quote: 'Số hồ sơ trễ hạn phải xin lỗi trong kỳ không quá 60 hồ sơ', lead: ['VP'], with: ['BPMC'], due: 50, field: 'thủ tục',
          target: { indicator: 'ho-so-tre', comparator: 'AT_MOST', upper: '60', from: -172, until: 50, baseline: { value: '95', on: -173 }, reporters: ['BPMC', 'TT'] }, lives: { VP: underWay(70) },
        }],
      },
      { text: 'Thống nhất đánh giá cao kết quả phối hợp giữa các đơn vị.', noTaskArises: true },
    ],
  },
];

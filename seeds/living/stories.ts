import { addAssignment, withdrawDirective } from '../../src/directive/directive.command.js';
import type { Diary } from './diary.js';
import { officeWord } from './offices.js';
import { otherSecretary, secretary } from './share.js';

/** Asking for more time, and every answer there is to it. */
export function tellOfExtensions(diary: Diary): void {
  const share = (word: string) => diary.share(word);

  // three times granted: in time in the end, and far from the deadline as ordered
  share('internal-procedures/TNMT')
    .isAcknowledged(-347, 'officer of TNMT')
    .asksForTime(-264, -220, 'Quy trình đất đai liên quan nhiều phần mềm, cần thêm thời gian đối chiếu.').isGrantedTime(-262)
    .asksForTime(-225, -180, 'Thay đổi biểu mẫu theo quy định mới.').isGrantedTime(-222)
    .asksForTime(-185, -130, 'Chờ kết quả tích hợp hệ thống.').isGrantedTime(-182, { reason: 'Lần gia hạn cuối.' })
    .isReported(-134, 'Đã rà soát xong 42 quy trình nội bộ, đề xuất rút ngắn 15 quy trình.', { deliverable: 'Danh mục quy trình nội bộ (minh họa)' }).isConfirmed(-132);

  share('portal/VHTT')
    .isAcknowledged(-260, 'officer of VHTT').progresses(-225, 55, 'Đã xong giao diện, đang chuyển dữ liệu.')
    .asksForTime(-210, -170, 'Đơn vị cung cấp phần mềm bàn giao chậm.').isGrantedTime(-207)
    .isReported(-174, 'Trang thông tin điện tử mới đã vận hành.').isConfirmed(-171);

  share('document-system/VP')
    .isAcknowledged(-107).asksForTime(-66, -30, 'Cần thêm thời gian kết nối với trục liên thông.').isGrantedTime(-63, { until: -42, reason: 'Cho đến trước hội nghị đánh giá.' })
    .isReported(-44, 'Hệ thống quản lý văn bản đã kết nối với các xã, thị trấn.').isConfirmed(-42);

  // asked for when it was too late, and refused
  share('planning-maps/KTHT')
    .isAcknowledged(-105).progresses(-75, 30, 'Đã số hóa 6/20 bản đồ.')
    .asksForTime(-55, -15, 'Thiếu bản gốc của tám bản đồ.').isRefusedTime(-52, 'Đề nghị gửi sau khi đã quá hạn và chưa nêu biện pháp khắc phục.')
    .isUrged(-40, 'Đề nghị khẩn trương hoàn thành, báo cáo hằng tuần.').progresses(-20, 55, 'Đã số hóa 11/20 bản đồ.');

  share('backlog/TAY')
    .isAcknowledged(-74, 'officer of TAY').progresses(-60, 25, 'Đã giải quyết 10/38 hồ sơ.')
    .asksForTime(-53, -20, 'Thiếu công chức địa chính.').isRefusedTime(-51, 'Đã có công chức biệt phái hỗ trợ.', secretary)
    .isUrged(-45, 'Chủ tịch UBND xã trực tiếp báo cáo lãnh đạo huyện.').progresses(-12, 70, 'Còn 11 hồ sơ chưa giải quyết.');

  // a report makes a pending request pointless
  share('postal-return/BPMC')
    .isAcknowledged(-204).asksForTime(-168, -140, 'Chờ ký hợp đồng với bưu điện.')
    .isReported(-154, 'Đã ký hợp đồng, trả 120 kết quả qua bưu chính.').isConfirmed(-151);

  // on paper: one secretary enters it, another decides
  share('secondment/HA')
    .isAcknowledged(-73).asksForTime(-41, -8, 'Xã chỉ còn một công chức, xin lùi thời gian cử biệt phái.', { on: -43, name: 'Công văn số 27/UBND-VP của UBND xã Hạ Minh Họa', as: otherSecretary })
    .isGrantedTime(-39, { until: -10, by: secretary, reason: 'Đồng ý đến hết đợt cao điểm.' });

  share('documentary/TTVH').isAcknowledged(-11).asksForTime(-8, 40, 'Chờ kịch bản.').asksNoLonger(-6, 'Kịch bản đã được duyệt, đơn vị thực hiện đúng hạn.').progresses(-5, 30, 'Đã quay tại ba xã.');
  share('digital-records/GDDT').isAcknowledged(-38, 'head of GDDT').progresses(-20, 50, 'Đã triển khai tại 9/18 trường.').asksForTime(-1, 30, 'Chín trường còn lại chờ nâng cấp đường truyền.');
  // undated work is given its first date
  share('assistant/VHTT').isAcknowledged(-39, 'officer of VHTT').isGivenDeadline(-20, 2, 'Cần có kết quả trước hội nghị tổng kết.').progresses(-3, 60, 'Đã thử nghiệm với 50 câu hỏi thường gặp.');
}

/** Reports that were sent back, work that was opened again, stopped or not taken on. */
export function tellOfAnswers(diary: Diary): void {
  const share = (word: string) => diary.share(word);

  // the second report is confirmed by another than the one who sent back the first
  share('put-right/THUONG')
    .isAcknowledged(-291).isReported(-282, 'Đã niêm yết lại.', { bare: true }).isReturned(-279, 'Chưa có ảnh chụp bảng niêm yết và sổ theo dõi giờ làm việc.')
    .isReported(-273, 'Đã niêm yết lại 9 thủ tục, gửi kèm ảnh chụp và sổ theo dõi.', { deliverable: 'Ảnh chụp bảng niêm yết (minh họa)' }).isConfirmed(-271, otherSecretary);

  share('hotline/BPMC')
    .isAcknowledged(-170).isReported(-155, 'Đã in bảng.').isReturned(-152, 'Số điện thoại chưa hoạt động.', -135, otherSecretary)
    .isReported(-138, 'Đường dây nóng hoạt động trong giờ hành chính.').isConfirmed(-136);

  share('overdue-review/LDTBXH')
    .isAcknowledged(-38).isReported(-9, 'Đã rà soát.', { bare: true }).isReturned(-5, 'Báo cáo chưa nêu nguyên nhân và thời gian hoàn thành của từng nhiệm vụ.');

  share('enrolment/GDDT')
    .isAcknowledged(-169).isReported(-124, 'Đã công khai trên trang của các trường.').isConfirmed(-121)
    .isReopened(-30, 'Phản ánh của phụ huynh: ba trường chưa công khai.', 12).progresses(-10, 80, 'Đã bổ sung hai trường.');

  share('verify-scores/TUPHAP')
    .isAcknowledged(-139).isHeld(-128, 'Chờ hướng dẫn của cấp tỉnh.').isResumed(-116).isReported(-103, 'Đã thẩm định xong lĩnh vực tư pháp.', { bare: true }).isConfirmed(-101, secretary, ['NO_EVIDENCE']);
  share('signatures/BAC').isAcknowledged(-108).isHeld(-80, 'Trụ sở xã Bắc Minh Họa đang sửa chữa.');

  share('fewer-papers/TUPHAP')
    .isDeclined(-227, 'Thành phần hồ sơ hộ tịch do trung ương quy định.').isInsistedOn(-224, 'Phạm vi là thủ tục thuộc thẩm quyền của huyện.')
    .isAcknowledged(-222, 'head of TUPHAP').isReported(-198, 'Đã cắt giảm ba thành phần hồ sơ chứng thực.').isConfirmed(-196);
  share('linked-records/TTYT').isDeclined(-37, 'Phần mềm bảo hiểm y tế do cơ quan bảo hiểm xã hội quản lý, Trung tâm không có quyền truy cập.');

  // communes hand in on paper
  share('self-scores/THUONG')
    .isAcknowledged(-138)
    .isReported(-110, 'Xã đã tự chấm 78,5 điểm, có đủ tài liệu kiểm chứng.', { as: otherSecretary, paper: { on: -114, name: 'Báo cáo số 45/BC-UBND của UBND xã Thượng Minh Họa' } }).isConfirmed(-108);

  share('leftovers/KTHT').isAcknowledged(-72).isWithdrawn(-65, 'Hồ sơ tồn của lĩnh vực xây dựng đã chuyển Bộ phận Một cửa xử lý.');
  diary.on(-130, secretary, withdrawDirective, id => ({ directiveId: id('handbook'), reason: 'Thay sổ tay giấy bằng mã QR theo kết luận cùng phiên họp.' }));
  diary.on(-160, secretary, addAssignment, id => ({ directiveId: id('clean-data'), officeId: id(officeWord('TT')), coordinating: true, reason: 'Thị trấn có số nhân khẩu lớn nhất.' }));
}

/** What stands in the way, and what is still open today. */
export function tellOfObstacles(diary: Diary): void {
  const share = (word: string) => diary.share(word);

  share('land-data/TNMT')
    .isAcknowledged(-138, 'officer of TNMT').progresses(-100, 45, 'Đã số hóa 9/21 tờ bản đồ địa chính.')
    .isBlocked(-85, 'Chưa có kinh phí thuê máy chủ lưu trữ.', 'Phân bổ bổ sung kinh phí', 'TCKH').isUrged(-76, 'Đề nghị làm việc trực tiếp với Phòng Tài chính - Kế hoạch.').progresses(-30, 55, 'Đã số hóa 12/21 tờ, tạm lưu tại máy trạm.');
  share('building-permits/KTHT')
    .isAcknowledged(-38).isDoneBy(-36, 'head of KTHT').isBlocked(-30, 'Biểu mẫu điện tử chưa được duyệt.', 'Ý kiến pháp lý', 'TUPHAP').isUnblocked(-12, 'Phòng Tư pháp đã có ý kiến.').progresses(-2, 20, 'Đã cấp thử 4 giấy phép.');
  share('online-filing/VP').isBlocked(-40, 'Cổng dịch vụ công chưa đồng bộ với nền tảng của tỉnh.', 'Mở kết nối liên thông', 'SKHCN');
  share('task-force/TNMT').isDoneBy(-68, 'officer of TNMT');
}

/** Today and yesterday, working day or not: somebody opens the demo on a Sunday. */
export function tellOfToday(diary: Diary): void {
  const { calendar } = diary;
  diary.share('invitations/VP').progressesOn(calendar.exactly(-1), 95, 'Còn chờ danh sách đại biểu của hai xã.');
  diary.share('final-report/NOIVU').progressesOn(calendar.today, 80, 'Đã có dự thảo lần hai, đang lấy ý kiến.');
  diary.share('final-files/DONG').progressesOn(calendar.today, 75, 'Đang hoàn thiện phụ lục số liệu.');
}

import { carryOverAssignment } from '../../src/assignment/transfer.command.js';
import { issueSupplement } from '../../src/conclusion/issue-supplement.command.js';
import type { Diary } from './diary.js';
import { onTime, underWay } from './lives.js';
import { type Concluded, conclusionOf } from './meeting-of-the-year.js';
import { secretary } from './share.js';
import { rememberShares } from './shares-of-a-meeting.js';

/** A commune ends and leaves three things undone: the one that takes its place goes on with them, by the deadlines they had. */
export function tellOfTheMerger(diary: Diary): void {
  const paper = 'Quyết định số 88/QĐ-UBND về chuyển giao nhiệm vụ (minh họa)';
  const reason = 'Xã Cồn Minh Họa kết thúc hoạt động; xã Bắc Minh Họa kế thừa.';
  diary.share('digital-teams/CON').isAcknowledged(-259).isUrged(-225, 'Đề nghị báo cáo kết quả trước khi sắp xếp đơn vị.')
    .isTransferred(-195, 'BAC', paper, reason)
    .isAcknowledged(-193).isReported(-185, 'Xã mới đã kiện toàn tổ công nghệ số cộng đồng.').isConfirmed(-183);
  diary.share('redesign/CON').isAcknowledged(-226).progresses(-212, 60, 'Đã rà soát 20 quy trình.')
    .isTransferred(-195, 'BAC', paper, reason)
    .isAcknowledged(-194).isReported(-192, 'Đã áp dụng quy trình chung cho xã mới.').isConfirmed(-188);
  diary.share('civil-registers/CON').isTransferred(-195, 'BAC', paper, reason)
    .isAcknowledged(-193).progresses(-140, 30, 'Đã số hóa sổ hộ tịch của xã Cồn cũ đến năm 2005.').isUrged(-120, 'Nhiệm vụ đã quá hạn.').progresses(-30, 60, 'Đang nhập dữ liệu.');

  // between two offices that both go on
  diary.share('broadcast/TTVH').isAcknowledged(-107).progresses(-70, 20, 'Mới sản xuất được một số.')
    .isTransferred(-40, 'VHTT', 'Công văn số 61/UBND-VP về điều chỉnh đơn vị thực hiện (minh họa)', 'Trung tâm không đủ nhân lực sản xuất.')
    .isAcknowledged(-38).isUrged(-30, 'Đề nghị khẩn trương thực hiện.').progresses(-9, 50, 'Đã phát sóng ba số.');
}

const supplemented: Concluded[] = [
  {
    text: 'Thay kết luận số 1: các đơn vị chỉ số hóa kết quả thủ tục hành chính còn hiệu lực và thường xuyên khai thác, hoàn thành trước ngày {due}; thực hiện tại Phòng Văn hóa và Thông tin, bổ sung Phòng Giáo dục và Đào tạo, Phòng Tài nguyên và Môi trường.',
    orders: [{ word: 'digitise-results', text: 'Số hóa kết quả thủ tục hành chính còn hiệu lực và thường xuyên khai thác', quote: 'số hóa kết quả thủ tục hành chính còn hiệu lực và thường xuyên khai thác', lead: ['GDDT', 'TNMT', 'VHTT'], due: -70, field: 'hiện đại', lives: { GDDT: onTime(5), TNMT: underWay(60) } }],
  },
];

/** What the half-year review ordered is replaced; who was still at it is kept, withdrawn, carried over, and one still waits for its review. */
export function tellOfTheSupplement(diary: Diary): void {
  const share = (office: string) => diary.share(`digitise/${office}`);
  const lapsed = 'Kết luận đã được thay thế bằng văn bản bổ sung.';
  share('NOIVU').isAcknowledged(-202);
  share('VHTT').isAcknowledged(-201).progresses(-175, 35, 'Đã số hóa 1.200 hồ sơ.');
  share('TCKH').isAcknowledged(-200);
  share('KTHT').isAcknowledged(-203).progresses(-170, 50, 'Đã số hóa 800 hồ sơ.');

  diary.on(
    -160, secretary, issueSupplement,
    id => ({
      meetingId: id('half-year'), number: '06a/TB-BCĐMH', issuedOn: diary.calendar.day(-160), signerId: id('chief of office'),
      conclusions: supplemented.map(concluded => ({ ...conclusionOf(concluded, diary.calendar, id), replacesConclusionId: id('half-year.1') })),
    }),
    { Notice: 'supplement' },
  );
  diary.happens(diary.calendar.day(-160), async stage => rememberShares(stage, 'half-year', 1, 'supplement', supplemented));
  for (const order of supplemented.flatMap(({ orders = [] }) => orders))
    for (const office of order.lead ?? []) order.lives?.[office]?.({ diary, share: diary.share(`${order.word}/${office}`), order, assigned: -160, due: order.due ?? null });

  share('KTHT').isKept(-155, 'Đơn vị đã thực hiện quá nửa, tiếp tục theo kết luận cũ.').isReported(-104, 'Đã số hóa 1.640 hồ sơ.').isConfirmed(-102);
  share('NOIVU').isWithdrawn(-154, lapsed);
  diary.on(-153, secretary, carryOverAssignment, id => ({ assignmentId: id('digitise/VHTT'), toDirectiveId: id('digitise-results'), reason: lapsed, paper: 'Thông báo bổ sung số 06a/TB-BCĐMH' }));
  // its share in the new order has the deadline that it brought with it
  diary.share('digitise-results/VHTT').isAcknowledged(-150).isReported(-92, 'Đã số hóa 2.050 kết quả thủ tục hành chính.').isConfirmed(-90);
}

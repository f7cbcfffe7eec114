import type { Diary } from './diary.js';
import type { Ordered } from './meeting-of-the-year.js';
import { otherSecretary, secretary, type Share } from './share.js';

interface Lived {
  diary: Diary;
  share: Share;
  order: Ordered;
  /** days from today, as everything here */
  assigned: number;
  due: number | null;
}
/** How a share usually goes, once it is in force. */
export type Life = (lived: Lived) => void;

/** Finished so many days before its deadline, and confirmed. */
export const onTime =
  (before = 3): Life =>
  ({ share, order, assigned, due }) =>
    finish(share, order, assigned, (due ?? -10) - before);

/** Finished so many days after its deadline: at least three, because a Sunday counts as the Friday before it. */
export const late =
  (days: number): Life =>
  ({ share, order, assigned, due }) => {
    const reported = (due ?? -10) + days;
    if (days < 3 || reported >= -1) throw new Error(`${share.word} cannot be ${days} days late`);
    finish(share, order, assigned, reported, (due as number) + Math.min(2, days - 1));
  };

/** Begun and not finished: in time or overdue, as its deadline has it. Whoever is late is urged. */
export const underWay =
  (progress: number): Life =>
  ({ share, assigned, due }) => {
    share.isAcknowledged(Math.min(-1, assigned + 2));
    const told = Math.min(-1, due !== null && due < -10 ? due - 4 : Math.round(assigned / 2));
    if (told > assigned + 2) share.progresses(told, progress, `Đã thực hiện khoảng ${progress}% khối lượng công việc.`);
    if (due !== null && due < -4) share.isUrged(due + 4, 'Nhiệm vụ đã quá hạn; đề nghị đơn vị báo cáo nguyên nhân và thời gian hoàn thành.');
    if (due !== null && due < -60) share.isUrged(due + 45, 'Đôn đốc lần hai: đề nghị lãnh đạo đơn vị trực tiếp chỉ đạo hoàn thành.');
  };

/** Nobody has looked at it yet. */
export const untouched: Life = () => {};

/** Reported so many days ago, and no answer yet. */
export const handedIn =
  (daysAgo: number): Life =>
  ({ share, order, assigned }) => {
    share.isAcknowledged(assigned + 1);
    share.isReported(-daysAgo, resultOf(order, share));
  };

/** A coordinating office that has taken note. */
export const takenNote: Life = ({ share, assigned }) => void share.isAcknowledged(Math.min(-1, assigned + 3));

function finish(share: Share, order: Ordered, assigned: number, reported: number, urged?: number): void {
  const pace = share.word.length % 3;
  // some report without having said that they began
  if (pace > 0) share.isAcknowledged(Math.min(assigned + pace, reported));
  if (reported - assigned > 30 && pace === 2) share.progresses(Math.round((assigned + reported) / 2), 60, 'Đã phân công, đang tổng hợp số liệu từ các bộ phận.');
  if (urged !== undefined) share.isUrged(urged, 'Đã quá hạn; đề nghị đơn vị khẩn trương hoàn thành và báo cáo.');
  share.isReported(reported, resultOf(order, share), { deliverable: order.deliverable });
  share.isConfirmed(Math.min(0, reported + 1 + pace), pace === 2 ? otherSecretary : secretary, order.target ? ['TARGET_NOT_MET'] : []);
}

const results = [
  (what: string) => `Đã hoàn thành: ${what}. Hồ sơ lưu tại đơn vị, báo cáo kèm theo.`,
  (what: string) => `Đơn vị đã tổ chức thực hiện xong nội dung “${what}” và công khai kết quả theo quy định.`,
  (what: string) => `Kết quả: hoàn thành toàn bộ nội dung được giao (${what}); không còn vướng mắc.`,
];
const resultOf = (order: Ordered, { word }: Share): string => results[word.length % results.length](order.text.charAt(0).toLowerCase() + order.text.slice(1));

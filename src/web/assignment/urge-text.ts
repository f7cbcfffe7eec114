import { asWritten } from '../language/days.ts';

interface Urged {
  directive: { text: string };
  dueOn?: string | null;
  daysOverdue?: number | null;
}

/** The words proposed for a reminder. Offices are written to in Vietnamese, whatever the language of the page. */
export function urgeText(urged: readonly Urged[]): string {
  if (urged.length !== 1) return 'Đề nghị đơn vị khẩn trương hoàn thành nhiệm vụ được giao, báo cáo kết quả về bộ phận thư ký; trường hợp vướng mắc, nêu rõ nguyên nhân và thời gian hoàn thành.';
  const [{ directive, dueOn, daysOverdue }] = urged;
  const due = !dueOn ? '' : daysOverdue ? ` (hạn ${asWritten(dueOn)}, đã quá hạn ${daysOverdue} ngày)` : ` (hạn ${asWritten(dueOn)})`;
  return `Đề nghị đơn vị khẩn trương hoàn thành nhiệm vụ “${directive.text.trim().replace(/[.;,]+$/, '')}”${due}, báo cáo kết quả về bộ phận thư ký; trường hợp vướng mắc, nêu rõ nguyên nhân và thời gian hoàn thành.`;
}

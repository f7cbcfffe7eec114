/** A deadline that stands in somebody's words. */
export interface NamedDeadline {
  /** an ISO day, where the words name a day or a period with its year; otherwise there is none, and none is invented */
  dueOn?: string;
  /** the words themselves */
  dueText: string;
}

const day = String.raw`(?<day>\d{1,2})`;
const month = '(?<month>1[0-2]|0?[1-9])';
const year = String.raw`(?<year>\d{4})`;
const ofYear = String.raw`(?:\s*[/.-]\s*|\s*,?\s*năm\s+)${year}`;
/** what may stand before the name of a day or a period, and belongs to the deadline as written */
const until = String.raw`(?:(?:hoàn thành|xong|báo cáo|(?<!(?:đúng|quá|sớm|trước|gia|thời)\s)hạn|thời hạn|chậm nhất|muộn nhất|trễ nhất)\s+)?(?:(?:là|vào|trước|đến hết|đến|hết|trong|tới|cuối|đầu|giữa|từ|kể từ|sau)\s+)*`;

type Found = Record<'day' | 'month' | 'quarter' | 'half' | 'year' | 'from', string | undefined>;
const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const endOfMonth = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
function calendarDay(year: number, month: number, day: number): string | undefined {
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return iso === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? iso : undefined;
}

/** The shapes, the more exact ones first: what one has taken no other reads. */
const shapes: [RegExp, (found: Found, year: number) => string | undefined][] = [
  [new RegExp(String.raw`(?:ngày\s+)?${day}\s*[/.-]\s*${month}\s*[/.-]\s*${year}`, 'y'), ({ day, month }, year) => calendarDay(year, Number(month), Number(day))],
  [new RegExp(String.raw`ngày\s+${day}\s+tháng\s+${month}(?:${ofYear})?`, 'y'), ({ day, month }, year) => calendarDay(year, Number(month), Number(day))],
  [new RegExp(String.raw`(?:ngày\s+)?${day}/${month}(?![\d/])`, 'y'), () => undefined],
  [new RegExp(String.raw`(?<half>6|sáu)\s+tháng\s+(?<from>đầu|cuối)\s+năm(?:\s+${year})?`, 'y'), ({ from }, year) => endOfMonth(year, from === 'đầu' ? 6 : 12)],
  [new RegExp(String.raw`tháng\s+${month}(?:${ofYear})?(?!\d)`, 'y'), ({ month }, year) => endOfMonth(year, Number(month))],
  [new RegExp(String.raw`quý\s+(?<quarter>iv|iii|ii|i|[1-4])(?:${ofYear})?(?![\p{L}\d])`, 'yu'), ({ quarter }, year) => endOfMonth(year, quarters[quarter ?? ''] * 3)],
  [new RegExp(String.raw`năm\s+${year}(?!\d)(?!\s*[-–]\s*\d)`, 'y'), (_, year) => endOfMonth(year, 12)],
  [new RegExp(String.raw`giai đoạn\s+\d{4}\s*[-–]\s*${year}`, 'y'), (_, year) => endOfMonth(year, 12)],
  [/năm nay|năm(?!\s+\d)|tháng (?:này|tới|sau)|quý (?:này|tới|sau)|tuần (?:này|tới|sau)/y, () => undefined],
];
/** Words for a time that is no date: they are kept as they were written. */
const withoutDate = /thường xuyên|(?:trong )?thời gian (?:sớm nhất|tới)|trước mắt|định kỳ (?:hằng|hàng) (?:tuần|tháng|quý|năm)|(?:hằng|hàng) (?:tuần|tháng|quý|năm)|trong (?:vòng )?\d+ (?:ngày|tuần|tháng)/y;
const before = new RegExp(until, 'y');
const papers = 'văn bản|công văn|công điện|quyết định|kế hoạch|nghị quyết|chỉ thị|thông tư|nghị định|thông báo|kết luận|hướng dẫn|tờ trình|báo cáo|biên bản|giấy mời|chương trình|đề án|luật|quy chế';
const meetings = 'hội nghị|cuộc họp|buổi họp|phiên họp|buổi làm việc|kỳ họp|giao ban|sơ kết|tổng kết';
const matters = 'đánh giá|kết quả|số liệu|tình hình|dự toán|ngân sách|nhiệm vụ|chỉ tiêu|chỉ số|công tác|danh mục|danh sách|hồ sơ|kinh phí';
/** "Kế hoạch số 15/KH-UBND ngày 12/3/2025", "tại hội nghị ngày 10/02/2026" are dated, not due; what is to be held, sent or issued on a day is. */
const dated = new RegExp(String.raw`(?:\/[\p{L}\d]+[-–][\p{L}\d–-]+|(?<![\p{L}\d])(?<!(?:tổ chức|nộp|gửi|trình|ban hành)\s)(?:${papers}|${meetings})(?![\p{L}\d])[^,.;:]{0,60})$`, 'iu');
/** "báo cáo năm 2025", "kết quả cải cách hành chính quý I/2026" are about a period. */
const about = new RegExp(String.raw`(?<![\p{L}\d])(?:${papers}|${meetings}|${matters})(?![\p{L}\d])[^,.;:]{0,60}$`, 'iu');
/** What is named by these words alone: reports are made of a period as often as on a day. */
const reportOf = /^báo cáo\s+$/;
/** The beginning of a period, a part of it, or what comes after it: its last day would be another. */
const isNoEnd = (words: string): boolean => /(?:^|\s)(?:từ|kể từ|sau|đầu|giữa)\s+$/.test(words);

/**
 * The deadlines that words name, at most three: trước ngày 30/6/2026, trong tháng 8/2026, quý II/2026, năm 2026. A period gives its last day; without a year there is no day. A day that
 * belongs to a paper or a meeting is none, and neither is one before the words were spoken. They are proposals: "năm 2026" may as well be part of a title.
 */
export function readDeadlines(text: string, spokenOn = ''): NamedDeadline[] {
  const words = text.normalize('NFC');
  const lower = words.toLowerCase();
  const found: NamedDeadline[] = [];
  const takeAt = (at: number, pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(lower);
  };
  for (let at = 0; at < lower.length; ) {
    const startsWord = at === 0 || !/[\p{L}\d/.-]/u.test(lower[at - 1]);
    const end = startsWord ? deadlineAt(at) : undefined;
    at = end ?? at + 1;
  }
  return found.filter(({ dueOn }) => dueOn === undefined || dueOn >= spokenOn).toSorted((a, b) => Number(!a.dueOn) - Number(!b.dueOn)).slice(0, 3);

  function deadlineAt(at: number): number | undefined {
    const lead = takeAt(at, before)?.[0] ?? '';
    const named = at + lead.length;
    for (const [shape, lastDay] of shapes) {
      const match = takeAt(named, shape);
      if (!match) continue;
      const groups = (match.groups ?? {}) as Found;
      const whole = lower.slice(at, named) + match[0];
      const isDay = groups.day !== undefined;
      const isBare = lead === '' || reportOf.test(lead);
      const isDated = isBare && (isDay ? dated : about).test(words.slice(0, named).trimEnd());
      const isStart = /(?:^|\s)(?:từ|kể từ)\s+(?:ngày\s+)?$/.test(lead);
      if (isDated || isStart) return named + match[0].length;
      const isVague = isNoEnd(lead) || (!isDay && /(?:^|\s)trước\s+$/.test(lead));
      const dueOn = groups.year && !isVague ? lastDay(groups, Number(groups.year)) : undefined;
      // "năm" alone is hardly ever a deadline; with a word before it is
      if (!groups.year && !groups.month && !groups.quarter && !groups.half && lead === '') return undefined;
      found.push({ dueOn, dueText: words.slice(at, at + whole.length).trim() });
      return at + whole.length;
    }
    const open = takeAt(at, withoutDate);
    if (!open) return undefined;
    found.push({ dueText: words.slice(at, at + open[0].length) });
    return at + open[0].length;
  }
}

export interface IssuedNotice {
  number: string;
  /** an ISO day */
  issuedOn: string;
  /** of a meeting of the same committee */
  isAkin: boolean;
}
/** 12/TB-UBND, 06a/TB-BCĐ: what is counted, and the sign that the paper bears. */
const shape = /^(\d+)[a-zđ]?(\D.*)?$/iu;

/** The number that comes next: one counts on within the year over all notices of a host, with the sign of the committee. Undefined where none was issued that says how they are written. */
export function nextNumber(issued: readonly IssuedNotice[], year: string): string | undefined {
  const read = issued.flatMap(({ number, issuedOn, isAkin }) => {
    const [, digits, sign = ''] = shape.exec(number.trim()) ?? [];
    return digits ? [{ digits, sign, issuedOn, isAkin }] : [];
  }).toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn) || Number(b.digits) - Number(a.digits));
  const like = read.find(({ isAkin }) => isAkin) ?? read[0];
  if (!like) return undefined;
  const last = Math.max(0, ...read.filter(({ issuedOn }) => issuedOn.startsWith(year)).map(({ digits }) => Number(digits)));
  return String(last + 1).padStart(like.digits.length, '0') + like.sign;
}

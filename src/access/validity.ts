import { isValidOn, type Validity } from '../kernel/date.js';
import type { Faults, Path } from './faults.js';

/** Both days belong to it, so that it may begin and end on one day. */
export function checkValidity(faults: Faults, { validFrom, validUntil }: Validity, path: Path = []): void {
  if (validFrom != null && validUntil != null && validFrom > validUntil)
    faults.add([...path, 'validUntil'], { en: `${validUntil} is before ${validFrom}, the first day; give that day or a later one`, vi: `${validUntil} trước ngày bắt đầu ${validFrom}; hãy chọn ngày đó hoặc muộn hơn` });
}

/** Of an amend: a new first day against the last day that stands. */
export function checkBegin(faults: Faults, { validFrom }: Validity, { validUntil }: Validity): void {
  if (validFrom != null && validUntil != null && validFrom > validUntil)
    faults.add(['validFrom'], { en: `${validFrom} is after ${validUntil}, the last day; give that day or an earlier one`, vi: `${validFrom} sau ngày cuối ${validUntil}; hãy chọn ngày đó hoặc sớm hơn` });
}

/** Who and what takes part in a meeting or signs its notice has to be valid on that day. */
export function expectValidOn(faults: Faults, record: Validity & { name: string }, day: string, path: Path): boolean {
  const { name, validFrom, validUntil } = record;
  if (isValidOn(record, day)) return true;
  faults.add(path, {
    en: `${name} is not valid on ${day}: valid from ${validFrom ?? 'the beginning'} until ${validUntil ?? 'further notice'}`,
    vi: `${name} không có hiệu lực vào ngày ${day}: hiệu lực từ ${validFrom ?? 'ban đầu'} đến ${validUntil ?? 'nay'}`,
  });
  return false;
}

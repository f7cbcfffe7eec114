const twoDigits = (figure: string): string => figure.padStart(2, '0');

/** The day as an official paper writes it: days below ten and the first two months with a nought, the other months without (Nghị định 30/2020/NĐ-CP, appendix I). */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `ngày ${twoDigits(day)} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** The place of issue is the name of the government’s own place, without its kind: "UBND huyện Minh Họa (minh họa)" issues at Minh Họa. */
export function placeOf(host: string): string {
  return host.replace(/\s*\([^)]*\)\s*$/, '').replace(/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd-ubnd)\s+/iu, '').replace(/^(tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|xã)\s+/iu, '');
}

/** Inside a sentence a title begins small, unless its first word is an abbreviation. */
export const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title[0].toLocaleLowerCase('vi') + title.slice(1) : title);

const grouped = (separator: string) => new RegExp(`^[1-9]\\d{0,2}(\\${separator}\\d{3})+$`);
/** What the API takes: at most six places, at most fifteen digits that count. */
const exact = /^(?=(?:\D*\d){1,15}\D*$)-?\d+(\.\d{1,6})?$/;

/**
 * A figure as people type it: 1.234,5 as in Vietnam, 1,234.5 as in English, 1234.5, with blanks or not. Where a single mark could be either (1.234) the language of the
 * page decides, and whoever typed it is shown how it was read. Undefined where it is no figure, or one that could not be kept exactly.
 */
export function readFigure(text: string, language: 'vi' | 'en'): number | undefined {
  const typed = text.trim().replace(/(?<=\d)[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '').replace(/\s*%$/, '').replace(/^[−–]/, '-');
  const sign = typed.startsWith('-') ? '-' : '';
  const [point, group] = marksOf(typed.slice(sign.length), language);
  const [whole, ...fraction] = typed.slice(sign.length).split(point);
  if (fraction.length > 1 || fraction.join().includes(group)) return undefined;
  if (whole.includes(group) && !grouped(group).test(whole)) return undefined;
  const plain = sign + whole.replaceAll(group, '') + (fraction.length > 0 ? `.${fraction[0]}` : '');
  return exact.test(plain) ? Number(plain) : undefined;
}

/** The decimal mark and the mark between thousands: of two different ones the last is the decimal mark, one that stands twice is none. */
function marksOf(digits: string, language: 'vi' | 'en'): [point: string, group: string] {
  const usual: [string, string] = language === 'vi' ? [',', '.'] : ['.', ','];
  const unusual: [string, string] = [usual[1], usual[0]];
  const [ofUsual, ofGroup] = [digits.lastIndexOf(usual[0]), digits.lastIndexOf(usual[1])];
  if (ofUsual >= 0 && ofGroup >= 0) return ofUsual > ofGroup ? usual : unusual;
  if (ofUsual >= 0) return digits.indexOf(usual[0]) < ofUsual && grouped(usual[0]).test(digits) ? unusual : usual;
  return ofGroup < 0 || grouped(usual[1]).test(digits) ? usual : unusual;
}

/** Whether the figure would be another in another country: then it is shown how it was read. */
export function isAmbiguous(text: string): boolean {
  const [vi, en] = [readFigure(text, 'vi'), readFigure(text, 'en')];
  return vi !== en;
}

/** A figure as somebody would type it, such that no language reads another one in it. */
export function typedFigure(figure: number): string {
  const typed = String(figure).replace('.', ',');
  return isAmbiguous(typed) ? `${typed}0` : typed;
}

/** As exact as figures are kept: six places, fifteen digits. */
const places = 6;
const mostDigits = 15;

/**
 * A figure as people type it: 1.234,5 as in Vietnam, 12.5 and 1,234.5 where they can mean nothing else. Answers an exact decimal, '1234.5', or undefined where it is none or is
 * more exact than a figure is kept. 1.234 is Vietnamese: one thousand and some.
 */
export function readFigure(text: string): string | undefined {
  const typed = text.trim().replace(/^(\d{1,3})((?:[ \u00a0]\d{3})+)(?![\d.])/, (_, first: string, others: string) => first + others.replace(/\s/g, ''));
  const vietnamese = /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(typed);
  const english = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(typed);
  const parts = vietnamese ?? english;
  if (!parts) return undefined;
  const whole = parts[1].replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > places || (whole + fraction).length > mostDigits) return undefined;
  return fraction ? `${whole}.${fraction}` : whole;
}

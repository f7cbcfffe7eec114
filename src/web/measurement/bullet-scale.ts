/** What a bullet chart places on its scale; null where there is none. */
export interface Figures {
  comparator: 'RANGE' | 'AT_LEAST' | 'AT_MOST' | 'EXACTLY';
  lower: number | null;
  upper: number | null;
  baseline: number | null;
  expected: number | null;
  value: number | null;
  forecast: number | null;
}
export interface Scale {
  from: number;
  to: number;
  /** where the bar begins: at nothing, or at the baseline where nothing is far from all that is shown */
  barFrom: number;
  /** the figures that reach the target */
  band: [number, number];
  /** of a figure, in percent of the width */
  place(figure: number): number;
}

/** A scale on which every figure has its place. It begins at 0, unless all figures lie so close together far from it that nobody could tell them apart. */
export function scaleOf({ comparator, lower, upper, baseline, expected, value, forecast }: Figures): Scale {
  const shown = [lower, upper, baseline, expected, value, forecast].filter(figure => figure !== null);
  const [least, largest] = shown.length > 0 ? [Math.min(...shown), Math.max(...shown)] : [0, 1];
  const spread = largest - least || Math.abs(largest) || 1;
  const isFar = least > 3 * spread;
  const from = isFar ? least - spread / 4 : Math.min(0, least);
  const to = largest + spread / 6;
  const place = (figure: number) => (100 * (Math.min(Math.max(figure, from), to) - from)) / (to - from);
  const exact = (to - from) / 200;
  const [low, high] = [lower ?? upper ?? from, upper ?? lower ?? to];
  const band: Scale['band'] = comparator === 'RANGE' ? [low, high] : comparator === 'AT_LEAST' ? [low, to] : comparator === 'AT_MOST' ? [from, high] : [low - exact, low + exact];
  return { from, to, barFrom: isFar ? (baseline ?? from) : Math.max(0, from), band, place };
}

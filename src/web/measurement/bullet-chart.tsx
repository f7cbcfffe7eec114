import { Group, Stack, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useBoundsInWords } from './bounds-in-words.ts';
import { scaleOf } from './bullet-scale.ts';
import { useTargetWords } from './target-words.ts';
import './bullet-chart.css';

export const BulletOfTarget = graphql(`
  fragment BulletOfTarget on Target {
    comparator lower upper unit approximate
    baseline { value on }
    value(asOf: $asOf) { value }
    track(asOf: $asOf) { expected forecast { value points } }
  }
`);

/**
 * How far a target is, in one line: what is asked for is the band, today's value the bar, the baseline a thin line, what the trajectory needs by the day a triangle
 * above, the forecast a diamond. Everything that is drawn is said in words too, and told apart by form.
 */
export function BulletChart({ target, isLarge }: { target: FragmentType<typeof BulletOfTarget>; isLarge?: boolean }) {
  const { comparator, lower = null, upper = null, unit, approximate, baseline, value, track } = unmasked(BulletOfTarget, target);
  const word = useTargetWords();
  const format = useFormat();
  const bounds = useBoundsInWords()({ comparator, lower, upper, unit, approximate });
  const figures = { comparator, lower, upper, baseline: baseline?.value ?? null, expected: track.expected ?? null, value: value?.value ?? null, forecast: track.forecast?.value ?? null };
  const scale = scaleOf(figures);
  const at = (figure: number) => `${scale.place(figure)}%`;
  const between = (one: number, other: number) => ({ x: at(Math.min(one, other)), width: `${Math.abs(scale.place(other) - scale.place(one))}%` });
  const said = (figure: number) => `${format.figure(rounded(figure))} ${unit}`.trim();
  const facts = [
    [word('value'), figures.value === null ? word('noValue') : said(figures.value)],
    [word('bounds'), bounds],
    ...(baseline ? [[word('baseline'), word('baselineOn', { value: said(baseline.value), day: format.day(baseline.on) })]] : []),
    ...(figures.expected === null ? [] : [[word('expected'), said(figures.expected)]]),
    ...(track.forecast ? [[word('forecast'), word('forecastOn', { value: said(track.forecast.value), n: track.forecast.points })]] : []),
  ];
  return (
    <Stack gap={2}>
      <svg className={isLarge ? 'bullet bullet-large' : 'bullet'} role="img" aria-label={facts.map(fact => fact.join(': ')).join('; ')}>
        <rect className="bullet-ground" x="0" width="100%" y="12" height="24" />
        <rect className="bullet-band" {...between(...scale.band)} y="12" height="24" />
        {figures.value !== null && <rect className="bullet-value" {...between(scale.barFrom, figures.value)} y="19" height="10" />}
        {figures.value !== null && <line className="bullet-end" x1={at(figures.value)} x2={at(figures.value)} y1="15" y2="33" />}
        {figures.baseline !== null && <line className="bullet-baseline" x1={at(figures.baseline)} x2={at(figures.baseline)} y1="10" y2="38" />}
        {figures.expected !== null && <svg x={at(figures.expected)} overflow="visible" aria-hidden><path className="bullet-expected" d="M0 12 L-6 1 L6 1 Z" /></svg>}
        {figures.forecast !== null && <svg x={at(figures.forecast)} overflow="visible" aria-hidden><path className="bullet-forecast" d="M0 17 L7 24 L0 31 L-7 24 Z" /></svg>}
        <text className="bullet-tick" x="0" y="50">{format.figure(rounded(scale.from))}</text>
        <text className="bullet-tick" x="100%" y="50" textAnchor="end">{`${format.figure(rounded(scale.to))} ${unit}`.trim()}</text>
      </svg>
      <Group gap="0 0.6rem" className="bullet-facts" aria-hidden>{facts.map(([name, figure]) => <Text key={name} size="xs" c="dimmed">{name}: <Text span inherit c="black" fw={600}>{figure}</Text></Text>)}</Group>
    </Stack>
  );
}

/** What the server works out has up to six places; three leading digits are enough beside a chart. */
const rounded = (figure: number): number => (Number.isInteger(figure) ? figure : Number(figure.toFixed(Math.abs(figure) >= 10 ? 1 : 2)));

/** How the charts of a page are to be read, once. */
export function BulletLegend() {
  const word = useTargetWords();
  const marks = [
    ['bounds', <rect key="m" className="bullet-band" x="1" y="2" width="14" height="12" />],
    ['value', <rect key="m" className="bullet-value" x="1" y="5" width="14" height="6" />],
    ['baseline', <line key="m" className="bullet-baseline" x1="8" x2="8" y1="0" y2="16" />],
    ['expected', <path key="m" className="bullet-expected" d="M8 14 L2 3 L14 3 Z" />],
    ['forecast', <path key="m" className="bullet-forecast" d="M8 1 L15 8 L8 15 L1 8 Z" />],
  ] as const;
  return (
    <Group gap="2px 1rem" aria-label={word('legend')} role="group">
      {marks.map(([name, mark]) => (
        <Group key={name} gap={6} wrap="nowrap"><svg className="bullet-key" aria-hidden>{mark}</svg><Text size="xs">{word(name)}</Text></Group>
      ))}
    </Group>
  );
}

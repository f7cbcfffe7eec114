import { graphql } from '../../graphql/gql.ts';
import type { TargetsToMeasureQuery } from '../../graphql/graphql.ts';
import { asWritten } from '../../language/days.ts';
import type { useFormat } from '../../language/format.ts';
import type { TypedLine } from './line.ts';

export const TargetsToMeasure = graphql(`
  query TargetsToMeasure($filter: TargetFilter!, $figures: MeasurementFilter!, $first: Int!, $each: Int!, $after: String) {
    targets(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id text status unit comparator lower upper approximate binding periodFrom periodUntil
        indicator { id name kind aggregation isShare }
        reporters { id name }
        measurements(first: $each, filter: $figures) { nodes { id office { id } from on value numerator denominator source } }
      }
    }
  }
`);
export type TargetToMeasure = TargetsToMeasureQuery['targets']['nodes'][number];
export type Figure = TargetToMeasure['measurements']['nodes'][number];

/** One office's figure of one target. */
export interface GridLine {
  key: string;
  target: TargetToMeasure;
  office: { id: string; name: string };
  /** the figure it handed in last */
  last: Figure | undefined;
  /** the usual first day of a flow: the day after the last figure, or the first of the target's period */
  from: string | undefined;
  /** a flow is measured until the target's period is over */
  until: string | undefined;
}

/** The lines of those who report: of one office, or of all reporters where the secretariat enters what they hand in on paper. */
export function linesOf(targets: readonly TargetToMeasure[], officeId: string | undefined): GridLine[] {
  const isAsked = ({ status }: TargetToMeasure) => status !== 'DRAFT' && status !== 'WITHDRAWN';
  return targets.filter(isAsked).flatMap(target =>
    target.reporters.filter(({ id }) => officeId === undefined || id === officeId).map(office => {
      const last = target.measurements.nodes.find(figure => figure.office.id === office.id);
      const from = target.indicator.kind === 'FLOW' ? (last ? dayAfter(last.on) : (target.periodFrom ?? undefined)) : undefined;
      const until = target.indicator.kind === 'FLOW' ? (target.periodUntil ?? undefined) : undefined;
      return { key: `${target.id} ${office.id}`, target, office, last, from, until };
    }),
  );
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** What stands in the cells: what was typed, and the usual days where nothing was. */
export const shownOf = ({ from, until }: GridLine, typed: TypedLine | undefined, day: string): TypedLine => ({ on: day && asWritten(until && until < day ? until : day), ...(from && { from: asWritten(from) }), ...typed });

/** 12 / 14, or a plain value with its unit. */
export function inWords({ value, numerator, denominator }: Pick<Figure, 'value' | 'numerator' | 'denominator'>, unit: string, format: ReturnType<typeof useFormat>): string {
  if (value != null) return `${format.figure(value)} ${unit}`.trim();
  return `${format.figure(numerator ?? 0)} / ${format.figure(denominator ?? 0)}`;
}

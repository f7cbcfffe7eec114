import { useQuery } from '@apollo/client/react';
import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { graphql } from '../graphql/gql.ts';
import type { StandingByOfficeQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { FigureLink } from './figure-link.tsx';
import { type Age, listBehind } from './list-behind.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const StandingByOffice = graphql(`
  query StandingByOffice($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {
    standings(groupBy: OFFICE, filter: $filter, asOf: $asOf, basis: $basis, first: $first) {
      office { id name }
      total inProgressOverdue
      onTimeOfDue { numerator denominator percent }
      overdueAge { fromDays toDays count }
    }
  }
`);
type Row = StandingByOfficeQuery['standings'][number];
const worst = 20;
const most = 500;
const onWall = 6;

/** Whose work is late: a bar for each office, the worst first, with the age of lateness told apart. */
export function OfficeBars({ view, skip }: { view: View; skip: boolean }) {
  const word = useStandingWords();
  const { everyOffice, wall } = view.search;
  const first = wall ? onWall : everyOffice ? most : worst;
  const { data, error, refetch } = useQuery(StandingByOffice, { variables: { ...view.variables, first }, ...view.options, skip });
  const rows = data?.standings ?? [];
  return (
    <Stack component="section" gap="xs" aria-labelledby="by-office">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="by-office">{word('byOffice')}</Title>
        {!wall && (rows.length === worst || everyOffice) && <Button className="no-print" size="compact-sm" variant="default" onClick={() => view.show({ everyOffice: everyOffice ? undefined : true })}>{everyOffice ? word('worst', { n: worst }) : word('all')}</Button>}
      </Group>
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : rows.length === 0 ? <Empty>{word('nothing')}</Empty> : <Bars rows={rows} view={view} />}
      {rows.length === most && <Text size="sm" c="dimmed">{word('mostOffices')}</Text>}
    </Stack>
  );
}

function Bars({ rows, view }: { rows: Row[]; view: View }) {
  const word = useStandingWords();
  const { figure, percent } = useFormat();
  const longest = Math.max(1, ...rows.map(({ inProgressOverdue }) => inProgressOverdue));
  const [{ overdueAge: ages }] = rows;
  const { wall } = view.search;
  return (
    <>
      {!wall && <Text size="sm" c="dimmed">{word('byOfficeHelp')}</Text>}
      {/* where the ages have no columns of their own */}
      <Group gap="2px 1rem" hiddenFrom={wall ? undefined : 'xs'}>{ages.map(age => <Text key={age.fromDays} size="sm"><Swatch age={age} />{nameOf(age, word)}</Text>)}</Group>
      <table className="standing-table">
        <thead>
          <tr>
            <Box component="th" scope="col" w={{ base: '60%', xs: wall ? '70%' : '40%' }}>{word('office')}</Box>
            <Box component="th" scope="col" ta="right" className="age-head">{word('overdue')}</Box>
            {!wall && ages.map(age => <Box component="th" key={age.fromDays} scope="col" ta="right" visibleFrom="xs" className="age-head"><Swatch age={age} />{nameOf(age, word)}</Box>)}
            <Box component="th" scope="col" ta="right" className="age-head">{word('total')}</Box>
            {!wall && <Box component="th" scope="col" ta="right" visibleFrom="xs">{word('onTimeShort')}</Box>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ office, inProgressOverdue, overdueAge, total, onTimeOfDue }) => {
            const officeId = office?.id;
            const said = (name: string, count: number) => `${office?.name}, ${name}: ${figure(count)}`;
            return (
              <tr key={officeId}>
                <Box component="th" scope="row" fw={400}>
                  {officeId && <TextLink inherit to="/offices/$officeId" params={{ officeId }}>{office.name}</TextLink>}
                  {inProgressOverdue > 0 && <Bar ages={overdueAge} share={inProgressOverdue / longest} view={view} officeId={officeId} />}
                </Box>
                <Box component="td" ta="right" fw={600}><FigureLink view={view} figure="IN_PROGRESS_OVERDUE" officeId={officeId} label={said(word('overdue'), inProgressOverdue)}>{figure(inProgressOverdue)}</FigureLink></Box>
                {!wall && overdueAge.map(age => (
                  <Box component="td" key={age.fromDays} ta="right" visibleFrom="xs">
                    {age.count === 0 ? <Text span inherit c="dimmed">0</Text> : <FigureLink view={view} figure={age} officeId={officeId} label={said(nameOf(age, word), age.count)}>{figure(age.count)}</FigureLink>}
                  </Box>
                ))}
                <Box component="td" ta="right"><FigureLink view={view} figure="total" officeId={officeId} label={said(word('total'), total)}>{figure(total)}</FigureLink></Box>
                {!wall && <Box component="td" ta="right" visibleFrom="xs" className="unbroken-line">{onTimeOfDue.percent == null ? '–' : `${onTimeOfDue.numerator}/${onTimeOfDue.denominator} (${percent(onTimeOfDue.percent)})`}</Box>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const nameOf = ({ fromDays, toDays }: Age, word: ReturnType<typeof useStandingWords>): string => (toDays == null ? word('daysOver', { from: fromDays - 1 }) : word('days', { from: fromDays, to: toDays }));

const Swatch = ({ age }: { age: Age }) => <span className={`late-swatch late-${age.fromDays}`} />;

/** What the columns say in numbers, drawn; who reads it aloud has the numbers. Each part opens its list by a click. */
function Bar({ ages, share, view, officeId }: { ages: Row['overdueAge']; share: number; view: View; officeId: string | undefined }) {
  return (
    <div className="late-bar" style={{ width: `${share * 100}%` }} aria-hidden>
      {ages.filter(({ count }) => count > 0).map(age => (
        <Link key={age.fromDays} to="/follow-up" search={listBehind(view.scope, age, { today: view.today, officeId })} tabIndex={-1} className={`late-${age.fromDays}`} style={{ flexGrow: age.count }} />
      ))}
    </div>
  );
}

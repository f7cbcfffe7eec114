import { cursor, overdueSql, timelinessSql } from './answer.mjs';

/** What PostGraphile needs in the database besides our tables. */
export const schema = today => `
  create schema bench;
  create function public.assignment_timeliness(a public.assignment) returns text language sql stable as $$ select ${timelinessSql('a', `date '${today}'`)} $$;
  create view bench.overdue_assignment as select a.*, ${timelinessSql('a', `date '${today}'`)} as timeliness from public.assignment a where ${overdueSql('a', `date '${today}'`)};
  comment on view bench.overdue_assignment is E'@primaryKey id\\n@foreignKey (office_id) references public.office (id)\\n@foreignKey (directive_id) references public.directive (id)';`;

/** Our two questions in its words. */
export const questions = {
  overdue: {
    query: `query Overdue($first: Int!) {
      allBenchOverdueAssignments(first: $first, orderBy: [DUE_ON_ASC, ROW_ID_ASC]) {
        nodes { rowId status dueOn timeliness officeByOfficeId { name } directiveByDirectiveId { rowId kind text conclusionByConclusionId { ordinal meetingByMeetingId { title heldOn personByChairId { name } } } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: () => ({ first: 50 }),
    alike({ allBenchOverdueAssignments: { nodes, pageInfo } }) {
      const last = nodes.at(-1);
      return {
        assignments: {
          nodes: nodes.map(({ rowId, status, dueOn, timeliness, officeByOfficeId, directiveByDirectiveId: { rowId: directive, kind, text, conclusionByConclusionId: { ordinal, meetingByMeetingId: { title, heldOn, personByChairId } } } }) => ({
            id: `assignment_${rowId}`, status, dueOn, timeliness, office: officeByOfficeId, directive: { id: `${kind.toLowerCase()}_${directive}`, text, conclusion: { ordinal, meeting: { title, heldOn, chair: personByChairId } } },
          })),
          // a place in a list is written in its own way: what it names is the last row
          pageInfo: { hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor && cursor(last.dueOn, last.rowId, false) },
        },
      };
    },
  },
  meeting: {
    query: `query MeetingPage($id: Int!) {
      meetingByRowId(rowId: $id) {
        rowId title kind status heldOn officeByHostId { rowId name } personByChairId { rowId name position }
        conclusionsByMeetingId(first: 10, condition: { removedOn: null }, orderBy: [SERIES_ASC, ORDINAL_ASC, ROW_ID_ASC]) { nodes { rowId ordinal text
          directivesByConclusionId(first: 10, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { rowId kind text priority dueOn dueText deliverable comparator lower upper unit
            assignmentsByDirectiveId(first: 10, orderBy: [DUE_ON_ASC, ROW_ID_ASC]) { nodes { rowId role status dueOn progress timeliness officeByOfficeId { rowId code name } } } } } } }
      }
    }`,
    variables: meeting => ({ id: meeting }),
    alike({ meetingByRowId: { rowId, title, kind, status, heldOn, officeByHostId: host, personByChairId: chair, conclusionsByMeetingId } }) {
      const shares = ({ nodes }) => ({ nodes: nodes.map(({ rowId, officeByOfficeId: office, ...rest }) => ({ id: `assignment_${rowId}`, ...rest, office: { id: `office_${office.rowId}`, code: office.code, name: office.name } })) });
      const directive = ({ rowId, kind, text, priority, dueOn, dueText, deliverable, comparator, lower, upper, unit, assignmentsByDirectiveId }) =>
        kind === 'TASK'
          ? { __typename: 'Task', id: `task_${rowId}`, text, priority, dueOn, dueText, deliverable, assignments: shares(assignmentsByDirectiveId) }
          : { __typename: 'Target', id: `target_${rowId}`, text, priority, dueOn, dueText, comparator, lower: number(lower), upper: number(upper), unit, assignments: shares(assignmentsByDirectiveId) };
      return {
        node: {
          id: `meeting_${rowId}`, title, kind, status, heldOn, host: { id: `office_${host.rowId}`, name: host.name }, chair: chair && { id: `person_${chair.rowId}`, name: chair.name, position: chair.position },
          conclusions: { nodes: conclusionsByMeetingId.nodes.map(({ rowId, ordinal, text, directivesByConclusionId }) => ({ id: `conclusion_${rowId}`, ordinal, text, directives: { nodes: directivesByConclusionId.nodes.map(directive) } })) },
        },
      };
    },
  },
};
const number = text => (text === null ? null : Number(text));

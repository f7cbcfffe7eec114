import { sql } from 'kysely';
import { ref, type Sql, yes } from '../database/sql.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { At } from '../reading/env.js';

type Past = Pick<At, 'asOf' | 'knownAt'>;

/** What is answered later than it was asked: as of a past moment, what was answered after it is still open. */
const answers = {
  CompletionReport: { on: 'answered_on', at: 'answered_at', by: 'answeredBy', columns: { answer: 'answer', answeredOn: 'answered_on', answeredAt: 'answered_at', answerReason: 'answer_reason' } },
  Extension: { on: 'decided_on', at: 'decided_at', by: 'decidedBy', columns: { status: 'status', grantedDueOn: 'granted_due_on', decidedOn: 'decided_on', decidedAt: 'decided_at', decisionReason: 'decision_reason' } },
  Obstacle: { on: 'cleared_on', at: 'cleared_at', by: 'clearedBy', columns: { clearedOn: 'cleared_on', clearedAt: 'cleared_at', clearedNote: 'cleared_note' } },
} as const;
const open: Record<string, Sql> = { 'Extension.status': sql`'PENDING'` };

export const answered: Pick<Catalogue, 'past' | 'masked'> = { past: {}, masked: {} };
for (const [entity, { on, at, by, columns }] of Object.entries(answers)) {
  const isAnswered = (alias: string, moment: Past): Sql => sql`(${ref(alias, on)} <= ${moment.asOf} and ${ref(alias, at)} <= ${moment.knownAt})`;
  for (const [property, column] of Object.entries(columns)) {
    const field = `${entity}.${property}` as const;
    answered.past[field] = (alias, moment) => sql`case when ${isAnswered(alias, moment)} then ${ref(alias, column)} else ${open[field] ?? sql`null`} end`;
  }
  answered.masked[`${entity}.${by}`] = record => (record.shape.past ? isAnswered(record.alias, record) : yes);
}

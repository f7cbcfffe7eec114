import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import type { Decimal } from '../kernel/decimal.js';
import { Assignment } from './assignment.js';

export const reportAnswers = ['CONFIRMED', 'RETURNED'] as const;

const CompletionReportSchema = defineEntity({
  name: 'CompletionReport',
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment).index(),
    on: p.date(),
    at: p.string(),
    by: () => p.manyToOne(Account),
    result: p.text(),
    /** of a target: the value of that day, as the office states it */
    value: p.string().$type<Decimal>().nullable(),
    /** the paper a secretary entered it from */
    paper: p.text().nullable(),
    answer: p.enum(reportAnswers).nullable(),
    answeredOn: p.date().nullable(),
    answeredAt: p.string().nullable(),
    answeredBy: () => p.manyToOne(Account).nullable(),
    /** of a return */
    answerReason: p.text().nullable(),
  },
});
/** The office says that it is done. Every attempt is kept. */
export class CompletionReport extends CompletionReportSchema.class {}
CompletionReportSchema.setClass(CompletionReport);

import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { assignmentSearch, filterOf } from '../../src/web/assignment/assignment-search.js';
import { pageOf } from '../../src/web/register/page-search.js';

const read = (search: object) => v.parse(assignmentSearch, search);

describe('the address of the follow-up register', () => {
  it('is the filter of the API, without the page, the day and the basis', () => {
    expect(filterOf(read({ withinOfficeId: 'office_3', timeliness: ['IN_PROGRESS_OVERDUE'], hasDeadline: false, asOf: '2026-03-31', basis: 'ORIGINAL', after: 'x', no: 51, size: 20 }))).toEqual({ withinOfficeId: 'office_3', timeliness: ['IN_PROGRESS_OVERDUE'], hasDeadline: false });
  });
  it('takes one word where several may stand, and a number where words are sought', () => {
    expect(filterOf(read({ status: 'REPORTED', officeIds: 'office_1', text: 2017 }))).toEqual({ status: ['REPORTED'], officeIds: ['office_1'], text: '2017' });
  });
  it('leaves out what says nothing that is known, so that an old link still leads somewhere', () => {
    expect(filterOf(read({ timeliness: ['LATE', 'COMPLETED_LATE'], status: ['NONE'], withinOfficeId: '3 or 1', dueFrom: '31/3', role: 'BOSS', text: '  ' }))).toEqual({ timeliness: ['COMPLETED_LATE'] });
    expect(pageOf(read({ size: 5_000, no: -1 }))).toEqual({ first: 50 });
  });
  it('leads forwards and backwards by the rows at the edges', () => {
    expect(pageOf(read({ after: 'x', size: 20 }))).toEqual({ first: 20, after: 'x' });
    expect(pageOf(read({ before: 'y' }))).toEqual({ last: 50, before: 'y' });
  });
});

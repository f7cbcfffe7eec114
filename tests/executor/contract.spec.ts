import { expect, it, onTestFinished } from 'vitest';
import { makeApp } from '../../src/server/app.js';
import { ComparedQueries } from '../both-executors.js';
import { aCommittee, type Json } from '../committee.js';
import { compiledQueries } from '../../src/server/executor.js';

type Expected = 'compiled' | 'left' | (string & {});
type Operation = [title: string, query: string, variables?: Json, expected?: Expected];

/** Three meetings' worth of work in several states, and an office that sees less. */
async function theWork() {
  const committee = await aCommittee({ today: '2026-02-01' });
  const { secretariat, interior, finance, health, clock, database } = committee;
  const late = await secretariat.orders([interior, health], 'Rà soát thủ tục hành chính', { dueOn: '2026-02-20' });
  const soon = await secretariat.orders(finance, 'Lập dự toán', { dueOn: '2026-03-04' });
  await secretariat.orders(interior, 'Họp giao ban thường xuyên');
  await interior.takes('acknowledge', late.assignment);
  await interior.takes('report', late.assignment);
  clock.set('2026-03-02');
  const ran = { compared: 0, left: 0 };
  const plain = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: () => undefined }, executor: () => ({}) });
  const both = await makeApp({
    database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: () => undefined },
    executor: schema => compiledQueries(Object.assign(new ComparedQueries(schema), { ran })),
  });
  onTestFinished(async () => {
    await plain.close();
    await both.close();
  });
  const send = async ({ app }: typeof plain, query: string, variables: Json = {}, token = secretariat.token) => {
    const { statusCode, headers, body } = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), 'accept-language': 'vi' }, payload: JSON.stringify({ query, variables }) });
    return { status: statusCode, type: headers['content-type'], body: body.replaceAll(String(headers['x-request-id']), 'ID') };
  };
  return { ...committee, late, soon, plain, both, send, ran };
}
type Work = Awaited<ReturnType<typeof theWork>>;

const operations = ({ late, soon, hoaiDuc, interior }: Work): Operation[] => {
  const m = late.meeting;
  return [
    ['the overdue page', 'query ($n: Int!) { assignments(first: $n, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) { totalCount nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text conclusion { ordinal meeting { title heldOn chair { name } } } } } pageInfo { hasNextPage endCursor } } }', { n: 50 }],
    ['the page of a meeting', 'query ($id: ID!) { node(id: $id) { ... on Meeting { title chair { name } committees { name } agenda { title } conclusions { totalCount nodes { ordinal text directives { nodes { __typename text dueOn ... on Task { deliverable } ... on Target { lower upper unit } assignments { nodes { id status timeliness office { name } } } } } } } } } }', { id: m }],
    ['aliases of a query', `{ a: node(id: "${m}") { id } b: node(id: "${soon.meeting}") { t: __typename } }`],
    ['aliases of a to-one', '{ assignments { nodes { o: office { n: name } p: office { code parent { code } } } } }'],
    ['aliases of a list with other arguments', '{ assignments(first: 1) { nodes { directive { a: assignments(first: 1) { nodes { id } } b: assignments(first: 2, orderBy: DUE_ON_ASCENDING) { nodes { id office { code } } } } } } }'],
    ['an alias of a computed field', '{ assignments { nodes { class: timeliness late: daysOverdue soon: dueSoon } } }'],
    ['a computed field with an argument', '{ assignments { nodes { timeliness then: timeliness(asOf: "2026-02-10") } } }', {}, 'left'],
    ['a computed field with a variable', 'query ($d: Date) { assignments { nodes { id timeliness(asOf: $d) } } }', { d: '2026-02-10' }, 'left'],
    ['a resolved field with arguments', '{ directives { nodes { standing(asOf: "2026-02-10") { total inProgressOverdue } now: standing { total } } } }'],
    ['aliases with underscores on paths that read alike', '{ office(code: "HOAIDUC") { b_a: standing { c: office { name } } a: standing { c_b: office { code } } } }', {}, 'left'],
    ['an alias that is no property', '{ assignments { __proto__: totalCount nodes { id } } }', {}, 'left'],
    ['aliases that every object has', '{ constructor: assignments { toString: totalCount hasOwnProperty: nodes { valueOf: id } } }'],
    ['a text with a mark of graphql-jit', '{ search(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=1") { totalCount } }', {}, 'left'],
    ['the same with its letters in other words', '{ search(text: "\\u005f_MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=1") { totalCount } }', {}, 'left'],
    ['the same mark in a variable', 'query ($t: String!) { search(text: $t) { totalCount } }', { t: '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=1' }],
    ['fragments on interfaces', `fragment R on Node { id ...D } fragment D on Directive { text ...T ...G } fragment T on Task { deliverable } fragment G on Target { lower upper indicator { code } } { node(id: "${late.directive}") { ...R } }`],
    ['fragments on what it is not', `{ node(id: "${m}") { ... on Office { code } ... on Task { text } } }`],
    ['an interface within an interface', `{ node(id: "${late.directive}") { __typename ... on Directive { ... on Node { id } ... on Task { ordinal } conclusion { directives { nodes { __typename id } } } } } }`],
    ['one list named twice', `fragment A on Meeting { conclusions { nodes { ordinal } } } fragment B on Meeting { conclusions { nodes { text directives { nodes { id } } } totalCount } } { node(id: "${m}") { ...A ...B ... on Meeting { conclusions { nodes { id } } } } }`],
    ['one record named twice', '{ assignments { nodes { directive { id } directive { text conclusion { id } } ... on Assignment { directive { conclusion { ordinal } } } } } }'],
    ['one fragment in two places', '{ a: assignments(first: 1) { ...F } b: assignments(last: 1) { ...F } } fragment F on AssignmentConnection { nodes { ...N } edges { node { ...N } } } fragment N on Assignment { id office { id } }'],
    ['@include that is true', `query ($x: Boolean!) { node(id: "${m}") { id ... on Meeting { title @include(if: $x) host @include(if: $x) { name } } } }`, { x: true }],
    ['@include that is false', `query ($x: Boolean!) { node(id: "${m}") { id ... on Meeting { title @include(if: $x) host @include(if: $x) { name } } } }`, { x: false }],
    ['@skip on a fragment and a list', `query ($x: Boolean = true) { node(id: "${m}") { id ... on Meeting @skip(if: $x) { title } ...C @skip(if: $x) } } fragment C on Meeting { conclusions { nodes { id } } }`],
    ['@skip and @include together', `query ($x: Boolean = true) { node(id: "${m}") { ... on Meeting { id @skip(if: false) title @include(if: $x) @skip(if: $x) kind } } }`],
    ['one fragment with and without a condition', 'query ($x: Boolean!) { assignments { ...F @include(if: $x) ...F } } fragment F on AssignmentConnection { totalCount nodes { id } }', { x: false }],
    ['one fragment under two conditions', 'query ($x: Boolean!, $y: Boolean!) { a: assignments @include(if: $x) { ...F } b: assignments @include(if: $y) { ...F } } fragment F on AssignmentConnection { totalCount }', { x: true, y: false }],
    ['one field under two conditions', 'query ($x: Boolean!, $y: Boolean!) { assignments { nodes @include(if: $x) { id } nodes @include(if: $y) { status } } }', { x: false, y: true }],
    ['everything left out', 'query ($x: Boolean!) { assignments { totalCount @include(if: $x) nodes { id @include(if: $x) } } }', { x: false }],
    ['everything left out at the root', 'query ($x: Boolean!) { ...F @include(if: $x) viewer @skip(if: true) { today } } fragment F on Query { viewer { today } }', { x: false }, 'left'],
    ['a condition without a value', 'query ($x: Boolean!) { assignments { totalCount @include(if: $x) } }', {}, 'BAD_USER_INPUT'],
    ['edges, places and the count', `{ assignments(first: 1, filter: { withinOfficeId: "${hoaiDuc}" }) { totalCount edges { cursor node { id dueOn } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`],
    ['the count alone', '{ assignments { totalCount } meetings { totalCount } }'],
    ['one value where a list is expected', '{ assignments(filter: { timeliness: IN_PROGRESS_OVERDUE }) { nodes { id } } }'],
    ['one value where a list is expected, in a variable', 'query ($f: AssignmentFilter) { assignments(filter: $f) { nodes { id } } }', { f: { status: 'ASSIGNED', officeIds: interior.officeId } }],
    ['a variable within a list', 'query ($t: Timeliness!) { assignments(filter: { timeliness: [$t, IN_PROGRESS_ON_TIME] }) { nodes { id timeliness } } }', { t: 'IN_PROGRESS_OVERDUE' }],
    ['a variable within a filter', 'query ($d: Date, $k: DirectiveKind) { assignments(filter: { dueFrom: $d, kind: $k, hasDeadline: true }) { nodes { id dueOn } } }', { d: '2026-02-21' }],
    ['defaults of variables', 'query ($n: Int = 1, $f: AssignmentFilter = { hasDeadline: true }, $o: AssignmentOrder = DUE_ON_ASCENDING) { assignments(first: $n, filter: $f, orderBy: $o) { nodes { id dueOn } } }'],
    ['a default of a variable that may not be null', 'query ($n: Int! = 2) { assignments(first: $n) { nodes { id } } }', {}, 'left'],
    ['nulls that are said', 'query ($f: AssignmentFilter, $n: Int) { assignments(filter: $f, first: $n, asOf: null, orderBy: null) { nodes { id } } }', { f: null, n: null }],
    ['a variable that is not used up', '{ assignments { totalCount } }', { nobody: 1 }],
    ['a list of ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Assignment { status office { name } } ... on Meeting { title } } }', { ids: [m, 'meeting_999', late.assignment, 'nonsense', late.directive, late.assignment] }],
    ['an id that is none', '{ node(id: "nonsense") { id } }'],
    ['a record that is not there', '{ node(id: "meeting_9999") { id ... on Meeting { title conclusions { nodes { id } } } } }'],
    ['an id of another type', '{ assignments(filter: { officeIds: ["meeting_1"] }) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a page that is too large', '{ assignments(first: 101) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    ['a refusal beside an answer of a nullable field', `{ office(code: "HOAIDUC") { id } node(id: "${m}") { ... on Meeting { conclusions(first: 101) { nodes { id } } } } }`, {}, 'BAD_USER_INPUT'],
    ['two refusals', '{ a: assignments(first: 101) { totalCount } b: meetings(first: 0) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a refusal in every record of a list', '{ directives { nodes { id assignments(first: 101) { totalCount } } } }', {}, 'BAD_USER_INPUT'],
    ['a cursor of something else', '{ assignments(after: "%%%") { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    ['a cursor below many parents', '{ directives { nodes { assignments(after: "x") { nodes { id } } } } }', {}, 'BAD_USER_INPUT'],
    ['a day that is none, in a variable', 'query ($d: Date) { assignments(asOf: $d) { totalCount } }', { d: '2026-02-30' }, 'BAD_USER_INPUT'],
    ['a day that is none, in the query', '{ assignments(asOf: "2026-02-30") { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a word that an enumeration lacks', 'query ($t: [Timeliness!]) { assignments(filter: { timeliness: $t }) { totalCount } }', { t: ['LATE'] }, 'BAD_USER_INPUT'],
    ['two faults of one variable', 'query ($f: AssignmentFilter!) { assignments(filter: $f) { totalCount } }', { f: { timeliness: [5], dueFrom: 'x', nobody: 1 } }, 'BAD_USER_INPUT'],
    ['a required variable that is missing', 'query ($n: Int!) { assignments(first: $n) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a number that is too small', 'query ($n: Int!) { assignments(first: $n) { totalCount } }', { n: -99_999_999_999 }, 'BAD_USER_INPUT'],
    ['an array where an object is expected', 'query ($f: AssignmentFilter) { assignments(filter: $f) { totalCount } }', { f: [] }, 'BAD_USER_INPUT'],
    ['as of a past day, down to the last level', `{ assignments(asOf: "2026-02-10") { nodes { status timeliness dueOn reports { on result } directive { status assignments { nodes { status timeliness } } } } } }`],
    ['as known at an instant', 'query ($k: DateTime) { assignments(knownAt: $k, basis: ORIGINAL) { totalCount nodes { id status timeliness } } }', { k: '2026-02-01T12:00:00+07:00' }],
    ['an instant in the query', '{ conclusions(knownAt: "2026-02-01T12:00:00+07:00") { nodes { id announcedOn } } }'],
    ['standings', '{ standings(groupBy: OFFICE) { total inProgressOverdue office { name standing { total } } host { id } month onTimeOfDue { numerator denominator percent } overdueAge { __typename } } all: standings { total } }'],
    ['standings by month and by committee', '{ m: standings(groupBy: MONTH, asOf: "2026-02-10") { month total } c: standings(groupBy: COMMITTEE) { committee { name } total } }'],
    ['open matters', `{ openMatters(hostId: "${hoaiDuc}") { asOf host { name } standing { total } overdue { nodes { id } } dueSoon(first: 1) { nodes { id dueOn } pageInfo { hasNextPage } } } }`],
    ['a search', '{ search(text: "ra soat") { totalCount nodes { excerpt record { __typename id ... on Directive { text } ... on Meeting { title } } } edges { cursor node { record { id } } } } }'],
    ['a search for too little', '{ search(text: "r") { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['what was recorded', `{ node(id: "${late.assignment}") { ... on Assignment { openSteps extendedRepeatedly needsReview isRequest progress version history { nodes { action on at before after } } reports { on at result value documents { __typename } } } } }`],
    ['who asks', '{ viewer { today account { login } grants { role } } }'],
    ['__typename everywhere', `{ __typename node(id: "${m}") { __typename ... on Meeting { __typename host { __typename } conclusions { __typename nodes { __typename directives { nodes { __typename } } } } } } }`],
    ['the schema', '{ __type(name: "Directive") { kind possibleTypes { name } } __schema { queryType { name } } assignments { totalCount } }', {}, 'left'],
    ['an unknown field', '{ meetings { nodes { titel } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', '{ meetings { ', {}, 'GRAPHQL_PARSE_FAILED'],
    ['interfaces nested so deeply that the code would be long', `{ directives(first: 1) { nodes { ${'conclusion { directives(first: 1) { nodes { '.repeat(4)}id text quote dueOn ordinal priority version ${Array.from({ length: 26 }, (_, i) => `a${i}: text`).join(' ')}${'} } } '.repeat(4)} } } }`, {}, 'left'],
  ];
};

it('every hard operation is answered alike, down to its status and its sentence, to the secretariat, to an office and to nobody', async () => {
  const work = await theWork();
  const { send, ran, plain, both } = work;
  const faults: string[] = [];
  for (const [title, query, variables, expected = 'compiled'] of operations(work)) {
    const before = { ...ran };
    const mine = await send(both, query, variables);
    const how = ran.compared > before.compared ? 'compiled' : ran.left > before.left ? 'left' : 'neither';
    const code = JSON.parse(mine.body).errors?.[0].extensions.code;
    if (expected === 'compiled' || expected === 'left' ? how !== expected || code : code !== expected) faults.push(`${title}: ${how}, ${mine.body}`);
    for (const token of [work.secretariat.token, work.interior.token, '']) {
      const [a, b] = [await send(both, query, variables, token), await send(plain, query, variables, token)];
      if (JSON.stringify(a) !== JSON.stringify(b)) faults.push(`${title}\n  compiled   ${JSON.stringify(a)}\n  graphql-js ${JSON.stringify(b)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(globalThis).not.toHaveProperty('ran');
  expect(ran.compared).toBeGreaterThan(100);
});

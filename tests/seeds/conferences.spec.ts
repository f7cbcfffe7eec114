import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../seeds/seed.js';
import type { Sql } from '../../src/database/sql.js';
import { Database } from '../../src/database/database.js';
import { systemClock } from '../../src/kernel/clock.js';
import { aPlace, type Place, rowsOf } from '../database.js';

const clock = systemClock('Asia/Ho_Chi_Minh');
const places: Place[] = [];
const began = clock.now();
let database: Database;

async function anEmptyDatabase(): Promise<Database> {
  const place = await aPlace();
  places.push(place);
  return Database.open(place.url);
}
beforeAll(async () => {
  database = await anEmptyDatabase();
  await seedDemo(database, clock);
}, 120_000);
afterAll(async () => {
  await database.close();
  for (const place of places) await place.remove();
});

const rows = (query: Sql): Promise<unknown[][]> => rowsOf(database, query);
const column = async (query: Sql): Promise<unknown[]> => (await rows(query)).map(([value]) => value);
/** The meetings of the five hosts. */
const five = sql`(select m.id from meeting m join office h on h.id = m.host_id where h.code in ('HOAIDUC', 'GIAVIEN', 'PHUXUYEN', 'TAYHO', 'THOAISON'))`;
const meetingOf = (host: string): Sql => sql`(select m.id from meeting m join office h on h.id = m.host_id where h.code = ${host})`;

describe('the five conferences', () => {
  it.each([
    ['HOAIDUC', 'STEERING', '2017-03-16', 'Thành ủy viên, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện', null, null],
    ['GIAVIEN', 'APPRAISAL', '2022-04-18', 'HUV, Phó Chủ tịch UBND huyện', '2021-01-01', '2022-03-31'],
    ['PHUXUYEN', 'INSPECTION', '2018-02-22', 'Huyện ủy viên, Trưởng phòng nội vụ huyện', null, null],
    ['TAYHO', 'REVIEW', '2018-06-28', 'Phó Chủ tịch UBND quận', '2018-01-01', '2018-06-30'],
    ['THOAISON', 'ROLLOUT', '2017-03-01', 'Chủ tịch UBND huyện Thoại Sơn', null, null],
  ])('the one of %s has its kind, its day, its chair’s position and the period it reviews', async (host, ...expected) => {
    expect(await rows(sql`select kind, held_on, chair_position, period_from, period_until from meeting where id = ${meetingOf(host)}`)).toEqual([expected]);
  });

  it.each([
    ['HOAIDUC', { meeting_committee: 2, session: 1, agenda_item: 1, attendance: 1, observation: 6, conclusion: 5, directive: 10, assignment: 10 }],
    ['GIAVIEN', { meeting_committee: 0, session: 1, agenda_item: 2, attendance: 8, observation: 8, conclusion: 4, directive: 6, assignment: 6 }],
    ['PHUXUYEN', { meeting_committee: 1, session: 2, agenda_item: 1, attendance: 1, observation: 9, conclusion: 2, directive: 2, assignment: 4 }],
    ['TAYHO', { meeting_committee: 0, session: 1, agenda_item: 2, attendance: 5, observation: 6, conclusion: 5, directive: 7, assignment: 7 }],
    ['THOAISON', { meeting_committee: 0, session: 1, agenda_item: 4, attendance: 3, observation: 2, conclusion: 1, directive: 1, assignment: 2 }],
  ])('the one of %s is there whole', async (host, counts) => {
    const found = await Promise.all(Object.keys(counts).map(async table => [table, (await column(sql`select count(*) from ${sql.table(table)} where meeting_id = ${meetingOf(host)}`))[0]]));
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  it.each([
    ['HOAIDUC', { 'Các ngành chức năng': 9, 'Các ban, ngành chức năng': 1 }],
    ['GIAVIEN', { 'Các cơ quan, đơn vị': 6 }],
    ['PHUXUYEN', { 'UBND xã Phượng Dực': 1, 'UBND xã Hồng Minh': 1, 'UBND xã Hoàng Long': 1, 'UBND xã Tri Trung': 1 }],
    ['TAYHO', { 'Các phòng, ban chuyên môn': 7 }],
    ['THOAISON', { 'Các Ban, ngành liên quan': 1, 'UBND các xã, thị trấn': 1 }],
  ])('the one of %s orders as many things of the offices it names', async (host, expected) => {
    const found = await rows(sql`select o.name, count(*) from assignment a join office o on o.id = a.office_id where a.meeting_id = ${meetingOf(host)} and a.role = 'LEAD' group by o.id`);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    ['HOAIDUC', 'Phương Lan', '2017-03-20'],
    ['GIAVIEN', 'Cẩm Vân', '2022-04-19'],
    ['PHUXUYEN', 'Hoàng Hương', '2018-02-24'],
    ['TAYHO', 'Ban Tuyên giáo Quận ủy', '2018-07-05'],
    ['THOAISON', 'Trang Phong, Thanh Cần', '2018-12-26'],
  ])('the one of %s names its source', async (host, authors, publishedOn) => {
    const source = JSON.parse((await column(sql`select source from meeting where id = ${meetingOf(host)}`))[0] as string);
    expect({ authors: source.authors.join(', '), publishedOn: source.publishedOn }).toEqual({ authors, publishedOn });
    expect([source.title, source.publisher, source.inferred].every(words => typeof words === 'string' && words.length > 10)).toBe(true);
  });

  it('say where the host was inferred', async () => {
    expect((await column(sql`select source ->> 'inferred' from meeting where id = ${meetingOf('PHUXUYEN')}`))[0]).toContain('Bài không nêu tên huyện: cơ quan chủ trì (UBND huyện Phú Xuyên, thành phố Hà Nội)');
  });
  it('are announced on their own day, recorded now, and not issued', async () => {
    expect(await rows(sql`select status, announced_on = held_on from meeting where id in ${five}`)).toEqual(Array(5).fill(['HELD', 1]));
    expect(await column(sql`select count(*) from assignment where meeting_id in ${five} and assigned_on is null`)).toEqual([0]);
    expect(await column(sql`select count(*) from notice where meeting_id in ${five}`)).toEqual([0]);
    expect(await column(sql`select count(*) from event where object_type = 'Meeting' and object_key in ${five} and at < ${began}`)).toEqual([0]);
  });
  it('have no reports, no progress, no extensions and no measurements', async () => {
    for (const table of ['completion_report', 'progress_update', 'extension', 'obstacle', 'urge'])
      expect([table, ...(await column(sql`select count(*) from ${sql.table(table)} x join assignment a on a.id = x.assignment_id where a.meeting_id in ${five}`))]).toEqual([table, 0]);
    expect(await column(sql`select count(*) from measurement x join directive d on d.id = x.target_id where d.meeting_id in ${five}`)).toEqual([0]);
    expect(await column(sql`select distinct status from assignment where meeting_id in ${five}`)).toEqual(['ASSIGNED']);
  });
});

describe('the directives of the five', () => {
  it('bind each commune and each group by itself', async () => {
    for (const [host, count] of [['PHUXUYEN', 2], ['THOAISON', 1]] as const) expect(await column(sql`select binding from directive where meeting_id = ${meetingOf(host)}`)).toEqual(Array(count).fill('EACH'));
  });
  it('have a date only where the words give one, and keep the words', async () => {
    expect(await rows(sql`select h.code, d.due_on, d.due_text, count(*) from directive d join meeting m on m.id = d.meeting_id join office h on h.id = m.host_id where m.id in ${five} and (d.due_on is not null or d.due_text is not null) group by 1, 2, 3 order by 1, 2 nulls first`)).toEqual([
      ['GIAVIEN', null, 'trước mắt', 1],
      ['GIAVIEN', '2022-12-31', 'năm 2022', 1],
      ['HOAIDUC', '2017-12-31', 'năm 2017', 2],
      ['PHUXUYEN', null, 'trong thời gian tới', 2],
    ]);
  });
  it('leave the first of Gia Viễn without a date, because May is the inspection’s month', async () => {
    expect(await rows(sql`select d.due_on, d.due_text from directive d join conclusion c on c.id = d.conclusion_id where d.meeting_id = ${meetingOf('GIAVIEN')} order by c.ordinal, d.ordinal limit 1`)).toEqual([[null, 'trước mắt']]);
  });
  it('order the sectors and measure the district and its communes', async () => {
    const targets = await rows(sql`select d.lower, d.upper, d.approximate, d.comparator, d.period_from, d.period_until, d.original_due_on, (select string_agg(o.code, ' ') from reporter r join office o on o.id = r.office_id where r.directive_id = d.id)
      from directive d where d.kind = 'TARGET' and d.meeting_id = ${meetingOf('HOAIDUC')} order by d.ordinal`);
    const alike = ['RANGE', '2017-01-01', '2017-12-31', '2017-12-31', 'HOAIDUC HOAIDUC-20XATHITRAN'];
    expect(targets).toEqual([['30', '40', 1, ...alike], ['20', '30', 0, ...alike]]);
  });
  it('have a place for the chair’s “other central tasks”, which the text does not name', async () => {
    expect((await column(sql`select text from conclusion where meeting_id = ${meetingOf('HOAIDUC')} and ordinal = 5`))[0]).toContain('một số nhiệm vụ trọng tâm khác');
  });
  it('rest on the very plan that the meeting presented', async () => {
    expect(await column(sql`select u.relation from document_use u where u.document_id = (select b.document_id from document_use b join directive d on d.id = b.directive_id where d.meeting_id = ${meetingOf('THOAISON')}) order by u.id`)).toEqual(['PRESENTED', 'BASIS']);
  });
});

describe('every figure of substance is somewhere', () => {
  const figures = (host: string) =>
    rows(sql`select f.value, f.unit, e.value || ' ' || e.unit, f.approximate from figure f join observation o on o.id = f.observation_id left join figure e on e.id = f.equivalent_to_id where o.meeting_id = ${meetingOf(host)} order by o.ordinal, f.ordinal`);
  it.each([
    ['HOAIDUC', '20 communes with level-3 services in justice', ['20', 'xã, thị trấn', null, 0]],
    ['GIAVIEN', '100 % on i-Office', ['100', '%', null, 0]],
    ['PHUXUYEN', '95 % of level 3', ['95', '%', null, 0]],
    ['TAYHO', '86 procedures of the district', ['86', 'thủ tục', null, 0]],
    ['TAYHO', '392 days', ['392', 'ngày', null, 0]],
    ['TAYHO', '3,136 hours, the same as 392 days', ['3136', 'giờ làm việc', '392 ngày', 0]],
    ['TAYHO', '51 procedures of the wards', ['51', 'thủ tục', null, 0]],
    ['TAYHO', '124.5 days', ['124.5', 'ngày', null, 0]],
    ['TAYHO', '996 hours, the same as 124.5 days', ['996', 'giờ làm việc', '124.5 ngày', 0]],
    ['TAYHO', '9 complaints', ['9', 'phản ánh, kiến nghị', null, 0]],
    ['TAYHO', '30 calls', ['30', 'cuộc gọi', null, 0]],
    ['TAYHO', '100 % use', ['100', '%', null, 0]],
    ['TAYHO', 'about 60 % by themselves', ['60', '%', null, 1]],
    ['THOAISON', '8 fields of work', ['8', 'nội dung', null, 0]],
    ['THOAISON', '3 collectives commended', ['3', 'tập thể', null, 0]],
  ])('%s: %s, in an observation', async (host, _what, figure) => {
    expect(await figures(host)).toContainEqual(figure);
  });
  it('GIAVIEN: 100 % twice, i-Office and digital signatures', async () => {
    expect(await column(sql`select x.code from figure f join observation o on o.id = f.observation_id join indicator x on x.id = f.indicator_id where o.meeting_id = ${meetingOf('GIAVIEN')} order by x.code`)).toEqual(['CHUKYSO-CAP', 'IOFFICE-KETNOI']);
  });
  it('THOAISON: 17 communes and towns, in the attendance', async () => {
    expect(await rows(sql`select g.name, a.office_count, a.capacity from attendance a join office_group g on g.id = a.group_id where a.meeting_id = ${meetingOf('THOAISON')} and a.office_count is not null`)).toEqual([['UBND các xã, thị trấn', 17, 'Lãnh đạo, cán bộ nội vụ']]);
  });
  it('THOAISON: the collectives were commended by the district for 2016', async () => {
    expect(await rows(sql`select h.code, o.period_from, o.period_until from observation o join office h on h.id = o.awarded_by_id where o.kind = 'COMMENDATION' and o.meeting_id = ${meetingOf('THOAISON')}`)).toEqual([['THOAISON', '2016-01-01', '2016-12-31']]);
  });
  it('THOAISON: one plan, with its eight fields, and three papers that were adopted', async () => {
    expect(await column(sql`select u.relation from document_use u join agenda_item i on i.id = u.agenda_item_id where i.meeting_id = ${meetingOf('THOAISON')} order by u.id`)).toEqual(['PRESENTED', 'ADOPTED', 'ADOPTED', 'ADOPTED']);
    expect(await column(sql`select count(*) from field where source like '%Thoại Sơn'`)).toEqual([8]);
  });
  it('PHUXUYEN: two communes in the morning and two in the afternoon, in the sessions', async () => {
    expect(await rows(sql`select s.part, string_agg(o.code, ' ') from session s join session_office v on v.session_id = s.id join office o on o.id = v.office_id where s.meeting_id = ${meetingOf('PHUXUYEN')} group by s.id order by s.id`)).toEqual([
      ['MORNING', 'PHUXUYEN-PHUONGDUC PHUXUYEN-HONGMINH'],
      ['AFTERNOON', 'PHUXUYEN-HOANGLONG PHUXUYEN-TRITRUNG'],
    ]);
  });
  it('PHUXUYEN: the intention for the village of Phượng Vũ', async () => {
    expect(await column(sql`select text from observation where kind = 'INTENTION' and meeting_id = ${meetingOf('PHUXUYEN')}`)).toEqual([expect.stringContaining('thôn Phượng Vũ')]);
  });
});

describe('the directory', () => {
  it('gives every office a login, and every government a secretariat and a leadership', async () => {
    expect(await column(sql`select o.code from office o where not exists (select 1 from account a join "grant" g on g.account_id = a.id where a.login = lower(o.code) and g.role = 'OFFICE' and g.office_id = o.id)`)).toEqual([]);
    const logins = await column(sql`select login from account where login like 'secretariat%' or login like 'leadership%' or login = 'administrator'`);
    for (const government of ['hoaiduc', 'giavien', 'phuxuyen', 'tayho', 'thoaison']) expect(logins).toEqual(expect.arrayContaining([`secretariat.${government}`, `leadership.${government}`]));
    expect(logins).toEqual(expect.arrayContaining(['secretariat', 'leadership', 'administrator']));
  });
  it('knows no members of what a text names together: one office stands for each of these groups', async () => {
    const groups = await rows(sql`select g.name, string_agg(o.kind, ','), string_agg(o.name, ',') = g.name from office_group g join office h on h.id = g.government_id left join office_group_member m on m.group_id = g.id left join office o on o.id = m.office_id
      where h.code in ('HOAIDUC', 'GIAVIEN', 'PHUXUYEN', 'TAYHO', 'THOAISON') group by g.id`);
    expect(groups).toHaveLength(11);
    expect(groups.every(([, kind, same]) => kind === 'COLLECTIVE' && same === 1)).toBe(true);
  });
  it('is one tree, whose root is in the history and in the search like everything below it', async () => {
    expect(await column(sql`select code from office where parent_id is null`)).toEqual(['VN']);
    expect(await column(sql`select o.code from office o where not exists (select 1 from search_entry s where s.object_type = 'Office' and s.object_key = o.id) or not exists (select 1 from event e where e.object_type = 'Office' and e.object_key = o.id)`)).toEqual([]);
  });
});

describe('the seed', () => {
  it('records in the order of time', async () => {
    expect(await column(sql`select count(*) from event e join event later on later.id = e.id + 1 where later.at < e.at`)).toEqual([0]);
  });
  it('refuses a database that has accounts', async () => {
    await expect(seedDemo(database, clock)).rejects.toThrow('the demo data are recorded in an unused database only; this one has accounts');
  });
  it('says what failed where it cannot go on', async () => {
    const broken = await anEmptyDatabase();
    const connection = broken.orm.em.getConnection();
    if (broken.statements.engine === 'sqlite') await connection.execute("create trigger no_attendance before insert on attendance begin select raise(abort, 'no room left'); end");
    else {
      await connection.execute("create function no_room() returns trigger language plpgsql as $$ begin raise exception 'no room left'; end $$");
      await connection.execute('create trigger no_attendance before insert on attendance for each row execute function no_room()');
    }
    await expect(seedDemo(broken, clock)).rejects.toThrow(/^recording .+ failed: .*no room left/s);
    await broken.close();
  }, 120_000);
});

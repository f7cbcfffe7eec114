import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.js';
import { searchedWords } from '../../src/kernel/fold.js';
import { graphql } from '../graphql/gql.js';
import type { PageOfFoundQuery } from '../graphql/graphql.js';
import { aDistrict } from '../reading/records.js';

const foundWords = graphql(`
  query FoundWords($text: String!) {
    search(text: $text, first: 50) { totalCount nodes { excerpt record { __typename id ... on Task { text } } } }
  }
`);
const pageOfFound = graphql(`
  query PageOfFound($first: Int, $after: String, $last: Int, $before: String) {
    search(text: "sơ kết", first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { record { id ... on Meeting { title host { name } } ... on Conclusion { ordinal } ... on Target { text } ... on Office { code } } } }
      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    }
  }
`);

type District = Awaited<ReturnType<typeof aDistrict>>;
async function found(district: District, text: string, who = district.secretariat) {
  const { data, faults } = await district.register.ask(who, foundWords, { text });
  if (Object.keys(faults).length) return faults;
  expect(data.search.totalCount).toBe(data.search.nodes.length);
  return data.search.nodes.map(({ excerpt }) => excerpt);
}
async function aRegisterOf(...texts: string[]) {
  const district = await aDistrict();
  const { register, conclusion, interior } = district;
  for (const text of texts) {
    const directive = register.directive(conclusion, { text });
    register.assignment(directive, interior);
    await register.words('Directive', directive, text);
  }
  return district;
}

describe('search', () => {
  it('ignores accents where none are typed and respects them where they are', async () => {
    const district = await aRegisterOf('Nâng cấp đường làng', 'Trồng cây dương liễu', 'Đón tiếp tại hoà bình', 'Nhà văn hóa xã');
    expect(await found(district, 'duong')).toEqual(['Trồng cây dương liễu', 'Nâng cấp đường làng']);
    expect(await found(district, 'đường')).toEqual(['Nâng cấp đường làng']);
    expect(await found(district, 'dương')).toEqual(['Trồng cây dương liễu']);
    expect(await found(district, 'hòa bình')).toEqual(['Đón tiếp tại hoà bình']);
    expect(await found(district, 'hoá')).toEqual(['Nhà văn hóa xã']);
  });

  it('wants every word, wherever it stands', async () => {
    const district = await aRegisterOf('Rà soát thủ tục hành chính', 'Rà soát biên chế');
    expect(await found(district, 'chinh  RÀ')).toEqual(['Rà soát thủ tục hành chính']);
    expect(await found(district, 'ra khong')).toEqual([]);
  });

  it('puts whole words before parts of words', async () => {
    const district = await aRegisterOf('Về "an", toàn', 'Kiểm tra toàn diện');
    expect(await found(district, 'toa')).toEqual(['Kiểm tra toàn diện', 'Về "an", toàn']);
    expect(await found(district, 'an')).toEqual(['Về "an", toàn', 'Kiểm tra toàn diện']);
  });

  it('does not take a syllable with its tone left out for the whole word', async () => {
    const district = await aRegisterOf('Cây dương', 'Hướng dương và dượng');
    expect(await found(district, 'dương')).toEqual(['Hướng dương và dượng', 'Cây dương']);
    const other = await aRegisterOf('Một đương sự', 'Con đường');
    expect(await found(other, 'đương')).toEqual(['Một đương sự']);
  });

  it('takes a word with accents for a whole syllable or for a beginning that neither a tone nor another letter contradicts', async () => {
    const district = await aRegisterOf('Tự chủ tài chính', 'Tư pháp', 'Tương trợ', 'Công nghệ', 'Khoá sổ', 'Đo đạc', 'Đô thị', 'Số (đã) nộp');
    expect(await found(district, 'tư')).toEqual(['Tư pháp', 'Tương trợ']);
    expect(await found(district, 'tự')).toEqual(['Tự chủ tài chính']);
    expect(await found(district, 'cô')).toEqual(['Công nghệ']);
    expect(await found(district, 'hoá')).toEqual([]);
    expect(await found(district, 'đo')).toEqual(['Đo đạc']);
    expect(await found(district, 'đã')).toEqual(['Số (đã) nộp']);
  });

  it('takes % and _ for what they are', async () => {
    const district = await aRegisterOf('Đạt 30% hồ sơ');
    expect(await found(district, '30%')).toEqual(['Đạt 30% hồ sơ']);
    expect(await found(district, '3_%')).toEqual(['Đạt 30% hồ sơ']);
    expect(await found(district, '4_')).toEqual([]);
    expect(await found(district, '%%')).toEqual({ text: 'has no word in it; write at least one letter or digit' });
  });

  it('refuses less than 2 and more than 200 characters', async () => {
    const district = await aDistrict();
    expect(await found(district, 'a')).toEqual({ text: 'has 1 characters; a search takes 2 to 200' });
    expect(await found(district, 'a'.repeat(201))).toEqual({ text: 'has 201 characters; a search takes 2 to 200' });
    expect(await found(district, 'ab '.repeat(66))).toEqual([]);
  });

  it('finds only what is seen, and no draft that was taken away', async () => {
    const district = await aRegisterOf('Cải cách hành chính');
    const { register, meeting, secretariat, officer, health } = district;
    const removed = register.conclusion(meeting, { ordinal: 2, text: 'Cải cách khác', announcedOn: null, removedOn: '2026-01-06' });
    await register.words('Conclusion', removed);
    await register.words('Directive', register.directive(removed, { announcedOn: null, status: 'DRAFT' }), 'Cải cách đã bỏ');
    const unseen = register.directive(register.conclusion(meeting, { ordinal: 3 }), { text: 'Cải cách y tế' });
    register.assignment(unseen, health);
    await register.words('Directive', unseen);
    expect(await found(district, 'cải cách', secretariat)).toEqual(['Cải cách y tế', 'Cải cách hành chính']);
    expect(await found(district, 'cải cách', officer)).toEqual(['Cải cách hành chính']);
  });

  it('answers meetings, conclusions, directives and offices in this order, each from the newest on, page by page in both directions, with one statement for each type', async () => {
    const { register, meeting, conclusion, district, secretariat } = await aDistrict();
    const other = register.meeting(district, { title: 'Sơ kết hai' });
    await register.words('Meeting', meeting, 'Sơ kết');
    await register.words('Meeting', other, 'Sơ kết hai');
    await register.words('Conclusion', conclusion, 'sơ kết');
    const target = register.directive(conclusion, { kind: 'TARGET', text: 'sơ kết 30 %' });
    await register.words('Directive', target);
    await register.words('Office', district, 'Sơ kết');
    const ids = ({ search }: PageOfFoundQuery) => search.edges.map(({ node }) => node.record.id);
    const all = await register.ask(secretariat, pageOfFound);
    const expected = [`meeting_${other.id}`, `meeting_${meeting.id}`, `conclusion_${conclusion.id}`, `target_${target.id}`, `office_${district.id}`];
    expect(ids(all.data)).toEqual(expected);
    expect(all.data.search.edges[0].node.record).toMatchObject({ title: 'Sơ kết hai', host: { name: 'HOAIDUC' } });
    expect(all.statements).toBe(5);
    const first = await register.ask(secretariat, pageOfFound, { first: 2 });
    expect(first.data.search.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await register.ask(secretariat, pageOfFound, { first: 2, after: first.data.search.pageInfo.endCursor });
    const third = await register.ask(secretariat, pageOfFound, { first: 2, after: second.data.search.pageInfo.endCursor });
    expect([...ids(first.data), ...ids(second.data), ...ids(third.data)]).toEqual(expected);
    expect(third.data.search.pageInfo.hasNextPage).toBe(false);
    const back = await register.ask(secretariat, pageOfFound, { last: 2, before: third.data.search.pageInfo.startCursor });
    expect(ids(back.data)).toEqual(expected.slice(2, 4));
  });
});

describe('an excerpt', () => {
  it('is cut between words around the first one that was found', () => {
    const text = `${'trước '.repeat(40)}đường làng ${'sau '.repeat(80)}`;
    const excerpt = excerptOf(['tiêu đề', text], searchedWords('duong'));
    expect(excerpt).toMatch(/^… trước .*đường làng sau .* …$/);
    expect(excerpt.length).toBeLessThanOrEqual(204);
  });
  it('is the first text where the words stand apart from it', () => {
    expect(excerptOf(['Phòng Nội vụ', 'X-NV'], searchedWords('khac'))).toBe('Phòng Nội vụ');
  });
});

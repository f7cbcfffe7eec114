import { describe, expect, it } from 'vitest';
import { draftOf, type KindOfList, type ListDraft, onLatestList, recordedLines, type TypedLine } from '../../src/web/meeting/list-draft.js';

interface Guest {
  who: string;
  note?: string;
}
const guests: KindOfList<Guest> = { about: ({ who }) => who || null, sent: ({ who, note = '' }) => ({ who, note: note.trim() || null }) };
const list = (version: number, ...lines: Guest[]) => ({ version, lines: recordedLines(lines.map(content => ({ content, told: Object.values(content).join(', ') })), guests) });
const [an, binh, chi] = [{ who: 'An' }, { who: 'Bình' }, { who: 'Chi' }];
const begun = draftOf(list(1, an, binh, chi));
const typed = (draft: ListDraft<Guest>, who: string, note: string): ListDraft<Guest> => ({ ...draft, lines: draft.lines.map(line => (line.content.who === who ? { ...line, content: { who, note } } : line)) });
const without = (draft: ListDraft<Guest>, who: string): ListDraft<Guest> => ({ ...draft, lines: draft.lines.filter(({ content }) => content.who !== who) });
const added = (draft: ListDraft<Guest>, ...lines: Guest[]): ListDraft<Guest> => ({ ...draft, lines: [...draft.lines, ...lines.map((content, i) => ({ key: `new ${i}`, content }))] });
const contents = ({ lines }: ListDraft<Guest>) => lines.map(({ content }) => content);
const marked = ({ lines }: ListDraft<Guest>): Partial<TypedLine<Guest>>[] => lines.filter(({ isTaken, others }) => isTaken || others !== undefined).map(({ key, ...rest }) => rest);

describe('a list that two people write', () => {
  it('has the lines of whoever typed them and, where these were not touched, those of whoever was faster', () => {
    const mine = added(typed(begun, 'An', 'muộn'), { who: 'Dung' });
    const merged = onLatestList(mine, list(2, an, { who: 'Bình', note: 'vắng' }, chi, { who: 'Em' }), guests);
    expect(contents(merged)).toEqual([{ who: 'An', note: 'muộn' }, { who: 'Bình', note: 'vắng' }, chi, { who: 'Dung' }, { who: 'Em' }]);
    expect(marked(merged)).toEqual([{ content: { who: 'Bình', note: 'vắng' }, isTaken: true }, { content: { who: 'Em' }, isTaken: true }]);
    expect(merged).toMatchObject({ version: 2, news: { leftOut: 0 } });
  });

  it('shows both where both have changed a line, or one has changed what the other left out', () => {
    const mine = typed(typed(begun, 'An', 'muộn'), 'Chi', 'về sớm');
    const merged = onLatestList(mine, list(2, { who: 'An', note: 'vắng' }, binh), guests);
    expect(marked(merged)).toEqual([{ content: { who: 'An', note: 'muộn' }, others: { content: { who: 'An', note: 'vắng' }, told: 'An, vắng' } }, { content: { who: 'Chi', note: 'về sớm' }, others: null }]);
    expect(contents(merged).map(({ who }) => who)).toEqual(['An', 'Bình', 'Chi']);
    const left = onLatestList(without(begun, 'An'), list(2, { who: 'An', note: 'vắng' }, binh, chi), guests);
    expect(marked(left)).toEqual([{ content: { who: 'An', note: 'vắng' }, isTaken: true }]);
  });

  it('leaves out what one of them left out and nobody changed, and says how many were left out elsewhere', () => {
    expect(onLatestList(without(begun, 'An'), list(2, an, binh), guests)).toMatchObject({ lines: [{ key: 'Bình', content: binh }], news: { leftOut: 1 } });
  });

  it('is one line where both have added the same, and both stand where they differ', () => {
    const mine = added(draftOf(list(1)), an, { who: 'Bình', note: 'thay Chi' }, { who: '' });
    const merged = onLatestList(mine, list(2, chi, { who: 'Bình' }, { who: 'An', note: '  ' }), guests);
    expect(contents(merged)).toEqual([chi, { who: 'Bình', note: 'thay Chi' }, { who: '' }, { who: 'An', note: '  ' }]);
    expect(marked(merged)).toEqual([{ content: chi, isTaken: true }, { content: { who: 'Bình', note: 'thay Chi' }, others: { content: { who: 'Bình' }, told: 'Bình' } }]);
  });

  it('has no news where something else was changed, and can be put on the next version again', () => {
    const mine = typed(begun, 'An', 'muộn');
    const unchanged = onLatestList(mine, list(2, an, binh, chi), guests);
    expect(unchanged).toEqual({ ...mine, version: 2 });
    const next = onLatestList(onLatestList(mine, list(2, an, binh, chi, { who: 'Dung' }), guests), list(3, an, binh, chi, { who: 'Dung' }), guests);
    expect([contents(next).length, marked(next), next.news]).toEqual([4, [], undefined]);
  });

  it('tells two lines about the same apart', () => {
    const twice = draftOf(list(1, { who: 'An', note: 'sáng' }, { who: 'An', note: 'chiều' }));
    const mine = { ...twice, lines: twice.lines.map((line, i) => (i === 1 ? { ...line, content: { who: 'An', note: 'tối' } } : line)) };
    expect(contents(onLatestList(mine, list(2, { who: 'An', note: 'sớm' }, { who: 'An', note: 'chiều' }), guests))).toEqual([{ who: 'An', note: 'sớm' }, { who: 'An', note: 'tối' }]);
  });
});

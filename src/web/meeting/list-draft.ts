/** A line of a list that is recorded as a whole. */
interface Line<Content> {
  /** of a line of the record whom or what it is about; of a new one a word of its own */
  key: string;
  content: Content;
}
export interface RecordedLine<Content> extends Line<Content> {
  /** in words */
  told: string;
}
export interface TypedLine<Content> extends Line<Content> {
  /** what somebody else made of it while it was typed, null where it was left out: which of the two is to stand is not decided yet */
  others?: Pick<RecordedLine<Content>, 'content' | 'told'> | null;
  /** somebody else recorded it like this meanwhile */
  isTaken?: boolean;
}
/** The list as it was read last. */
export interface LatestList<Content> {
  version: number;
  lines: RecordedLine<Content>[];
}
/** The list as it is being written. */
export interface ListDraft<Content> {
  version: number;
  /** as it stood in that version */
  before: RecordedLine<Content>[];
  lines: TypedLine<Content>[];
  /** others have recorded the list meanwhile, and so many of their lines left out of it */
  news?: { leftOut: number };
}
export interface KindOfList<Content> {
  /** whom or what a line is about: two lines about the same that two people have written are one */
  about(content: Content): string | null;
  /** what makes no difference when it is sent makes none */
  sent(content: Content): object;
}

export function recordedLines<Content>(lines: readonly Omit<RecordedLine<Content>, 'key'>[], { about }: KindOfList<Content>): RecordedLine<Content>[] {
  const seen = new Map<string, number>();
  return lines.map(line => {
    const what = about(line.content) ?? '';
    const nth = (seen.get(what) ?? 0) + 1;
    seen.set(what, nth);
    return { ...line, key: nth === 1 ? what : `${what} (${nth})` };
  });
}

export const draftOf = <Content>({ version, lines }: LatestList<Content>): ListDraft<Content> => ({ version, before: lines, lines: lines.map(({ key, content }) => ({ key, content })) });

/**
 * What is being written, on what others have recorded meanwhile: theirs where whoever types has not touched a line, the typed one where they have not, and both where
 * both have. Nothing that anybody has written is lost by recording it then.
 */
export function onLatestList<Content>(draft: ListDraft<Content>, latest: LatestList<Content>, { about, sent }: KindOfList<Content>): ListDraft<Content> {
  const same = (a: Content, b: Content) => JSON.stringify(sent(a)) === JSON.stringify(sent(b));
  const before = new Map(draft.before.map(({ key, content }) => [key, content]));
  const became = new Map<TypedLine<Content>, TypedLine<Content>>();
  const lines = latest.lines.flatMap(({ key, content, told }): TypedLine<Content>[] => {
    const old = before.get(key);
    const typed = draft.lines.find(line => !became.has(line) && (line.key === key || (!old && !before.has(line.key) && about(line.content) === about(content))));
    if (!typed) return old && same(old, content) ? [] : [{ key, content, isTaken: true }];
    const line = { key, ...decided() };
    became.set(typed, line);
    return [line];

    function decided(): Omit<TypedLine<Content>, 'key'> {
      const { content: mine } = typed as TypedLine<Content>;
      if (same(mine, content)) return { content };
      if (old && same(mine, old)) return { content, isTaken: true };
      return old && same(old, content) ? { content: mine } : { content: mine, others: { content, told } };
    }
  });

  let leftOut = 0;
  for (const [i, typed] of draft.lines.entries()) {
    if (became.has(typed)) continue;
    const { key, content } = typed;
    const old = before.get(key);
    if (old && same(content, old)) {
      leftOut += 1;
      continue;
    }
    const line = { key, content, ...(old && { others: null }) };
    const above = draft.lines.slice(0, i).findLast(other => became.has(other));
    became.set(typed, line);
    // where it stood; the first of a list that was empty comes after what others have begun with
    lines.splice(above ? lines.indexOf(became.get(above) as TypedLine<Content>) + 1 : old ? 0 : lines.length, 0, line);
  }
  const isNews = leftOut > 0 || lines.some(({ isTaken, others }) => isTaken || others !== undefined);
  return { version: latest.version, before: latest.lines, lines, ...(isNews && { news: { leftOut } }) };
}

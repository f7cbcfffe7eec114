import { createStore, del, delMany, entries, get, set, setMany } from 'idb-keyval';

/** What somebody has typed and not recorded, as it is kept on this machine. */
export interface Kept {
  value: unknown;
  /** what it is, in the words of the page it was typed on */
  label: string;
  /** the page it was typed on */
  path: string;
  /** an instant */
  at: string;
}
/** Whose it is, and which field or form: another account on the same machine is never shown it. */
type Place = [accountId: string, name: string];

const aStore = () => createStore('chidao', 'input');
const store = aStore();

/** what waits for the write that is under way: of each place only the last; null is taken away */
const waiting = new Map<string, Kept | null>();
let writing: Promise<void> | undefined;

async function writeAll(): Promise<void> {
  for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
    const [place, kept] = next.value;
    waiting.delete(place);
    await (kept ? set(JSON.parse(place) as Place, kept, store) : del(JSON.parse(place) as Place, store));
  }
}
/** The first is written at once, and while it is, the last that comes waits: nothing is left to do when a tab closes, and fast typing makes no queue. */
function write(place: Place, kept: Kept | null): Promise<void> {
  waiting.set(JSON.stringify(place), kept);
  writing ??= writeAll().finally(() => {
    writing = undefined;
  });
  return writing;
}

export const keptInputs = {
  keep: (accountId: string, name: string, kept: Kept): Promise<void> => write([accountId, name], kept),
  forget: (accountId: string, name: string): Promise<void> => write([accountId, name], null),
  async find(accountId: string, name: string): Promise<Kept | undefined> {
    await writing;
    return get([accountId, name], store);
  },
  /** All of an account, the latest first. */
  async of(accountId: string): Promise<(Kept & { name: string })[]> {
    await writing;
    const all = await entries<Place, Kept>(store);
    return all.filter(([[whose]]) => whose === accountId).map(([[, name], kept]) => ({ ...kept, name })).toSorted((a, b) => b.at.localeCompare(a.at));
  },
  /** Forgets all of an account, even where `clearing` has the browser throw away everything: what others have typed on this machine is still theirs. */
  async forgetAll(accountId: string, clearing: () => Promise<unknown>): Promise<void> {
    await writing;
    const all = await entries<Place, Kept>(store);
    await clearing();
    // the browser may have closed the connection together with what it held
    const anew = aStore();
    await setMany(all.filter(([[whose]]) => whose !== accountId), anew);
    await delMany(all.filter(([[whose]]) => whose === accountId).map(([place]) => place), anew);
  },
};

import { createStore, delMany, entries, get, promisifyRequest, setMany } from 'idb-keyval';

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

/** the last write: whoever reads waits for it */
let written: Promise<void> = Promise.resolve();
/** Each is committed at once and waits for nothing: of a tab that is closed all has left the page by then. They take effect in their order. */
function write(change: (inputs: IDBObjectStore) => void): Promise<void> {
  const done = store('readwrite', inputs => {
    change(inputs);
    inputs.transaction.commit();
    return promisifyRequest(inputs.transaction);
  });
  written = done.catch(() => undefined);
  return done;
}

export const keptInputs = {
  keep: (accountId: string, name: string, kept: Kept): Promise<void> => write(inputs => inputs.put(kept, [accountId, name])),
  forget: (accountId: string, name: string): Promise<void> => write(inputs => inputs.delete([accountId, name])),
  async find(accountId: string, name: string): Promise<Kept | undefined> {
    await written;
    return get([accountId, name], store);
  },
  /** All of an account, the latest first. */
  async of(accountId: string): Promise<(Kept & { name: string })[]> {
    await written;
    const all = await entries<Place, Kept>(store);
    return all.filter(([[whose]]) => whose === accountId).map(([[, name], kept]) => ({ ...kept, name })).toSorted((a, b) => b.at.localeCompare(a.at));
  },
  /** Forgets all of an account, even where `clearing` has the browser throw away everything: what others have typed on this machine is still theirs. */
  async forgetAll(accountId: string, clearing: () => Promise<unknown>): Promise<void> {
    await written;
    const all = await entries<Place, Kept>(store);
    await clearing();
    // the browser may have closed the connection together with what it held
    const anew = aStore();
    await setMany(all.filter(([[whose]]) => whose !== accountId), anew);
    await delMany(all.filter(([[whose]]) => whose === accountId).map(([place]) => place), anew);
  },
};

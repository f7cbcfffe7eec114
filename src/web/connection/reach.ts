import { Flag } from './flag.ts';

/** The server does not answer: the network is gone, or it is, or something between says so in its place. */
export const unreached = new Flag();
/** The server is of another version than these pages, and does not know what they ask. */
export const outdated = new Flag();

/** Asked as long as nothing answers, in milliseconds. */
const between = 2_000;
let isAsking = false;

/** While nothing comes back it is tried again and again, so that whoever waits sees when it is over. */
export function noAnswer(): void {
  unreached.set(true);
  if (isAsking) return;
  isAsking = true;
  const timer = setInterval(async () => {
    const isThere = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(between) }).then(({ ok }) => ok, () => false);
    if (isThere) answered();
    if (unreached.isSet) return;
    isAsking = false;
    clearInterval(timer);
  }, between);
}
export const answered = (): void => unreached.set(false);

// a page that was opened before the server was renewed asks for parts that are no longer there
addEventListener('vite:preloadError', () => outdated.set(true));

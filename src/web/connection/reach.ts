import { Flag } from './flag.ts';

/** The server does not answer: the network is gone, or it is, or something between says so in its place. */
export const unreached = new Flag();
/** The server is of another version than these pages, and does not know what they ask. */
export const outdated = new Flag();

/** Asked as long as nothing answers, in milliseconds. */
const between = 2_000;
let isAsking = false;

async function isThere(): Promise<boolean> {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(between) });
    // what is not read stays open
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}

/** While nothing comes back it is tried again and again, so that whoever waits sees when it is over. */
export function noAnswer(): void {
  unreached.set(true);
  if (isAsking) return;
  isAsking = true;
  const timer = setInterval(async () => {
    if (await isThere()) answered();
    if (unreached.isSet) return;
    isAsking = false;
    clearInterval(timer);
  }, between);
}
export const answered = (): void => unreached.set(false);

/** Something did not come: either nothing does, or it is no longer there. Answers whether the server is. */
export async function lookForServer(): Promise<boolean> {
  const found = await isThere();
  if (!found) noAnswer();
  return found;
}

// a page that was opened before the server was renewed asks for parts that are no longer there
addEventListener('vite:preloadError', async () => {
  if (await lookForServer()) outdated.set(true);
});

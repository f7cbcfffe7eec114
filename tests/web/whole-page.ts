import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { widths } from './a-browser.js';
import { barriers } from './the-pages.js';
import { untranslated } from './words-of-pages.js';

type Language = 'vi' | 'en';

const underWay = new WeakMap<Page, Set<Request>>();
/** From now on it is known what a page still waits for. */
export function watched(page: Page): Page {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', request => open.add(request));
  page.on('requestfinished', request => open.delete(request));
  page.on('requestfailed', request => open.delete(request));
  return page;
}

/** Whether the page says that it waits, or is between two addresses. */
const waits = `(() => {
  const { state } = globalThis.__TSR_ROUTER__ ?? {};
  const isBetween = document.querySelector('#main') && (state.status !== 'idle' || state.resolvedLocation?.href !== state.location.href);
  return isBetween || document.querySelector('h1') === null || document.querySelector('[aria-busy=true], .mantine-Loader-root') !== null;
})()`;
/** Nothing is under way any more, and the page does not say that it waits. */
export async function atRest(page: Page): Promise<void> {
  const open = underWay.get(page) as Set<Request>;
  const deadline = performance.now() + 10_000;
  for (let quiet = 0; quiet < 2; await sleep(25)) {
    quiet = open.size === 0 && !(await page.evaluate(waits)) ? quiet + 1 : 0;
    if (performance.now() > deadline) throw new Error(`${page.url()} does not come to rest; under way: ${[...open].map(request => request.url() + (request.postData() ?? '')).join() || 'nothing'}`);
  }
}

/** Another address, as a link leads there: without loading the pages anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`globalThis.__TSR_ROUTER__.history.push(${JSON.stringify(path)})`);
  await atRest(page);
}

/** What is read of the page, by eye or by ear; what is marked as being in another language is in that one. */
const read = `(() => {
  const own = document.documentElement.lang;
  const isOwn = element => (element.closest('[lang]')?.lang ?? own) === own;
  const isSeen = element => element.checkVisibility({ visibilityProperty: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) if (node.data.trim() && !/^(SCRIPT|STYLE)$/.test(node.parentElement.tagName) && isOwn(node.parentElement) && isSeen(node.parentElement)) texts.push(node.data.trim());
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt], input, textarea')) if (isOwn(element) && isSeen(element)) for (const text of [...['aria-label', 'placeholder', 'title', 'alt'].map(name => element.getAttribute(name)), /^(checkbox|radio)$/.test(element.type) ? '' : element.value]) if (typeof text === 'string' && text.trim()) texts.push(text.trim());
  return { headings: [...document.querySelectorAll('h1')].filter(isSeen).map(({ textContent }) => textContent), title: document.title, language: own, overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth, texts };
})()`;
interface Read {
  headings: string[];
  title: string;
  language: Language;
  overhang: number;
  texts: string[];
}

/** A day in a form in which no page of this language shows it. */
const strangeDay = { vi: /\b\d{4}-\d\d-\d\d\b|(?<![\d/])(?:\d\/\d{1,2}|\d\d\/\d)\/\d{4}\b/, en: /\b\d{4}-\d\d-\d\d\b/ };

/** What is wrong with the page as it stands: how it is called, how wide it is, what it says. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { headings, title, language, overhang, texts } = await page.evaluate<Read>(read);
  const isNamed = headings.length === 1 && headings[0]?.trim() && (title.endsWith(' – Chidao') || title === headings[0]);
  return [
    ...(isNamed ? [] : [`is called ${JSON.stringify(title)} with the headings ${JSON.stringify(headings)}`]),
    ...(overhang === 0 ? [] : [`stands out by ${overhang} pixels`]),
    ...untranslated(texts, language).map(text => `is not translated: ${text}`),
    ...texts.filter(text => strangeDay[language].test(text)).map(text => `has another form of days: ${text}`),
  ];
}

interface Way {
  language: Language;
  width: keyof typeof widths;
}
const ways: Way[] = [{ language: 'vi', width: 'desktop' }, { language: 'vi', width: 'phone' }, { language: 'en', width: 'phone' }, { language: 'en', width: 'desktop' }];
const switches = { vi: 'Tiếng Việt', en: 'English' };
const spokenOn = (page: Page): Promise<Language> => page.evaluate<Language>('document.documentElement.lang');
/** By the page's own switch. */
export async function speak(page: Page, language: Language): Promise<void> {
  if ((await spokenOn(page)) !== language) await page.getByRole('button', { name: switches[language], exact: true }).click();
  await atRest(page);
}

/** What is wrong with a page in both languages and at both widths. It is looked at with axe once in each language and once at each width, beginning as it stands. */
export async function faultsInEveryWay(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { language, width } of (await spokenOn(page)) === 'vi' ? ways : ways.toReversed()) {
    await page.setViewportSize(widths[width]);
    await speak(page, language);
    const found = await faultsOf(page);
    if ((language === 'vi') === (width === 'desktop')) found.push(...(await barriers(page)));
    faults.push(...found.map(fault => `${language}, ${width}: ${fault}`));
  }
  return faults;
}

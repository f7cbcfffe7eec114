import { readDay } from './read-day.ts';

/** Begins with the name of a field of the API, which is written as it is. */
const isName = (text: string): boolean => /^[a-z]+[A-Z]/.test(text);

/** A sentence of the server as a page says it: it begins with a capital, and its days are written as everywhere on the page. What stands in quotes is somebody's own and stays. */
export function asSaid(sentence: string, write: (day: string) => string): string {
  const said = sentence.replace(/"[^"]*"|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, found => (found.startsWith('"') || readDay(found, Number(found.slice(0, 4))) === undefined ? found : write(found)));
  return isName(said) ? said : said.charAt(0).toUpperCase() + said.slice(1);
}

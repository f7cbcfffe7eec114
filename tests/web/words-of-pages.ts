import { globSync, readFileSync } from 'node:fs';

type Language = 'vi' | 'en';

/** Every word of the pages, as it stands in their sources beside its other language. */
function read(): { key: string; vi: string; en: string }[] {
  return globSync('src/web/*/**/*.{ts,tsx}', { exclude: ['src/web/language/words.ts'] }).flatMap(file => {
    const source = withOwnBlock(readFileSync(file, 'utf8'));
    const features = [...source.matchAll(/= words\('[^']+', \{\n {2}vi: \{(.*?)\},?\n {2}en: \{(.*?)\},?\n\}\);/gs)];
    if (features.length !== source.split('= words(').length - 1) throw new Error(`${file}: words that are not written as everywhere`);
    return features.flatMap(([, vi, en]) => {
      const [ofVi, ofEn] = [entries(vi), entries(en)];
      return [...ofVi].map(([key, text]) => ({ key, vi: text, en: ofEn.get(key) ?? '' }));
    });
  });
}
/** Some of them are needed by themselves, too. */
const withOwnBlock = (source: string): string => source.replace(/\n {2}vi,\n/, () => `\n  vi: {${/const vi = \{(.*?)\};\n/s.exec(source)?.[1]}},\n`);
const entries = (block: string): Map<string, string> => new Map([...block.matchAll(/(\w+): '((?:[^'\\]|\\.)*)'/g)].map(([, key, text]) => [key, text.replaceAll("\\'", "'").replaceAll('\\n', '\n')]));

const all = read();
const said = (language: Language) => new Set(all.map(word => word[language]));
const words = { vi: said('vi'), en: said('en') };
/** Inside a sentence words begin small. */
const inSmall = new Set([...words.vi, ...words.en].flatMap(text => [text, text.toLowerCase()]));
const keys = new Set(all.map(({ key }) => key));
/** What has a value in it, by what stands around it: enough of it that no record says the same by chance. */
const around = (language: Language): RegExp[] =>
  [...words[language]].filter(text => text.includes('{{') && longest(text).length >= 10).map(text => new RegExp(`^${text.split(/\{\{\w+\}\}/).map(RegExp.escape).join('.{1,60}')}$`, 's'));
const longest = (text: string): string => text.split(/\{\{\w+\}\}/).reduce((one, other) => (other.length > one.length ? other : one));
const withValues = { vi: around('vi'), en: around('en') };

/** Of what a page says, what is of the other language, is the name of a word and no word, or has a value that nobody gave. */
export function untranslated(texts: readonly string[], language: Language): string[] {
  const other = language === 'vi' ? 'en' : 'vi';
  const isOther = (text: string) => (words[other].has(text) && !words[language].has(text)) || (withValues[other].some(pattern => pattern.test(text)) && !withValues[language].some(pattern => pattern.test(text)));
  const isName = (text: string) => keys.has(text) && !inSmall.has(text);
  return texts.filter(text => isOther(text) || isName(text) || text.includes('{{'));
}

import { fold } from '../kernel/fold.js';
import type { Bilingual } from '../kernel/refusal.js';
import { asTyped } from './password.js';

/** Without a second factor a password stands alone. */
export const shortestPassword = { alone: 15, withSecondFactor: 8 };
export const longestPassword = 200;

/** Whose it is to be. */
export interface Owner {
  login: string;
  name: string;
  hasSecondFactor: boolean;
}

/** What is wrong with a new password; undefined where nothing is. Length and what others guess first: no rule asks for signs of certain kinds. */
export async function faultOfPassword(password: string, owner: Owner): Promise<Bilingual | undefined> {
  const typed = asTyped(password);
  const { length } = [...typed];
  const shortest = owner.hasSecondFactor ? shortestPassword.withSecondFactor : shortestPassword.alone;
  if (length < shortest)
    return owner.hasSecondFactor
      ? { en: `has ${length} characters; take at least ${shortest}`, vi: `có ${length} ký tự; cần ít nhất ${shortest}` }
      : { en: `has ${length} characters; take at least ${shortest}, a sentence for example, or at least ${shortestPassword.withSecondFactor} with a second factor`, vi: `có ${length} ký tự; cần ít nhất ${shortest}, ví dụ một câu, hoặc ít nhất ${shortestPassword.withSecondFactor} khi có xác thực hai lớp` };
  if (length > longestPassword) return { en: `has ${length} characters; at most ${longestPassword} are taken`, vi: `có ${length} ký tự; tối đa ${longestPassword}` };
  const words = await commonPasswords();
  if (isCommon(typed, words)) return { en: 'is one of those that are tried first; take another', vi: 'nằm trong số mật khẩu thường bị thử đầu tiên; hãy chọn mật khẩu khác' };
  if (isPattern(typed, shortest)) return { en: 'is a row of keys or the same again and again; take one that cannot be told in a few words', vi: 'chỉ là dãy phím hoặc lặp lại; hãy chọn mật khẩu khó đoán hơn' };
  if (isMadeOfCommon(typed, words)) return { en: 'is made of a few of those that are tried first; take more words, or others', vi: 'chỉ ghép từ vài mật khẩu thường bị thử đầu tiên; hãy dùng nhiều từ hơn hoặc từ khác' };
  if (isPersonal(typed, owner, words)) return { en: 'is little more than the login, the name or the name of this system; take one that says nothing of you', vi: 'gần như chỉ gồm tên đăng nhập, họ tên hoặc tên hệ thống; hãy chọn mật khẩu không liên quan đến bạn' };
  return undefined;
}

let common: Promise<ReadonlySet<string>> | undefined;
/** Loaded when the first password is set: a start need not wait for fifty thousand words. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => (common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'].map(word => word.toLowerCase()))));

/** One of the list, also with a few figures or signs around it. */
function isCommon(password: string, words: ReadonlySet<string>): boolean {
  const lower = password.toLowerCase();
  return words.has(lower) || words.has(lower.replace(/^[\d\p{P}\p{S}\s]{1,4}|[\d\p{P}\p{S}\s]{1,4}$/gu, ''));
}

/** An entry of fewer characters may stand in any word. */
const shortestEntry = 3;
/**
 * Who has the list tries what three of its entries make (2^45 of letters), and four short ones (2^50: there are 6,000 of at most five letters). Four
 * longer ones are 2^60, each at the price of a hash, and five or more: so long is a sentence that people take who were told to take one.
 */
export const mostEntries = { ofAnyLength: 3, short: 4, lettersOfShort: 20 };

/** Nothing but entries of the list, whatever figures and signs stand around and between them; what is repeated counts once. */
function isMadeOfCommon(password: string, words: ReadonlySet<string>): boolean {
  const lower = password.toLowerCase();
  const letters = lower.replace(/[^\p{L}\p{M}]+/gu, '');
  const { ofAnyLength, short, lettersOfShort } = mostEntries;
  const most = letters.length <= lettersOfShort ? short : ofAnyLength;
  // with its figures, because there are entries with some; without, because they may stand inside of one
  return letters !== '' && [lower, letters.slice(0, unitOf([...letters]))].some(text => fewestEntries(text, words) <= most);
}

/** Of how few entries a text is made, figures and signs between them not counted; infinite where there is anything else in it. */
function fewestEntries(text: string, words: ReadonlySet<string>): number {
  const fewest = [0];
  for (let end = 1; end <= text.length; end++) {
    fewest[end] = /[\p{L}\p{M}]/u.test(text[end - 1]) ? Number.POSITIVE_INFINITY : fewest[end - 1];
    for (let begin = Math.max(0, end - longestEntry); begin <= end - shortestEntry; begin++) if (fewest[begin] + 1 < fewest[end] && words.has(text.slice(begin, end))) fewest[end] = fewest[begin] + 1;
  }
  return fewest[text.length];
}
const longestEntry = 40;

/** After how many keys a text begins again, and goes on so to its end. */
const unitOf = (keys: readonly string[]): number => Array.from({ length: Math.floor(keys.length / 2) }, (_, i) => i + 1).find(unit => keys.every((key, i) => key === keys[i % unit])) ?? keys.length;

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const followers = new Set(rows.flatMap(row => [...row].slice(1).flatMap((key, i) => [row[i] + key, key + row[i]])));

/** What is repeated counts once; of the rest, as many pieces as there are steps that are neither the same key nor its neighbour. */
function isPattern(password: string, shortest: number): boolean {
  const keys = [...password.toLowerCase()];
  const unit = unitOf(keys);
  if (unit < keys.length && unit < shortest) return true;
  const pieces = 1 + keys.slice(1).filter((key, i) => key !== keys[i] && !followers.has(keys[i] + key)).length;
  return pieces <= keys.length / 4;
}

/** What is left when these words are taken out would not do by itself: it is too short, figures, or common. */
function isPersonal(password: string, { login, name }: Owner, common: ReadonlySet<string>): boolean {
  const words = [login, name, ...login.split(/[^\p{L}\p{N}]+/u), ...name.split(/\s+/), 'chidao'].map(plain).filter(word => word.length >= 3);
  const typed = plain(password);
  const left = words.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), typed);
  return left !== typed && (left.length < shortestPassword.withSecondFactor || /^\d+$/.test(left) || isMadeOfCommon(left, common));
}
const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

import { fold } from '../kernel/fold.js';
import type { Bilingual } from '../kernel/refusal.js';

/** Without a second factor a password stands alone. */
const least = { alone: 15, withSecondFactor: 8 };
export const longestPassword = 200;

/** Whose it is to be. */
export interface Owner {
  login: string;
  name: string;
  hasSecondFactor: boolean;
}

/** What is wrong with a new password; undefined where nothing is. Length and what others guess first: no rule asks for signs of certain kinds. */
export async function faultOfPassword(password: string, owner: Owner): Promise<Bilingual | undefined> {
  const typed = password.normalize('NFKC');
  const { length } = [...typed];
  const shortest = owner.hasSecondFactor ? least.withSecondFactor : least.alone;
  if (length < shortest)
    return owner.hasSecondFactor
      ? { en: `has ${length} characters; take at least ${shortest}`, vi: `có ${length} ký tự; cần ít nhất ${shortest}` }
      : { en: `has ${length} characters; take at least ${shortest}, a sentence for example, or at least ${least.withSecondFactor} with a second factor`, vi: `có ${length} ký tự; cần ít nhất ${shortest}, ví dụ một câu, hoặc ít nhất ${least.withSecondFactor} khi có xác thực hai lớp` };
  if (length > longestPassword) return { en: `has ${length} characters; at most ${longestPassword} are taken`, vi: `có ${length} ký tự; tối đa ${longestPassword}` };
  if (await isCommon(typed)) return { en: 'is one of those that are tried first; take another', vi: 'nằm trong số mật khẩu thường bị thử đầu tiên; hãy chọn mật khẩu khác' };
  if (isPattern(typed)) return { en: 'is a row of keys or the same again and again; take one that cannot be told in a few words', vi: 'chỉ là dãy phím hoặc lặp lại; hãy chọn mật khẩu khó đoán hơn' };
  if (isPersonal(typed, owner)) return { en: 'is little more than the login, the name or the name of this system; take one that says nothing of you', vi: 'gần như chỉ gồm tên đăng nhập, họ tên hoặc tên hệ thống; hãy chọn mật khẩu không liên quan đến bạn' };
  return undefined;
}

let common: Promise<ReadonlySet<string>> | undefined;
/** Loaded when the first password is set: a start need not wait for fifty thousand words. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => (common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'].map(word => word.toLowerCase()))));

/** One of the list, also with a few figures or signs around it. */
async function isCommon(password: string): Promise<boolean> {
  const words = await commonPasswords();
  const lower = password.toLowerCase();
  return words.has(lower) || words.has(lower.replace(/^[\d\p{P}\p{S}\s]{1,4}|[\d\p{P}\p{S}\s]{1,4}$/gu, ''));
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const followers = new Set(rows.flatMap(row => [...row].slice(1).flatMap((key, i) => [row[i] + key, key + row[i]])));

/** What is repeated counts once; of the rest, as many pieces as there are steps that are neither the same key nor its neighbour. */
function isPattern(password: string): boolean {
  const keys = [...password.toLowerCase()];
  const repeated = Array.from({ length: Math.floor(keys.length / 2) }, (_, i) => i + 1).find(unit => keys.every((key, i) => key === keys[i % unit]));
  if (repeated !== undefined && repeated < 8) return true;
  const pieces = 1 + keys.slice(1).filter((key, i) => key !== keys[i] && !followers.has(keys[i] + key)).length;
  return pieces <= keys.length / 4;
}

/** What is left when these words are taken out would not do by itself. */
function isPersonal(password: string, { login, name }: Owner): boolean {
  const words = [login, name, ...login.split(/[^\p{L}\p{N}]+/u), ...name.split(/\s+/), 'chidao'].map(plain).filter(word => word.length >= 3);
  const typed = plain(password);
  const left = words.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), typed);
  return left !== typed && left.length < least.withSecondFactor;
}
const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

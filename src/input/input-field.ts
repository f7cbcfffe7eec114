import { type ClassType, Field, ID, Int } from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import type { Bilingual, Fault } from '../kernel/refusal.js';

/**
 * The fields of an input, declared once: what the schema says of them and what is checked when they come in. Text is told from blank, lists and
 * numbers have bounds, and every fault of an input is answered at once with its path.
 */
type Check = (value: unknown) => Bilingual | undefined;
const checks = new Map<object, Map<string, Check>>();
const references = new Map<object, Set<string>>();

interface Options {
  nullable?: boolean;
  description?: string;
}
type TypeOf = () => ClassType | GraphQLScalarType | object;

function declare(type: () => unknown, options: Options, check?: Check): PropertyDecorator {
  return (target, key) => {
    Field(type as never, { nullable: options.nullable ?? false, description: options.description })(target, key as string);
    if (!check) return;
    let known = checks.get(target);
    if (!known) checks.set(target, (known = new Map()));
    known.set(key as string, check);
  };
}

function referring(declared: PropertyDecorator): PropertyDecorator {
  return (target, key) => {
    declared(target, key);
    let known = references.get(target);
    if (!known) references.set(target, (known = new Set()));
    known.add(key as string);
  };
}

const isBlank = (text: string): boolean => text.replace(/[\p{Z}\p{C}]/gu, '') === '';

const length = (max: number): Check => value => {
  const text = value as string;
  // a lone half of a character would be kept as another one
  if (!text.isWellFormed()) return { en: 'contains half of a character; type it again', vi: 'chứa ký tự bị hỏng; hãy nhập lại' };
  if (isBlank(text)) return { en: 'is empty; write at least one word', vi: 'đang để trống; hãy nhập ít nhất một từ' };
  if (text.length > max) return { en: `has ${text.length} characters; at most ${max} are kept`, vi: `có ${text.length} ký tự; tối đa ${max} ký tự` };
  // a null byte would cut the text off in the database
  if (text.includes('\u0000')) return { en: 'contains a null character', vi: 'chứa ký tự rỗng không hợp lệ' };
  return undefined;
};

/** A name, a title, a number of a paper: 1 to 500 characters. */
export const Line = (options: Options = {}) => declare(() => String, options, length(500));
/** What an authenticator app shows, as it was typed. */
export const FactorCode = (options: Options = {}) => declare(() => String, options, value => (isBlank(value as string) ? { en: 'is empty; type what the authenticator app shows', vi: 'chưa nhập mã xác thực' } : length(500)(value)));
/** Sentences: 1 to 20,000 characters. */
export const Words = (options: Options = {}) => declare(() => String, options, length(20_000));
/** Words that are looked for: 1 to 200 characters. */
export const Sought = (options: Options = {}) => declare(() => String, options, length(200));
export const Key = (options: Options = {}) => declare(() => String, options, length(64));
export const Reference = (options: Options = {}) => referring(declare(() => ID, options));
export const Flag = (options: Options = {}) => declare(() => Boolean, options);
/** A value of a scalar or an enumeration of ours. */
export const Value = (type: TypeOf, options: Options = {}) => declare(type, options);

export const Count = (min: number, max: number, options: Options = {}) =>
  declare(() => Int, options, value =>
    (value as number) < min || (value as number) > max ? { en: `is ${value}; it goes from ${min} to ${max}`, vi: `là ${value}; giá trị hợp lệ từ ${min} đến ${max}` } : undefined,
  );

const size = (max: number, each?: Check): Check => value => {
  const list = value as unknown[];
  if (list.length > max) return { en: `has ${list.length} entries; at most ${max} at once`, vi: `có ${list.length} mục; tối đa ${max} mục mỗi lần` };
  return each && list.map(each).find(fault => fault !== undefined);
};
export const References = (max: number, options: Options = {}) => referring(declare(() => [ID], options, size(max)));
export const Lines = (max: number, options: Options = {}) => declare(() => [String], options, size(max, length(500)));
/** Several inputs or values of a type. */
export const Several = (type: TypeOf, max: number, options: Options = {}) => declare(() => [type()], options, size(max));
/** Another input. */
export const Part = (type: TypeOf, options: Options = {}) => declare(type, options);

/** All that is wrong with the form of an input, and of the inputs inside it. */
export function faultsOfInput(input: unknown, path: (string | number)[]): Fault[] {
  if (Array.isArray(input)) return input.flatMap((inner, i) => faultsOfInput(inner, [...path, i]));
  if (input === null || typeof input !== 'object') return [];
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (value == null) continue;
    let text: Bilingual | undefined;
    for (let prototype = Object.getPrototypeOf(input); prototype && !text; prototype = Object.getPrototypeOf(prototype)) text = checks.get(prototype)?.get(name)?.(value);
    if (text) faults.push({ path: [...path, name], text });
    else faults.push(...faultsOfInput(value, [...path, name]));
  }
  return faults;
}

/** The ids of all records that an input, and the inputs inside it, refer to. */
export function idsIn(input: unknown, ids = new Set<string>()): Set<string> {
  if (Array.isArray(input)) for (const inner of input) idsIn(inner, ids);
  else if (input !== null && typeof input === 'object')
    for (const [name, value] of Object.entries(input)) {
      if (!isReference(input, name)) idsIn(value, ids);
      else for (const id of [value ?? []].flat()) ids.add(id as string);
    }
  return ids;
}
function isReference(input: object, name: string): boolean {
  for (let prototype = Object.getPrototypeOf(input); prototype; prototype = Object.getPrototypeOf(prototype)) if (references.get(prototype)?.has(name)) return true;
  return false;
}

/** Text as it is kept: Unicode NFC, so that the same word is the same bytes whichever keyboard typed it. */
export function normalized<T>(input: T): T {
  if (typeof input === 'string') return input.normalize('NFC') as T;
  if (input !== null && typeof input === 'object') for (const [name, value] of Object.entries(input)) (input as Record<string, unknown>)[name] = normalized(value);
  return input;
}

import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { Dice } from '../../seeds/bench/dice.js';

/** A word of an enum, which is written without quotes in a query. */
class Word {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

const strange = ['', ' ', '\u0000', 'a\u0000b', '\ud800', '\u200b', '‮đảo', '😀'.repeat(20), "' or 1=1 --", '"; --', '%', '_%\\', '\\', '`', '#{x}', '{{x}}', '__proto__', 'constructor', '\n\r\t', 'NaN', 'null', '-0', '𝕳', 'ﬀ', 'e\u0301', '(', '[a-z]*', '"* OR "', 'a'.repeat(201), 'b'.repeat(3000)];
const usual = ['Rà soát thủ tục hành chính', 'dự toán', 'Phòng Nội vụ', 'duong', 'HOAIDUC', '15/TB-UBND', 'a', 'Đã rà soát 15 thủ tục', 'https://example.org/x.pdf'];
const strangeIds = ['', ' ', 'x', 'office_0', 'office_-1', 'office_1.0', 'office_01', 'office_999999', 'assignment_999999999999999', 'assignment_99999999999999999999', 'person_9007199254740993', 'toString_1', '__proto___1', 'event_1', 'grant_1', 'account_1', 'idempotent_request_1', 'search_entry_1', 'credential_1', 'task_1', 'target_1', 'office_1\u0000', 'office_2147483648', 'đ_1'];
const days = ['2026-03-02', '2026-03-01', '2026-03-31', '2026-02-28', '2025-12-31', '2026-12-31', '2017-03-16'];
const strangeDays = ['2026-02-30', '0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '-002026-01-01', '2026-3-2', '2026-03-02T00:00:00Z', '', 'hôm nay', '275760-09-14'];
const instants = ['2026-03-02T02:00:00.000Z', '2026-03-02T09:00:00+07:00', '2026-03-01T23:59:59.999Z'];
const strangeInstants = ['2026-03-02', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00Z', '2026-03-02T25:00:00Z', '2026-03-02T00:00:00[Asia/Ho_Chi_Minh]', '', '-000001-01-01T00:00:00Z'];
const decimals = ['0', '1', '12.5', '30', '40.25', '-3', 7, 2.5];
const strangeDecimals = ['1e400', '1e-400', '9'.repeat(60), '0.'.padEnd(60, '3'), '--1', '', 'một', '1,5', '+1', '.5', '1.', 1e308, -0];
const numbers = [1, 2, 3, 5, 20, 0];
const strangeNumbers = [-1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1.5, 1e21, 100_000];

/** Values of right and of wrong form, as a schema asks for them. */
export class RandomValue {
  constructor(
    readonly dice: Dice,
    /** ids of what there is, by the word in front of them, and cursors that were answered */
    readonly known: { ids: Map<string, string[]>; cursors: string[] },
  ) {}

  oneOf<T>(values: readonly T[]): T {
    return values[this.dice.whole(0, values.length - 1)];
  }

  /** `name`: of the argument or field that takes it, because ids are meant for one kind. */
  of(type: GraphQLInputType, name: string, depth = 0): unknown {
    if (this.dice.chance(0.01)) return this.oneOf<unknown>([null, 0, 'x', true, [], {}, [[]], { a: { b: 1 } }, [null], -1.5]);
    if (!isNonNullType(type) && this.dice.chance(0.05)) return null;
    if (isNonNullType(type) && this.dice.chance(0.005)) return null;
    const needed = getNullableType(type);
    if (isListType(needed)) return Array.from({ length: this.dice.chance(0.01) ? 150 : this.dice.whole(0, depth > 3 ? 1 : 3) }, () => this.of(needed.ofType, name.replace(/s$/, ''), depth + 1));
    if (isEnumType(needed)) return new Word(this.dice.chance(0.02) ? 'NO_SUCH_WORD' : this.oneOf(needed.getValues()).name);
    if (isInputObjectType(needed)) {
      const fields = Object.values(needed.getFields()).filter(field => (isRequiredInputField(field) ? !this.dice.chance(0.01) : this.dice.chance(field.name === 'version' ? 0.9 : depth > 3 ? 0.05 : 0.3)));
      return Object.fromEntries([...fields.map(field => [field.name, this.of(field.type, field.name, depth + 1)]), ...(this.dice.chance(0.005) ? [['noSuchField', 1]] : [])]);
    }
    return this.#scalar(needed.name, name);
  }

  #scalar(type: string, name: string): unknown {
    const rightly = this.dice.chance(0.93);
    switch (type) {
      case 'ID': return rightly ? this.#id(name) : this.oneOf(strangeIds);
      case 'Int': return this.oneOf(rightly ? numbers : strangeNumbers);
      case 'Float': return this.oneOf([0, 1.5, -1, 1e308]);
      case 'Boolean': return this.dice.chance(0.5);
      case 'Date': return this.oneOf(rightly ? days : strangeDays);
      case 'DateTime': return this.oneOf(rightly ? instants : strangeInstants);
      case 'Decimal': return this.oneOf<unknown>(rightly ? decimals : strangeDecimals);
      default:
        if (/^(after|before)$/.test(name) && this.known.cursors.length && this.dice.chance(0.8)) return this.oneOf(this.known.cursors);
        return this.oneOf(rightly ? usual : strange);
    }
  }

  #id(name: string): string {
    const word = name.replace(/Ids?$/, '').replaceAll(/([A-Z])/g, '_$1').toLowerCase();
    const kind = [...this.known.ids.keys()].find(kind => word === kind || word.endsWith(`_${kind}`)) ?? ({ host: 'office', chair: 'person', parent: 'office', responsible: 'person', follower: 'person', directive: 'task' } as Record<string, string>)[word];
    return this.oneOf(this.known.ids.get(kind && this.dice.chance(0.9) ? kind : this.oneOf([...this.known.ids.keys()])) ?? strangeIds);
  }
}

/** As it is written in a query. */
export function literalOf(value: unknown): string {
  if (value instanceof Word) return value.name;
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([name, each]) => `${name}: ${literalOf(each)}`).join(', ')} }`;
  return JSON.stringify(value) ?? 'null';
}

import { Refusal } from '../kernel/refusal.js';

/** The values of the columns that order a list, at one row of it. `order` names the list too: a place in one says nothing of another. */
export const encodeCursor = (order: string, values: unknown[]): string => Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

export function decodeCursor(cursor: string, order: string, places: number, argument: string): unknown[] {
  try {
    const [made, ...values]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (made === order && values.length === places && values.every(value => value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) return values;
  } catch {
    // told below, with what else is no cursor
  }
  const text = { en: 'not a cursor of this list in this order; take one from pageInfo', vi: 'con trỏ không thuộc danh sách này với thứ tự này; hãy lấy từ pageInfo' };
  throw new Refusal('BAD_USER_INPUT', text, { fields: [{ path: [argument], text }] });
}

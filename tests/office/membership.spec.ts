import { describe, expect, it } from 'vitest';
import { membership, type Spell } from '../../src/office/membership.js';

interface Member extends Spell {
  who: string;
}
const on = '2026-03-02';
const change = (rows: Member[], lines: Member[]) => membership(rows, lines, (row, line) => row.who === line.who, on);

describe('the list of members from a day on', () => {
  it('lets a new member begin on the day', () => {
    expect(change([], [{ who: 'a' }]).begun).toEqual([{ line: { who: 'a' }, spell: { validFrom: on, validUntil: null } }]);
  });
  it('lets a new member belong from the beginning where the line says null', () => {
    expect(change([], [{ who: 'a', validFrom: null }]).begun[0].spell).toEqual({ validFrom: null, validUntil: null });
  });
  it('ends who is no longer listed on the day before', () => {
    const row = { who: 'a', validFrom: null, validUntil: null };
    expect(change([row], [])).toEqual({ kept: [], begun: [], ended: [{ row, validUntil: '2026-03-01' }] });
  });
  it('leaves who ended earlier as he was', () => {
    expect(change([{ who: 'a', validFrom: null, validUntil: '2026-03-01' }], [])).toEqual({ kept: [], begun: [], ended: [] });
  });
  it('keeps the days that a line leaves out', () => {
    const row = { who: 'a', validFrom: '2020-01-01', validUntil: '2030-12-31' };
    expect(change([row], [{ who: 'a' }]).kept).toEqual([{ row, spell: { validFrom: '2020-01-01', validUntil: '2030-12-31' } }]);
  });
  it('begins anew for one who had left', () => {
    const left = { who: 'a', validFrom: null, validUntil: '2025-06-30' };
    expect(change([left], [{ who: 'a' }])).toMatchObject({ kept: [], ended: [], begun: [{ spell: { validFrom: on, validUntil: null } }] });
  });
  it('means a spell long ended by its first day', () => {
    const left = { who: 'a', validFrom: '2020-01-01', validUntil: '2025-06-30' };
    const stands = { who: 'a', validFrom: '2026-01-01', validUntil: null };
    expect(change([left, stands], [{ who: 'a', validFrom: '2020-01-01', validUntil: '2025-05-31' }, { who: 'a' }])).toEqual({
      kept: [{ row: left, spell: { validFrom: '2020-01-01', validUntil: '2025-05-31' } }, { row: stands, spell: { validFrom: '2026-01-01', validUntil: null } }],
      begun: [],
      ended: [],
    });
  });
});

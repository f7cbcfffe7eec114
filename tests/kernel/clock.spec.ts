import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/kernel/clock.js';

afterEach(() => {
  vi.useRealTimers();
});

it('the day of the system’s clock is that of the time zone, from its first instant to its last, also when the clock is set back', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T16:59:59.999Z') });
  const clock = systemClock('Asia/Ho_Chi_Minh');
  const at = (instant: string) => {
    vi.setSystemTime(Date.parse(instant));
    return clock.today();
  };
  expect(['2026-03-01T16:59:59.999Z', '2026-03-01T17:00:00.000Z', '2026-03-02T16:59:59.999Z', '2026-03-02T17:00:00.000Z', '2026-03-01T12:00:00.000Z'].map(at)).toEqual(['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-03', '2026-03-01']);
});

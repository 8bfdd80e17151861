import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { periodStart } from '@/domain/stats/period';

describe('periodStart, in Paris', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Paris'));
  afterEach(() => vi.unstubAllEnvs());

  it('begins today at midnight', () => {
    const now = Date.parse('2026-11-22T18:30:00+01:00');
    expect(periodStart('today', now)).toBe(Date.parse('2026-11-22T00:00:00+01:00'));
  });

  it('counts today as one of seven days', () => {
    const now = Date.parse('2026-11-22T00:00:00+01:00');
    expect(periodStart('7-days', now)).toBe(Date.parse('2026-11-16T00:00:00+01:00'));
  });

  it('begins at midnight also when the clocks changed within the period', () => {
    const now = Date.parse('2026-10-27T09:00:00+01:00');
    expect(periodStart('7-days', now)).toBe(Date.parse('2026-10-21T00:00:00+02:00'));
    expect(periodStart('30-days', now)).toBe(Date.parse('2026-09-28T00:00:00+02:00'));
  });

  it('goes back over the turn of the year', () => {
    const now = Date.parse('2027-01-03T12:00:00+01:00');
    expect(periodStart('30-days', now)).toBe(Date.parse('2026-12-05T00:00:00+01:00'));
  });
});

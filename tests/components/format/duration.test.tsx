import { describe, expect, it } from 'vitest';
import { durationCount, formatDuration } from '@/components/format/duration';
import { setInterfaceLanguage } from '../../support/i18n';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDuration', () => {
  it.each([
    [0, '< 1 min'],
    [59 * SECOND, '< 1 min'],
    [MINUTE, '1 min'],
    [15 * MINUTE - 1, '14 min'],
    [59 * MINUTE + 59 * SECOND, '59 min'],
    [HOUR, '1 h'],
    [2 * HOUR + 5 * MINUTE, '2 h 5 min'],
    [DAY, '1 d'],
    [DAY + 59 * MINUTE, '1 d'],
    [3 * DAY + 4 * HOUR + 5 * MINUTE, '3 d 4 h'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it.each([
    [0, 1],
    [MINUTE, 1],
    [2 * MINUTE, 2],
    [HOUR, 1],
    [HOUR + MINUTE, 2],
    [DAY, 1],
    [DAY + 59 * MINUTE, 1],
    [DAY + HOUR, 2],
  ])('%d ms counts as %d', (milliseconds, count) => {
    expect(durationCount(milliseconds)).toBe(count);
  });

  it('speaks German', async () => {
    await setInterfaceLanguage('de');
    expect(formatDuration(2 * HOUR + 5 * MINUTE)).toBe('2 Std. 5 Min.');
  });
});

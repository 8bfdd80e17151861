import { expect, it } from 'vitest';
import { formatAgo } from '@/components/format/ago';
import { formatRoughDuration } from '@/components/format/duration';
import { setInterfaceLanguage } from '../../support/i18n';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const NOW = Date.parse('2026-11-22T12:00:00Z');

it.each([
  ['en', 'just now', '12 min ago'],
  ['de', 'gerade eben', 'vor 12 Min.'],
  ['fr', 'à l’instant', 'il y a 12 min'],
  ['es', 'hace un momento', 'hace 12 min'],
  ['it', 'un attimo fa', '12 min fa'],
] as const)('says in %s how long ago something was', async (language, justNow, past) => {
  await setInterfaceLanguage(language);
  expect(formatAgo(NOW - 59 * SECOND, NOW)).toBe(justNow);
  expect(formatAgo(NOW - 12 * MINUTE, NOW)).toBe(past);
});

it('takes what lies ahead, by a clock that is behind, for just now', () => {
  expect(formatAgo(NOW + 5 * MINUTE, NOW)).toBe('just now');
});

it('tells as much of the duration as there is room for', () => {
  const moment = NOW - 125 * MINUTE;
  expect(formatAgo(moment, NOW)).toBe('2 h 5 min ago');
  expect(formatAgo(moment, NOW, formatRoughDuration)).toBe('2 h ago');
});

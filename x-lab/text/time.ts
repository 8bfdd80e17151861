import { uiLanguage } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** X's machine-readable time has no milliseconds. */
export function isoSeconds(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString();
}

function unit(count: number, name: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'narrow',
  }).format(count);
}

/** "3m", "2h", then a date. */
export function shortAge(at: number, now = Date.now()): string {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return unit(Math.floor(age / 1000), 'second');
  if (age < HOUR) return unit(Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return unit(Math.floor(age / HOUR), 'hour');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(uiLanguage(), {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/** "4:39 PM · Jan 30, 2026". */
export function fullTime(at: number): string {
  const language = uiLanguage();
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  return `${time} · ${date}`;
}

export function shortCount(count: number): string {
  return new Intl.NumberFormat(uiLanguage(), {
    notation: count >= 10_000 ? 'compact' : 'standard',
  }).format(count);
}

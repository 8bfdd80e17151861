import { uiLanguage } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Making a formatter takes far longer than formatting: each is made once, in the one language of a load. */
function once<Formatter>(make: (language: string) => Formatter): () => Formatter {
  let made: Formatter | undefined;
  return () => (made ??= make(uiLanguage()));
}

const unit = (name: 'second' | 'minute' | 'hour') =>
  once(
    (language) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'narrow' }),
  );
const inSeconds = unit('second');
const inMinutes = unit('minute');
const inHours = unit('hour');

const dates = (options: Intl.DateTimeFormatOptions) =>
  once((language) => new Intl.DateTimeFormat(language, options));
const dayOfYear = dates({ day: 'numeric', month: 'short' });
const dayAndYear = dates({ day: 'numeric', month: 'short', year: 'numeric' });
const timeOfDay = dates({ timeStyle: 'short' });
const date = dates({ dateStyle: 'medium' });

const wholeNumber = once((language) => new Intl.NumberFormat(language, { notation: 'standard' }));
const compactNumber = once((language) => new Intl.NumberFormat(language, { notation: 'compact' }));

/** X's machine-readable time has no milliseconds. */
export function isoSeconds(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString();
}

/** "3m", "2h", then a date. */
export function shortAge(at: number, now = Date.now()): string {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return inSeconds().format(Math.floor(age / 1000));
  if (age < HOUR) return inMinutes().format(Math.floor(age / MINUTE));
  if (age < DAY) return inHours().format(Math.floor(age / HOUR));
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayOfYear() : dayAndYear()).format(at);
}

/** "4:39 PM · Jan 30, 2026". */
export function fullTime(at: number): string {
  return `${timeOfDay().format(at)} · ${date().format(at)}`;
}

export function shortCount(count: number): string {
  return (count >= 10_000 ? compactNumber() : wholeNumber()).format(count);
}

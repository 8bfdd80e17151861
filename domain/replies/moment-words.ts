import type { ExpectedReply } from './expected-reply';

/** The moment a reply is written, for the words that depend on it. */
export interface ReplyMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone the brand works in, or undefined for the browser's own. */
  readonly zone: string | undefined;
  /** Null where nothing can be promised. */
  readonly expected: ExpectedReply | null;
}

/** The words of one moment in one language; null where there are none. */
export interface MomentWords {
  /** `Good morning`, by the brand's clock. */
  readonly greeting: string | null;
  /** When to expect a reply, behind "we will come back to you": `within 20 minutes`, `tomorrow from 09:00`. */
  readonly eta: string | null;
}

interface Language {
  /** Greetings and the hour each begins at, in the order of the day; the last one lasts through the night. */
  readonly greetings: readonly (readonly [fromHour: number, words: string])[];
  readonly within: (duration: string) => string;
  readonly today: (time: string) => string;
  readonly tomorrow: (time: string) => string;
  /** `day` is a weekday, or a date when that is more than a week ahead. */
  readonly on: (day: string, time: string) => string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    greetings: [
      [5, 'Good morning'],
      [12, 'Good afternoon'],
      [18, 'Good evening'],
    ],
    within: (duration) => `within ${duration}`,
    today: (time) => `today from ${time}`,
    tomorrow: (time) => `tomorrow from ${time}`,
    on: (day, time) => `on ${day} from ${time}`,
  },
  de: {
    greetings: [
      [5, 'Guten Morgen'],
      [11, 'Guten Tag'],
      [18, 'Guten Abend'],
    ],
    within: (duration) => `innerhalb von ${duration}`,
    today: (time) => `heute ab ${time} Uhr`,
    tomorrow: (time) => `morgen ab ${time} Uhr`,
    on: (day, time) => `am ${day} ab ${time} Uhr`,
  },
  fr: {
    greetings: [
      [5, 'Bonjour'],
      [18, 'Bonsoir'],
    ],
    within: (duration) => `d’ici ${duration}`,
    today: (time) => `aujourd’hui à partir de ${time}`,
    tomorrow: (time) => `demain à partir de ${time}`,
    on: (day, time) => `${day} à partir de ${time}`,
  },
  es: {
    greetings: [
      [5, 'Buenos días'],
      [14, 'Buenas tardes'],
      [21, 'Buenas noches'],
    ],
    within: (duration) => `en menos de ${duration}`,
    today: (time) => `hoy a partir de las ${time}`,
    tomorrow: (time) => `mañana a partir de las ${time}`,
    on: (day, time) => `el ${day} a partir de las ${time}`,
  },
  it: {
    greetings: [
      [5, 'Buongiorno'],
      [13, 'Buon pomeriggio'],
      [18, 'Buonasera'],
    ],
    within: (duration) => `entro ${duration}`,
    today: (time) => `oggi dalle ${time}`,
    tomorrow: (time) => `domani dalle ${time}`,
    on: (day, time) => `${day} dalle ${time}`,
  },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Nobody counts on less. */
const SHORTEST = 5 * MINUTE;
/** Longer than that is told in hours. */
const LONGEST_IN_MINUTES = 90 * MINUTE;

/** The words of a moment in a language (a BCP 47 tag); no words in a language nobody here writes. */
export function momentWords(language: string, moment: ReplyMoment): MomentWords {
  const tag = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const words = LANGUAGES[tag];
  if (words === undefined) return { greeting: null, eta: null };
  const hour = Number(format('en', moment.zone, moment.now, { hour: 'numeric', hourCycle: 'h23' }));
  const greeting = words.greetings.findLast(([from]) => hour >= from) ?? words.greetings.at(-1);
  return { greeting: greeting?.[1] ?? null, eta: etaWords(tag, words, moment) };
}

function etaWords(tag: string, words: Language, { now, zone, expected }: ReplyMoment) {
  if (expected === null) return null;
  if (expected.kind === 'within') return words.within(duration(tag, expected.ms));
  const { at } = expected;
  const day = (moment: number) => format('en-CA', zone, moment, { dateStyle: 'short' });
  const time = format(tag, zone, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (day(at) === day(now)) return words.today(time);
  if (day(at) === day(now + DAY)) return words.tomorrow(time);
  const isThisWeek = at - now < 6 * DAY;
  const name = isThisWeek ? ({ weekday: 'long' } as const) : LONG_DATE;
  return words.on(format(tag, zone, at, name), time);
}

const LONG_DATE = { day: 'numeric', month: 'long' } as const;

/** Rounded up to what people promise: steps of 5 minutes, then whole hours. */
function duration(tag: string, ms: number): string {
  const minutes = Math.ceil(Math.max(ms, SHORTEST) / SHORTEST) * 5;
  const isShort = ms <= LONGEST_IN_MINUTES && minutes !== 60;
  const value = isShort ? minutes : Math.ceil(ms / HOUR);
  const unit = isShort ? 'minute' : 'hour';
  return value.toLocaleString(tag, { style: 'unit', unit, unitDisplay: 'long' });
}

function format(
  locale: string,
  timeZone: string | undefined,
  at: number,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
}

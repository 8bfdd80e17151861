import {
  minuteOfDay,
  WEEKDAYS,
  type BusinessHours,
  type OpenInterval,
  type ServiceHours,
} from './business-hours';
import { zoneOffsetAt } from './time-zone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From `start` up to, but not at, `end`; milliseconds since the epoch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans in which it is open, from `from` on and in order; they never end. A moment is open when the wall clock of the
 * zone shows a time inside an interval of that day: an hour that the clocks skip is not there, one that they repeat
 * counts twice. Neighbouring spans may touch.
 */
export function* openSpans(from: number, hours: ServiceHours): Generator<Span, void> {
  if (hours === '24x7') {
    yield { start: from, end: Infinity };
    return;
  }
  const { week, holidays } = compiled(hours);
  let at = from;
  for (;;) {
    // While the offset stays the same, local time is plain arithmetic.
    const { offsetMs, until } = zoneOffsetAt(hours.zone, at);
    let day = Math.floor((at + offsetMs) / DAY);
    for (; day * DAY - offsetMs < until; day += 1) {
      if (holidays.has(day)) continue;
      const midnight = day * DAY - offsetMs;
      for (const interval of week[weekdayOf(day)] ?? []) {
        const start = Math.max(at, midnight + interval.start);
        const end = Math.min(until, midnight + interval.end);
        if (start < end) yield { start, end };
      }
    }
    at = until;
  }
}

/** Hours as numbers: for each weekday its intervals in milliseconds after midnight, in order; days counted since 1970. */
interface CompiledHours {
  readonly week: readonly (readonly Span[])[];
  readonly holidays: ReadonlySet<number>;
}

const compilations = new WeakMap<BusinessHours, CompiledHours>();

function compiled(hours: BusinessHours): CompiledHours {
  const known = compilations.get(hours);
  if (known !== undefined) return known;
  const week = WEEKDAYS.map((day) => hours.week[day].map(toSpan).sort(byStart));
  // Looking for the next opening would never end.
  if (week.every((intervals) => intervals.length === 0)) throw new RangeError('Never open');
  const holidays = new Set(hours.holidays.map(({ date }) => Date.parse(date) / DAY));
  const compilation = { week, holidays };
  compilations.set(hours, compilation);
  return compilation;
}

function toSpan({ start, end }: OpenInterval): Span {
  return { start: minuteOfDay(start) * MINUTE, end: minuteOfDay(end) * MINUTE };
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** Index in WEEKDAYS of a day counted since 1970-01-01, a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

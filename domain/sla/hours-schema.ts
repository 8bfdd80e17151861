import * as v from 'valibot';
import { minuteOfDay, type OpenInterval } from './business-hours';
import type { PolicyProblem } from './parse-policies';
import { isTimeZone } from './time-zone';

/** What hours can hold. */
export const HOURS_LIMITS = { intervalsPerDay: 12, holidays: 1000, holidayName: 200 } as const;

/** So that the longest target, a week of open time, is due within a few years. */
const LEAST_OPEN_MINUTES_A_WEEK = 60;

const time = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));

const interval = v.pipe(
  v.object({ start: time, end: time }),
  v.check(({ start, end }) => start < end, problem('empty-interval')),
);

const day = v.pipe(
  v.array(interval),
  v.maxLength(HOURS_LIMITS.intervalsPerDay),
  noItem(overlapsEarlier, 'overlapping-intervals'),
);

const week = v.pipe(
  v.object({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  }),
  v.check(
    (days) => openMinutes(Object.values(days).flat()) >= LEAST_OPEN_MINUTES_A_WEEK,
    problem('hardly-open'),
  ),
);

const holiday = v.object({
  date: v.pipe(v.string(), v.check(isDate, problem('not-a-date'))),
  name: v.pipe(v.string(), v.maxLength(HOURS_LIMITS.holidayName)),
});

const holidays = v.pipe(
  v.array(holiday),
  v.maxLength(HOURS_LIMITS.holidays),
  noItem(({ date }, earlier) => earlier.some((other) => other.date === date), 'duplicate-holiday'),
);

/** Messages of its own issues are {@link PolicyProblem}s. */
export const businessHoursSchema = v.object({
  zone: v.pipe(v.string(), v.check(isTimeZone, problem('unknown-zone'))),
  week,
  holidays,
});

export const serviceHoursSchema = v.lazy((value) =>
  value === '24x7' ? v.literal('24x7') : businessHoursSchema,
);

/** Refuses a list in which an item clashes with those before it, and says which one. */
export function noItem<Item>(
  clashes: (item: Item, earlier: readonly Item[]) => boolean,
  message: PolicyProblem,
) {
  return v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    input.forEach((value, key) => {
      if (!clashes(value, input.slice(0, key))) return;
      addIssue({ message, path: [{ type: 'array', origin: 'value', input, key, value }] });
    });
  });
}

function overlapsEarlier(one: OpenInterval, earlier: readonly OpenInterval[]): boolean {
  return earlier.some((other) => one.start < other.end && other.start < one.end);
}

function openMinutes(intervals: readonly OpenInterval[]): number {
  const lengths = intervals.map(({ start, end }) => minuteOfDay(end) - minuteOfDay(start));
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** True for a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Keeps messages to the known ones. */
function problem(message: PolicyProblem): PolicyProblem {
  return message;
}

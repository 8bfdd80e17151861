import ICAL from 'ical.js';
import { failure, success, type Result } from '@/domain/result';
import type { Holiday } from '@/domain/sla/business-hours';
import { sortHolidays } from '@/domain/sla/holidays';
import { HOURS_LIMITS } from '@/domain/sla/hours-schema';
import type { FileProblem } from './imported-file';

/** What a calendar file (RFC 5545) says of days off. */
export interface HolidayCalendar {
  /** In order, each date once. */
  readonly holidays: readonly Holiday[];
  /** How many events are no days off: they begin or end within a day, or were cancelled. */
  readonly skipped: number;
}

/** The days asked for: dates as `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** One event of many days is a season, not a holiday; and a broken rule must not go on for ever. */
const MAX_DAYS = 60;
const MAX_REPETITIONS = 5_000;

/** Reads the whole-day events of a calendar in a range, repeating ones too. Asks nobody: a time zone is never needed. */
export function readHolidayCalendar(
  text: string,
  range: DateRange,
): Result<HolidayCalendar, FileProblem> {
  if (!/^\s*BEGIN:VCALENDAR\b/i.test(text)) return failure({ kind: 'unknown-format' });
  const calendars = parse(text);
  if (!calendars.ok) return calendars;

  const holidays = new Map<string, Holiday>();
  let skipped = 0;
  let index = -1;
  for (const event of calendars.value.flatMap((calendar) =>
    calendar.getAllSubcomponents('vevent'),
  )) {
    index += 1;
    try {
      const days = daysOff(event, range);
      if (days === null) skipped += 1;
      for (const day of days ?? []) if (!holidays.has(day.date)) holidays.set(day.date, day);
    } catch {
      return failure({ kind: 'syntax', line: lineOfEvent(text, index) });
    }
  }
  return success({ holidays: sortHolidays([...holidays.values()]), skipped });
}

/** The days of an event; null when it is none that lasts whole days. */
function daysOff(component: ICAL.Component, range: DateRange): readonly Holiday[] | null {
  const event = new ICAL.Event(component);
  const start = component.getFirstProperty('dtstart')?.toJSON() as readonly unknown[] | undefined;
  const written = start?.[3];
  if (written === undefined) throw new Error('DTSTART is missing');
  // A changed repetition is told by the event it belongs to.
  if (event.isRecurrenceException()) return [];
  if (isCancelled(component) || !event.startDate.isDate) return null;
  // The library reads 31 February as 3 March.
  if (written !== toDate(event.startDate)) throw new Error('DTSTART is no date');
  const summary = component.getFirstPropertyValue('summary');
  const name = typeof summary === 'string' ? summary.slice(0, HOURS_LIMITS.holidayName) : '';
  return occurrences(event, range.last)
    .flatMap(({ startDate, endDate }) => datesBetween(startDate, endDate))
    .filter((date) => range.first <= date && date <= range.last)
    .map((date) => ({ date, name }));
}

type Occurrence = Pick<ICAL.Event, 'startDate' | 'endDate'>;

function occurrences(event: ICAL.Event, last: string): readonly Occurrence[] {
  if (!event.isRecurring()) return [event];
  const found: Occurrence[] = firstOfListed(event);
  const iterator = event.iterator();
  for (let count = 0; count < MAX_REPETITIONS; count += 1) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (next === undefined || toDate(next) > last) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (!isCancelled(item.component)) found.push({ startDate, endDate });
  }
  return found;
}

/** Without a rule, the library goes by the listed repetitions alone and leaves out the event that they repeat. */
function firstOfListed(event: ICAL.Event): Occurrence[] {
  const { component, startDate } = event;
  const takenBack = component
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues() as ICAL.Time[])
    .some((date) => date.toString() === startDate.toString());
  return component.hasProperty('rrule') || takenBack ? [] : [event];
}

function isCancelled(component: ICAL.Component): boolean {
  return component.getFirstPropertyValue('status') === 'CANCELLED';
}

/** `end` is the day after the last one. */
function datesBetween(start: ICAL.Time, end: ICAL.Time): readonly string[] {
  const dates = [toDate(start)];
  for (const day = start.clone(); dates.length < MAX_DAYS; dates.push(toDate(day))) {
    day.addDuration(ICAL.Duration.fromSeconds(24 * 60 * 60));
    if (day.compare(end) >= 0) break;
  }
  return dates;
}

function toDate(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}

function parse(text: string): Result<readonly ICAL.Component[], FileProblem> {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const several = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
    return success(several.map((calendar) => new ICAL.Component(calendar)));
  } catch {
    return failure({ kind: 'syntax', line: lineOfError(text) });
  }
}

/** The library does not say where it stumbled: the line with which a file that is read up to there begins to fail. */
function lineOfError(text: string): number {
  const lines = text.split(/\r\n|\n|\r/);
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isReadable(lines.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return bad;
}

/** True when what follows could still make a calendar of it. */
function isReadable(lines: readonly string[]): boolean {
  try {
    ICAL.parse(lines.join('\r\n'));
    return true;
  } catch (error) {
    return messageOf(error).includes('did not end');
  }
}

function lineOfEvent(text: string, index: number): number | null {
  const begins = [...text.matchAll(/^BEGIN:VEVENT\b/gim)];
  const at = begins[index]?.index;
  return at === undefined ? null : text.slice(0, at).split(/\r\n|\n|\r/).length;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

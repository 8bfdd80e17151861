import type { Holiday } from './business-hours';

/** What adding days off to a list would do. */
export interface HolidayPlan {
  /** The days that are not in the list yet, in order. */
  readonly added: readonly Holiday[];
  /** How many are there already, under whatever name. */
  readonly known: number;
}

export function planHolidays(list: readonly Holiday[], offered: readonly Holiday[]): HolidayPlan {
  const dates = new Set(list.map(({ date }) => date));
  const byDate = new Map(offered.toReversed().map((holiday) => [holiday.date, holiday]));
  const added = sortHolidays([...byDate.values()].filter(({ date }) => !dates.has(date)));
  return { added, known: byDate.size - added.length };
}

export function sortHolidays(holidays: readonly Holiday[]): readonly Holiday[] {
  return holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

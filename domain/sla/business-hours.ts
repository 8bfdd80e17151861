/** Monday first, as the days of a week are stored and shown. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Open from `start` up to, but not at, `end`: local times of one day as `HH:MM`, where `end` may be `24:00`. A night
 * shift is two intervals, up to 24:00 and from 00:00 of the next day.
 */
export interface OpenInterval {
  readonly start: string;
  readonly end: string;
}

/** A day off, whatever weekday it is. */
export interface Holiday {
  /** `YYYY-MM-DD` in the zone of the hours. */
  readonly date: string;
  /** What people call it; may be empty. */
  readonly name: string;
}

/** When customers are answered. Checked by `parseServiceHours`. */
export interface BusinessHours {
  /** IANA name, e.g. `Europe/Paris`: it decides when the clocks change. */
  readonly zone: string;
  readonly week: Readonly<Record<Weekday, readonly OpenInterval[]>>;
  readonly holidays: readonly Holiday[];
}

/** The hours in which a clock runs: some of the week, or all of the time. */
export type ServiceHours = '24x7' | BusinessHours;

/** Monday to Friday, nine to five: what a new calendar begins with. */
export function officeHours(zone: string): BusinessHours {
  const open = [{ start: '09:00', end: '17:00' }];
  return {
    zone,
    week: {
      monday: open,
      tuesday: open,
      wednesday: open,
      thursday: open,
      friday: open,
      saturday: [],
      sunday: [],
    },
    holidays: [],
  };
}

/** Minutes since midnight of a local time `HH:MM`; 1440 for `24:00`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

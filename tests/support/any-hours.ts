import fc from 'fast-check';
import { WEEKDAYS, type BusinessHours, type OpenInterval } from '@/domain/sla/business-hours';
import { MINUTE } from './sightings';

/** Zones whose clocks change, by an hour or half of one, at midnight or at night, north and south; and some without. */
const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
] as const;

/** Any valid hours: up to three intervals a day, at least one of an hour and a half somewhere in the week. */
export function anyHours(): fc.Arbitrary<BusinessHours> {
  const day = fc
    .uniqueArray(fc.nat({ max: 24 * 12 }), { maxLength: 6 })
    .map((marks) => intervalsBetween(marks.sort((one, other) => one - other)));
  const openDay = fc.nat({ max: 22 }).map((hour) => intervalsBetween([hour * 12, hour * 12 + 18]));
  return fc.record({
    zone: fc.constantFrom(...ZONES),
    week: fc
      .tuple(fc.array(day, { minLength: 7, maxLength: 7 }), openDay, fc.nat({ max: 6 }))
      .map(([days, open, index]) => asWeek(days.with(index, open))),
    holidays: fc
      .uniqueArray(fc.nat({ max: 400 }), { maxLength: 40 })
      .map((days) => days.map((after) => ({ date: dateAfter(after), name: '' }))),
  });
}

/** A full minute in the days around a change of clocks somewhere, or anywhere in a year. */
export function anyMoment(): fc.Arbitrary<number> {
  const changes = [
    '2026-03-07',
    '2026-03-28',
    '2026-04-04',
    '2026-04-23',
    '2026-09-05',
    '2026-10-24',
    '2026-10-31',
  ];
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.nat({ max: 3 * 24 * 60 }))
    .map(([date, minutes]) => Date.parse(date) + minutes * MINUTE);
  const anywhere = fc.nat({ max: 365 * 24 * 60 }).map((m) => Date.parse('2026-01-01') + m * MINUTE);
  return fc.oneof(nearChange, anywhere);
}

/** Every second stretch between marks of five minutes. */
function intervalsBetween(marks: readonly number[]): readonly OpenInterval[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return index % 2 === 0 && next !== undefined ? [{ start: time(mark), end: time(next) }] : [];
  });
}

function time(mark: number): string {
  const minutes = mark * 5;
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

function asWeek(days: readonly (readonly OpenInterval[])[]): BusinessHours['week'] {
  return Object.fromEntries(
    WEEKDAYS.map((day, index) => [day, days[index] ?? []]),
  ) as unknown as BusinessHours['week'];
}

function dateAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  officeHours,
  WEEKDAYS,
  type BusinessHours,
  type OpenInterval,
  type Weekday,
} from '@/domain/sla/business-hours';
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextOpening,
  openingAfter,
  openTime,
} from '@/domain/sla/business-time';
import { anyHours, anyMoment } from '../../support/any-hours';
import { DAY, HOUR, MINUTE } from '../../support/sightings';
import { localMoment, localTime } from '../../support/local-time';

const MON_TO_FRI: readonly Weekday[] = WEEKDAYS.slice(0, 5);

/** Hours such as `'9-12 14-18'` from Monday to Friday, or on other days. */
function hours(
  daily: string,
  { zone = 'UTC', days = MON_TO_FRI, off = [] as readonly string[] } = {},
): BusinessHours {
  const clock = (hour: string) => `${hour.padStart(2, '0')}:00`;
  const intervals: readonly OpenInterval[] = daily.split(' ').map((part) => {
    const [start = '', end = ''] = part.split('-');
    return { start: clock(start), end: clock(end) };
  });
  const week = Object.fromEntries(
    WEEKDAYS.map((day) => [day, days.includes(day) ? intervals : []] as const),
  ) as Record<Weekday, readonly OpenInterval[]>;
  return { zone, week, holidays: off.map((date) => ({ date, name: '' })) };
}

const paris = { zone: 'Europe/Paris' };

describe('a deadline', () => {
  it.each([
    ['after the weekend', '2026-01-30 16:30', 60, hours('9-17'), '2026-02-02 09:30'],
    ['partly before the weekend', '2026-01-30 16:45', 30, hours('9-17'), '2026-02-02 09:15'],
    ['of several hours', '2026-01-30 16:00', 240, hours('9-17'), '2026-02-02 12:00'],
    // A vendor prints Tuesday 11:00.
    ['with longer days', '2026-01-30 16:00', 240, hours('8-17'), '2026-02-02 11:00'],
    // A vendor prints Monday 9:00.
    ['from closing time on', '2026-01-30 17:00', 480, hours('9-17'), '2026-02-02 17:00'],
    ['of a whole working day', '2026-01-27 11:00', 480, hours('9-17'), '2026-01-28 11:00'],
    ['over lunch', '2026-11-20 11:50', 30, hours('9-12 14-18', paris), '2026-11-20 14:20'],
    [
      'over Christmas',
      '2026-12-24 17:50',
      15,
      hours('9-18', { ...paris, off: ['2026-12-25'] }),
      '2026-12-28 09:05',
    ],
    [
      'at night',
      '2026-11-20 23:50',
      30,
      hours('22-24 0-6', { ...paris, days: WEEKDAYS }),
      '2026-11-21 00:20',
    ],
    ['from before the opening', '2026-11-21 03:00', 30, hours('9-17'), '2026-11-23 09:30'],
  ] as const)('%s', (_, start, minutes, calendar, due) => {
    const { zone } = calendar;
    const deadline = addBusinessTime(localMoment(start, zone), minutes * MINUTE, calendar);
    expect(localTime(deadline, zone)).toBe(due);
  });

  it('counts real hours when the clocks change, day and night', () => {
    const in4Hours = (start: string) =>
      localTime(
        addBusinessTime(localMoment(start, 'Europe/Paris'), 4 * HOUR, '24x7'),
        'Europe/Paris',
      );
    expect(in4Hours('2026-10-24 23:00')).toBe('2026-10-25 02:00');
    expect(in4Hours('2027-03-27 23:00')).toBe('2027-03-28 04:00');
    const october = addBusinessTime(
      localMoment('2026-10-24 23:00', 'Europe/Paris'),
      4 * HOUR,
      '24x7',
    );
    // The second of two: CET, an hour behind CEST.
    expect(new Date(october).toISOString()).toBe('2026-10-25T01:00:00.000Z');
  });

  it.each([
    ['hour that is skipped is not there', '2027-03-28 00:30', 120, '2027-03-28 03:30'],
    ['hour that is repeated counts twice', '2026-10-25 00:30', 240, '2026-10-25 03:30'],
  ])('in hours that are open all night, an %s', (_, start, minutes, due) => {
    const always = hours('0-24', { ...paris, days: WEEKDAYS });
    const zone = 'Europe/Paris';
    const deadline = addBusinessTime(localMoment(start, zone), minutes * MINUTE, always);
    expect(localTime(deadline, zone)).toBe(due);
  });
});

describe('the time between', () => {
  it.each([
    ['2026-11-20 17:55', '2026-11-23 09:10', hours('9-18', paris), 15],
    ['2026-11-21 10:00', '2026-11-21 11:00', hours('9-18', paris), 0],
    ['2026-11-21 10:00', '2026-11-21 11:00', '24x7', 60],
    ['2026-11-23 09:10', '2026-11-20 17:55', hours('9-18', paris), 0],
    ['2026-11-23 10:00', '2026-11-23 10:00', '24x7', 0],
    ['2026-11-16 00:00', '2026-11-23 00:00', hours('9-12 14-18', paris), 35 * 60],
  ] as const)('%s and %s', (start, end, calendar, minutes) => {
    const [from, to] = [start, end].map((time) => localMoment(time, 'Europe/Paris'));
    expect(businessTimeBetween(from ?? NaN, to ?? NaN, calendar)).toBe(minutes * MINUTE);
  });
});

describe('opening hours', () => {
  const calendar = hours('9-12 14-18', paris);
  const at = (time: string) => localMoment(time, 'Europe/Paris');

  it('are open from the first moment and closed at the last', () => {
    const times = ['08:59', '09:00', '11:59', '12:00', '14:00', '17:59', '18:00'];
    const open = times.filter((time) => isOpen(at(`2026-11-20 ${time}`), calendar));
    expect(open).toEqual(['09:00', '11:59', '14:00', '17:59']);
  });

  it('open next', () => {
    expect(nextOpening(at('2026-11-20 12:00'), calendar)).toBe(at('2026-11-20 14:00'));
    expect(nextOpening(at('2026-11-20 18:00'), calendar)).toBe(at('2026-11-23 09:00'));
    expect(nextOpening(at('2026-11-20 15:30'), calendar)).toBe(at('2026-11-20 15:30'));
    expect(nextOpening(at('2026-11-20 18:00'), '24x7')).toBe(at('2026-11-20 18:00'));
  });

  it('that touch are one span', () => {
    const nights = hours('0-6 6-8 20-24', { ...paris, days: WEEKDAYS });
    expect(openTime(at('2026-11-20 21:00'), 12 * HOUR, nights)).toEqual([
      { start: at('2026-11-20 21:00'), end: at('2026-11-21 08:00') },
      { start: at('2026-11-21 20:00'), end: at('2026-11-21 21:00') },
    ]);
  });

  it('that never open are refused instead of searched for ever', () => {
    expect(() => nextOpening(0, hours('9-17', { days: [] }))).toThrow('Never open');
  });
});

/** Holds for any calendar, also over changes of clocks. */
describe('business time', () => {
  const target = fc.integer({ min: 0, max: 20 * 60 }).map((minutes) => minutes * MINUTE);

  it('passed and left make up the target', () => {
    fc.assert(
      fc.property(anyHours(), anyMoment(), target, fc.nat(100), (calendar, start, ms, percent) => {
        const due = addBusinessTime(start, ms, calendar);
        const now = start + Math.round(((due - start) * percent) / 100);
        const passed = businessTimeBetween(start, now, calendar);
        expect(passed + businessTimeBetween(now, due, calendar)).toBe(ms);
        const spans = openTime(start, ms, calendar);
        expect(spans.reduce((sum, span) => sum + span.end - span.start, 0)).toBe(ms);
      }),
      { numRuns: 300 },
    );
  });

  it('is never due earlier because of a day off or a shorter interval', () => {
    const closing = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), days: fc.nat(9) });
    fc.assert(
      fc.property(anyHours(), anyMoment(), target, closing, (calendar, start, ms, closed) => {
        const due = addBusinessTime(start, ms, calendar);
        const date = new Date(start + closed.days * DAY).toISOString().slice(0, 10);
        const withHoliday = {
          ...calendar,
          holidays: [...calendar.holidays, { date, name: '' }],
        };
        const shorter = withDay(calendar, closed.weekday, (day) => day.slice(1));
        expect(addBusinessTime(start, ms, withHoliday)).toBeGreaterThanOrEqual(due);
        fc.pre(Object.values(shorter.week).some((day) => day.length > 0));
        expect(addBusinessTime(start, ms, shorter)).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when an interval is split or the intervals stand in another order', () => {
    const weekday = fc.constantFrom(...WEEKDAYS);
    fc.assert(
      fc.property(anyHours(), anyMoment(), target, weekday, (calendar, start, ms, day) => {
        const split = withDay(calendar, day, (intervals) => intervals.flatMap(halves).reverse());
        expect(openTime(start, ms, split)).toEqual(openTime(start, ms, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with looking at the clock on the wall each minute', () => {
    fc.assert(
      fc.property(
        anyHours(),
        anyMoment(),
        fc.integer({ min: 1, max: 300 }),
        (calendar, start, minutes) => {
          const limit = start + 2 * DAY;
          const found = minuteByMinute(start, minutes, limit, calendar);
          const due = addBusinessTime(start, minutes * MINUTE, calendar);
          expect(Math.min(due, limit)).toBe(found.until);
          const passed = businessTimeBetween(start, found.until, calendar);
          expect(passed).toBe(found.openMinutes * MINUTE);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});

function withDay(
  calendar: BusinessHours,
  day: Weekday,
  change: (intervals: readonly OpenInterval[]) => readonly OpenInterval[],
): BusinessHours {
  return { ...calendar, week: { ...calendar.week, [day]: change(calendar.week[day]) } };
}

/** The interval in two, where it is longer than a minute. */
function halves({ start, end }: OpenInterval): readonly OpenInterval[] {
  const [from, to] = [start, end].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  );
  const middle = Math.floor(((from ?? 0) + (to ?? 0)) / 2);
  const time = `${String(Math.floor(middle / 60)).padStart(2, '0')}:${String(middle % 60).padStart(2, '0')}`;
  return time === start
    ? [{ start, end }]
    : [
        { start, end: time },
        { start: time, end },
      ];
}

/** Counts open minutes one by one, until there are `minutes` of them or `limit` is reached. */
function minuteByMinute(start: number, minutes: number, limit: number, calendar: BusinessHours) {
  let openMinutes = 0;
  let until = start;
  for (; until < limit && openMinutes < minutes; until += MINUTE) {
    if (isOpenOnTheWall(until, calendar)) openMinutes += 1;
  }
  return { openMinutes, until };
}

function isOpenOnTheWall(at: number, { zone, week, holidays }: BusinessHours): boolean {
  const [date = '', time = ''] = localTime(at, zone).split(' ');
  if (holidays.some((holiday) => holiday.date === date)) return false;
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday';
  return week[weekday].some(({ start, end }) => start <= time && time < end);
}

describe('openingAfter', () => {
  it.each([
    ['tomorrow, while it is open', '2026-11-19 11:00', '2026-11-20 09:00'],
    ['today, before it opens', '2026-11-19 07:00', '2026-11-19 09:00'],
    ['Monday, on Friday evening', '2026-11-20 18:00', '2026-11-23 09:00'],
  ])('is %s', (_, now, opening) => {
    const hours = officeHours('Europe/Paris');
    const at = localMoment(now, 'Europe/Paris');
    expect(openingAfter(at, hours)).toBe(localMoment(opening, 'Europe/Paris'));
  });

  it('is none where it never closes', () => {
    const allDay = [{ start: '00:00', end: '24:00' }];
    const week = {
      monday: allDay,
      tuesday: allDay,
      wednesday: allDay,
      thursday: allDay,
      friday: allDay,
      saturday: allDay,
      sunday: allDay,
    };
    expect(openingAfter(0, '24x7')).toBeNull();
    expect(openingAfter(0, { ...officeHours('UTC'), week })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { planHolidays } from '@/domain/sla/holidays';
import { readHolidayCalendar } from '@/storage/portability/holiday-calendar';

const RANGE = { first: '2026-01-01', last: '2028-12-31' };

/** A calendar with these events; each event is its lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function days(...events: readonly (readonly string[])[]) {
  const read = readHolidayCalendar(calendar(...events), RANGE);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.holidays.map(({ date, name }) => [date, name].join(' ').trim());
}

describe('a calendar of days off', () => {
  it('gives the days of whole-day events, in order, with their names', () => {
    const christmas = ['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226', 'SUMMARY:Noël'];
    const assumption = ['DTSTART;VALUE=DATE:20260815', 'SUMMARY:Assomption\\, fériée'];
    expect(days(christmas, assumption)).toEqual([
      '2026-08-15 Assomption, fériée',
      '2026-12-25 Noël',
    ]);
  });

  it('gives every day of an event of several', () => {
    const bridge = ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'];
    const long = ['DTSTART;VALUE=DATE:20270430', 'DURATION:P2D'];
    expect(days(bridge, long)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2027-04-30',
      '2027-05-01',
    ]);
  });

  it('gives the repetitions in the range, without those taken back', () => {
    const yearly = [
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20270101',
      'SUMMARY:New Year',
    ];
    const thanksgiving = ['DTSTART;VALUE=DATE:20211125', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'];
    expect(days(yearly)).toEqual(['2026-01-01 New Year', '2028-01-01 New Year']);
    expect(days(thanksgiving)).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
  });

  it('follows a repetition that was moved', () => {
    const yearly = ['UID:a', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=2'];
    const moved = ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20270501', 'DTSTART;VALUE=DATE:20270503'];
    expect(days(yearly, moved)).toEqual(['2026-05-01', '2027-05-03']);
  });

  it('gives no repetition that was cancelled', () => {
    const yearly = ['UID:a', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=3'];
    const recurrence = ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20270501'];
    const cancelled = [...recurrence, 'DTSTART;VALUE=DATE:20270501', 'STATUS:CANCELLED'];
    expect(days(yearly, cancelled)).toEqual(['2026-05-01', '2028-05-01']);
  });

  it('gives the first day of an event whose others are listed one by one', () => {
    const easter = ['DTSTART;VALUE=DATE:20260406', 'RDATE;VALUE=DATE:20270329,20280417'];
    const takenBack = ['DTSTART;VALUE=DATE:20260101', 'RDATE;VALUE=DATE:20270101'];
    expect(days(easter)).toEqual(['2026-04-06', '2027-03-29', '2028-04-17']);
    expect(days([...takenBack, 'EXDATE;VALUE=DATE:20260101'])).toEqual(['2027-01-01']);
  });

  it('gives a date once, under its first name', () => {
    const one = ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas'];
    expect(days(one, ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Noël'])).toEqual([
      '2026-12-25 Christmas',
    ]);
  });

  it('leaves out and counts what lasts no whole days or was cancelled', () => {
    const meeting = ['DTSTART:20261225T090000Z', 'DTEND:20261225T100000Z'];
    const local = ['DTSTART;TZID=Europe/Paris:20261225T090000'];
    const cancelled = ['DTSTART;VALUE=DATE:20261225', 'STATUS:CANCELLED'];
    const read = readHolidayCalendar(calendar(meeting, local, cancelled), RANGE);
    expect(read).toEqual({ ok: true, value: { holidays: [], skipped: 3 } });
  });

  it('ends a rule that never ends, and an event that hardly does', () => {
    expect(days(['DTSTART;VALUE=DATE:19000101', 'RRULE:FREQ=DAILY'])).toEqual([]);
    expect(days(['DTSTART;VALUE=DATE:20000102', 'RRULE:FREQ=WEEKLY'])[0]).toBe('2026-01-04');
    const years = ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20280101'];
    expect(days(years)).toHaveLength(60);
  });

  it('reads folded lines, lines ended otherwise, and several calendars in one file', () => {
    const folded = calendar(['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christ', ' mas']);
    const read = readHolidayCalendar(`${folded}${folded}`.replaceAll('\r\n', '\n'), RANGE);
    expect(read).toMatchObject({
      value: { holidays: [{ date: '2026-12-25', name: 'Christmas' }] },
    });
  });
});

describe('a broken calendar', () => {
  const line = (text: string) => {
    const read = readHolidayCalendar(text, RANGE);
    return read.ok || read.error.kind !== 'syntax' ? read : read.error.line;
  };
  const good = ['DTSTART;VALUE=DATE:20261225'];

  it.each([
    [
      'a line that is none',
      calendar(good, ['DTSTART;VALUE=DATE:20261226', 'a line of nonsense']),
      8,
    ],
    ['a quote that never ends', calendar(['DTSTART;X="a:20261226']), 4],
    ['a date that is none', calendar(good, ['DTSTART;VALUE=DATE:20270231']), 6],
    ['letters for a date', calendar(good, good, ['DTSTART;VALUE=DATE:someday']), 9],
    ['an event without a date', calendar(['SUMMARY:Christmas']), 3],
    ['a rule nobody knows', calendar(['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=NEVER']), 5],
    ['an end that is missing', calendar(good).split('END:VEVENT')[0] ?? '', 5],
  ])('names the line of %s', (_, text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each(['', 'date,name\n2026-12-25,Christmas', '<html>'])('is no calendar: %j', (text) => {
    expect(line(text)).toEqual({ ok: false, error: { kind: 'unknown-format' } });
  });
});

describe('planHolidays', () => {
  it('adds what is not there yet, in order and once', () => {
    const list = [{ date: '2026-12-25', name: 'Christmas' }];
    const offered = ['2027-01-01', '2026-12-25', '2026-05-01', '2027-01-01'].map((date, index) => ({
      date,
      name: String(index),
    }));
    expect(planHolidays(list, offered)).toEqual({
      added: [
        { date: '2026-05-01', name: '2' },
        { date: '2027-01-01', name: '0' },
      ],
      known: 1,
    });
  });
});

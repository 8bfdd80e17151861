import { describe, expect, it } from 'vitest';
import { officeHours, type OpenInterval } from '@/domain/sla/business-hours';
import { parsePolicies, parseServiceHours } from '@/domain/sla/parse-policies';
import { policyTerms } from '../../support/sightings';

const office = officeHours('Europe/Paris');
const onMonday = (...monday: readonly (readonly [string, string])[]) => ({
  ...office,
  week: { ...office.week, monday: monday.map(([start, end]): OpenInterval => ({ start, end })) },
});
const daysOff = (...dates: readonly string[]) => ({
  ...office,
  holidays: dates.map((date) => ({ date, name: '' })),
});

describe('parseServiceHours', () => {
  it.each([
    ['day and night', '24x7'],
    ['office hours', office],
    ['several intervals a day, in any order', onMonday(['14:00', '18:00'], ['09:00', '12:00'])],
    ['intervals that touch', onMonday(['09:00', '12:00'], ['12:00', '18:00'])],
    ['a night until midnight', onMonday(['00:00', '06:00'], ['22:00', '24:00'])],
    ['a leap day off', daysOff('2028-02-29')],
    ['a zone by an older name', { ...office, zone: 'Asia/Calcutta' }],
  ])('takes %s', (_, hours) => {
    expect(parseServiceHours(hours)).toEqual({ ok: true, value: hours });
  });

  it.each([
    ['an unknown zone', { ...office, zone: 'Mars/Olympus' }, 'zone', 'unknown-zone'],
    ['no zone', { ...office, zone: '' }, 'zone', 'unknown-zone'],
    ['an offset, whose clocks never change', { ...office, zone: '+02:00' }, 'zone', 'unknown-zone'],
    [
      'intervals that overlap',
      onMonday(['09:00', '12:00'], ['14:00', '18:00'], ['11:59', '13:00']),
      'week.monday.2',
      'overlapping-intervals',
    ],
    [
      'the same interval twice',
      onMonday(['09:00', '12:00'], ['09:00', '12:00']),
      'week.monday.1',
      'overlapping-intervals',
    ],
    ['an empty interval', onMonday(['09:00', '09:00']), 'week.monday.0', 'empty-interval'],
    [
      'one that ends before it begins',
      onMonday(['22:00', '06:00']),
      'week.monday.0',
      'empty-interval',
    ],
    ['a time that is none', onMonday(['09:00', '24:30']), 'week.monday.0.end', 'wrong-shape'],
    ['a time without minutes', onMonday(['9', '17:00']), 'week.monday.0.start', 'wrong-shape'],
    ['a missing day', { ...office, week: { monday: [] } }, 'week.tuesday', 'wrong-shape'],
    [
      'a day off twice',
      daysOff('2026-12-25', '2026-12-26', '2026-12-25'),
      'holidays.2',
      'duplicate-holiday',
    ],
    ['a day that is none', daysOff('2027-02-29'), 'holidays.0.date', 'not-a-date'],
    ['a day written otherwise', daysOff('25.12.2026'), 'holidays.0.date', 'not-a-date'],
    ['something else', 7, '', 'wrong-shape'],
    ['nothing', null, '', 'wrong-shape'],
  ])('refuses %s and names the field', (_, hours, field, problem) => {
    expect(parseServiceHours(hours)).toEqual({ ok: false, error: { field, problem } });
  });

  it('refuses hours with less than an hour a week', () => {
    const closed = {
      monday: [],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: [],
    };
    const sunday = [{ start: '10:00', end: '10:59' }];
    for (const week of [closed, { ...closed, sunday }]) {
      const refusal = { field: 'week', problem: 'hardly-open' };
      expect(parseServiceHours({ ...office, week })).toEqual({ ok: false, error: refusal });
    }
  });
});

describe('parsePolicies', () => {
  const special = policyTerms({
    id: 'french',
    match: {
      languages: ['fr'],
      brandHandles: ['LumenParcel'],
      rules: ['watched-phrase'],
      watchedPhrases: ['Lumen Parcel', 'x'.repeat(100)],
    },
    hours: office,
    atRisk: { minutes: 10 },
  });

  it('takes an ordered list whose last one is for every post', () => {
    const list = [special, policyTerms()];
    expect(parsePolicies(list)).toEqual({ ok: true, value: list });
  });

  it.each([
    ['without one for every post', [special], '', 'no-catch-all'],
    ['with none at all', [], '', 'no-catch-all'],
    ['with two of the same id', [special, special, policyTerms()], '1', 'duplicate-policy'],
    [
      'with a target of nothing',
      [policyTerms({ firstResponseMinutes: 0 })],
      '0.firstResponseMinutes',
      'wrong-shape',
    ],
    [
      'with a target of over a week',
      [policyTerms({ nextResponseMinutes: 10_081 })],
      '0.nextResponseMinutes',
      'wrong-shape',
    ],
    [
      'with a condition nobody knows',
      [{ ...special, match: { language: ['fr'] } }, policyTerms()],
      '0.match.language',
      'wrong-shape',
    ],
    [
      'with a condition that nothing fulfils',
      [{ ...special, match: { languages: [] } }, policyTerms()],
      '0.match.languages',
      'wrong-shape',
    ],
    [
      'with a phrase of spaces',
      [{ ...special, match: { watchedPhrases: ['Lumen', ' '] } }, policyTerms()],
      '0.match.watchedPhrases.1',
      'wrong-shape',
    ],
    [
      'with a phrase that is too long',
      [{ ...special, match: { watchedPhrases: ['x'.repeat(101)] } }, policyTerms()],
      '0.match.watchedPhrases.0',
      'wrong-shape',
    ],
    [
      'with wrong hours',
      [policyTerms({ hours: { ...office, zone: 'Paris' } })],
      '0.hours.zone',
      'unknown-zone',
    ],
    ['that is no list', { policies: [] }, '', 'wrong-shape'],
  ])('refuses a list %s and names the field', (_, list, field, problem) => {
    expect(parsePolicies(list)).toEqual({ ok: false, error: { field, problem } });
  });
});

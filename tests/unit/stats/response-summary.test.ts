import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank } from '@/domain/stats/percentile';
import type { SlaEvent } from '@/domain/sla/sla-event';
import {
  DEFAULT_SUMMARY,
  summarizeResponses,
  type SummaryOptions,
} from '@/domain/stats/response-summary';
import { HOUR, MINUTE, MORNING, slaEvent } from '../../support/sightings';

const MINUTES = [40, 2, 3, 200, 4, 5, 6, 8, 12, 14];
const answeredAfter = (minutes: number) =>
  slaEvent({ startedAt: MORNING, metAt: MORNING + minutes * MINUTE });

describe('nearestRank', () => {
  it('gives the values of the published example', () => {
    expect(nearestRank(MINUTES, 50)).toBe(6);
    expect(nearestRank(MINUTES, 90)).toBe(40);
  });

  it('knows no percentile without values', () => {
    expect(nearestRank([], 50)).toBeNull();
  });

  it('is the smallest value that at least this share of all values do not exceed', () => {
    const values = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });
    const percents = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(values, percents, (list, percent) => {
        const reached = (limit: number) =>
          list.filter((value) => value <= limit).length * 100 >= percent * list.length;
        const expected = list.filter(reached).sort((one, other) => one - other)[0];
        expect(nearestRank(list, percent)).toBe(expected);
      }),
    );
  });
});

describe('summarizeResponses', () => {
  it('sums up first responses with their n', () => {
    const now = MORNING + 5 * HOUR;
    expect(summarizeResponses(MINUTES.map(answeredAfter), now)).toEqual({
      answered: 10,
      waiting: 0,
      outsideHours: 0,
      firstResponse: {
        n: 10,
        medianMs: 6 * MINUTE,
        p90Ms: 40 * MINUTE,
        within15: { met: 8, n: 10 },
        within60: { met: 9, n: 10 },
      },
      nextResponse: { n: 0, medianMs: null, p90Ms: null },
    });
  });

  it('counts an open wait as not met once its own mark passed, and not before', () => {
    const open = slaEvent();
    const shares = (minutes: number) => {
      const { within15, within60 } = summarizeResponses(
        [open],
        MORNING + minutes * MINUTE,
      ).firstResponse;
      return [within15.n, within60.n, within15.met + within60.met];
    };
    expect(shares(15)).toEqual([0, 0, 0]);
    expect(shares(16)).toEqual([1, 0, 0]);
    expect(shares(60)).toEqual([1, 0, 0]);
    expect(shares(61)).toEqual([1, 1, 0]);
  });

  it('counts an answer after exactly 15 minutes as within 15', () => {
    expect(summarizeResponses([answeredAfter(15)], MORNING).firstResponse.within15).toEqual({
      met: 1,
      n: 1,
    });
  });

  it('keeps later responses out of the first ones', () => {
    const later = slaEvent({ metric: 'next-response', metAt: MORNING + MINUTE });
    const waitsAgain = slaEvent({ metric: 'next-response' });
    const summary = summarizeResponses([answeredAfter(20), later, waitsAgain], MORNING + HOUR);
    expect(summary).toMatchObject({
      answered: 2,
      waiting: 1,
      firstResponse: { n: 1, medianMs: 20 * MINUTE, within60: { met: 1, n: 1 } },
      nextResponse: { n: 1, medianMs: MINUTE, p90Ms: MINUTE },
    });
  });

  it('has no percentiles of nothing', () => {
    expect(summarizeResponses([], MORNING).firstResponse).toMatchObject({ n: 0, medianMs: null });
  });
});

describe('summarizeResponses of waits with hours', () => {
  /** Written on Friday evening; an hour to answer from Monday nine o'clock. */
  const evening = MORNING + 10 * HOUR;
  const monday = MORNING + 72 * HOUR;
  const overWeekend = (known: Partial<SlaEvent>) =>
    slaEvent({
      startedAt: evening,
      openTime: [{ start: monday, end: monday + HOUR }],
      dueAt: monday + HOUR,
      ...known,
    });
  const onSaturday = overWeekend({ metAt: evening + 14 * HOUR, businessResponseMs: 0 });
  const onMonday = overWeekend({ metAt: monday + 20 * MINUTE, businessResponseMs: 20 * MINUTE });
  const figures = (events: readonly SlaEvent[], now: number, options?: Partial<SummaryOptions>) => {
    const summary = summarizeResponses(events, now, { ...DEFAULT_SUMMARY, ...options });
    const { n, medianMs, within15, within60 } = summary.firstResponse;
    return { n, median: (medianMs ?? NaN) / MINUTE, within15, within60 };
  };

  it('counts open time, and leaves out what took none of it', () => {
    const events = [onSaturday, onMonday];
    expect(figures(events, monday)).toEqual({
      n: 1,
      median: 20,
      within15: { met: 0, n: 1 },
      within60: { met: 1, n: 1 },
    });
    expect(summarizeResponses(events, monday)).toMatchObject({ answered: 2, outsideHours: 1 });
  });

  it('counts what took no open time on request', () => {
    const all = figures([onSaturday, onMonday], monday, { countOutsideHours: true });
    expect(all).toMatchObject({ n: 2, median: 0, within15: { met: 1, n: 2 } });
  });

  it('counts all time and every answer by the calendar', () => {
    const all = figures([onSaturday, onMonday], monday, { view: 'calendar' });
    expect(all).toEqual({
      n: 2,
      median: 14 * 60,
      within15: { met: 0, n: 2 },
      within60: { met: 0, n: 2 },
    });
  });

  it('leaves an open wait to come in business time that is long over by the calendar', () => {
    const open = overWeekend({});
    const shares = (now: number, view: SummaryOptions['view']) => {
      const { within15, within60 } = figures([open], now, { view });
      return [within15.n, within60.n];
    };
    expect(shares(monday + 15 * MINUTE, 'calendar')).toEqual([1, 1]);
    expect(shares(monday + 15 * MINUTE, 'business')).toEqual([0, 0]);
    expect(shares(monday + 16 * MINUTE, 'business')).toEqual([1, 0]);
    expect(shares(monday + 61 * MINUTE, 'business')).toEqual([1, 1]);
  });
});

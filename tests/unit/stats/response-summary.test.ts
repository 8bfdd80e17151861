import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank } from '@/domain/stats/percentile';
import { summarizeResponses } from '@/domain/stats/response-summary';
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

import { describe, expect, it } from 'vitest';
import { expectedReply } from '@/domain/replies/expected-reply';
import { officeHours } from '@/domain/sla/business-hours';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { DAY, HOUR, MINUTE, slaEvent } from '../../support/sightings';

const HOURS = officeHours('UTC');
/** A Wednesday. */
const NOON = Date.UTC(2026, 10, 18, 12);

const answered = (minutes: number, change: Partial<SlaEvent> = {}) => {
  const startedAt = NOON - DAY;
  const metAt = startedAt + minutes * MINUTE;
  return slaEvent({
    startedAt,
    metAt,
    businessResponseMs: metAt - startedAt,
    metHere: true,
    ...change,
  });
};
const FIVE = [10, 20, 30, 40, 50].map((minutes) => answered(minutes));

describe('what can be promised to a customer', () => {
  it('is how fast four of five of the agent’s own first answers were', () => {
    expect(expectedReply(FIVE, NOON, HOURS)).toEqual({ kind: 'within', ms: 40 * MINUTE });
    expect(expectedReply(FIVE, NOON, '24x7')).toEqual({ kind: 'within', ms: 40 * MINUTE });
  });

  it('is nothing with fewer than five answers', () => {
    expect(expectedReply(FIVE.slice(1), NOON, HOURS)).toBeNull();
  });

  it.each([
    ['a colleague’s', { metHere: false }],
    ['one to a later question', { metric: 'next-response' }],
    ['one of last week', { metAt: NOON - 7 * DAY - 1 }],
    ['one that is not there yet', { metAt: null, businessResponseMs: null }],
  ] satisfies [string, Partial<SlaEvent>][])('leaves out %s', (_what, change) => {
    const others = Array.from({ length: 20 }, () => answered(600, change));
    expect(expectedReply([...others, ...FIVE.slice(1)], NOON, HOURS)).toBeNull();
    expect(expectedReply([...others, ...FIVE], NOON, HOURS)).toEqual({
      kind: 'within',
      ms: 40 * MINUTE,
    });
  });

  it('is the next opening while it is closed, however fast the answers were', () => {
    const evening = NOON + 8 * HOUR;
    expect(expectedReply(FIVE, evening, HOURS)).toEqual({ kind: 'opens', at: NOON + 21 * HOUR });
    expect(expectedReply([], evening, HOURS)).toEqual({ kind: 'opens', at: NOON + 21 * HOUR });
  });

  it('is the next opening when the day is too short for it', () => {
    const opens = { kind: 'opens', at: NOON + 21 * HOUR };
    expect(expectedReply(FIVE, NOON + 5 * HOUR - 41 * MINUTE, HOURS)).toMatchObject({
      kind: 'within',
    });
    expect(expectedReply(FIVE, NOON + 5 * HOUR - 39 * MINUTE, HOURS)).toEqual(opens);
  });
});

import { describe, expect, it } from 'vitest';
import {
  isAnsweredOutsideHours,
  slaStatus,
  timeToAct,
  timeToSee,
  waitedMs,
} from '@/domain/sla/sla-status';
import { HOUR, MINUTE, MORNING, slaEvent } from '../../support/sightings';

const open = slaEvent();

describe('slaStatus', () => {
  it.each([
    ['on track at the beginning', 0, 'on-track', 60],
    ['on track with more than a fifth left', 47, 'on-track', 13],
    ['at risk with a fifth left', 48, 'at-risk', 12],
    ['at risk at the very deadline', 60, 'at-risk', 0],
    ['overdue after it', 61, 'overdue', -1],
  ])('is %s', (_, minutes, state, remaining) => {
    expect(slaStatus(open, MORNING + minutes * MINUTE)).toEqual({
      state,
      remainingMs: remaining * MINUTE,
      responseMs: null,
      opensAt: null,
      snoozedUntil: null,
    });
  });

  it('has nothing to open for a post that is newer than the clock', () => {
    const status = slaStatus(open, MORNING - MINUTE);
    expect(status).toMatchObject({ state: 'on-track', remainingMs: HOUR, opensAt: null });
  });

  it('is overdue one millisecond after the deadline', () => {
    expect(slaStatus(open, open.dueAt + 1).state).toBe('overdue');
  });

  it.each([
    ['met', 60, 0],
    ['met-late', 61, -1],
  ])('reads an answered wait as %s whatever time it is now', (state, minutes, remaining) => {
    const event = slaEvent({ metAt: MORNING + minutes * MINUTE });
    for (const now of [0, MORNING, MORNING + 100 * HOUR]) {
      expect(slaStatus(event, now)).toEqual({
        state,
        remainingMs: remaining * MINUTE,
        responseMs: minutes * MINUTE,
        opensAt: null,
        snoozedUntil: null,
      });
    }
  });
});

/** Written on Friday evening, answerable for an hour from Monday nine o'clock, half of it on Tuesday. */
const SATURDAY = MORNING + 24 * HOUR;
const MONDAY = MORNING + 72 * HOUR;
const TUESDAY = MONDAY + 24 * HOUR;
const outside = slaEvent({
  startedAt: MORNING + 10 * HOUR,
  openTime: [
    { start: MONDAY, end: MONDAY + 30 * MINUTE },
    { start: TUESDAY, end: TUESDAY + 30 * MINUTE },
  ],
  atRiskAt: TUESDAY + 18 * MINUTE,
  dueAt: TUESDAY + 30 * MINUTE,
});

describe('slaStatus outside hours', () => {
  it.each([
    ['has not begun before the next opening', SATURDAY, 'on-track', 60, MONDAY],
    ['begins with the opening', MONDAY, 'on-track', 60, null],
    ['runs while it is open', MONDAY + 20 * MINUTE, 'on-track', 40, null],
    ['stands still while it is closed', MONDAY + 5 * HOUR, 'on-track', 30, null],
    ['goes on afterwards', TUESDAY + 20 * MINUTE, 'at-risk', 10, null],
    ['counts all the time once it is over', TUESDAY + 10 * HOUR, 'overdue', -570, null],
  ] as const)('%s', (_, now, state, minutes, opensAt) => {
    const status = { state, remainingMs: minutes * MINUTE, responseMs: null, opensAt };
    expect(slaStatus(outside, now)).toMatchObject(status);
  });

  it('keeps what was left at the answer', () => {
    expect(slaStatus({ ...outside, metAt: SATURDAY }, NaN)).toMatchObject({
      state: 'met',
      remainingMs: HOUR,
      opensAt: null,
      snoozedUntil: null,
    });
    const late = slaStatus({ ...outside, metAt: TUESDAY + 31 * MINUTE }, NaN);
    expect(late).toMatchObject({ state: 'met-late', remainingMs: -MINUTE });
  });
});

describe('waitedMs', () => {
  it('grows with open time up to the deadline, and with all time after it', () => {
    const waited = [SATURDAY, MONDAY + 5 * HOUR, TUESDAY + 30 * MINUTE, TUESDAY + 2 * HOUR];
    expect(waited.map((now) => waitedMs(outside, now) / MINUTE)).toEqual([0, 30, 60, 150]);
  });
});

describe('isAnsweredOutsideHours', () => {
  it('means that both came before the next opening', () => {
    const answers = [null, SATURDAY, MONDAY - 1, MONDAY, MONDAY + 5 * HOUR];
    const outcome = answers.map((metAt) => isAnsweredOutsideHours({ ...outside, metAt }));
    expect(outcome).toEqual([false, true, true, false, false]);
    expect(isAnsweredOutsideHours(slaEvent({ metAt: MORNING }))).toBe(false);
  });
});

describe('time to see and time to act', () => {
  it('divide the time to the answer at the moment the tweet was first seen here', () => {
    const seenAfter = slaEvent({ firstSeenAt: MORNING + 3 * MINUTE, metAt: MORNING + 8 * MINUTE });
    expect([timeToSee(seenAfter), timeToAct(seenAfter)]).toEqual([3 * MINUTE, 5 * MINUTE]);
  });

  it('are no time to act without an answer, or before it was seen, and never less than nothing', () => {
    expect(timeToAct(slaEvent())).toBeNull();
    expect(timeToAct(slaEvent({ firstSeenAt: MORNING + HOUR, metAt: MORNING }))).toBeNull();
    expect(timeToSee(slaEvent({ firstSeenAt: MORNING - HOUR }))).toBe(0);
  });
});

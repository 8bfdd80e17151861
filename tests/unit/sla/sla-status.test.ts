import { describe, expect, it } from 'vitest';
import { atRiskAt, nextChangeAt, slaStatus } from '@/domain/sla/sla-status';
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
    });
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
      });
    }
  });
});

describe('nextChangeAt', () => {
  it('announces at-risk, then overdue, then nothing', () => {
    const atRisk = nextChangeAt(open, MORNING) ?? NaN;
    expect(atRisk).toBe(atRiskAt(open));
    expect(slaStatus(open, atRisk - 1).state).toBe('on-track');
    expect(slaStatus(open, atRisk).state).toBe('at-risk');

    const overdue = nextChangeAt(open, atRisk) ?? NaN;
    expect(slaStatus(open, overdue - 1).state).toBe('at-risk');
    expect(slaStatus(open, overdue).state).toBe('overdue');

    expect(nextChangeAt(open, overdue)).toBeNull();
    expect(nextChangeAt(slaEvent({ metAt: MORNING + MINUTE }), MORNING)).toBeNull();
  });
});

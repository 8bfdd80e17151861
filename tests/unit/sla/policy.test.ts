import { describe, expect, it } from 'vitest';
import { dueAt, nextPolicy, policyInForce, policyName } from '@/domain/sla/policy';
import { MINUTE, MORNING, slaPolicy } from '../../support/sightings';

const first = slaPolicy();
const second = slaPolicy({ version: 2, since: MORNING, firstResponseMinutes: 15 });

describe('policies', () => {
  it('promise an answer by metric', () => {
    expect(dueAt(first, 'first-response', MORNING)).toBe(MORNING + 60 * MINUTE);
    expect(dueAt(first, 'next-response', MORNING)).toBe(MORNING + 30 * MINUTE);
  });

  it('hold for what was posted since they were made', () => {
    const inForce = (at: number) => policyName(policyInForce([first, second], at));
    expect(inForce(MORNING - 1)).toBe('default@1');
    expect(inForce(MORNING)).toBe('default@2');
  });

  it('begin with a promise for everything posted before', () => {
    const targets = { firstResponseMinutes: 60, nextResponseMinutes: 30 };
    expect(nextPolicy([], targets, MORNING)).toEqual(first);
  });

  it('get a new version from the moment the targets change, and only then', () => {
    const { firstResponseMinutes, nextResponseMinutes } = second;
    expect(nextPolicy([first], { firstResponseMinutes, nextResponseMinutes }, MORNING)).toEqual(
      second,
    );
    expect(
      nextPolicy([first, second], { firstResponseMinutes, nextResponseMinutes }, MORNING + 1),
    ).toBeNull();
  });

  it('are needed for a deadline', () => {
    expect(() => policyInForce([], MORNING)).toThrow('at least one policy');
  });
});

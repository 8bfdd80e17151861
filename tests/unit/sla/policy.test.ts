import { describe, expect, it } from 'vitest';
import { startClock } from '@/domain/sla/clock';
import {
  nextPolicies,
  policyInForce,
  policyName,
  renewedPolicies,
  type PolicyMatch,
  type PolicySubject,
} from '@/domain/sla/policy';
import { HOUR, MINUTE, MORNING, policyTerms, slaPolicy } from '../../support/sightings';

const first = slaPolicy();
const second = slaPolicy({ version: 2, since: MORNING, firstResponseMinutes: 15 });

const wait = (known: Partial<PolicySubject> = {}): PolicySubject => ({
  startedAt: MORNING,
  endedAt: null,
  brandHandle: 'LumenParcel',
  rule: 'mention',
  language: 'pt-BR',
  watchedPhrases: ['Lumen Parcel', 'Café Lumière'],
  ...known,
});

describe('a clock', () => {
  it('has the target of its metric', () => {
    expect(startClock(first, 'first-response', MORNING).dueAt).toBe(MORNING + 60 * MINUTE);
    expect(startClock(first, 'next-response', MORNING).dueAt).toBe(MORNING + 30 * MINUTE);
  });

  it.each([
    ['a share of the target is left', { share: 0.2 }, 48],
    ['fixed minutes are left', { minutes: 10 }, 50],
    ['it begins, where the minutes are more than the target', { minutes: 90 }, 0],
    ['it is over, where the share is none', { share: 0 }, 60],
  ])('is at risk when %s', (_, atRisk, minutes) => {
    const { atRiskAt } = startClock(slaPolicy({ atRisk }), 'first-response', MORNING);
    expect(atRiskAt).toBe(MORNING + minutes * MINUTE);
  });

  it('never has a fraction of a millisecond', () => {
    const policy = slaPolicy({ atRisk: { share: 1 / 3 }, firstResponseMinutes: 1 });
    expect(startClock(policy, 'first-response', MORNING).atRiskAt % 1).toBe(0);
  });
});

describe('policies', () => {
  it('hold for what was posted since they were made', () => {
    const inForce = (startedAt: number) =>
      policyName(policyInForce([first, second], wait({ startedAt })));
    expect(inForce(MORNING - 1)).toBe('default@1');
    expect(inForce(MORNING)).toBe('default@2');
  });

  it('made while the clock ran ahead are made again once it is right, and cover the same', () => {
    const [ahead] = renewedPolicies([first], MORNING + 24 * HOUR);
    if (ahead === undefined) throw new Error('No version was made');
    const again = nextPolicies([first, ahead], [policyTerms()], MORNING);
    expect(again).toEqual([{ ...ahead, version: 3, since: MORNING }]);
    const history = [first, ahead, ...again];
    expect(nextPolicies(history, [policyTerms()], MORNING)).toEqual([]);
    const answered = wait({ startedAt: MORNING - HOUR, endedAt: MORNING + 1 });
    expect(policyName(policyInForce(history, answered))).toBe('default@3');
  });

  it('begin with a promise for everything posted before', () => {
    expect(nextPolicies([], [policyTerms()], MORNING)).toEqual([first]);
  });

  it('get a new version from the moment anything of them changes, and only then', () => {
    const changed = policyTerms({ firstResponseMinutes: 15 });
    expect(nextPolicies([first], [changed], MORNING)).toEqual([second]);
    expect(nextPolicies([first, second], [changed], MORNING + 1)).toEqual([]);
    const vip = policyTerms({ id: 'vip', match: { languages: ['en'] } });
    const list = nextPolicies([first, second], [vip, changed], MORNING + 1);
    expect(list.map((policy) => [policyName(policy), policy.position])).toEqual([
      ['vip@3', 0],
      ['default@3', 1],
    ]);
    expect(nextPolicies(list, [vip, changed], MORNING + 2)).toEqual([]);
    expect(nextPolicies(list, [changed, vip], MORNING + 2)).toHaveLength(2);
    expect(nextPolicies(list, [changed], MORNING + 2)).toHaveLength(1);
  });

  it('are needed for a deadline', () => {
    expect(() => policyInForce([], wait())).toThrow('a policy for everything');
  });

  it.each<[string, PolicyMatch, boolean]>([
    ['nothing in particular', {}, true],
    ['its account, however written', { brandHandles: ['other', 'lumenparcel'] }, true],
    ['another account', { brandHandles: ['other'] }, false],
    ['its rule', { rules: ['answers-brand', 'mention'] }, true],
    ['another rule', { rules: ['watched-phrase'] }, false],
    ['its language', { languages: ['pt'] }, true],
    ['its language and region', { languages: ['PT-br'] }, true],
    ['another region', { languages: ['pt-PT'] }, false],
    ['a language that only begins alike', { languages: ['p'] }, false],
    ['one of its phrases', { watchedPhrases: ['Lumen', 'Lumen Parcel'] }, true],
    ['its phrase in other case and spacing', { watchedPhrases: [' lumen  PARCEL '] }, true],
    ['its phrase in other code points', { watchedPhrases: ['cafe\u0301 LUMIE\u0300RE'] }, true],
    ['a phrase that is only a part of its own', { watchedPhrases: ['Lumen'] }, false],
    [
      'its phrase but another rule',
      { watchedPhrases: ['Lumen Parcel'], rules: ['watched-phrase'] },
      false,
    ],
    [
      'its account but another language',
      { brandHandles: ['LumenParcel'], languages: ['en'] },
      false,
    ],
  ])('match by %s', (_, match, matches) => {
    const special = slaPolicy({ id: 'special', match });
    const found = policyInForce([special, slaPolicy({ position: 1 })], wait());
    expect(found.id).toBe(matches ? 'special' : 'default');
  });

  it('take the first one that matches', () => {
    const policies = ['a', 'b', 'c'].map((id, position) => slaPolicy({ id, position }));
    expect(policyInForce(policies, wait()).id).toBe('a');
    const unmatched = slaPolicy({ id: 'z', match: { languages: ['en'] } });
    expect(policyInForce([unmatched, ...policies], wait({ language: null })).id).toBe('a');
  });
});

describe('renewed policies', () => {
  const renewed = renewedPolicies([first, second], MORNING + HOUR);
  const history = [first, second, ...renewed];
  const inForce = (known: Partial<PolicySubject>) =>
    policyName(policyInForce(history, wait(known)));
  const before = { startedAt: MORNING - HOUR };

  it('promise the same once more', () => {
    expect(nextPolicies(history, [policyTerms({ firstResponseMinutes: 15 })], Infinity)).toEqual(
      [],
    );
  });

  it('cover the waits open at that moment, and leave those that had ended', () => {
    expect(inForce(before)).toBe('default@3');
    expect(inForce({ ...before, endedAt: MORNING + HOUR + 1 })).toBe('default@3');
    expect(inForce({ ...before, endedAt: MORNING + HOUR })).toBe('default@1');
    expect(inForce({ endedAt: MORNING + MINUTE })).toBe('default@2');
  });
});

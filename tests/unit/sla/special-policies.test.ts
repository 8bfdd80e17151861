import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveItem } from '@/domain/move-item';
import { officeHours } from '@/domain/sla/business-hours';
import { nextPolicies } from '@/domain/sla/policy';
import { allPolicies, takesEverything, withCondition } from '@/domain/sla/special-policies';
import { MORNING, policyTerms, specialPolicy } from '../../support/sightings';

const office = officeHours('Europe/Paris');
const rest = policyTerms({ hours: office });

describe('allPolicies', () => {
  it('puts what is in use before the rest, in its order', () => {
    const special = ['one', 'two', 'three'].map((id) => specialPolicy({ id, inUse: id !== 'two' }));
    expect(allPolicies(special, rest).map(({ id }) => id)).toEqual(['one', 'three', 'default']);
  });

  it('gives the hours of the rest to those without hours of their own', () => {
    const special = [specialPolicy({ hours: 'same' }), specialPolicy({ hours: '24x7' })];
    expect(allPolicies(special, rest).map(({ hours }) => hours)).toEqual([office, '24x7', office]);
  });

  it('promises nothing new when a policy is only renamed', () => {
    const before = allPolicies([specialPolicy({ name: 'before' })], rest);
    const history = nextPolicies([], before, MORNING);
    const renamed = allPolicies([specialPolicy({ name: 'after' })], rest);
    expect(nextPolicies(history, renamed, MORNING)).toEqual([]);
    const changed = allPolicies([specialPolicy({ firstResponseMinutes: 5 })], rest);
    expect(nextPolicies(history, changed, MORNING)).toHaveLength(2);
  });
});

describe('a condition', () => {
  it('is none without a value', () => {
    const match = withCondition({ languages: ['fr'] }, 'rules', ['mention']);
    expect(match).toEqual({ languages: ['fr'], rules: ['mention'] });
    const none = withCondition(withCondition(match, 'rules', []), 'languages', []);
    expect(none).toEqual({});
    expect([takesEverything({ match }), takesEverything({ match: none })]).toEqual([false, true]);
  });
});

describe('moveItem', () => {
  it('goes as far as the list does, and back again', () => {
    const list = fc.uniqueArray(fc.nat(), { minLength: 2 });
    fc.assert(
      fc.property(list, fc.nat(), (items, place) => {
        const from = place % (items.length - 1);
        const moved = moveItem(items, from, 1);
        expect(moved[from + 1]).toBe(items[from]);
        expect(moveItem(moved, from + 1, -1)).toEqual(items);
        expect(moveItem(items, 0, -1)).toBe(items);
        expect(moveItem(items, items.length - 1, 1)).toBe(items);
      }),
    );
  });
});

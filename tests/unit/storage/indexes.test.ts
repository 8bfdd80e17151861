import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slaStatus } from '@/domain/sla/sla-status';
import { recordSightings } from '@/storage/database/sightings';
import { attentionAt, nextSlaChange } from '@/storage/database/sla-events';
import { anyHours } from '../../support/any-hours';
import { anySighting } from '../../support/any-sighting';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import { DAY, MORNING, policyTerms } from '../../support/sightings';

/** The indexes must say what `slaStatus` says of each wait. */
describe('the indexes', () => {
  const sightings = fc.array(anySighting({ tweets: 7 }), { minLength: 1, maxLength: 14 });
  const anyTerms = fc.oneof(
    fc.constant(policyTerms()),
    anyHours().map((hours) => policyTerms({ hours })),
  );

  it('find what is most pressing, before and after the sweep', async () => {
    await fc.assert(
      fc.asyncProperty(sightings, anyTerms, fc.nat(3 * DAY), async (seen, terms, after) => {
        const database = newDatabase();
        await recordSightings(database, seen, [terms], MORNING + 3 * DAY);
        const now = MORNING + after;
        const { slaEvents } = await contentsOf(database);
        const states = slaEvents.map((event) => slaStatus(event, now).state);
        const count = (state: string) => states.filter((other) => other === state).length;
        const [state] = (['overdue', 'at-risk'] as const).filter((one) => count(one) > 0);
        const expected = state === undefined ? null : { state, count: Math.min(count(state), 2) };
        expect(await attentionAt(database, now, 2)).toEqual(expected);
        await tellOfBreaches(database, now);
        expect(await attentionAt(database, now, 2)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('know when a state changes next, to the millisecond', async () => {
    await fc.assert(
      fc.asyncProperty(sightings, anyTerms, fc.nat(2 * DAY), async (seen, terms, after) => {
        const database = newDatabase();
        await recordSightings(database, seen, [terms], MORNING + 3 * DAY);
        const { slaEvents } = await contentsOf(database);
        const states = (now: number) => slaEvents.map((event) => slaStatus(event, now).state);
        const now = MORNING + after;
        const next = await nextSlaChange(database, now);
        const calm = next ?? now + 400 * DAY;
        expect(states(calm - 1)).toEqual(states(now));
        expect(next === null || states(next).join() !== states(now).join()).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

import { describe, expect, it } from 'vitest';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { recordSightings } from '@/storage/database/sightings';
import { attempt } from '@/storage/database/storage-error';
import { contentsOf, newDatabase } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  MINUTE,
  MORNING,
  policyTerms,
} from '../../support/sightings';

const POLICIES = [policyTerms()];
const anna = customerTweet(MORNING);
const ben = customerTweet(MORNING + MINUTE, { authorHandle: 'ben' });

/** The second batch joins two threads, so that it writes, replaces and deletes in every table. */
const BATCHES = [
  [anna, ben],
  [
    { ...ben, threadId: anna.tweetId },
    brandTweet(MORNING + 5 * MINUTE, { answers: ben.tweetId, threadId: anna.tweetId }),
  ],
];

/** Records all batches, one after the other. */
async function recordAll(database: ReplyDeskDatabase): Promise<void> {
  for (const batch of BATCHES) await recordSightings(database, batch, POLICIES, MORNING + DAY);
}

/** Lets the database fail at its n-th request from now on, as if the disk or the worker had gone. */
function breakAt(database: ReplyDeskDatabase, request: number, name: string): void {
  let left = request;
  database.use({
    stack: 'dbcore',
    name: 'break',
    create: (core) => ({
      ...core,
      table: (table) => {
        const whole = core.table(table);
        return {
          ...whole,
          mutate: (change) => {
            left -= 1;
            return left === 0 ? Promise.reject(new DOMException('', name)) : whole.mutate(change);
          },
        };
      },
    }),
  });
}

describe('a write that breaks off', () => {
  it('leaves the state before or after its batch, and doing it again gives the whole', async () => {
    const whole = newDatabase();
    await recordAll(whole);
    const expected = await contentsOf(whole);
    const steps = [await contentsOf(newDatabase())];
    const first = newDatabase();
    for (const batch of BATCHES) {
      await recordSightings(first, batch, POLICIES, MORNING + DAY);
      steps.push(await contentsOf(first));
    }

    let broken = 0;
    for (let request = 1; ; request += 1) {
      const name = newDatabase().name;
      await newDatabase(name).open();
      const failing = newDatabase(name);
      breakAt(failing, request, 'UnknownError');
      const outcome = await attempt(() => recordAll(failing));
      failing.close();
      const after = newDatabase(name);
      expect(steps).toContainEqual(await contentsOf(after));

      await recordAll(after);
      expect(await contentsOf(after)).toEqual(expected);
      if (outcome.ok) break;
      broken += 1;
    }
    expect(broken).toBeGreaterThan(6);
  });

  it.each([
    ['QuotaExceededError', { kind: 'full' }],
    ['UnknownError', { kind: 'unavailable' }],
  ])('tells why: %s', async (name, error) => {
    const database = newDatabase();
    await database.open();
    database.close();
    const failing = newDatabase(database.name);
    breakAt(failing, 2, name);
    expect(await attempt(() => recordAll(failing))).toMatchObject({ ok: false, error });
  });
});

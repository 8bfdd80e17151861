import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TweetSighting } from '@/domain/sightings';
import { recordSightings } from '@/storage/database/sightings';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { anySighting } from '../../support/any-sighting';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  tweetIdAt,
  policyTerms,
} from '../../support/sightings';

const POLICIES = [policyTerms()];
const NOW = MORNING + 3 * DAY;

const record = (
  database: ReplyDeskDatabase,
  sightings: readonly TweetSighting[],
  { policies = POLICIES, now = NOW } = {},
) => recordSightings(database, sightings, policies, now);

async function recordedIn(batches: readonly (readonly TweetSighting[])[]) {
  const database = newDatabase();
  for (const batch of batches) {
    await record(database, batch);
    await tellOfBreaches(database, NOW);
  }
  const { sightings, conversations, slaEvents } = await contentsOf(database);
  return { sightings, conversations, slaEvents };
}

describe('recordSightings', () => {
  it('gives the same tables whatever the order, repetition and batches of the same sightings', async () => {
    const sightings = fc.array(anySighting({ tweets: 7 }), { minLength: 1, maxLength: 14 });
    const shuffled = sightings.chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc
          .tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all))
          .map(([once, again]) => [...once, ...again]),
        batchSizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ all, order, batchSizes }) => {
        expect(await recordedIn(inBatches(order, batchSizes))).toEqual(await recordedIn([all]));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps at most one open wait a conversation, and every customer tweet in exactly one wait', async () => {
    const sightings = fc.array(anySighting({ tweets: 7 }), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(sightings, async (all) => {
        const database = newDatabase();
        const clocks = await record(database, all);
        const { slaEvents, sightings: seen } = await contentsOf(database);
        const open = slaEvents.filter((event) => event.metAt === null);
        expect(new Set(open.map((event) => event.conversationId)).size).toBe(open.length);

        const customers = seen.filter(({ rule }) => rule !== null && rule !== 'tracked');
        expect(Object.keys(clocks).sort()).toEqual(customers.map((tweet) => tweet.tweetId).sort());
        for (const { tweetId, postedAt } of customers) {
          expect(clocks[tweetId]?.startedAt).toBeLessThanOrEqual(postedAt);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('makes one conversation of two that turn out to be the same thread', async () => {
    const database = newDatabase();
    const root = customerTweet(MORNING);
    const later = customerTweet(MORNING + 10 * MINUTE, { language: 'fr' });
    await record(database, [root]);
    await record(database, [later]);
    expect((await contentsOf(database)).conversations).toHaveLength(2);

    const inThread = { threadId: root.tweetId };
    const clocks = await record(database, [
      { ...root, ...inThread },
      { ...later, ...inThread },
    ]);
    const { conversations, slaEvents, sightings } = await contentsOf(database);
    expect(conversations.map(({ id }) => id)).toEqual([`${root.tweetId}:anna_k`]);
    expect(slaEvents).toMatchObject([{ tweetId: root.tweetId, waitingUntil: MORNING + HOUR }]);
    expect(sightings.map(({ threadId }) => threadId)).toEqual([root.tweetId, root.tweetId]);
    expect(clocks[later.tweetId]?.tweetId).toBe(root.tweetId);
  });

  it('finds the thread again through a tweet that was only linked to', async () => {
    const database = newDatabase();
    const root = tweetIdAt(MORNING - HOUR);
    const tweet = customerTweet(MORNING, { threadId: root });
    await record(database, [tweet]);
    await record(database, [brandTweet(MORNING + MINUTE, { threadId: root })]);
    expect((await contentsOf(database)).slaEvents).toMatchObject([{ metAt: MORNING + MINUTE }]);
  });

  it('answers with the clock of every customer tweet sighted, also when nothing is new', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    const first = await record(database, [tweet, brandTweet(MORNING + MINUTE)]);
    expect(Object.keys(first)).toEqual([tweet.tweetId]);
    expect(await record(database, [tweet])).toEqual(first);
    expect(await record(database, [])).toEqual({});
  });

  it('stores no more than the clocks need', async () => {
    const database = newDatabase();
    await record(database, [customerTweet(MORNING)]);
    const [row] = (await contentsOf(database)).sightings;
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'answers',
      'answersHandles',
      'authorHandle',
      'brandHandle',
      'goneAt',
      'language',
      'lastSeenAt',
      'links',
      'postedAt',
      'rule',
      'seenAt',
      'sentHere',
      'thanks',
      'threadId',
      'tweetId',
      'watchedPhrases',
    ]);
  });

  it('keeps the deadline of the day when the targets change later', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet], { now: MORNING + MINUTE });
    const stricter = [policyTerms({ firstResponseMinutes: 5, nextResponseMinutes: 5 })];
    const newer = customerTweet(MORNING + HOUR);
    await record(database, [tweet, newer], { policies: stricter, now: MORNING + 10 * MINUTE });
    expect((await contentsOf(database)).slaEvents).toMatchObject([
      { policy: 'default@1', dueAt: MORNING + HOUR },
      { policy: 'default@2', dueAt: MORNING + HOUR + 5 * MINUTE },
    ]);
  });

  it('passes over tweets too old to be kept', async () => {
    const database = newDatabase();
    expect(await record(database, [customerTweet(NOW - 91 * DAY)])).toEqual({});
    expect((await contentsOf(database)).sightings).toEqual([]);
  });

  it('marks a missed wait once, also when it is computed again', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet]);
    const atDeadline = MORNING + HOUR;
    expect(await tellOfBreaches(database, atDeadline)).toEqual([]);
    expect(await tellOfBreaches(database, atDeadline + 1)).toMatchObject([
      { tweetId: tweet.tweetId },
    ]);
    expect((await contentsOf(database)).slaEvents).toMatchObject([{ breachedAt: atDeadline }]);
    await record(database, [{ ...tweet, language: 'de', threadId: tweetIdAt(MORNING - 1) }]);
    expect(await tellOfBreaches(database, atDeadline + 1)).toEqual([]);
  });

  it('takes the mark back when the wait turns out to have more time', async () => {
    const database = newDatabase();
    const options = {
      policies: [policyTerms({ firstResponseMinutes: 15, nextResponseMinutes: 60 })],
    };
    const tweet = customerTweet(MORNING);
    await record(database, [tweet], options);
    expect(await tellOfBreaches(database, MORNING + 16 * MINUTE)).toHaveLength(1);

    const answerBefore = brandTweet(MORNING - MINUTE, { answersHandles: ['anna_k'] });
    await record(database, [{ ...answerBefore, threadId: tweet.tweetId }], options);
    expect(await tellOfBreaches(database, MORNING + 60 * MINUTE)).toEqual([]);
    expect(await tellOfBreaches(database, MORNING + 61 * MINUTE)).toMatchObject([
      { metric: 'next-response', dueAt: MORNING + HOUR },
    ]);
  });

  it('does not report a wait that was overdue before anybody saw it', async () => {
    const database = newDatabase();
    await record(database, [customerTweet(MORNING, { seenAt: MORNING + 2 * HOUR })]);
    expect(await tellOfBreaches(database, NOW)).toEqual([]);
  });
});

function inBatches<Item>(items: readonly Item[], sizes: readonly number[]): readonly Item[][] {
  const batches: Item[][] = [];
  for (let from = 0, turn = 0; from < items.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? items.length;
    batches.push(items.slice(from, from + size));
    from += size;
  }
  return batches;
}

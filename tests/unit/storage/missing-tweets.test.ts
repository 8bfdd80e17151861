import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReport } from '@/domain/missing-report';
import type { TweetSighting } from '@/domain/sightings';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { recordMissing } from '@/storage/database/missing-tweets';
import { recordSightings } from '@/storage/database/sightings';
import { attentionAt, nextSlaChange, openSlaEvents } from '@/storage/database/sla-events';
import { anySighting } from '../../support/any-sighting';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  policyTerms,
  tweetIdAt,
} from '../../support/sightings';

const POLICIES = [policyTerms()];
const NOW = MORNING + 3 * DAY;
const tweet = customerTweet(MORNING);

const record = (database: ReplyDeskDatabase, ...sightings: readonly TweetSighting[]) =>
  recordSightings(database, sightings, POLICIES, NOW);
const miss = (database: ReplyDeskDatabase, known: Partial<MissingReport> = {}) => {
  const at = MORNING + 10 * MINUTE;
  const { tweetId } = tweet;
  const report = { tweetId, place: 'own-page', at, shownAuthors: [], ...known } as const;
  return recordMissing(database, [report], POLICIES, NOW);
};

describe('a tweet whose own page is missing', () => {
  it('waits no longer, and is neither counted nor told of', async () => {
    const database = newDatabase();
    await record(database, tweet);
    expect(await miss(database)).toMatchObject({
      [tweet.tweetId]: { withdrawnAt: MORNING + 10 * MINUTE },
    });
    expect(await openSlaEvents(database)).toEqual([]);
    expect(await attentionAt(database, NOW, 9)).toBeNull();
    expect(await nextSlaChange(database, MORNING)).toBeNull();
    expect(await tellOfBreaches(database, NOW)).toEqual([]);
  });

  it('waits again once a page shows it', async () => {
    const database = newDatabase();
    await record(database, tweet);
    const before = await openSlaEvents(database);
    await miss(database);
    await record(database, { ...tweet, seenAt: MORNING + HOUR });
    expect(await openSlaEvents(database)).toEqual(before);
  });

  it('is not stored when it was never recorded', async () => {
    const database = newDatabase();
    await record(database, brandTweet(MORNING + MINUTE, { answers: tweet.tweetId }));
    const before = await contentsOf(database);
    expect(await miss(database)).toEqual({});
    expect(await contentsOf(database)).toEqual(before);
  });

  it('can be seen again though the page’s clock ran ahead', async () => {
    const database = newDatabase();
    await record(database, tweet);
    await miss(database, { at: NOW + DAY });
    await recordSightings(database, [{ ...tweet, seenAt: NOW + 1 }], POLICIES, NOW + 1);
    expect(await openSlaEvents(database)).toHaveLength(1);
  });
});

describe('a row for a missing post', () => {
  const below = customerTweet(MORNING + 5 * MINUTE, {
    authorHandle: 'ben',
    threadId: tweet.tweetId,
    answers: tweet.tweetId,
  });
  const above = { tweetId: below.tweetId, place: 'above' } as const;

  it('ends the wait of what the tweet below it answers', async () => {
    const database = newDatabase();
    await record(database, tweet, below);
    await miss(database, { ...above, shownAuthors: ['ben', 'Anna_K'] });
    expect(await openSlaEvents(database)).toMatchObject([{ customerHandle: 'ben' }]);
  });

  it('proves nothing while no other tweet of that author can be read: she may have blocked the brand', async () => {
    const database = newDatabase();
    await record(database, tweet, below);
    expect(await miss(database, { ...above, shownAuthors: ['ben'] })).toEqual({});
    expect(await openSlaEvents(database)).toHaveLength(2);
  });

  it('proves nothing where it is not certain what the tweet below answers', async () => {
    const database = newDatabase();
    const other = { ...below, answers: tweetIdAt(MORNING + MINUTE) };
    await record(database, tweet, below, other);
    expect(await miss(database, { ...above, shownAuthors: ['anna_k'] })).toEqual({});
  });
});

it('gives the same tables whatever the order and repetition of what pages show and miss', async () => {
  const cases = fc.record({
    first: anySighting({ tweets: 4 }).filter(({ role }) => role === 'customer'),
    others: fc.array(anySighting({ tweets: 4 }), { maxLength: 6 }),
    missing: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }),
    seed: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ first, others, missing, seed }) => {
      const steps = [
        ...others.map((sighting) => (database: ReplyDeskDatabase) => record(database, sighting)),
        ...missing.map((after) => (database: ReplyDeskDatabase) => {
          const at = first.postedAt + after * HOUR;
          return miss(database, { tweetId: first.tweetId, at });
        }),
      ];
      const live = async (order: typeof steps) => {
        const database = newDatabase();
        await record(database, first);
        for (const step of order) await step(database);
        await tellOfBreaches(database, NOW);
        const { sightings, conversations, slaEvents } = await contentsOf(database);
        return { sightings, conversations, slaEvents };
      };
      const shuffled = [...steps, ...steps]
        .map((step, index) => ({ step, key: seed[index] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ step }) => step);
      expect(await live(shuffled)).toEqual(await live(steps));
    }),
    { numRuns: 60 },
  );
}, 60_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TweetSighting } from '@/domain/sightings';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { removeOld } from '@/storage/database/retention';
import { recordSightings } from '@/storage/database/sightings';
import { attentionAt, openSlaEvents } from '@/storage/database/sla-events';
import { allTracked, trackTweet, untrackTweet } from '@/storage/database/tracked';
import { triageWait } from '@/storage/database/triage';
import { anySighting } from '../../support/any-sighting';
import { triage } from '../../support/any-triage';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  policyTerms,
} from '../../support/sightings';

const POLICIES = [policyTerms()];
const NOW = MORNING + 3 * DAY;
const tweet = customerTweet(MORNING, { rule: 'tracked', seenAt: MORNING + 20 * MINUTE });

const record = (database: ReplyDeskDatabase, sightings: readonly TweetSighting[]) =>
  recordSightings(database, sightings, POLICIES, NOW);
const track = (database: ReplyDeskDatabase, sighting: TweetSighting = tweet) =>
  trackTweet(database, sighting, POLICIES, NOW);
const untrack = (database: ReplyDeskDatabase, sighting: TweetSighting = tweet) =>
  untrackTweet(database, sighting.tweetId, POLICIES, NOW);

async function clocksOf(database: ReplyDeskDatabase) {
  await tellOfBreaches(database, NOW);
  const { conversations, slaEvents, tracked } = await contentsOf(database);
  return { conversations, slaEvents, tracked };
}

describe('a tweet tracked by hand', () => {
  it('waits from its own time on', async () => {
    const database = newDatabase();
    const clocks = await track(database);
    expect(clocks).toMatchObject({
      [tweet.tweetId]: { rule: 'tracked', startedAt: MORNING, dueAt: MORNING + HOUR },
    });
    expect(await attentionAt(database, NOW, 9)).toEqual({ state: 'overdue', count: 1 });
  });

  it('falls under the policy for such tweets', async () => {
    const special = policyTerms({ id: 'by-hand', match: { rules: ['tracked'] } });
    const database = newDatabase();
    const clocks = await trackTweet(database, tweet, [special, ...POLICIES], NOW);
    expect(clocks[tweet.tweetId]?.policy).toBe('by-hand@1');
  });

  it('is answered by an answer that was seen before', async () => {
    const database = newDatabase();
    await record(database, [brandTweet(MORNING + MINUTE, { answers: tweet.tweetId })]);
    expect((await track(database))[tweet.tweetId]?.metAt).toBe(MORNING + MINUTE);
  });

  it('does not wait because a page still takes it for tracked', async () => {
    const database = newDatabase();
    expect(await record(database, [tweet])).toEqual({});
    expect(await openSlaEvents(database)).toEqual([]);
  });

  it('leaves no trace in the clocks when that is taken back, also in those of others', async () => {
    const database = newDatabase();
    const ben = customerTweet(MORNING + MINUTE, { authorHandle: 'ben', threadId: tweet.tweetId });
    const answer = brandTweet(MORNING + 2 * MINUTE, { threadId: tweet.tweetId });
    await record(database, [ben, answer]);
    const before = await clocksOf(database);
    await track(database);
    // Two customers in the thread now: whom the answer is for is no longer certain.
    expect(await openSlaEvents(database)).toHaveLength(2);
    expect(await untrack(database)).toEqual({ [ben.tweetId]: before.slaEvents[0] });
    expect(await clocksOf(database)).toEqual(before);
  });

  it('waits on where it does so for another reason', async () => {
    const database = newDatabase();
    await track(database);
    await record(database, [{ ...tweet, rule: 'mention' }]);
    await untrack(database);
    expect(await openSlaEvents(database)).toMatchObject([{ rule: 'mention' }]);
  });

  it('waits though it needed no reply before', async () => {
    const database = newDatabase();
    await record(database, [{ ...tweet, rule: 'mention' }]);
    const decided = triage({ noReplyNeeded: { reason: 'not-for-us', at: MORNING }, note: 'Hm.' });
    const { tweetId, postedAt: coversUntil } = tweet;
    const decision = { tweetId, coversUntil, decidedAt: MORNING, triage: decided };
    await triageWait(database, decision, POLICIES, NOW);
    await track(database);
    expect(await openSlaEvents(database)).toMatchObject([
      { triage: { noReplyNeeded: null, note: 'Hm.' } },
    ]);
  });

  it('is passed over when it is too old to be kept, and forgotten with its thread', async () => {
    const database = newDatabase();
    expect(await track(database, customerTweet(NOW - 91 * DAY, { rule: 'tracked' }))).toEqual({});
    expect(await allTracked(database)).toEqual([]);
    await track(database);
    expect(await allTracked(database)).toEqual([tweet.tweetId]);
    await removeOld(database, MORNING + 91 * DAY);
    expect(await allTracked(database)).toEqual([]);
  });
});

it('gives the same tables whatever pages show before, between and after', async () => {
  const cases = fc.record({
    first: anySighting({ tweets: 7 }).filter(({ role }) => role === 'customer'),
    others: fc.array(anySighting({ tweets: 7 }), { maxLength: 10 }),
    decisions: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
    split: fc.nat({ max: 10 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ first, others, decisions, split }) => {
      const byHand = { ...first, rule: 'tracked' } as const;
      const decide = async (database: ReplyDeskDatabase, repeat: 1 | 2) => {
        for (const wanted of decisions) {
          for (let time = 0; time < repeat; time += 1) {
            await (wanted ? track(database, byHand) : untrack(database, byHand));
          }
        }
      };
      const early = newDatabase();
      await decide(early, 1);
      await record(early, [byHand, ...others]);

      const late = newDatabase();
      await record(late, [...others.slice(0, split), byHand]);
      await decide(late, 2);
      await record(late, [...others.slice(split), byHand]);

      expect(await clocksOf(late)).toEqual(await clocksOf(early));
    }),
    { numRuns: 100 },
  );
}, 60_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Triage } from '@/domain/sla/triage';
import type { TweetSighting } from '@/domain/sightings';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { recalculateOpenEvents } from '@/storage/database/recalculate';
import { removeOld } from '@/storage/database/retention';
import { recordSightings } from '@/storage/database/sightings';
import {
  attentionAt,
  currentSlaEvents,
  nextSlaChange,
  openSlaEvents,
} from '@/storage/database/sla-events';
import { triageWait } from '@/storage/database/triage';
import { anySighting } from '../../support/any-sighting';
import { anyTriage, triage } from '../../support/any-triage';
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

const record = (database: ReplyDeskDatabase, sightings: readonly TweetSighting[]) =>
  recordSightings(database, sightings, POLICIES, NOW);

const decide = (database: ReplyDeskDatabase, tweet: TweetSighting, decided: Triage) =>
  triageWait(
    database,
    {
      tweetId: tweet.tweetId,
      coversUntil: tweet.postedAt,
      decidedAt: tweet.postedAt + MINUTE,
      triage: decided,
    },
    POLICIES,
    NOW,
  );

async function clocksOf(database: ReplyDeskDatabase) {
  const { conversations, slaEvents, triage: decisions } = await contentsOf(database);
  return { conversations, slaEvents, decisions };
}

describe('triageWait', () => {
  it('gives the same tables whether a decision comes before or after other sightings', async () => {
    const cases = fc.record({
      first: anySighting({ tweets: 7 }),
      others: fc.array(anySighting({ tweets: 7 }), { maxLength: 10 }),
      decided: anyTriage(),
      split: fc.nat({ max: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ first, others, decided, split }) => {
        const early = newDatabase();
        await record(early, [first]);
        await decide(early, first, decided);
        await record(early, others);
        await tellOfBreaches(early, NOW);

        const between = newDatabase();
        await record(between, [first, ...others.slice(0, split)]);
        await decide(between, first, decided);
        await decide(between, first, decided);
        await record(between, [...others.slice(split), first]);
        await tellOfBreaches(between, NOW);

        expect(await clocksOf(between)).toEqual(await clocksOf(early));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is undone by deciding what was decided before', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet]);
    const [before] = await openSlaEvents(database);
    await decide(database, tweet, triage({ noReplyNeeded: { reason: 'spam', at: MORNING } }));
    expect(await openSlaEvents(database)).toEqual([]);
    await decide(database, tweet, triage({}));
    expect(await openSlaEvents(database)).toEqual([before]);
  });

  it('passes over a tweet that was deleted meanwhile', async () => {
    const database = newDatabase();
    await decide(database, customerTweet(MORNING), triage({ note: 'gone' }));
    expect((await contentsOf(database)).triage).toEqual([]);
  });

  it('survives that open waits are computed again', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet]);
    await decide(database, tweet, triage({ tags: ['praise'], note: 'Nice.' }));
    await recalculateOpenEvents(database, [policyTerms({ firstResponseMinutes: 5 })], NOW);
    expect(await openSlaEvents(database)).toMatchObject([
      { dueAt: MORNING + 5 * MINUTE, triage: { tags: ['praise'], note: 'Nice.' } },
    ]);
  });

  it('is forgotten with its thread', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet]);
    await decide(database, tweet, triage({ note: 'Nice.' }));
    await removeOld(database, MORNING + 91 * DAY);
    expect((await contentsOf(database)).triage).toEqual([]);
  });
});

describe('a snoozed wait', () => {
  it('is neither counted nor told of before it comes back, and then as what it is', async () => {
    const database = newDatabase();
    const tweet = customerTweet(MORNING);
    await record(database, [tweet]);
    const backAt = MORNING + 2 * HOUR;
    await decide(database, tweet, triage({ snoozedUntil: backAt }));

    const asleep = backAt - 1;
    expect(await attentionAt(database, asleep, 100)).toBeNull();
    expect(await tellOfBreaches(database, asleep)).toEqual([]);
    expect(await nextSlaChange(database, asleep)).toBe(backAt);

    expect(await attentionAt(database, backAt, 100)).toEqual({ state: 'overdue', count: 1 });
    expect(await tellOfBreaches(database, backAt)).toMatchObject([{ tweetId: tweet.tweetId }]);
    expect(await nextSlaChange(database, backAt)).toBeNull();
  });
});

it('counts nothing that needs no reply', async () => {
  const database = newDatabase();
  const tweet = customerTweet(MORNING);
  await record(database, [tweet]);
  await decide(database, tweet, triage({ noReplyNeeded: { reason: 'spam', at: MORNING } }));
  expect(await attentionAt(database, NOW, 100)).toBeNull();
  expect(await tellOfBreaches(database, NOW)).toEqual([]);
  expect(await nextSlaChange(database, MORNING)).toBeNull();
});

it('finds who still waits from before, for the popup as for the icon', async () => {
  const database = newDatabase();
  const [old, answered] = [customerTweet(MORNING), customerTweet(MORNING + MINUTE)];
  const answer = brandTweet(MORNING + 2 * MINUTE, { answers: answered.tweetId });
  const recent = customerTweet(MORNING + 2 * DAY);
  await record(database, [old, { ...answered, authorHandle: 'ben' }, answer, recent]);
  expect(await currentSlaEvents(database, MORNING + DAY)).toMatchObject([
    { tweetId: old.tweetId },
    { tweetId: recent.tweetId },
  ]);
  expect(await attentionAt(database, NOW, 100)).toEqual({ state: 'overdue', count: 2 });
});

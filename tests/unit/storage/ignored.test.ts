import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TweetSighting } from '@/domain/sightings';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { ignoreAccounts } from '@/storage/database/ignored';
import { recordSightings } from '@/storage/database/sightings';
import { attentionAt, openSlaEvents, slaEventsSince } from '@/storage/database/sla-events';
import { trackTweet, untrackTweet } from '@/storage/database/tracked';
import { triageWait } from '@/storage/database/triage';
import { anySighting } from '../../support/any-sighting';
import { anyTriage, triage } from '../../support/any-triage';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  MINUTE,
  MORNING,
  policyTerms,
} from '../../support/sightings';

const POLICIES = [policyTerms()];
const NOW = MORNING + 3 * DAY;

const record = (database: ReplyDeskDatabase, sightings: readonly TweetSighting[]) =>
  recordSightings(database, sightings, POLICIES, NOW);
const ignore = (database: ReplyDeskDatabase, ...accounts: readonly string[]) =>
  ignoreAccounts(database, accounts, POLICIES, NOW);
const startsOf = async (database: ReplyDeskDatabase) =>
  (await openSlaEvents(database)).map(({ tweetId }) => tweetId);

const [first, second] = [customerTweet(MORNING), customerTweet(MORNING + MINUTE)];
const ben = customerTweet(MORNING + 2 * MINUTE, { authorHandle: 'ben' });

async function recorded(...sightings: readonly TweetSighting[]): Promise<ReplyDeskDatabase> {
  const database = newDatabase();
  await record(database, sightings);
  return database;
}

async function clocksOf(database: ReplyDeskDatabase) {
  await tellOfBreaches(database, NOW);
  const { conversations, slaEvents, ignored } = await contentsOf(database);
  return { conversations, slaEvents, ignored };
}

describe('an account that is ignored', () => {
  it('waits no longer anywhere, however its handle is written, and again when it is not', async () => {
    const database = await recorded(first, second, ben);
    const before = await openSlaEvents(database);
    expect(await ignore(database, 'ANNA_K')).toBe(true);
    expect(await startsOf(database)).toEqual([ben.tweetId]);
    expect(await attentionAt(database, NOW, 9)).toEqual({ state: 'overdue', count: 1 });
    expect(await ignore(database)).toBe(true);
    expect(await openSlaEvents(database)).toEqual(before);
  });

  it('changes nothing while it stays so', async () => {
    const database = await recorded(first);
    await ignore(database, 'Anna_K', 'ben');
    expect(await ignore(database, 'BEN', 'anna_k')).toBe(false);
  });

  it('does not begin to wait with what a page still tells of it', async () => {
    const database = newDatabase();
    await ignore(database, 'anna_k');
    expect(await record(database, [first])).toEqual({});
    expect(await startsOf(database)).toEqual([]);
  });

  it('keeps its waits that are over: answered, or decided', async () => {
    const answer = brandTweet(MORNING + 30_000, { answers: first.tweetId });
    const database = await recorded(first, answer, second);
    const { tweetId, postedAt: coversUntil } = second;
    const over = triage({ noReplyNeeded: { reason: 'not-for-us', at: NOW } });
    const decision = { tweetId, coversUntil, decidedAt: NOW, triage: over };
    await triageWait(database, decision, POLICIES, NOW);
    const before = await slaEventsSince(database, 0);
    expect(before).toHaveLength(2);
    await ignore(database, 'anna_k');
    expect(await slaEventsSince(database, 0)).toEqual(before);

    await triageWait(database, { ...decision, triage: triage({}) }, POLICIES, NOW);
    expect(await startsOf(database)).toEqual([]);
    await ignore(database);
    expect(await startsOf(database)).toEqual([tweetId]);
  });

  it('counts an answer that it gets all the same', async () => {
    const database = await recorded(first);
    await ignore(database, 'anna_k');
    await record(database, [brandTweet(MORNING + MINUTE, { answers: first.tweetId })]);
    expect(await slaEventsSince(database, 0)).toMatchObject([{ metAt: MORNING + MINUTE }]);
  });

  it('waits with what is tracked by hand, from that post on', async () => {
    const thread = { threadId: first.tweetId };
    const database = await recorded(first, { ...second, ...thread });
    await ignore(database, 'anna_k');
    await trackTweet(database, { ...second, ...thread, rule: 'tracked' }, POLICIES, NOW);
    expect(await openSlaEvents(database)).toMatchObject([
      { tweetId: second.tweetId, startedAt: second.postedAt },
    ]);
    await untrackTweet(database, second.tweetId, POLICIES, NOW);
    expect(await startsOf(database)).toEqual([]);
  });
});

it('gives the same tables whenever it is ignored, and whatever is seen or decided meanwhile', async () => {
  const accounts = fc.subarray(['anna_k', 'ben', 'carl']);
  const cases = fc.record({
    sightings: fc.array(anySighting({ tweets: 7 }), { minLength: 1, maxLength: 12 }),
    split: fc.nat({ max: 12 }),
    meanwhile: accounts,
    finally: accounts,
    decided: anyTriage(),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ sightings, split, decided, ...accounts }) => {
      const decide = (database: ReplyDeskDatabase) => {
        const { tweetId, postedAt: coversUntil } = sightings[0] ?? first;
        const decision = { tweetId, coversUntil, decidedAt: NOW, triage: decided };
        return triageWait(database, decision, POLICIES, NOW);
      };
      const early = newDatabase();
      await ignore(early, ...accounts.finally);
      await record(early, sightings);
      await decide(early);

      const late = newDatabase();
      await record(late, [...sightings.slice(0, split), ...sightings.slice(0, 1)]);
      await ignore(late, ...accounts.meanwhile);
      await decide(late);
      await record(late, sightings.slice(split));
      await ignore(late, ...accounts.finally);

      expect(await clocksOf(late)).toEqual(await clocksOf(early));
    }),
    { numRuns: 100 },
  );
}, 60_000);

import { describe, expect, it } from 'vitest';
import {
  allStillPublic,
  recordFindings,
  stillPublicAmong,
} from '@/storage/database/public-findings';
import { removeOld } from '@/storage/database/retention';
import { recordSightings } from '@/storage/database/sightings';
import { contentsOf, newDatabase } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MORNING,
  policyTerms,
  tweetIdAt,
} from '../../support/sightings';

const ID = tweetIdAt(MORNING);
const NOW = MORNING + HOUR;
const shown = (at: number, tweetId = ID) => ({
  tweetId,
  at,
  shows: { kinds: ['EMAIL' as const], count: 1 },
});
const absent = (at: number, tweetId = ID) => ({ tweetId, at, shows: null });

describe('recordFindings', () => {
  it('gives the same table whatever the order, repetition and batches of the reports', async () => {
    const [early, late] = [shown(MORNING + 1), absent(MORNING + 2)];
    const orders = [
      [[early, late]],
      [[late, early]],
      [[late], [early]],
      [[early], [late], [early]],
    ];
    for (const batches of orders) {
      const database = newDatabase();
      for (const batch of batches) await recordFindings(database, batch, NOW);
      expect((await contentsOf(database)).publicFindings).toEqual([
        { tweetId: ID, shown: { kinds: ['EMAIL'], count: 1, at: MORNING + 1 }, absentAt: late.at },
      ]);
      expect(await allStillPublic(database)).toEqual([]);
    }
  });

  it('keeps kind and count, and nothing that a report may carry besides', async () => {
    const database = newDatabase();
    const told = { ...shown(NOW), text: 'SECRET', shows: { kinds: ['CARD'], value: 'SECRET' } };
    await recordFindings(database, [told as never], NOW);
    expect(JSON.stringify(await contentsOf(database))).not.toContain('SECRET');
  });

  it('passes over what is too old, or of no known age', async () => {
    const database = newDatabase();
    const old = tweetIdAt(NOW - 90 * DAY - 1);
    await recordFindings(database, [shown(NOW, old), shown(NOW, '20')], NOW);
    expect((await contentsOf(database)).publicFindings).toEqual([]);
  });

  it('is forgotten 90 days after the post', async () => {
    const database = newDatabase();
    const later = tweetIdAt(MORNING + HOUR);
    await recordFindings(database, [shown(NOW), shown(NOW, later)], NOW);
    await removeOld(database, MORNING + 90 * DAY);
    expect(await allStillPublic(database)).toHaveLength(2);
    await removeOld(database, MORNING + 90 * DAY + 1);
    expect((await contentsOf(database)).publicFindings).toMatchObject([{ tweetId: later }]);
  });
});

describe('what is still public', () => {
  it('is told with the posts that answer it, the longest public first', async () => {
    const database = newDatabase();
    const customer = customerTweet(MORNING);
    const answer = brandTweet(MORNING + HOUR, { threadId: ID, answers: ID });
    const later = customerTweet(MORNING + 2 * HOUR, { threadId: ID, answers: answer.tweetId });
    await recordSightings(database, [customer, answer, later], [policyTerms()], NOW + DAY);
    await recordFindings(database, [shown(NOW, later.tweetId), shown(NOW)], NOW);
    expect(await stillPublicAmong(database, [ID, answer.tweetId])).toEqual([
      { tweetId: ID, kinds: ['EMAIL'], count: 1, since: MORNING, answeredBy: [answer.tweetId] },
    ]);
    const all = await allStillPublic(database);
    expect(all.map(({ tweetId }) => tweetId)).toEqual([ID, later.tweetId]);
  });
});

import { describe, expect, it } from 'vitest';
import { recordPostedAnyway } from '@/storage/database/posted-anyway';
import { removeOld } from '@/storage/database/retention';
import { recordSightings } from '@/storage/database/sightings';
import { contentsOf, newDatabase } from '../../support/database';
import { brandTweet, customerTweet, DAY, MORNING, policyTerms } from '../../support/sightings';

const POLICIES = [policyTerms()];

describe('removeOld', () => {
  it('removes threads 90 days after their last tweet, whole, and no others', async () => {
    const database = newDatabase();
    const over = customerTweet(MORNING);
    const overToo = brandTweet(MORNING + DAY, { threadId: over.tweetId });
    const begun = customerTweet(MORNING + 1, { authorHandle: 'ben' });
    const goesOn = brandTweet(MORNING + 2 * DAY, { threadId: begun.tweetId });
    const sightings = [over, overToo, begun, goesOn];
    await recordSightings(database, sightings, POLICIES, MORNING + 3 * DAY);
    const before = await contentsOf(database);

    await removeOld(database, MORNING + 91 * DAY);
    expect(await contentsOf(database)).toEqual(before);

    await removeOld(database, MORNING + 91 * DAY + 1);
    const after = await contentsOf(database);
    expect(after.sightings.map(({ tweetId }) => tweetId)).toEqual([begun.tweetId, goesOn.tweetId]);
    expect(after.conversations.map(({ customerHandle }) => customerHandle)).toEqual(['ben']);
    expect(after.slaEvents.map(({ customerHandle }) => customerHandle)).toEqual(['ben']);
    expect(after.cannedReplies).toEqual(before.cannedReplies);
  });

  it('removes what was posted anyway after 90 days', async () => {
    const database = newDatabase();
    await recordPostedAnyway(database, { kinds: ['CARD'], reason: 'other', at: MORNING });
    await removeOld(database, MORNING + 90 * DAY);
    expect(await database.postedAnyway.count()).toBe(1);
    await removeOld(database, MORNING + 90 * DAY + 1);
    expect(await database.postedAnyway.count()).toBe(0);
  });
});

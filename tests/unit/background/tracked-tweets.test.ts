import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RETENTION_ALARM } from '@/entrypoints/background/retention';
import { DATABASE_NAME } from '@/storage/database/database';
import { openSlaEvents } from '@/storage/database/sla-events';
import { trackTweet } from '@/storage/database/tracked';
import { readTrackedTweets, writeTrackedTweets } from '@/storage/tracked-tweets';
import { ask, OPTIONS_PAGE, ring, startWorker } from '../../support/background-worker';
import { newDatabase, replaceDisk } from '../../support/database';
import { customerTweet, DAY, MINUTE, MORNING, policyTerms } from '../../support/sightings';

const tweet = customerTweet(MORNING, { rule: 'tracked' });
const tracked = async () => [...(await readTrackedTweets())];

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING + MINUTE });
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets pages of X know what is tracked before it answers, and what no longer is', async () => {
  const answer = await ask('trackTweet', tweet);
  expect(answer).toMatchObject({ value: { [tweet.tweetId]: { rule: 'tracked' } } });
  expect(await tracked()).toEqual([tweet.tweetId]);
  expect(await ask('untrackTweet', { tweetId: tweet.tweetId })).toEqual({ ok: true, value: {} });
  expect(await tracked()).toEqual([]);
});

it('makes up at its start for what a stopped worker did not tell', async () => {
  const database = newDatabase(DATABASE_NAME);
  await trackTweet(database, tweet, [policyTerms()], Date.now());
  await startWorker();
  await vi.waitFor(async () => expect(await tracked()).toEqual([tweet.tweetId]));

  await database.tracked.clear();
  await startWorker();
  await vi.waitFor(async () => expect(await tracked()).toEqual([]));
});

it('forgets it with its thread, and with everything', async () => {
  await ask('trackTweet', tweet);
  await ask('deleteEverything', undefined, OPTIONS_PAGE);
  expect(await tracked()).toEqual([]);

  await ask('trackTweet', tweet);
  vi.setSystemTime(MORNING + 91 * DAY);
  await ring(RETENTION_ALARM);
  await vi.waitFor(async () => expect(await tracked()).toEqual([]));
});

it('takes a list that cannot be read for none', async () => {
  await writeTrackedTweets(['no id']);
  expect(await tracked()).toEqual([]);
});

it('keeps that a wait is not for us beside what else was decided about it', async () => {
  const { tweetId, postedAt: coversUntil } = tweet;
  await ask('trackTweet', tweet);
  const triage = { snoozedUntil: null, noReplyNeeded: null, note: 'Hm.', tags: [] };
  await ask('triageWait', { tweetId, coversUntil, triage }, OPTIONS_PAGE);
  expect(await ask('judgeWait', { tweetId, coversUntil, notForUs: true })).toMatchObject({
    value: {
      [tweetId]: {
        triage: { note: 'Hm.', noReplyNeeded: { reason: 'not-for-us', at: MORNING + MINUTE } },
      },
    },
  });
  expect(await openSlaEvents(newDatabase(DATABASE_NAME))).toEqual([]);
  await ask('judgeWait', { tweetId, coversUntil, notForUs: false });
  expect(await openSlaEvents(newDatabase(DATABASE_NAME))).toMatchObject([
    { triage: { note: 'Hm.', noReplyNeeded: null } },
  ]);
});

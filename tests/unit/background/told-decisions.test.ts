import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RETENTION_ALARM } from '@/entrypoints/background/retention';
import { NEXT_CHANGE_ALARM } from '@/entrypoints/background/sla-alarms';
import { DATABASE_NAME } from '@/storage/database/database';
import { openSlaEvents } from '@/storage/database/sla-events';
import { trackTweet } from '@/storage/database/tracked';
import { snoozeWait } from '@/storage/database/triage';
import { watchDecidedTweets } from '@/storage/decided-tweets';
import { changeSettings } from '@/storage/settings';
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

describe('a decision about a wait', () => {
  const waiting = customerTweet(MORNING);
  const { tweetId, postedAt: coversUntil } = waiting;
  const told = vi.fn<(tweets: readonly string[]) => void>();
  const decide = (snoozedUntil: number | null) => {
    const triage = { snoozedUntil, noReplyNeeded: null, note: 'Hm.', tags: [] };
    return ask('triageWait', { tweetId, coversUntil, triage }, OPTIONS_PAGE);
  };
  let unwatch: () => void;

  beforeEach(async () => {
    told.mockReset();
    await ask('recordSightings', { sightings: [waiting] });
    unwatch = watchDecidedTweets(told);
  });
  afterEach(() => unwatch());

  it('is told to pages of X before the worker answers, each one once, and never what it says', async () => {
    await decide(MORNING + DAY);
    expect(told.mock.calls).toEqual([[[tweetId]]]);
    vi.setSystemTime(MORNING + 2 * MINUTE);
    await decide(null);
    expect(told).toHaveBeenCalledTimes(2);
    vi.setSystemTime(MORNING + 3 * MINUTE);
    await ask('judgeWait', { tweetId, coversUntil, notForUs: true });
    expect(told).toHaveBeenCalledTimes(3);
    await ask('recordSightings', { sightings: [waiting] });
    expect(told).toHaveBeenCalledTimes(3);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Hm.');
  });

  it('is told at the next start when the worker was stopped before it could', async () => {
    const database = newDatabase(DATABASE_NAME);
    await snoozeWait(database, tweetId, MORNING + DAY, [policyTerms()], Date.now());
    expect(told).not.toHaveBeenCalled();
    await startWorker();
    unwatch = watchDecidedTweets(told);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[[tweetId]]]));
  });

  it('is told when it was made on a notification', async () => {
    await changeSettings({ firstResponseTargetMinutes: 1 });
    const late = customerTweet(MORNING + MINUTE);
    await ask('recordSightings', { sightings: [late] });
    vi.setSystemTime(MORNING + 3 * MINUTE);
    await ring(NEXT_CHANGE_ALARM);
    const id = `overdue:${late.tweetId}`;
    await vi.waitFor(async () =>
      expect(await fakeBrowser.notifications.getAll()).toHaveProperty([id]),
    );
    await fakeBrowser.notifications.onButtonClicked.trigger(id, 1);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[[late.tweetId]]]));
  });

  it('can be asked for: the clocks of the whole thread', async () => {
    const later = customerTweet(MORNING + MINUTE, { threadId: tweetId });
    await ask('recordSightings', { sightings: [later] });
    await decide(MORNING + DAY);
    const clock = { tweetId, triage: { note: 'Hm.' } };
    expect(await ask('listClocks', { tweetIds: [later.tweetId, '20'] })).toMatchObject({
      ok: true,
      value: { [tweetId]: clock, [later.tweetId]: { tweetId } },
    });
    expect(await ask('listClocks', { tweetIds: [] }, OPTIONS_PAGE)).toMatchObject({ ok: false });
  });
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
  const judged = { tweetId, coversUntil, notForUs: true, ignoresAuthor: true };
  const noReplyNeeded = { reason: 'not-for-us', at: MORNING + MINUTE, ignoresAuthor: true };
  expect(await ask('judgeWait', judged)).toMatchObject({
    value: {
      [tweetId]: {
        triage: { note: 'Hm.', noReplyNeeded },
      },
    },
  });
  expect(await openSlaEvents(newDatabase(DATABASE_NAME))).toEqual([]);
  await ask('judgeWait', { tweetId, coversUntil, notForUs: false });
  expect(await openSlaEvents(newDatabase(DATABASE_NAME))).toMatchObject([
    { triage: { note: 'Hm.', noReplyNeeded: null } },
  ]);
});

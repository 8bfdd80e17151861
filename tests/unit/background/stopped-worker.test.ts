import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RETENTION_ALARM } from '@/entrypoints/background/retention';
import { NEXT_CHANGE_ALARM, SWEEP_ALARM } from '@/entrypoints/background/sla-alarms';
import { DATABASE_NAME } from '@/storage/database/database';
import { traceOf } from '@/domain/replies/sent-replies';
import { readSentReplies, writeSentReplies } from '@/storage/sent-replies';
import { changeSettings } from '@/storage/settings';
import { ask, ring, startWorker } from '../../support/background-worker';
import { contentsOf, newDatabase, replaceDisk } from '../../support/database';
import { brandTweet, customerTweet, DAY, HOUR, MINUTE, MORNING } from '../../support/sightings';

const anna = customerTweet(MORNING);
const again = customerTweet(MORNING + 30 * MINUTE, { threadId: anna.tweetId });
const ben = customerTweet(MORNING + 5 * MINUTE, { authorHandle: 'ben' });
const answer = brandTweet(MORNING + 40 * MINUTE, { answers: again.tweetId, sentHere: true });

/** Half a working day: minute, and what happens then. */
const DAY_AT_WORK: readonly (readonly [number, () => Promise<unknown>])[] = [
  [1, () => ask('recordSightings', { sightings: [anna] })],
  [6, () => ask('recordSightings', { sightings: [ben] })],
  [35, () => ask('recordSightings', { sightings: [again] })],
  [41, () => ask('recordSightings', { sightings: [answer] })],
  [53, () => ring(NEXT_CHANGE_ALARM)],
  [70, () => ring(NEXT_CHANGE_ALARM)],
  [80, () => ring(SWEEP_ALARM)],
];

beforeEach(replaceDisk);
afterEach(() => {
  vi.useRealTimers();
});

/** Lives through the day; the worker is stopped and started before the steps numbered in `stops`. */
async function liveThrough(stops: ReadonlySet<number>) {
  replaceDisk();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  await startWorker();
  for (const [index, [minute, happens]] of DAY_AT_WORK.entries()) {
    vi.setSystemTime(MORNING + minute * MINUTE);
    if (stops.has(index)) await startWorker();
    await happens();
  }
  const database = newDatabase(DATABASE_NAME);
  await vi.waitFor(async () => {
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toHaveLength(1);
  });
  return contentsOf(database);
}

describe('a worker that is stopped', () => {
  it('between any two steps misses nothing', async () => {
    const expected = await liveThrough(new Set());
    expect(expected.slaEvents).toMatchObject([
      { customerHandle: 'anna_k', metBy: answer.tweetId, metHere: true },
      { customerHandle: 'ben', breachedAt: MORNING + 65 * MINUTE },
    ]);
    const stops = fc.uniqueArray(fc.nat({ max: DAY_AT_WORK.length - 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(stops, async (steps) => {
        expect(await liveThrough(new Set(steps))).toEqual(expected);
      }),
      { numRuns: 12, examples: [[DAY_AT_WORK.map((_, index) => index)]] },
    );
  }, 60_000);

  it('over a weekend notices on Monday what became overdue', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
    await startWorker();
    await ask('recordSightings', { sightings: [anna] });
    vi.setSystemTime(MORNING + 3 * DAY);
    await startWorker();
    await vi.waitFor(async () => {
      const { slaEvents } = await contentsOf(newDatabase(DATABASE_NAME));
      expect(slaEvents).toMatchObject([{ breachedAt: MORNING + HOUR }]);
    });
  });
});

describe('at its start, the worker', () => {
  it('has registered every listener before it does anything else', async () => {
    await startWorker();
    const { runtime, alarms, notifications, storage } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      alarms.onAlarm,
      notifications.onClicked,
      notifications.onButtonClicked,
      storage.local.onChanged,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
  });

  it('opens the settings on the first day only', async () => {
    await startWorker();
    const { runtime } = fakeBrowser;
    await runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    expect(runtime.openOptionsPage).not.toHaveBeenCalled();
    await runtime.onInstalled.trigger({ reason: 'install' });
    expect(runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('sees to the daily removal of what is old, without putting it off at each start', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
    await startWorker();
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get(RETENTION_ALARM)).toBeDefined(),
    );
    const first = await fakeBrowser.alarms.get(RETENTION_ALARM);
    await ask('recordSightings', { sightings: [anna] });

    vi.setSystemTime(MORNING + 91 * DAY);
    await startWorker();
    await ring(RETENTION_ALARM);
    await vi.waitFor(async () => {
      const { sightings, slaEvents } = await contentsOf(newDatabase(DATABASE_NAME));
      expect([...sightings, ...slaEvents]).toEqual([]);
    });
    expect(await fakeBrowser.alarms.get(RETENTION_ALARM)).toEqual(first);
  });
  it('keeps the traces of posted replies no longer than the agent has set, also when she posts no more', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
    const posted = (at: number) => traceOf('2124585105679080240', at, 'We are sorry.');
    const kept = async () => (await readSentReplies()).map(({ at }) => at);
    await startWorker();
    await writeSentReplies([posted(MORNING - 8 * DAY), posted(MORNING - 6 * DAY)]);
    await ring(RETENTION_ALARM);
    await vi.waitFor(async () => expect(await kept()).toEqual([MORNING - 6 * DAY]));

    await changeSettings({ duplicateDays: 0 });
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });
});

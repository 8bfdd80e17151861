import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SWEEP_ALARM } from '@/entrypoints/background/sla-alarms';
import { changeSettings } from '@/storage/settings';
import { ask, ring, startWorker } from '../../support/background-worker';
import { replaceDisk } from '../../support/database';
import { customerTweet, DAY, MINUTE, MORNING } from '../../support/sightings';

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  await startWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const { notifications } = fakeBrowser;
const badge = () => fakeBrowser.action.getBadgeText({});
const shown = () => Object.values(notifications.getAllCreateOptions());
const anna = customerTweet(MORNING);

async function sweepAt(moment: number, onIcon: string): Promise<void> {
  vi.setSystemTime(moment);
  await ring(SWEEP_ALARM);
  await vi.waitFor(async () => expect(await badge()).toBe(onIcon));
}

describe('a computer clock that was a day ahead and is right again', () => {
  it('costs nobody the notification at the real deadline', async () => {
    await ask('recordSightings', { sightings: [anna] });
    await sweepAt(MORNING + DAY, '1');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    await sweepAt(MORNING + 5 * MINUTE, '');
    await vi.waitFor(() => expect(shown()).toEqual([]));
    await sweepAt(MORNING + 61 * MINUTE, '1');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  it('costs the notification of nobody who was first seen meanwhile', async () => {
    vi.setSystemTime(MORNING + DAY);
    await ask('recordSightings', { sightings: [{ ...anna, seenAt: MORNING + DAY }] });
    await sweepAt(MORNING + 5 * MINUTE, '');
    await ask('recordSightings', { sightings: [{ ...anna, seenAt: MORNING + 5 * MINUTE }] });
    await sweepAt(MORNING + 61 * MINUTE, '1');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  it('has nobody told twice who was overdue all the same', async () => {
    await ask('recordSightings', { sightings: [anna] });
    await sweepAt(MORNING + DAY, '1');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    await notifications.clear(`overdue:${anna.tweetId}`);
    await sweepAt(MORNING + 70 * MINUTE, '1');
    await ring(SWEEP_ALARM);
    expect(shown()).toEqual([]);
  });

  it('keeps what was promised meanwhile', async () => {
    await ask('recordSightings', { sightings: [anna] });
    vi.setSystemTime(MORNING + DAY);
    await changeSettings({ firstResponseTargetMinutes: 15 });
    await ask('recordSightings', { sightings: [anna] });
    vi.setSystemTime(MORNING + 10 * MINUTE);
    const ben = customerTweet(MORNING + 10 * MINUTE, { authorHandle: 'ben' });
    // Once is enough, however often it is asked for.
    for (const _time of [1, 2]) {
      const told = await ask('recordSightings', { sightings: [ben] });
      const clock = told.ok ? told.value.clocks[ben.tweetId] : undefined;
      expect(clock).toMatchObject({ dueAt: MORNING + 25 * MINUTE, policy: 'default@3' });
    }
  });
});

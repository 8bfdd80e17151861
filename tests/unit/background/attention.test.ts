import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RETENTION_ALARM } from '@/entrypoints/background/retention';
import { NEXT_CHANGE_ALARM, SWEEP_ALARM } from '@/entrypoints/background/sla-alarms';
import { ask, ring, startWorker } from '../../support/background-worker';
import { replaceDisk } from '../../support/database';
import { brandTweet, customerTweet, MINUTE, MORNING } from '../../support/sightings';

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (minutes: number) => vi.setSystemTime(MORNING + minutes * MINUTE);
const customer = (handle: string, minutes = 0) =>
  customerTweet(MORNING + minutes * MINUTE, { authorHandle: handle });
const nextChange = async () => {
  const alarm = await fakeBrowser.alarms.get(NEXT_CHANGE_ALARM);
  return alarm === undefined ? null : (alarm.scheduledTime - MORNING) / MINUTE;
};
const icon = async () => ({
  badge: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});

describe('the next alarm', () => {
  it('rings when a wait becomes at risk, then when it becomes overdue, then not any more', async () => {
    await ask('recordSightings', { sightings: [customer('anna_k'), customer('ben', 5)] });
    await vi.waitFor(async () => expect(await nextChange()).toBe(48));
    at(48);
    await ring(NEXT_CHANGE_ALARM);
    await vi.waitFor(async () => expect(await nextChange()).toBe(53));
    at(53);
    await ring(NEXT_CHANGE_ALARM);
    await vi.waitFor(async () => expect(await nextChange()).toBeCloseTo(60, 3));
    at(66);
    await ring(NEXT_CHANGE_ALARM);
    await vi.waitFor(async () => expect(await nextChange()).toBeNull());
  });

  it('is set again by a worker that finds it lost', async () => {
    await ask('recordSightings', { sightings: [customer('anna_k')] });
    await vi.waitFor(async () => expect(await nextChange()).toBe(48));
    await fakeBrowser.alarms.clearAll();
    await startWorker();
    await vi.waitFor(async () => expect(await nextChange()).toBe(48));
    expect(await fakeBrowser.alarms.get(SWEEP_ALARM)).toMatchObject({ periodInMinutes: 10 });
  });

  it('is taken back when the customer is answered', async () => {
    const tweet = customer('anna_k');
    await ask('recordSightings', { sightings: [tweet] });
    await vi.waitFor(async () => expect(await nextChange()).toBe(48));
    await ask('recordSightings', {
      sightings: [brandTweet(MORNING + MINUTE, { answers: tweet.tweetId })],
    });
    await vi.waitFor(async () => expect(await nextChange()).toBeNull());
  });
});

describe('the icon', () => {
  it('shows what is at risk, then only what is overdue, then nothing', async () => {
    const anna = customer('anna_k');
    const ben = customer('ben', 5);
    await ask('recordSightings', { sightings: [anna, ben] });
    await vi.waitFor(async () => expect(await icon()).toEqual({ badge: '', title: 'Reply Desk' }));

    at(54);
    await ring(SWEEP_ALARM);
    const atRisk = { badge: '2', title: 'Reply Desk: 2 replies due soon' };
    await vi.waitFor(async () => expect(await icon()).toEqual(atRisk));

    at(61);
    await ring(SWEEP_ALARM);
    const overdue = { badge: '1', title: 'Reply Desk: 1 reply overdue' };
    await vi.waitFor(async () => expect(await icon()).toEqual(overdue));

    const answers = [anna, ben].map((tweet, index) =>
      brandTweet(MORNING + (62 + index) * MINUTE, { answers: tweet.tweetId }),
    );
    await ask('recordSightings', { sightings: answers });
    await vi.waitFor(async () => expect(await icon()).toEqual({ badge: '', title: 'Reply Desk' }));
  });

  it('leaves out what is too old to be kept, once that was removed', async () => {
    await ask('recordSightings', { sightings: [customer('anna_k')] });
    at(61);
    await ring(SWEEP_ALARM);
    await vi.waitFor(async () => expect((await icon()).badge).toBe('1'));
    at(91 * 24 * 60);
    await ring(RETENTION_ALARM);
    await vi.waitFor(async () => expect((await icon()).badge).toBe(''));
  });

  it('counts no further than two digits', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      customer(`customer_${index}`, index / 60),
    );
    await ask('recordSightings', { sightings: many });
    at(300);
    await ring(SWEEP_ALARM);
    await vi.waitFor(async () => expect((await icon()).badge).toBe('99+'));
  });
});

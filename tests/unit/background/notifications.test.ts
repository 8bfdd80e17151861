import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officeHours } from '@/domain/sla/business-hours';
import { NEXT_CHANGE_ALARM, SWEEP_ALARM } from '@/entrypoints/background/sla-alarms';
import { changeSettings } from '@/storage/settings';
import { ask, ring, startWorker } from '../../support/background-worker';
import { replaceDisk } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  HOUR,
  MINUTE,
  MORNING,
  specialPolicy,
} from '../../support/sightings';

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  await startWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What a browser that is stopped in the middle answers. */
const NEVER = new Promise<never>(() => undefined);

const { notifications } = fakeBrowser;
const at = (minutes: number) => vi.setSystemTime(MORNING + minutes * MINUTE);
const customer = (handle: string, minutes = 0) =>
  customerTweet(MORNING + minutes * MINUTE, { authorHandle: handle });
const see = (...tweets: readonly ReturnType<typeof customer>[]) =>
  ask('recordSightings', { sightings: tweets });
const shown = () => Object.values(notifications.getAllCreateOptions());
const badge = () => fakeBrowser.action.getBadgeText({});
const expectShown = (...expected: readonly object[]) =>
  vi.waitFor(() => expect(shown()).toMatchObject(expected));

/** Sweeps at that minute and waits until the icon says so. */
async function sweep(minute: number, onIcon: string): Promise<void> {
  at(minute);
  await ring(SWEEP_ALARM);
  await vi.waitFor(async () => expect(await badge()).toBe(onIcon));
}

describe('a notification', () => {
  it('names who waits, once, also after the worker was restarted', async () => {
    const anna = customer('anna_k');
    await see(anna);
    at(61);
    await ring(NEXT_CHANGE_ALARM);
    await expectShown({
      title: 'A reply is overdue',
      message: 'Still without an answer: @anna_k',
      buttons: [{ title: 'Open' }, { title: 'Snooze 15 minutes' }],
    });

    await notifications.clear(`overdue:${anna.tweetId}`);
    await startWorker();
    await sweep(75, '1');
    expect(shown()).toEqual([]);
  });

  it('is one for all that are overdue, those first who are new', async () => {
    await see(customer('zoe', -10), ...['anna_k', 'ben', 'carl', 'dora'].map(customer));
    await sweep(55, '1');
    await expectShown({ message: 'Still without an answer: @zoe' });
    await sweep(90, '5');
    await expectShown({
      title: '5 replies are overdue',
      message: 'Still without an answer: @anna_k, @ben, @carl …',
      buttons: [{ title: 'Open the queue' }],
    });
  });

  it('counts no further than the icon', async () => {
    await see(
      ...Array.from({ length: 120 }, (_, index) => customer(`customer_${index}`, index / 60)),
    );
    await sweep(90, '99+');
    await expectShown({ title: '99+ replies are overdue' });
  });

  it('does not tell of what was overdue when it was first seen', async () => {
    at(120);
    await see({ ...customer('anna_k'), seenAt: MORNING + 2 * HOUR });
    await sweep(121, '1');
    expect(shown()).toEqual([]);
  });

  it('goes when nobody is overdue any more', async () => {
    const anna = customer('anna_k');
    await see(anna);
    await sweep(61, '1');
    await expectShown({});
    await see(brandTweet(MORNING + 62 * MINUTE, { answers: anna.tweetId }));
    await expectShown();
  });

  it('can be switched off, and does not catch up afterwards', async () => {
    await changeSettings({ notifyOverdue: false });
    await see(customer('anna_k'));
    await sweep(61, '1');
    await changeSettings({ notifyOverdue: true });
    await sweep(70, '1');
    expect(shown()).toEqual([]);
  });
});

describe('a notification of what is due soon', () => {
  const wanted = () => changeSettings({ notifyDueSoon: true });
  const DUE_SOON = { message: 'Waiting for an answer: @anna_k' };

  it('comes only where it is wanted, and does not catch up', async () => {
    await see(customer('anna_k'));
    await sweep(50, '1');
    await wanted();
    await sweep(52, '1');
    expect(shown()).toEqual([]);
  });

  it('comes once, for all that are due soon, until one is overdue', async () => {
    await wanted();
    const anna = customer('anna_k');
    await see(anna, customer('ben', 5));
    at(48);
    await ring(NEXT_CHANGE_ALARM);
    await expectShown({
      title: 'A reply is due soon',
      ...DUE_SOON,
      buttons: [{ title: 'Open' }, { title: 'Snooze 15 minutes' }],
    });
    await notifications.clear(`due-soon:${anna.tweetId}`);
    await startWorker();
    await sweep(50, '1');
    expect(shown()).toEqual([]);

    await sweep(54, '2');
    await expectShown({
      title: '2 replies are due soon',
      message: 'Waiting for an answer: @ben …',
      buttons: [{ title: 'Open the queue' }],
    });
    await sweep(61, '1');
    await expectShown({ title: 'A reply is overdue' });
  });

  it('stands beside one of what is overdue already', async () => {
    await wanted();
    await see(customer('anna_k'), customer('ben', 20));
    await sweep(61, '1');
    await sweep(70, '1');
    await expectShown({ title: 'A reply is overdue' }, { title: 'A reply is due soon' });
  });

  it('goes when nothing is due soon any more', async () => {
    await wanted();
    const anna = customer('anna_k');
    await see(anna);
    await sweep(50, '1');
    await expectShown(DUE_SOON);
    await see(brandTweet(MORNING + 51 * MINUTE, { answers: anna.tweetId }));
    await expectShown();
  });

  it('does not tell of what was due soon when it was first seen', async () => {
    await wanted();
    at(55);
    await see({ ...customer('anna_k'), seenAt: MORNING + 55 * MINUTE });
    await sweep(56, '1');
    expect(shown()).toEqual([]);
    await sweep(61, '1');
    await expectShown({ title: 'A reply is overdue' });
  });

  it('comes after the worker was stopped in the middle of it', async () => {
    await wanted();
    vi.spyOn(notifications, 'create').mockReturnValueOnce(new Promise(() => undefined) as never);
    await see(customer('anna_k'));
    at(50);
    await ring(SWEEP_ALARM);
    await vi.waitFor(() => expect(notifications.create).toHaveBeenCalled());
    await startWorker();
    await expectShown(DUE_SOON);
  });

  it('waits for the opening, and is dropped for what is overdue by then', async () => {
    await wanted();
    const hours = officeHours('UTC');
    const friday = [
      { start: '08:00', end: '09:30' },
      { start: '09:50', end: '17:00' },
    ];
    await changeSettings({
      alwaysOpen: false,
      businessHours: { ...hours, week: { ...hours.week, friday } },
      specialPolicies: [specialPolicy({ hours: '24x7', firstResponseMinutes: 45 })],
    });
    await see(customer('anna_k'), customer('ben', 12));
    at(1);
    // A promise of day and night, kept by a desk that has hours now.
    await changeSettings({ specialPolicies: [specialPolicy({ firstResponseMinutes: 45 })] });
    await sweep(46, '1');
    expect(shown()).toEqual([]);
    at(50);
    await ring(NEXT_CHANGE_ALARM);
    await expectShown(
      { title: 'A reply is overdue', message: 'Still without an answer: @anna_k' },
      { title: 'A reply is due soon', message: 'Waiting for an answer: @ben' },
    );
  });
});

describe('outside business hours', () => {
  // MORNING is Friday 9:00.
  const EARLY = { start: '08:00', end: '09:30' };

  it('waits for the opening, and rings then', async () => {
    const hours = officeHours('UTC');
    const week = { ...hours.week, friday: [EARLY, { start: '12:00', end: '17:00' }] };
    await changeSettings({
      alwaysOpen: false,
      businessHours: { ...hours, week },
      specialPolicies: [specialPolicy({ hours: '24x7' })],
    });
    await see(customer('anna_k'));
    at(1);
    // A promise of day and night, kept by a desk that has hours now.
    await changeSettings({ specialPolicies: [] });
    await sweep(61, '1');
    expect(shown()).toEqual([]);
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get(NEXT_CHANGE_ALARM);
      expect(alarm?.scheduledTime).toBe(MORNING + 3 * HOUR);
    });
    at(180);
    await ring(NEXT_CHANGE_ALARM);
    await expectShown({ message: 'Still without an answer: @anna_k' });
  });
});

describe('special hours', () => {
  const hours = officeHours('UTC');
  const early = { ...hours, week: { ...hours.week, friday: [{ start: '08:00', end: '09:30' }] } };
  const french = { languages: ['fr'] };
  const inFrench = () => ({ ...customer('lea'), language: 'fr' });

  it('are told of while the desk is closed for everybody else', async () => {
    await changeSettings({
      specialPolicies: [specialPolicy({ match: french, hours: '24x7' })],
    });
    await see(inFrench(), customer('anna_k', -1));
    at(1);
    // The desk of all others has closed by the time both are overdue.
    await changeSettings({ alwaysOpen: false, businessHours: early });
    await sweep(61, '2');
    await expectShown({ message: 'Still without an answer: @lea …' });
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get(NEXT_CHANGE_ALARM);
      expect(alarm?.scheduledTime).toBeGreaterThan(MORNING + 24 * HOUR);
    });
  });

  it('keep quiet while the desk is open for everybody else', async () => {
    await changeSettings({
      specialPolicies: [specialPolicy({ match: french, hours: '24x7' })],
    });
    await see(inFrench());
    at(1);
    await changeSettings({ specialPolicies: [specialPolicy({ match: french, hours: early })] });
    await sweep(61, '1');
    expect(shown()).toEqual([]);
  });
});

describe('the alarm', () => {
  it('is set for the next wait also where the browser refuses the icon', async () => {
    await see(customer('anna_k'));
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockReturnValue(NEVER as never);
    await fakeBrowser.alarms.clear(NEXT_CHANGE_ALARM);
    at(10);
    await ring(SWEEP_ALARM);
    await vi.waitFor(async () => {
      expect(await fakeBrowser.alarms.get(NEXT_CHANGE_ALARM)).toBeDefined();
    });
  });
});

describe('a notification that did not come to stand', () => {
  it('comes after the worker was stopped in the middle of it', async () => {
    vi.spyOn(notifications, 'create').mockReturnValueOnce(NEVER as never);
    await see(customer('anna_k'));
    at(61);
    await ring(SWEEP_ALARM);
    await vi.waitFor(() => expect(notifications.create).toHaveBeenCalled());
    await startWorker();
    await expectShown({ message: 'Still without an answer: @anna_k' });
  });

  it('comes with the next sweep after the system refused it', async () => {
    vi.spyOn(notifications, 'create').mockRejectedValueOnce(new Error('no'));
    await see(customer('anna_k'));
    await sweep(61, '1');
    await vi.waitFor(() => expect(notifications.create).toHaveBeenCalled());
    expect(shown()).toEqual([]);
    await sweep(71, '1');
    await expectShown({ message: 'Still without an answer: @anna_k' });
  });
});

describe('its buttons', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create');

  it.each([
    ['the notification itself', (id: string) => void notifications.onClicked.trigger(id)],
    ['Open', (id: string) => void notifications.onButtonClicked.trigger(id, 0)],
  ])('%s opens the tweet in a tab of its own', async (_, click) => {
    const create = opened();
    const anna = customer('anna_k');
    await see(anna);
    await sweep(61, '1');
    await expectShown({});
    click(`overdue:${anna.tweetId}`);
    const url = `https://x.com/anna_k/status/${anna.tweetId}`;
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url }));
    await expectShown();
  });

  it('Open the queue leads to all who wait', async () => {
    const create = opened();
    await see(customer('anna_k'), customer('ben', 1));
    await sweep(62, '2');
    await expectShown({});
    await notifications.onButtonClicked.trigger('overdue', 0);
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/sidepanel.html') }),
    );
  });

  it('Snooze puts the wait off for a quarter of an hour, and tells of it again', async () => {
    const anna = customer('anna_k');
    await see(anna);
    await sweep(61, '1');
    await expectShown({});
    await notifications.onButtonClicked.trigger(`overdue:${anna.tweetId}`, 1);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect(shown()).toEqual([]);
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get(NEXT_CHANGE_ALARM);
      expect(alarm?.scheduledTime).toBeCloseTo(MORNING + 76 * MINUTE, -4);
    });
    at(77);
    await ring(NEXT_CHANGE_ALARM);
    await expectShown({ message: 'Still without an answer: @anna_k' });
  });

  it('Snooze does nothing for a wait that has ended', async () => {
    const anna = customer('anna_k');
    await see(anna);
    await sweep(61, '1');
    await see(brandTweet(MORNING + 62 * MINUTE, { answers: anna.tweetId }));
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    await notifications.onButtonClicked.trigger(`overdue:${anna.tweetId}`, 1);
    await see(anna);
    expect(await see(anna)).toMatchObject({
      value: { clocks: { [anna.tweetId]: { triage: { snoozedUntil: null } } } },
    });
  });
});

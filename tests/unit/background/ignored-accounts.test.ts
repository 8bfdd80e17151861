import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '@/storage/database/database';
import { openSlaEvents } from '@/storage/database/sla-events';
import { heedAccount, ignoreAccount } from '@/storage/ignored-accounts';
import { ask, startWorker } from '../../support/background-worker';
import { newDatabase, replaceDisk } from '../../support/database';
import { customerTweet, HOUR, MINUTE, MORNING } from '../../support/sightings';

const waiting = async () => (await openSlaEvents(newDatabase(DATABASE_NAME))).length;

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING + 2 * HOUR });
  await startWorker();
  const sightings = [customerTweet(MORNING), customerTweet(MORNING + MINUTE)];
  await ask('recordSightings', { sightings });
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes what waits of an account out of queue and icon, and brings it back', async () => {
  await ignoreAccount('Anna_K');
  await vi.waitFor(async () => expect(await waiting()).toBe(0));
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  await heedAccount('anna_k');
  await vi.waitFor(async () => expect(await waiting()).toBe(2));
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('2'));
});

it('makes up at its start for what a stopped worker did not hear', async () => {
  fakeBrowser.storage.local.onChanged.removeAllListeners();
  await ignoreAccount('anna_k');
  expect(await waiting()).toBe(2);
  await startWorker();
  await vi.waitFor(async () => expect(await waiting()).toBe(0));
});

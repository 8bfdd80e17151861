import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPopupPeriod, readPopupPeriod, rememberPopupPeriod } from '@/storage/popup-period';

it('is today at first, then what was chosen last, until everything is deleted', async () => {
  expect(await readPopupPeriod()).toBe('today');
  await rememberPopupPeriod('30-days');
  expect(await readPopupPeriod()).toBe('30-days');
  await forgetPopupPeriod();
  expect(await readPopupPeriod()).toBe('today');
});

it('is today when something else is stored', async () => {
  await fakeBrowser.storage.local.set({ 'popup-period': '90-days' });
  expect(await readPopupPeriod()).toBe('today');
});

it('lets the popup open when the storage does not answer', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
  expect(await readPopupPeriod()).toBe('today');
});

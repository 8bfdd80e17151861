import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { find, labId, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { readTables, storeSettings } from '../support/extension-page';
import { saveReply } from '../support/save-reply';

const desk = deskForFile();

const TABLES = ['sightings', 'conversations', 'slaEvents', 'triage'];

/** What an agent's work leaves in the extension, and what the page left at x.com. */
async function everythingKept(): Promise<unknown> {
  const settings = await desk().openPage('options.html');
  await find(settings, 'body', 'button', 'Delete Apology');
  const own = {
    tables: await readTables(settings, TABLES),
    local: await settings.evaluate(storedLocally),
    hasOwnReply: await settings.evaluate(() => document.body.innerText.includes('Left behind')),
  };
  await settings.close();
  const x = await desk().openX('/settings');
  const site = await x.evaluate(() => [localStorage.getItem('left'), document.cookie]);
  await x.close();
  return { ...own, site };
}

/** Runs in one of the extension's pages. */
function storedLocally(): Promise<object> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(keys: null): Promise<object> } } };
  };
  return chrome.storage.local.get(null);
}

async function leaveThingsBehind(): Promise<Page> {
  await saveReply(desk(), 'Left behind', 'Hello');
  const x = await desk().openX('/notifications/mentions');
  await find(x, toolbarOf(await labId(x, 'en-parcel')), 'button', 'left');
  await x.evaluate(() => {
    localStorage.setItem('left', 'behind');
    document.cookie = 'left=behind; max-age=3600; secure';
  });
  const settings = await desk().openPage('options.html');
  await storeSettings(settings, { firstResponseTargetMinutes: 7 });
  return x;
}

it('a desk that was cleared has nothing left of what was done on it', async () => {
  const { browser } = desk().extension;
  const untouched = await everythingKept();
  const tab = await leaveThingsBehind();
  expect(await everythingKept()).not.toEqual(untouched);

  await desk().clear();
  expect(desk().extension.browser).toBe(browser);
  expect(tab.isClosed()).toBe(true);
  expect(await everythingKept()).toEqual(untouched);
});

import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { WEEKDAYS, type BusinessHours } from '@/domain/sla/business-hours';
import {
  draftIn,
  find,
  PICKER,
  press,
  pressPost,
  toolbarIds,
  toolbarOf,
  typeInto,
} from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';
import { storeSettings } from '../support/extension-page';
import { saveReply } from '../support/save-reply';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const NEVER_OPEN: BusinessHours['week'] = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

/** Promises are made from so many of the agent's own answers. */
const ENOUGH = 5;

async function choose(tweetId: string): Promise<void> {
  await page.bringToFront();
  await page.$eval(toolbarOf(tweetId), (host) => host.scrollIntoView({ block: 'center' }));
  await press(page, toolbarOf(tweetId), 'button', 'Reply with');
  await typeInto(page, PICKER, 'combobox', 'promise');
  await find(page, PICKER, 'option', 'Promise');
}

it('what is promised comes from the agent’s own answers, and outside hours from the next opening', async () => {
  page = await desk().openX('/notifications/mentions');
  await saveReply(desk(), 'Promise', 'We will come back to you {{ eta }}.');
  await page.bringToFront();
  await page.waitForSelector('reply-desk-toolbar');
  const ids = (await toolbarIds(page)).slice(0, ENOUGH);
  expect(ids).toHaveLength(ENOUGH);
  const [first = ''] = ids;

  // Nothing is known yet, so nothing is promised: the agent is asked.
  await choose(first);
  await page.keyboard.press('Enter');
  await find(page, PICKER, 'textbox');
  await page.reload();
  await page.waitForSelector(toolbarOf(first));

  for (const [index, id] of ids.entries()) {
    await page.evaluate((tweet) => {
      const host = document.querySelector(`reply-desk-toolbar[data-tweet-id="${tweet}"]`);
      host?.scrollIntoView({ block: 'center' });
      host?.closest('article')?.querySelector<HTMLElement>('[data-testid=reply]')?.click();
    }, id);
    await page.waitForSelector('[role=dialog] [data-testid=tweetTextarea_0]');
    await page.click('[role=dialog] [data-testid=tweetTextarea_0]');
    await page.keyboard.type(`We are on it, number ${index}`);
    await pressPost(page);
    await expectInPage(page, (count) => window.__labPosts.length === count, index + 1);
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await find(page, toolbarOf(id), 'button', 'answered');
  }
  await choose(first);
  await page.keyboard.press('Enter');
  await draftIn(page, /^We will come back to you within \d+ (?:minutes|hours?)\.$/);

  const options = await desk().openPage('options.html');
  const { today, zone } = await options.evaluate(() => ({
    today: new Date().getDay(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
  // Sunday is the browser's first day; three days on is neither today nor tomorrow, whatever the hour.
  const day = WEEKDAYS[(today + 2) % 7];
  const week = { ...NEVER_OPEN, [day ?? 'monday']: [{ start: '09:00', end: '17:00' }] };
  const businessHours = { zone, week, holidays: [] };
  await storeSettings(options, { alwaysOpen: false, businessHours });
  await options.close();
  await page.close();
  page = await desk().openX('/notifications/mentions');
  await find(page, toolbarOf(first), 'button', 'answered');
  await choose(first);
  await page.keyboard.press('Enter');
  await draftIn(page, /^We will come back to you on \w+ from 0?9:00(?:\sAM)?\.$/);
});

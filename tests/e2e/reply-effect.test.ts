import type { Page } from 'puppeteer-core';
import { afterEach, it } from 'vitest';
import {
  draftIn,
  find,
  labId,
  PICKER,
  press,
  pressPost,
  toolbarOf,
  typeInto,
} from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** Inserts the reply “Looking into it” into the answer to one of the lab's posts. */
async function insert(key: string): Promise<void> {
  await press(page, toolbarOf(await labId(page, key)), 'button', 'Reply with');
  await typeInto(page, PICKER, 'combobox', 'looking');
  await find(page, PICKER, 'option');
  await page.keyboard.press('Enter');
  await draftIn(page, /\S/);
}

async function post(count: number): Promise<void> {
  await pressPost(page);
  await expectInPage(page, (wanted) => window.__labPosts.length === wanted, count);
  await page.waitForSelector('[role=dialog]', { hidden: true });
}

it('the library tells of a reply how often it was posted and changed, as it happens', async () => {
  const settings = await desk().openPage('options.html');
  await typeInto(settings, 'body', 'searchbox', 'looking');
  const expectLine = async (line: string) => {
    await settings.bringToFront();
    await expectInPage(settings, (text) => document.body.innerText.includes(text), line);
  };
  page = await desk().openX('/notifications/mentions');
  await insert('en-parcel');
  await post(1);
  await expectLine('Posted once');

  // A worker that was stopped meanwhile counts on where it was.
  await desk().stopWorker();
  await page.bringToFront();
  await insert('en-damaged');
  for (const _letter of 'looking') await page.keyboard.press('Backspace');
  await page.keyboard.type('something else');
  await post(2);
  await expectLine('Posted 2 times · 1 changed');

  await expectLine('Used 2 times');
  await settings.close();
});

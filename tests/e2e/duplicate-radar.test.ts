import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import {
  draftIn,
  find,
  isShown,
  labId,
  PICKER,
  press,
  pressPost,
  toolbarOf,
} from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const EDITOR = '[data-testid=tweetTextarea_0]';
const BAR = 'reply-desk-composer';

async function openThread(key: string): Promise<void> {
  await page.goto(`https://x.com/?lab-post=${key}`);
  await page.waitForSelector(toolbarOf(await labId(page, key)));
  await page.click(EDITOR);
}

it('a reply that was posted is told when another draft nearly repeats it, and another takes its place', async () => {
  page = await desk().openX('/settings');
  await openThread('en-thread');
  await page.keyboard.type(
    'Hi Ellis, we are sorry about the card. We will book a new slot for you today.',
  );
  await pressPost(page);
  await expectInPage(page, () => window.__labPosts.length === 1);

  await openThread('en-parcel');
  await page.keyboard.type(
    'Hi Maya, we are sorry about the card. We will book a new slot for you today.',
  );
  await find(page, BAR, 'status', 'You replied nearly the same');
  await find(page, BAR, 'link', 'Show it');

  await press(page, BAR, 'button', 'Another reply');
  await find(page, PICKER, 'option');
  await page.keyboard.type('looking');
  await page.keyboard.press('Enter');
  const draft = await draftIn(page, /looking into it/);
  expect(draft).not.toContain('new slot');
  await expectInPage(page, () => {
    const bar = document.querySelector('reply-desk-composer');
    return !/nearly the same/i.test(bar?.shadowRoot?.textContent ?? '');
  });
  expect(await isShown(page, BAR, 'button', 'Another reply')).toBe(false);
  expect(await page.evaluate(() => window.__labPosts.length)).toBe(0);
});

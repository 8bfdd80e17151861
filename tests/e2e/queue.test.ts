import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { find, isShown, labId } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** The handles in the queue, in order, as soon as there are any. */
async function handles(queue: Page): Promise<readonly string[]> {
  await queue.waitForSelector('[data-row]');
  return queue.$$eval('[data-row] strong', (all) => all.map((one) => one.textContent));
}

describe('the queue', () => {
  it('lists who waits as pages show them, and is worked through by keyboard', async () => {
    const queue = await desk().openPage('sidepanel.html');
    pages.push(queue);
    await expectInPage(queue, () => document.body.innerText.includes('Nobody is waiting'));

    const x = await desk().openX('/notifications/mentions');
    pages.push(x);
    await labId(x, 'en-parcel');
    const before = await handles(queue);
    expect(before.length).toBeGreaterThan(2);

    await queue.bringToFront();
    await queue.keyboard.press('e');
    await find(queue, 'body', 'group', 'no reply');
    await queue.keyboard.press('1');
    const gone = before[0] ?? '';
    await expectInPage(
      queue,
      (handle) => document.querySelector('[data-row] strong')?.textContent !== handle,
      gone,
    );

    await queue.keyboard.press('u');
    await expectInPage(
      queue,
      (handle) => document.querySelector('[data-row] strong')?.textContent === handle,
      gone,
    );
    expect(await isShown(queue, 'body', 'group', 'no reply')).toBe(false);
  });

  it('opens the tweet in a tab, by the agent’s key only', async () => {
    const x = await desk().openX('/notifications/mentions');
    const queue = await desk().openPage('sidepanel.html');
    pages.push(x, queue);
    await handles(queue);
    await queue.bringToFront();
    const { browser } = desk().extension;
    const before = new Set(await browser.pages());
    await queue.keyboard.press('o');
    let opened: Page | undefined;
    for (let tries = 0; opened === undefined && tries < 50; tries += 1) {
      await queue.evaluate(() => new Promise(requestAnimationFrame));
      opened = (await browser.pages()).find((page) => !before.has(page));
    }
    expect(opened).toBeDefined();
    if (opened === undefined) return;
    pages.push(opened);
    await opened.waitForSelector('article');
    expect(opened.url()).toMatch(/^https:\/\/x\.com\/\w+\/status\/\d+$/);
  });
});

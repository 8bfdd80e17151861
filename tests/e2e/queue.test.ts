import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftIn, find, isShown, labId } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
const pages: Page[] = [];
/** Milliseconds; less than a test's, so that a failure says where. */
const PATIENCE = 10_000;

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** The handles in the queue, in order, as soon as there are any. */
async function handles(queue: Page): Promise<readonly string[]> {
  await queue.waitForSelector('[data-row]');
  return queue.$$eval('[data-row] strong', (all) => all.map((one) => one.textContent));
}

/** The handle of the row that the keyboard is on. */
async function current(queue: Page): Promise<string> {
  return queue.$eval('[data-row][aria-current=true] strong', ({ textContent }) => textContent);
}

/** The tab that shows the post of a customer, once there is one. */
async function tabOf(handle: string): Promise<Page> {
  const target = await desk().extension.browser.waitForTarget(
    (one) => one.url().startsWith(`https://x.com/${handle.slice(1)}/status/`),
    { timeout: PATIENCE },
  );
  const page = await target.page();
  if (page === null) throw new Error('The tab has no page');
  page.setDefaultTimeout(PATIENCE);
  pages.push(page);
  return page;
}

/** Waits until the page is the post of that customer. */
async function expectShown(page: Page, handle: string): Promise<void> {
  await expectInPage(
    page,
    (name) =>
      location.pathname.startsWith(`/${name}/status/`) &&
      document.querySelector('[data-testid=tweetTextarea_0]') !== null,
    handle.slice(1),
  );
}

describe('the queue', () => {
  it('lists who waits as pages show them, and is worked through by keyboard', async () => {
    const queue = await desk().openPage('sidepanel.html');
    pages.push(queue);
    await expectInPage(queue, () => document.body.innerText.includes('No customer posts seen yet'));

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

  it('fits the narrow sidebar that Firefox opens', async () => {
    const x = await desk().openX('/notifications/mentions');
    const queue = await desk().openPage('sidepanel.html');
    pages.push(x, queue);
    await queue.setViewport({ width: 230, height: 760 });
    const [first = ''] = await handles(queue);
    await expectInPage(
      queue,
      (handle) => {
        const name = document.querySelector<HTMLElement>('[data-row] strong');
        const { scrollWidth, clientWidth } = document.documentElement;
        return (
          clientWidth === 230 &&
          scrollWidth === clientWidth &&
          name?.textContent === handle &&
          name.scrollWidth === name.clientWidth
        );
      },
      first,
    );

    // A question takes room from the list; whom it is about stays in sight.
    await queue.bringToFront();
    for (const key of ['j', 'j', 'j', 'e'] as const) await queue.keyboard.press(key);
    await find(queue, 'body', 'group', 'no reply');
    // Scroll offsets are rounded to whole pixels in Firefox.
    await expectInPage(queue, () => {
      const row = document.querySelector('[data-row][aria-current=true]')?.getBoundingClientRect();
      const list = document.querySelector('[role=list]')?.getBoundingClientRect();
      return (
        row !== undefined &&
        list !== undefined &&
        row.top >= list.top - 1 &&
        row.bottom <= list.bottom + 1
      );
    });
    await queue.keyboard.press('Escape');
  });

  it('opens the tweet in a tab, by the agent’s key only', async () => {
    const x = await desk().openX('/notifications/mentions');
    const queue = await desk().openPage('sidepanel.html');
    pages.push(x, queue);
    const [first = ''] = await handles(queue);
    await queue.bringToFront();
    await queue.keyboard.press('o');
    const opened = await tabOf(first);
    // Until the extension answers there, the queue takes the tab for one that may hold a draft.
    await opened.waitForSelector('reply-desk-toolbar');

    // The next one goes to the same tab …
    const tabs = (await desk().extension.browser.pages()).length;
    await queue.bringToFront();
    await queue.keyboard.press('j');
    const second = await current(queue);
    expect(second).not.toBe(first);
    await queue.keyboard.press('o');
    await expectShown(opened, second);
    expect(await desk().extension.browser.pages()).toHaveLength(tabs);

    // … but never over something that is being written.
    await opened.bringToFront();
    // By focus: the page has just come, and what is drawn on it may move a click's aim.
    await opened.focus('[data-testid=tweetTextarea_0]');
    await opened.keyboard.type('Half a reply');
    expect(await draftIn(opened, /reply$/)).toBe('Half a reply');
    await queue.bringToFront();
    await queue.keyboard.press('j');
    const third = await current(queue);
    expect([first, second]).not.toContain(third);
    await queue.keyboard.press('o');
    await tabOf(third);
    expect(await draftIn(opened, /Half/)).toBe('Half a reply');
    await expectShown(opened, second);
  });
});

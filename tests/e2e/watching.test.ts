import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { find, isShown, labId, press, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

const SEARCH = '/search?q=Pellwick&f=live';

async function openX(path: string): Promise<Page> {
  const page = await desk().openX(path);
  pages.push(page);
  return page;
}

/** The queue, narrowed to one customer: of a long list, only what is in sight is there. */
async function openQueue(customer: string): Promise<Page> {
  const queue = await desk().openPage('sidepanel.html');
  pages.push(queue);
  await (await find(queue, 'body', 'searchbox')).type(customer);
  return queue;
}

/** Waits until the queue shows, or no longer shows, a customer for a reason. */
async function expectQueued(queue: Page, line: string, wanted = true): Promise<void> {
  await queue.bringToFront();
  await expectInPage(
    queue,
    (text, isWanted) =>
      [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes(text)) ===
      isWanted,
    line,
    wanted,
  );
}

describe('a post that names nobody', () => {
  it('waits once the agent tracks it, in every tab and in the queue, though the worker is stopped', async () => {
    const x = await openX(SEARCH);
    const id = await labId(x, 'en-no-handle');
    await desk().stopWorker();
    await press(x, toolbarOf(id), 'button', 'Track this post');
    await find(x, toolbarOf(id), 'button', 'left');
    await desk().stopWorker();

    const queue = await openQueue('priya');
    await expectQueued(queue, 'tracked by you');
    const other = await openX(SEARCH);
    await press(other, toolbarOf(id), 'button', 'left');
    await press(other, toolbarOf(id), 'button', 'Stop tracking');
    await find(other, toolbarOf(id), 'button', 'Track this post');
    await expectQueued(queue, 'tracked by you', false);
    await x.bringToFront();
    await find(x, toolbarOf(id), 'button', 'Track this post');
    expect(await isShown(x, toolbarOf(id), 'button', 'left')).toBe(false);
  });
});

describe('a post that is not for us', () => {
  it('waits no longer, until the agent takes that back', async () => {
    const x = await openX('/notifications/mentions');
    const id = await labId(x, 'en-parcel');
    await press(x, toolbarOf(id), 'button', 'left');
    const queue = await openQueue('maya');
    await expectQueued(queue, '@maya_okafor');
    await x.bringToFront();
    await press(x, toolbarOf(id), 'button', 'Not for us');
    await find(x, toolbarOf(id), 'button', 'no reply needed');
    await expectQueued(queue, '@maya_okafor', false);
    await desk().stopWorker();
    await x.bringToFront();
    await press(x, toolbarOf(id), 'button', 'Undo');
    await find(x, toolbarOf(id), 'button', 'left');
    await expectQueued(queue, '@maya_okafor');
  });

  it('can teach to ignore its author, from the queue too, with undo', async () => {
    const x = await openX('/notifications/mentions');
    const id = await labId(x, 'en-parcel');
    await press(x, toolbarOf(id), 'button', 'left');
    await press(x, toolbarOf(id), 'checkbox', 'Ignore @maya_okafor');
    await press(x, toolbarOf(id), 'button', 'Not for us');
    await find(x, toolbarOf(id), 'button', 'no reply needed');
    const options = await desk().openPage('options.html');
    pages.push(options);
    await find(options, 'body', 'button', 'Remove @maya_okafor');
    await x.bringToFront();
    await press(x, toolbarOf(id), 'button', 'Undo');
    await find(x, toolbarOf(id), 'button', 'left');
    await options.bringToFront();
    await expectInPage(options, () => !document.body.innerText.includes('maya_okafor'));

    const queue = await openQueue('maya');
    await expectQueued(queue, '@maya_okafor');
    await queue.bringToFront();
    const row = await queue.waitForSelector('[data-row]');
    await row?.click();
    await queue.keyboard.press('e');
    await find(queue, 'body', 'group', 'no reply');
    await queue.keyboard.press('6');
    await options.bringToFront();
    await expectInPage(options, () => document.body.innerText.includes('maya_okafor'));
    await queue.bringToFront();
    await queue.keyboard.press('u');
    await options.bringToFront();
    await expectInPage(options, () => !document.body.innerText.includes('maya_okafor'));
    await expectQueued(queue, '@maya_okafor');
  });
});

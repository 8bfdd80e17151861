import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftIn, find, isShown, labId, press, pressPost, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';
import { expectQueued, needsNoReply, openQueue } from '../support/queue';

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

async function openQueueOf(customer: string): Promise<Page> {
  const queue = await openQueue(desk(), customer);
  pages.push(queue);
  return queue;
}

describe('a post that names nobody', () => {
  it('waits once the agent tracks it, in every tab and in the queue, though the worker is stopped', async () => {
    const x = await openX(SEARCH);
    const id = await labId(x, 'en-no-handle');
    await desk().stopWorker();
    await press(x, toolbarOf(id), 'button', 'Track this post');
    await find(x, toolbarOf(id), 'button', 'left');
    await desk().stopWorker();

    const queue = await openQueueOf('priya');
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
    const queue = await openQueueOf('maya');
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
    const other = await openX('/notifications/mentions');
    await find(other, toolbarOf(id), 'button', 'left');
    await x.bringToFront();
    await press(x, toolbarOf(id), 'button', 'left');
    await press(x, toolbarOf(id), 'checkbox', 'Ignore @maya_okafor');
    await press(x, toolbarOf(id), 'button', 'Not for us');
    await find(x, toolbarOf(id), 'button', 'no reply needed');
    const options = await desk().openPage('options.html');
    pages.push(options);
    await find(options, 'body', 'button', 'Remove @maya_okafor');
    // Another tab can take back all of it too.
    await other.bringToFront();
    await press(other, toolbarOf(id), 'button', 'no reply needed');
    await press(other, toolbarOf(id), 'button', 'Undo');
    await find(other, toolbarOf(id), 'button', 'left');
    await options.bringToFront();
    await expectInPage(options, () => !document.body.innerText.includes('maya_okafor'));

    const queue = await openQueueOf('maya');
    await expectQueued(queue, '@maya_okafor');
    await needsNoReply(queue, '6');
    await options.bringToFront();
    await expectInPage(options, () => document.body.innerText.includes('maya_okafor'));
    await queue.bringToFront();
    await queue.keyboard.press('u');
    await options.bringToFront();
    await expectInPage(options, () => !document.body.innerText.includes('maya_okafor'));
    await expectQueued(queue, '@maya_okafor');
  });
});

describe('a customer who is ignored', () => {
  it('leaves the queue and the open tabs with all that waits of hers, until that is taken back', async () => {
    const mentions = await openX('/notifications/mentions');
    // The one that is overdue stands first in the queue.
    const [other, decided] = [
      await labId(mentions, 'de-locker'),
      await labId(mentions, 'de-praise'),
    ];
    const x = await openX(`/klara_brandt/status/${decided}`);
    const tab = await openX(`/klara_brandt/status/${other}`);
    await find(x, toolbarOf(decided), 'button', 'overdue');
    await find(tab, toolbarOf(other), 'button', 'left');
    const queue = await openQueueOf('klara');
    const expectRows = async (count: number) => {
      await queue.bringToFront();
      await expectInPage(
        queue,
        (wanted) => document.querySelectorAll('[data-row]').length === wanted,
        count,
      );
    };
    await expectRows(2);

    await needsNoReply(queue, '6');
    await expectRows(0);
    await tab.bringToFront();
    await find(tab, toolbarOf(other), 'button', 'Track this post');
    await x.bringToFront();
    await find(x, toolbarOf(decided), 'button', 'no reply needed');
    await desk().stopWorker();
    await queue.bringToFront();
    await queue.keyboard.press('u');
    await expectRows(2);
    await tab.bringToFront();
    await find(tab, toolbarOf(other), 'button', 'left');
    await x.bringToFront();
    await find(x, toolbarOf(decided), 'button', 'overdue');
  });
});

describe('what is decided in the queue', () => {
  it('shows in every open tab at once, also when the worker was stopped before', async () => {
    const tabs = [await openX('/notifications/mentions'), await openX('/notifications/mentions')];
    const id = await labId(tabs[0] as Page, 'en-parcel');
    const expectBadge = async (words: string) => {
      for (const tab of tabs) {
        await tab.bringToFront();
        await find(tab, toolbarOf(id), 'button', words);
      }
    };
    await expectBadge('left');
    const queue = await openQueueOf('maya');
    await expectQueued(queue, '@maya_okafor');

    await needsNoReply(queue, '1');
    await expectBadge('no reply needed');
    await desk().stopWorker();
    await queue.bringToFront();
    await queue.keyboard.press('u');
    await expectBadge('left');

    await desk().stopWorker();
    await queue.bringToFront();
    await (await queue.waitForSelector('[data-row]'))?.click();
    await queue.keyboard.press('s');
    await find(queue, 'body', 'group', 'Snooze');
    await queue.keyboard.press('1');
    await expectBadge('snoozed');
  });
});

describe('what is answered in one tab', () => {
  it('shows in another one when the agent comes back to it', async () => {
    const x = await openX('/notifications/mentions');
    const other = await openX('/notifications/mentions');
    const id = await labId(x, 'fr-late');
    await find(other, toolbarOf(id), 'button', 'left');
    await x.bringToFront();
    await press(x, toolbarOf(id), 'button', 'Invite to DM');
    await draftIn(x, /recipient_id/);
    await pressPost(x);
    await find(x, toolbarOf(id), 'button', 'answered');
    await other.bringToFront();
    await find(other, toolbarOf(id), 'button', 'answered');
    expect(await isShown(other, toolbarOf(id), 'button', 'left')).toBe(false);
  });
});

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { find, isShown, labId, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectQueued, openQueue } from '../support/queue';

const desk = deskForFile();
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

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

describe('a post that its customer deleted', () => {
  it('waits no longer once its own page says so, and waits again when it is seen', async () => {
    const x = await openX('/notifications/mentions');
    const id = await labId(x, 'en-damaged');
    await find(x, toolbarOf(id), 'button', 'left');
    const queue = await openQueueOf('tomh');
    await expectQueued(queue, '@tomh_bexley');

    await desk().stopWorker();
    await x.bringToFront();
    await x.goto(`https://x.com/tomh_bexley/status/${id}?lab-deleted=en-damaged`);
    await x.waitForSelector('[data-testid=error-detail]');
    await expectQueued(queue, '@tomh_bexley', false);

    // It was only hidden from this tab.
    await x.bringToFront();
    await x.goto('https://x.com/notifications/mentions?lab-deleted=0');
    await find(x, toolbarOf(id), 'button', 'left');
    await expectQueued(queue, '@tomh_bexley');
  });

  it('still waits where X only leaves its row out', async () => {
    const x = await openX('/notifications/mentions');
    const id = await labId(x, 'en-damaged');
    await find(x, toolbarOf(id), 'button', 'left');
    const queue = await openQueueOf('tomh');
    await x.bringToFront();
    await x.goto('https://x.com/home');
    await x.waitForSelector('reply-desk-toolbar');
    await expectQueued(queue, '@tomh_bexley');
    expect(await isShown(x, 'body', 'alert')).toBe(false);
  });
});

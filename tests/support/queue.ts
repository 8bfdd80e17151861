import type { KeyInput, Page } from 'puppeteer-core';
import { find, type Desk } from '../../scripts/desk.ts';
import { expectInPage } from './expect-in-page';

/** The queue, narrowed to one customer: of a long list, only what is in sight is there. */
export async function openQueue(desk: Desk, customer: string): Promise<Page> {
  const queue = await desk.openPage('sidepanel.html');
  await (await find(queue, 'body', 'searchbox')).type(customer);
  return queue;
}

/** Waits until the queue shows, or no longer shows, a row with these words: a handle, or the reason why it waits. */
export async function expectQueued(queue: Page, words: string, wanted = true): Promise<void> {
  await queue.bringToFront();
  await expectInPage(
    queue,
    (text, isWanted) =>
      [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes(text)) ===
      isWanted,
    words,
    wanted,
  );
}

/** Chooses the first row and says that it needs no reply, for the reason with this digit. */
export async function needsNoReply(queue: Page, digit: KeyInput): Promise<void> {
  await queue.bringToFront();
  const row = await queue.waitForSelector('[data-row]');
  await row?.click();
  await queue.keyboard.press('e');
  await find(queue, 'body', 'group', 'no reply');
  await queue.keyboard.press(digit);
}

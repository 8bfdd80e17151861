import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftIn, find, isShown, labId, PICKER, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { saveReply } from '../support/save-reply';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const EDITOR = '[data-testid=tweetTextarea_0]';

async function previewText(): Promise<string> {
  const preview = await find(page, PICKER, 'region', 'preview');
  return preview.$eval('p', (paragraph) => paragraph.textContent);
}

async function openThread(key: string): Promise<void> {
  page = await desk().openPost(key);
  await page.waitForSelector(toolbarOf(await labId(page, key)));
}

/** Waits for the picker of a trigger that was typed, and hands over what it will insert. */
async function openedWith(words: string): Promise<string> {
  const search = await find(page, PICKER, 'combobox');
  await page.waitForFunction((field) => (field as HTMLInputElement).matches(':focus'), {}, search);
  await page.keyboard.type(words);
  await find(page, PICKER, 'option');
  return previewText();
}

describe('typing ;; in a composer', () => {
  it('opens the picker at the caret of a reply box, and the reply takes the place of ;; alone', async () => {
    await openThread('en-thread');
    await page.click(EDITOR);
    await page.keyboard.type('Before behind');
    for (const _letter of ' behind') await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' ;;');
    const preview = await openedWith('looking');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /Ellis/)).toBe(`Before ${preview} behind`);
    await page.keyboard.type(' and');
    expect(await draftIn(page, /and behind/)).toBe(`Before ${preview} and behind`);
  });

  it('leaves the draft as it was after Escape, and the agent goes on typing', async () => {
    await openThread('en-thread');
    await page.click(EDITOR);
    await page.keyboard.type('Hello;;');
    await openedWith('sorry');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' there;');
    expect(await draftIn(page, /there/)).toBe('Hello;; there;');
    expect(await isShown(page, PICKER, 'dialog')).toBe(false);
    await page.keyboard.type(';');
    const preview = await openedWith('sorry');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /sorry/)).toBe(`Hello;; there ${preview}`);
  });

  it('works in X’s dialog, whose focus trap leaves it alone, and for a reply that asks', async () => {
    page = await desk().openX('/notifications/mentions');
    await saveReply(desk(), 'Trigger with a question', 'Your {{ ask.item }} is on its way.');
    await page.bringToFront();
    const tweetId = await labId(page, 'en-parcel');
    await page.waitForSelector(toolbarOf(tweetId));
    await page.evaluate((host) => {
      const article = document.querySelector(host)?.closest('article');
      article?.querySelector<HTMLElement>('[data-testid=reply]')?.click();
    }, toolbarOf(tweetId));
    await page.waitForSelector(`[role=dialog] ${EDITOR}`);
    await page.click(`[role=dialog] ${EDITOR}`);
    await page.keyboard.type('Good news\n\n;;');
    await openedWith('trigger with');
    await page.keyboard.press('Enter');
    await find(page, PICKER, 'textbox');
    await page.keyboard.type('parcel');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /way/)).toBe('Good news\n\nYour parcel is on its way.');
    expect(await page.evaluate(() => window.__labPosts)).toEqual([]);
  });

  it('works for a post of one’s own on the home page, while X suggests people', async () => {
    page = await desk().openX('/home');
    await page.waitForSelector(EDITOR);
    await page.click(EDITOR);
    await page.keyboard.type('@may');
    await page.waitForSelector('[role=listbox]');
    await page.keyboard.type(';;');
    const preview = await openedWith('outage');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /there/)).toBe(`@may ${preview}`);
  });

  it('works in a direct message, with the replies for messages', async () => {
    page = await desk().openX('/messages/compose?recipient_id=1204567890123456789');
    const field = await page.waitForSelector('>>> textarea');
    await field?.click();
    await page.keyboard.type('Hi! ;;');
    const preview = await openedWith('feedback');
    expect(await isShown(page, PICKER, 'option', 'Outage')).toBe(false);
    await page.keyboard.press('Enter');
    const text = () => field?.evaluate((area) => area.value);
    await vi.waitFor(async () => expect(await text()).toBe(`Hi! ${preview}`), { timeout: 5_000 });
    expect(await page.evaluate(() => window.__labMessages)).toEqual([]);
  });
});

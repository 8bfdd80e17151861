import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftIn,
  find,
  labId,
  pressPost,
  startDesk,
  textOf,
  toolbarIds,
  toolbarOf,
  type Desk,
} from '../support/desk';

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => {
  await desk.close();
});

describe('the main job', () => {
  it('runs from a customer’s tweet to a figure in the popup', async () => {
    const page = await desk.openX('/notifications/mentions');
    await page.waitForSelector('reply-desk-toolbar');
    const tweetId = (await toolbarIds(page))[0] ?? '';

    await (await find(page, toolbarOf(tweetId), 'button', 'Reply with')).click();
    await (await find(page, 'html', 'combobox')).focus();
    await page.keyboard.type('looking');
    const option = await find(page, 'html', 'option', 'looking');
    expect(await textOf(option)).toMatch(/looking/i);
    await page.keyboard.press('Enter');

    await page.waitForSelector('[role=dialog] [data-testid=tweetTextarea_0] [data-text=true]');
    const draft = await waitForDraft(page);
    expect(draft.length).toBeGreaterThan(20);
    expect(draft).not.toMatch(/\{\{|\}\}|undefined|null/);
    expect(await page.evaluate(() => window.__labPosts)).toEqual([]);

    await pressPost(page);
    await page.waitForFunction(() => window.__labPosts.length === 1);
    const [post] = await page.evaluate(() => window.__labPosts);
    expect(post).toMatchObject({ inReplyTo: tweetId, trusted: true });
    expect(post?.text.replace(/\s+/g, ' ')).toBe(draft.replace(/\s+/g, ' '));

    const popup = await desk.openPage('popup.html');
    await popup.waitForFunction(
      () => /\b1\b/.test(document.body.innerText) && /answered/i.test(document.body.innerText),
    );
    await find(page, toolbarOf(tweetId), 'button', 'answered in');
  });
});

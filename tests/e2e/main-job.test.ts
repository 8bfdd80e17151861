import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  draftIn,
  find,
  isShown,
  PICKER,
  labId,
  openWeeksFigures,
  press,
  pressPost,
  toolbarOf,
  typeInto,
} from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';
import { saveReply } from '../support/save-reply';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** The text that the picker promises to insert. */
async function previewText(): Promise<string> {
  const preview = await find(page, PICKER, 'region', 'preview');
  return preview.$eval('p', (paragraph) => paragraph.textContent);
}

async function typeLines(lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** Opens the picker of a tweet and chooses the first reply that matches `words`; hands over the preview it showed. */
async function chooseReply(tweetId: string, words: string): Promise<string> {
  await press(page, toolbarOf(tweetId), 'button', 'Reply with');
  await typeInto(page, PICKER, 'combobox', words);
  await find(page, PICKER, 'option');
  const preview = await previewText();
  await page.keyboard.press('Enter');
  return preview;
}

describe('the main job', () => {
  it('runs from a customer’s tweet to a figure in the popup', async () => {
    page = await desk().openX('/notifications/mentions');
    const tweetId = await labId(page, 'en-parcel');
    const preview = await chooseReply(tweetId, 'looking');

    const draft = await draftIn(page, /Maya/);
    expect(draft).toBe(preview);
    expect(draft).not.toMatch(/\{\{|\}\}|undefined|null/);
    // Inserted, and nothing more: the agent decides when it goes out.
    expect(await page.evaluate(() => window.__labPosts)).toEqual([]);

    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
    const [post] = await page.evaluate(() => window.__labPosts);
    expect(post).toMatchObject({ inReplyTo: tweetId, trusted: true });
    expect(post?.text.replace(/\s+/g, ' ')).toBe(draft.replace(/\s+/g, ' '));
    await find(page, toolbarOf(tweetId), 'button', 'answered in 3 min');

    const popup = await openWeeksFigures(desk());
    await expectInPage(popup, () => /answered\s*1 of/i.test(document.body.innerText));
    await popup.close();
  });

  it('writes at the caret of an open draft and keeps every word of it', async () => {
    page = await desk().openPost('de-thread');
    const tweetId = await labId(page, 'de-thread');
    await page.waitForSelector(toolbarOf(tweetId));
    await page.click('[data-testid=tweetTextarea_0]');
    await page.keyboard.type('Vorher ');
    await page.keyboard.type('nachher');
    for (const _letter of 'nachher') await page.keyboard.press('ArrowLeft');
    const preview = await chooseReply(tweetId, 'looking');

    const draft = await draftIn(page, /Jonas[\s\S]*nachher$/);
    expect(preview.length).toBeGreaterThan(20);
    expect(draft).toBe(`Vorher ${preview} nachher`);
    expect(await page.$$('[role=dialog] [data-testid=tweetTextarea_0]')).toHaveLength(0);
  });

  it('writes several lines with emoji into the middle of a draft that has several itself', async () => {
    const body =
      'Good news 👩🏽‍💻🎉 {{ customer.first_name }},\n\nyour parcel 📦 is on the van 🇪🇺.\nBack soon 🧑‍🧑‍🧒';
    await saveReply(desk(), 'Van with pictures', body);
    page = await desk().openPost('en-thread');
    const tweetId = await labId(page, 'en-thread');
    await page.waitForSelector(toolbarOf(tweetId));
    await page.click('[data-testid=tweetTextarea_0]');
    await typeLines(['First 👍 line', 'before after', 'last 🙂 line']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    for (const _letter of 'before ') await page.keyboard.press('ArrowRight');
    const preview = await chooseReply(tweetId, 'van with pictures');

    expect(preview.trim()).toBe(body.replace('{{ customer.first_name }}', 'Ellis'));
    const draft = await draftIn(page, /van/);
    expect(draft).toBe(`First 👍 line\nbefore ${preview} after\nlast 🙂 line`);
    // What she types next follows the reply.
    await page.keyboard.type('and ');
    expect(await draftIn(page, /and after/)).toContain(`${preview} and after`);
  });

  it('can insert a second reply behind the first', async () => {
    page = await desk().openPost('en-thread');
    const tweetId = await labId(page, 'en-thread');
    await chooseReply(tweetId, 'sorry');
    const first = await draftIn(page, /\S/);
    const second = await chooseReply(tweetId, 'thank');
    const both = await draftIn(page, new RegExp(`^${escape(first)}[\\s\\S]{10,}`));
    expect(both).toBe(`${first} ${second}`);
  });

  it('takes the last reply back with our Undo, and those before with X’s own', async () => {
    page = await desk().openPost('en-thread');
    const tweetId = await labId(page, 'en-thread');
    await page.waitForSelector(toolbarOf(tweetId));
    const first = await chooseReply(tweetId, 'sorry');
    expect(await draftIn(page, /\S/)).toBe(first);
    await chooseReply(tweetId, 'thank');
    await draftIn(page, new RegExp(`^${escape(first)}[\\s\\S]{10,}`));
    await press(page, 'reply-desk-composer', 'button', 'Undo');
    expect(await draftIn(page, new RegExp(`^${escape(first)}$`))).toBe(first);
    expect(await isShown(page, 'reply-desk-composer', 'button', 'Undo')).toBe(false);

    for (const _step of ['undone', 'second', 'first']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect(await draftIn(page, /^$/)).toBe('');
    await chooseReply(tweetId, 'sorry');
    expect(await draftIn(page, /\S/)).toBe(first);
    await press(page, 'reply-desk-composer', 'button', 'Undo');
    expect(await draftIn(page, /^$/)).toBe('');
    await page.keyboard.type('Hello');
    expect(await draftIn(page, /\S/)).toBe('Hello');
  });

  it('invites to a direct message in the customer’s language, with the link last', async () => {
    page = await desk().openX('/notifications/mentions');
    const tweetId = await labId(page, 'fr-late');
    await press(page, toolbarOf(tweetId), 'button', 'Invite to DM');
    const draft = await draftIn(page, /recipient_id/);
    expect(draft).toMatch(/message privé/i);
    expect(draft).toMatch(
      / https:\/\/x\.com\/messages\/compose\?recipient_id=1204567890123456789$/,
    );
    expect(draft.match(/https?:/g)).toHaveLength(1);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

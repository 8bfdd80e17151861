import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  draftIn,
  find,
  labId,
  PICKER,
  press,
  textOf,
  toolbarOf,
  typeInto,
} from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { saveReply } from '../support/save-reply';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

async function previewText(): Promise<string> {
  const preview = await find(page, PICKER, 'region', 'preview');
  return preview.$eval('p', (paragraph) => paragraph.textContent);
}

describe('the picker', () => {
  it('asks for what a reply needs, with the keyboard alone, and inserts what it showed', async () => {
    page = await desk().openX('/notifications/mentions');
    await saveReply(
      desk(),
      'Visit of the engineer',
      'Hi {{ customer.first_name }}, about the {{ ask.order_problem }}: we come {{ ask.day | choices: "today", "tomorrow" | default: "tomorrow" }}.',
    );
    await page.bringToFront();
    const tweetId = await labId(page, 'en-parcel');
    await press(page, toolbarOf(tweetId), 'button', 'Reply with');
    await typeInto(page, PICKER, 'combobox', 'visit of the');
    await find(page, PICKER, 'option', 'Visit');
    expect(await previewText()).toBe('Hi Maya, about the [order problem]: we come tomorrow.');
    await page.keyboard.press('Enter');

    await find(page, PICKER, 'textbox', '');
    await page.keyboard.press('Enter');
    await find(page, PICKER, 'alert', 'order problem');
    await page.keyboard.type('router & cable 🔌');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    const preview = await previewText();
    expect(preview).toBe('Hi Maya, about the router & cable 🔌: we come today.');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /Maya/)).toBe(preview);
  });

  it('and the invitation say when X shows a translation, so that the language may be wrong', async () => {
    page = await desk().openX('/notifications/mentions');
    const tweetId = await labId(page, 'odd-translated');
    await page.goto(`https://x.com/samira_haddad/status/${tweetId}`);
    await press(page, toolbarOf(tweetId), 'button', 'Reply with');
    const preview = await find(page, PICKER, 'region', 'preview');
    expect(await textOf(preview)).toContain('X shows a translation: check the language (English)');
    await page.keyboard.press('Escape');
    await press(page, toolbarOf(tweetId), 'button', 'Invite');
    await draftIn(page, /direct message/);
    await find(page, 'reply-desk-composer', 'status', 'X shows a translation');
  });

  it('opens with the key of the browser’s for the tweet or the composer that has the keyboard', async () => {
    page = await desk().openX('/notifications/mentions');
    await find(page, toolbarOf(await labId(page, 'en-parcel')), 'toolbar');
    await desk().pressPickerKey();
    await find(page, 'reply-desk-overlay', 'alert', 'select a post');

    // As X's own J does.
    await page.evaluate(
      (host) => {
        document.querySelector(host)?.closest('article')?.focus();
      },
      toolbarOf(await labId(page, 'en-parcel')),
    );
    await desk().pressPickerKey();
    await typeInto(page, PICKER, 'combobox', 'looking');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await desk().pressPickerKey();
    await typeInto(page, PICKER, 'combobox', 'looking');
    await page.keyboard.press('Enter');
    const first = await draftIn(page, /Maya/);

    await desk().pressPickerKey();
    await typeInto(page, PICKER, 'combobox', 'sorry');
    await page.keyboard.press('Enter');
    expect(await draftIn(page, /sorry/)).toContain(`${first} Hi Maya`);
  });
});

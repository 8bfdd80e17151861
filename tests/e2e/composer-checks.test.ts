import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftIn, find, labId, press, toolbarIds, toolbarOf } from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();
const BAR = 'reply-desk-composer';
const PAGE = 'body';
let page: Page;

afterEach(async () => {
  await page.close();
});

describe('on the toolbar', () => {
  it('the first press of the invitation says that the brand has answered already, the second inserts it', async () => {
    page = await desk().openPost('en-thread');
    const id = await labId(page, 'en-thread');
    await find(page, BAR, 'button', 'Canned reply');
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    await find(page, toolbarOf(id), 'dialog', 'Answered already');
    expect(await draftIn(page, /^$/)).toBe('');
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    expect(await draftIn(page, /recipient_id/)).toContain('recipient_id');
  });
});

describe('below the draft', () => {
  it('stands that the brand has answered already, by whom and when', async () => {
    page = await desk().openPost('en-thread');
    await find(page, BAR, 'button', 'Canned reply');
    await expectInPage(
      page,
      (bar) =>
        /@PellwickPost answered .+ ago, signed \^LM\./.test(
          document.querySelector(bar)?.shadowRoot?.textContent ?? '',
        ),
      BAR,
    );
  });

  it('stands that the account is not the brand’s, and nothing is inserted before that is settled', async () => {
    page = await desk().openPage('options.html');
    const accounts = await find(page, PAGE, 'textbox', 'brand account');
    await accounts.focus();
    await page.keyboard.type('PellwickPost');
    await page.keyboard.press('Enter');
    // Not before it is stored: what is on its way ends with the page.
    await expectInPage(page, () => document.body.textContent.includes('✓ Saved'));
    await page.close();

    page = await desk().openX('/home');
    await page.evaluate(() => window.__lab.switchAccount('PellwickCare'));
    await page.waitForSelector('reply-desk-toolbar');
    const [id] = await toolbarIds(page);
    if (id === undefined) throw new Error('no toolbar on the page');
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    await find(page, BAR, 'alert');
    expect(
      await page.$eval('[role=dialog] [data-testid=tweetTextarea_0]', (editor) =>
        editor.textContent.trim(),
      ),
    ).toBe('');

    await press(page, BAR, 'button', 'Write as @PellwickCare');
    await expectInPage(
      page,
      (bar) => document.querySelector(bar)?.shadowRoot?.querySelector('[role=alert]') === null,
      BAR,
    );
    await page.keyboard.press('Escape');
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    expect(await draftIn(page, /recipient_id/)).toContain('https://x.com/messages/compose');
  });
});

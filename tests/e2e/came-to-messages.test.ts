import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  draftIn,
  find,
  isShown,
  labId,
  PICKER,
  press,
  pressPost,
  textOf,
  toolbarOf,
  typeInto,
} from '../../scripts/desk.ts';
import { personOf } from '../../x-lab/data/people.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
const EDITOR = '[data-testid=dm-composer-textarea]';
/** X draws its chat in a tree of its own. */
const CHAT = '[data-testid=xchatEmbedRoute]';
const BAR = CHAT;
let page: Page;

afterEach(async () => {
  await page.close();
});

async function openChat(path: string): Promise<void> {
  page = await desk().openX(path);
  await page.waitForSelector(`>>> ${EDITOR}`);
  await find(page, BAR, 'button', 'Canned reply');
}
const expectFocus = () =>
  expectInPage(
    page,
    (editor) => document.activeElement?.shadowRoot?.activeElement?.matches(editor) === true,
    EDITOR,
  );
const chatWith = (handle: string) =>
  openChat(`/messages/compose?recipient_id=${personOf(handle).id}`);

describe('beside a direct message', () => {
  it('the agent notes whom her reply in public brought there, by keyboard, and takes it back', async () => {
    await chatWith('maya_okafor');
    expect(await isShown(page, BAR, 'button', 'Came from a post?')).toBe(false);
    await page.close();

    page = await desk().openX('/notifications/mentions');
    const toolbar = toolbarOf(await labId(page, 'en-parcel'));
    await press(page, toolbar, 'button', 'Reply with');
    await typeInto(page, PICKER, 'combobox', 'looking');
    await find(page, PICKER, 'option');
    await page.keyboard.press('Enter');
    await draftIn(page, /\S/);
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
    // A page that is closed before it saw X's confirmation has nothing to tell the worker.
    await find(page, toolbar, 'button', 'answered');
    await page.close();

    const settings = await desk().openPage('options.html');
    await typeInto(settings, 'body', 'searchbox', 'looking');
    const expectLine = async (line: string) => {
      await settings.bringToFront();
      await expectInPage(settings, (text) => document.body.innerText.includes(text), line);
      await page.bringToFront();
    };

    await chatWith('maya_okafor');
    await expectLine('Posted once');
    await press(page, BAR, 'button', 'Came from a post?');
    const option = await find(page, PICKER, 'option', 'maya_okafor');
    expect(await option.evaluate((element) => element.ariaSelected)).toBe('true');
    await page.keyboard.press('Enter');
    await find(page, BAR, 'status', 'Noted: @maya_okafor came from your reply.');
    await expectFocus();
    await expectLine('Posted once · 1 came to DM');
    expect(await isShown(page, BAR, 'button', 'Came from a post?')).toBe(false);

    await press(page, BAR, 'button', 'Undo');
    await find(page, BAR, 'button', 'Came from a post?');
    await expectFocus();
    expect(await page.evaluate(() => window.__labMessages.length)).toBe(0);
    await settings.close();
  });

  it('replies call the customer by her first name, and a group by none', async () => {
    const preview = async () => {
      await press(page, BAR, 'button', 'Canned reply');
      await typeInto(page, PICKER, 'combobox', 'solved');
      await find(page, PICKER, 'option');
      return textOf(await find(page, PICKER, 'region', 'preview'));
    };
    await chatWith('maya_okafor');
    expect(await preview()).toContain('Maya');
    await page.close();
    await openChat('/i/chat/g1204567890');
    expect(await preview()).toContain('Hi there');
  });
});

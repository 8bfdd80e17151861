import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import {
  find,
  isShown,
  labId,
  press,
  pressPost,
  toolbarOf,
  PICKER,
  draftIn,
} from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const OVERLAY = 'reply-desk-overlay';
const WORDS =
  'Hi Maya, our driver has your parcel on the van. It holds order number 4471-882130, see you soon.';

async function openAnswer(key: string): Promise<void> {
  const id = await labId(page, key);
  await page.waitForSelector(toolbarOf(id));
  await page.evaluate((tweet) => {
    const host = document.querySelector(`reply-desk-toolbar[data-tweet-id="${tweet}"]`);
    host?.closest('article')?.querySelector<HTMLElement>('[data-testid=reply]')?.click();
  }, id);
  await page.waitForSelector('[role=dialog] [data-testid=tweetTextarea_0]');
  await page.click('[role=dialog] [data-testid=tweetTextarea_0]');
}

async function post(count: number): Promise<void> {
  await pressPost(page);
  await expectInPage(page, (wanted) => window.__labPosts.length === wanted, count);
  await page.waitForSelector('[role=dialog]', { hidden: true });
}

/** The settings in the tab that is in front. */
async function settingsInFront(): Promise<Page> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const tab of await desk().extension.browser.pages()) {
      const isIt = await tab
        .evaluate(() => location.pathname === '/options.html' && !document.hidden)
        .catch(() => false);
      if (isIt) return tab;
    }
  }
  throw new Error('The settings are not in front.');
}

it('words of the agent’s own become a canned reply, once she saves them', async () => {
  page = await desk().openX('/notifications/mentions');
  await openAnswer('en-parcel');
  await page.keyboard.type(WORDS);
  await post(1);

  const button = await find(page, OVERLAY, 'button', 'Save as reply');
  await button.focus();
  await page.keyboard.press('Enter');
  const settings = await settingsInFront();
  const text = await settings.waitForSelector('form section textarea');
  expect(await text?.evaluate((field) => field.value)).toBe(
    'Hi {{ customer.first_name }}, our driver has your parcel on the van. It holds order number •••, see you soon.',
  );
  await expectInPage(settings, () => document.body.innerText.includes('Taken out (•••): an order'));
  // Handed over once: it lies nowhere any more.
  expect(await handedOver(settings)).toBeNull();

  await settings.keyboard.type('On the van');
  await press(settings, 'body', 'button', 'Save');
  await expectInPage(settings, () => document.body.innerText.includes('“On the van” saved.'));
  await settings.close();

  await page.bringToFront();
  await press(page, toolbarOf(await labId(page, 'en-damaged')), 'button', 'Reply with');
  await (await find(page, PICKER, 'combobox')).focus();
  await page.keyboard.type('on the van');
  await find(page, PICKER, 'option', 'On the van');
  await page.keyboard.press('Enter');
  expect(await draftIn(page, /van/)).toMatch(/^Hi \w+, our driver has your parcel on the van\./);
  await post(2);
  // As the library has it: nothing to save.
  expect(await isShown(page, OVERLAY, 'button', 'Save as reply')).toBe(false);
});

it('nobody is asked again who does not want to be', async () => {
  page = await desk().openX('/notifications/mentions');
  await openAnswer('en-parcel');
  await page.keyboard.type(WORDS);
  await post(1);
  await press(page, OVERLAY, 'button', 'Don’t ask again');
  await expectInPage(page, () => {
    const host = document.querySelector('reply-desk-overlay');
    return host?.shadowRoot?.textContent.includes('You will not be asked again') ?? false;
  });
  await openAnswer('en-damaged');
  await page.keyboard.type(`${WORDS} Really.`);
  await post(2);
  expect(await isShown(page, OVERLAY, 'button', 'Save as reply')).toBe(false);
});

/** What lies ready for the settings, as the extension's own page sees it. */
function handedOver(settings: Page): Promise<unknown> {
  return settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.session.get('handed-reply'))['handed-reply'] ?? null;
  });
}

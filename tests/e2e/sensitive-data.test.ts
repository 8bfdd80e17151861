import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftIn, find, isShown, labId, press, pressPost, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';
import { readTables } from '../support/extension-page';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const COMPOSER = 'reply-desk-composer';
const EDITOR = '[data-testid=tweetTextarea_0]';
const MAIL = 'Is it ana.perez@example.com?';
const CARD = 'Is it the card 5500 0055 5555 5559?';

const posts = () => page.evaluate(() => window.__labPosts.map(({ text }) => text));
const isAsking = () => isShown(page, COMPOSER, 'alertdialog');
const choose = (name: string) => press(page, COMPOSER, 'button', name);
const asked = () => find(page, COMPOSER, 'alertdialog');

async function closed(): Promise<void> {
  await expectInPage(page, () =>
    [...document.querySelectorAll('reply-desk-composer')].every(
      (host) => host.shadowRoot?.querySelector('dialog') == null,
    ),
  );
}

/** Opens one of X's editors and writes into it. */
const WAYS_TO_WRITE = {
  home: async (draft: string, query = '') => {
    page = await desk().openX(`/home${query}`);
    await page.waitForSelector(COMPOSER);
    await page.click(EDITOR);
    await page.keyboard.type(draft);
  },
  'under a tweet': async (draft: string) => {
    page = await desk().openPost('en-thread');
    await page.waitForSelector(EDITOR);
    await page.click(EDITOR);
    await page.keyboard.type(draft);
    await page.waitForSelector(COMPOSER);
  },
  'in X’s dialog': async (draft: string, query = '') => {
    page = await desk().openX(`/notifications/mentions${query}`);
    const id = await labId(page, 'en-parcel');
    await page.waitForSelector(toolbarOf(id));
    await page.click(`article:has(${toolbarOf(id)}) [data-testid=reply]`);
    await page.waitForSelector(`[role=dialog] ${EDITOR}`);
    await page.keyboard.type(draft);
    await page.waitForSelector(`[role=dialog] ${COMPOSER}`);
  },
} as const;
const PLACES = Object.keys(WAYS_TO_WRITE) as (keyof typeof WAYS_TO_WRITE)[];

async function controlEnter(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

describe.each(PLACES)('a draft %s', (place) => {
  it('is held until the agent has edited or masked it', async () => {
    await WAYS_TO_WRITE[place](MAIL);
    await pressPost(page);
    await asked();
    await choose('Edit');
    await closed();
    expect(await draftIn(page, /perez/)).toBe(MAIL);
    await pressPost(page);
    await choose('Redact');
    await draftIn(page, /•••/);
    await closed();
    expect(await posts()).toEqual([]);
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
    expect(await posts()).toEqual([expect.stringMatching(/^Is it •••\??$/)]);
  });

  it('is held and let go with the keyboard alone', async () => {
    await WAYS_TO_WRITE[place](CARD);
    await controlEnter();
    await asked();
    await page.keyboard.press('Escape');
    await closed();
    await page.keyboard.type(' 2026');
    expect(await draftIn(page, /2026$/)).toBe(`${CARD} 2026`);
    await controlEnter();
    await asked();
    for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await find(page, COMPOSER, 'button', 'The person agreed');
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await closed();
    expect(await posts()).toEqual([]);
    await controlEnter();
    await expectInPage(page, () => window.__labPosts.length === 1);
    expect(await posts()).toEqual([`${CARD} 2026`]);
  });
});

it('a draft moves to a private message, and back', async () => {
  await WAYS_TO_WRITE.home(MAIL);
  await pressPost(page);
  await choose('Move to DM');
  const invitation = await draftIn(page, /recipient_id/);
  expect(invitation).not.toContain('perez');
  await choose('Undo');
  await draftIn(page, /perez/);
  await pressPost(page);
  await asked();
  expect(await posts()).toEqual([]);
});

it.each(['home', 'in X’s dialog'] as const)(
  'a draft %s is held also when X mounts the editor anew',
  async (place) => {
    await WAYS_TO_WRITE[place](MAIL, '?lab-remount=1');
    await pressPost(page);
    await asked();
    await choose('Redact');
    await draftIn(page, /•••/);
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
    expect(await posts()).toEqual([expect.stringMatching(/^Is it •••\??$/)]);
  },
);

describe('a script that takes our bar away', () => {
  it('does not let a draft out unasked', async () => {
    await WAYS_TO_WRITE['in X’s dialog'](CARD);
    await page.evaluate((host) => {
      const takeAway = () => document.querySelector(`[role=dialog] ${host}`)?.remove();
      new MutationObserver(takeAway).observe(document.body, { childList: true, subtree: true });
      takeAway();
    }, COMPOSER);
    await pressPost(page);
    await press(page, 'reply-desk-overlay', 'button', 'Redact');
    await draftIn(page, /•••/);
    expect(await posts()).toEqual([]);
  });
});

describe('a public draft', () => {
  it('that asks for personal data is held', async () => {
    await WAYS_TO_WRITE['in X’s dialog']('Please send us your phone number.');
    await pressPost(page);
    await asked();
    expect(await posts()).toEqual([]);
  });

  it('without any goes out with the first press', async () => {
    await WAYS_TO_WRITE.home('Thank you for waiting!');
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
    expect(await isAsking()).toBe(false);
  });
});

describe('a thread written with X’s “+”', () => {
  const write = async (first: string, second: string) => {
    await WAYS_TO_WRITE['in X’s dialog'](first);
    await page.click('[data-testid=addButton]');
    await page.waitForSelector('[data-testid=tweetTextarea_1]');
    await page.click('[data-testid=tweetTextarea_1]');
    await page.keyboard.type(second);
    await page.waitForFunction(
      (selector) => document.querySelectorAll(selector).length === 2,
      {},
      `[role=dialog] ${COMPOSER}`,
    );
  };
  const postAnyway = async () => {
    await pressPost(page);
    await asked();
    await choose('Post anyway');
    await choose('The person agreed');
    await closed();
  };

  it('goes out once the agent said why for each of its posts', async () => {
    await write(MAIL, CARD);
    await postAnyway();
    expect(await posts()).toEqual([]);
    await postAnyway();
    expect(await posts()).toEqual([]);
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 2);
    expect(await posts()).toEqual([MAIL, CARD]);
  });

  it('brings back the post that was masked, and no other', async () => {
    const second = 'See you soon!';
    await write(MAIL, second);
    await pressPost(page);
    await choose('Redact');
    await draftIn(page, /•••/);
    await choose('Undo');
    await draftIn(page, /perez/);
    expect(await page.$eval('[data-testid=tweetTextarea_1]', (it) => it.textContent)).toBe(second);
  });

  it('is held for what only both posts together show', async () => {
    await write('It was 4111 1111', '1111 1111, I think.');
    await pressPost(page);
    await asked();
    expect(await posts()).toEqual([]);
  });
});

describe('a customer’s post that shows personal data', () => {
  it('is asked to be deleted with one click, in the customer’s language, and nothing is sent', async () => {
    page = await desk().openX('/notifications/mentions');
    const toolbar = toolbarOf(await labId(page, 'de-iban'));
    await press(page, toolbar, 'button', 'Personal data in public: an IBAN');
    await press(page, toolbar, 'button', 'Ask to delete it');
    const draft = await draftIn(page, /recipient_id/);
    expect(draft).toMatch(/^Hallo .*löschen Sie/);
    expect(draft).not.toMatch(/3704/);
    expect(await posts()).toEqual([]);
    // The reply itself is no reason to stop.
    await pressPost(page);
    await expectInPage(page, () => window.__labPosts.length === 1);
  });
});

describe('what a customer’s post shows', () => {
  const findings = async (popup: Page) => {
    const { publicFindings } = await readTables(popup, ['publicFindings']);
    return publicFindings?.map(({ tweetId, publicSince }) => [tweetId, publicSince !== undefined]);
  };
  const shortly = { timeout: 10_000 };

  it('stays marked as public until X says that the post is gone', async () => {
    const popup = await desk().openPage('popup.html');
    page = await desk().openX('/notifications/mentions');
    const id = await labId(page, 'en-email');
    await find(page, toolbarOf(id), 'button', 'number, for ');
    await expect.poll(() => findings(popup), shortly).toContainEqual([id, true]);

    // Other pages, where its row is not drawn.
    await page.goto('https://x.com/home');
    await page.waitForSelector('reply-desk-toolbar');
    await expect.poll(() => findings(popup), shortly).toContainEqual([id, true]);

    await page.goto(`https://x.com/i/status/${id}?lab-deleted=en-email`);
    await page.waitForSelector('[data-testid=error-detail]');
    await expect.poll(() => findings(popup), shortly).toContainEqual([id, false]);

    // It was only hidden from this tab: seen again, it is public again.
    await page.goto('https://x.com/notifications/mentions?lab-deleted=0');
    await find(page, toolbarOf(id), 'button', 'number, for ');
    await expect.poll(() => findings(popup), shortly).toContainEqual([id, true]);
    await popup.close();
  });
});

describe('a direct message', () => {
  /** X draws its chat, and we our bar, in a tree of its own. */
  const CHAT = '[data-testid=xchatEmbedRoute]';
  const TEXT = '>>> [data-testid=dm-composer-textarea]';
  const openChat = async (text: string) => {
    page = await desk().openX('/messages/compose?recipient_id=1204567890123456789');
    await page.waitForSelector(TEXT);
    await page.click(TEXT);
    await page.keyboard.type(text);
  };
  const closedInChat = () =>
    expectInPage(
      page,
      (chat) => {
        const bar = document.querySelector(chat)?.shadowRoot?.querySelector('reply-desk-composer');
        return bar?.shadowRoot?.querySelector('dialog') === null;
      },
      CHAT,
    );
  const sent = () => page.evaluate(() => window.__labMessages.length);

  it('may show personal data', async () => {
    await openChat(MAIL);
    await page.keyboard.press('Enter');
    await expectInPage(page, () => window.__labMessages.length === 1);
  });

  it('is held with a card number, with Enter and with Send, until the agent says why', async () => {
    await openChat(CARD);
    await page.keyboard.press('Enter');
    await find(page, CHAT, 'alertdialog');
    await page.keyboard.press('Escape');
    await closedInChat();
    await page.click('>>> [data-testid=dm-composer-send-button]');
    await find(page, CHAT, 'alertdialog');
    expect(await sent()).toBe(0);
    await press(page, CHAT, 'button', 'Send anyway');
    await press(page, CHAT, 'button', 'The person agreed');
    await closedInChat();
    await page.click(TEXT);
    await page.keyboard.press('Enter');
    await expectInPage(page, () => window.__labMessages.length === 1);
  });
});

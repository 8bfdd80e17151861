import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  find,
  labId,
  press,
  startDesk,
  toolbarIds,
  toolbarOf,
  type Desk,
} from '../../scripts/desk.ts';
import { BROWSER } from '../support/browser-under-test';
import { expectInPage } from '../support/expect-in-page';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk(BROWSER);
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await desk.close();
});

/** For each article on the page: its tweet (null without a permalink), author, and how many toolbars it carries. */
async function articles() {
  return page.$$eval('article', (all) =>
    all.map((article) => {
      const anchor = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')].find(
        (link) => link.querySelector('time') && !link.closest('div[role=link][tabindex="0"]'),
      );
      const [, author, , id] = anchor ? new URL(anchor.href).pathname.split('/') : [];
      const hosts = article.querySelectorAll('reply-desk-toolbar');
      return {
        kind: article.getAttribute('data-testid'),
        promoted: article.closest('[data-testid=placementTracking]') !== null,
        id: id ?? null,
        author: author ?? null,
        toolbars: [...hosts].map((host) => host.getAttribute('data-tweet-id')),
      };
    }),
  );
}

const BRAND = 'PellwickPost';

async function expectRightToolbars(): Promise<void> {
  for (const article of await articles()) {
    const wanted =
      article.kind === 'tweet' && !article.promoted && article.id && article.author !== BRAND
        ? [article.id]
        : [];
    expect(article.toolbars, JSON.stringify(article)).toEqual(wanted);
  }
}

/** Waits until the toolbars stand right, since X draws in several turns. */
async function expectSettled(): Promise<void> {
  await expectInPage(
    page,
    (brand) => {
      const all = [...document.querySelectorAll('article[data-testid=tweet]')];
      return (
        all.length > 0 &&
        all.every((article) => {
          const link = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')].find(
            (each) => each.querySelector('time') && !each.closest('div[role=link][tabindex="0"]'),
          );
          const due = link && !link.pathname.startsWith(`/${brand}/`);
          return article.querySelectorAll('reply-desk-toolbar').length === (due ? 1 : 0);
        })
      );
    },
    BRAND,
  );
}

describe('the toolbar', () => {
  it.each([
    '/home',
    '/notifications',
    '/notifications/mentions',
    '/search?q=Pellwick&f=live',
    '/ellis_ward',
  ])('stands once on each customer’s tweet of %s and nowhere else', async (path) => {
    page = await desk.openX(path);
    await expectSettled();
    expect((await toolbarIds(page)).length).toBeGreaterThan(0);
    await expectRightToolbars();
  });

  it('follows rows that are recycled while the list is scrolled', async () => {
    page = await desk.openX('/home?lab-many=200&lab-recycle=1');
    await expectSettled();
    for (let turn = 0; turn < 6; turn += 1) {
      await page.evaluate(() => window.scrollBy(0, 900));
      await expectSettled();
      await expectRightToolbars();
    }
  });

  it('comes back after X draws its whole page anew for another account', async () => {
    page = await desk.openX('/home');
    await expectSettled();
    await page.evaluate(() => window.__lab.switchAccount('PellwickCare'));
    await expectInPage(
      page,
      () =>
        document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href') ===
        '/PellwickCare',
    );
    await expectInPage(page, () => {
      const own = [...document.querySelectorAll('article[data-testid=tweet]')].filter((article) =>
        article.querySelector('a[href^="/PellwickPost/status/"] time'),
      );
      return own.length > 0 && own.every((article) => article.querySelector('reply-desk-toolbar'));
    });
  });

  it('changes no row’s height', async () => {
    page = await desk.openX('/home');
    await expectSettled();
    const heights = await page.$$eval('article[data-testid=tweet]', (all) =>
      all.map((article) => {
        const host = article.querySelector<HTMLElement>('reply-desk-toolbar');
        const before = article.getBoundingClientRect().height;
        host?.style.setProperty('display', 'none', 'important');
        const after = article.getBoundingClientRect().height;
        host?.style.removeProperty('display');
        return { before, after };
      }),
    );
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter(({ before, after }) => before !== after)).toEqual([]);
  });

  it('works with arrow keys and lets no key or click through to X', async () => {
    page = await desk.openX('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await (await find(page, toolbarOf(id), 'button', 'Reply with')).focus();
    const focused = () =>
      page.evaluate(
        (scope) => document.querySelector(scope)?.shadowRoot?.activeElement?.textContent ?? '',
        toolbarOf(id),
      );
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    for (const key of ['l', 'r', 'n', 'j', '/'] as const) await page.keyboard.press(key);
    await press(page, toolbarOf(id), 'button', 'Reply with');
    await find(page, 'html', 'combobox');
    await page.keyboard.type('lnr/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.dataset['labShortcuts'] ?? '')).toBe(
      '',
    );
    expect(new URL(page.url()).pathname).toBe('/notifications/mentions');
    // Escape gives the focus back to where it came from.
    expect(await focused()).toBe(first);
  });

  it('follows X’s theme while the page is open', async () => {
    page = await desk.openX('/home');
    await expectSettled();
    const colour = () =>
      page.evaluate(() => {
        const button = document
          .querySelector('reply-desk-toolbar')
          ?.shadowRoot?.querySelector('button');
        return button ? getComputedStyle(button).color : '';
      });
    const light = await colour();
    await page.evaluate(() => window.__lab.setTheme('dark'));
    await expectInPage(
      page,
      (before) => {
        const button = document
          .querySelector('reply-desk-toolbar')
          ?.shadowRoot?.querySelector('button');
        return button !== null && button !== undefined && getComputedStyle(button).color !== before;
      },
      light,
    );
    expect(light).not.toBe('');
  });

  it('warns on a tweet that shows personal data, without repeating it', async () => {
    page = await desk.openX('/notifications/mentions');
    const id = await labId(page, 'en-card');
    await press(page, toolbarOf(id), 'button', 'card');
    const shown = await page.$eval(toolbarOf(id), (host) => host.shadowRoot?.textContent ?? '');
    expect(shown).not.toMatch(/4111/);
    const clean = await page.$eval(
      toolbarOf(await labId(page, 'en-damaged')),
      (host) => host.shadowRoot?.textContent ?? '',
    );
    expect(clean).not.toMatch(/personal|card/i);
  });

  it('warns while the agent writes personal data into a public draft', async () => {
    page = await desk.openX('/home');
    await page.waitForSelector('reply-desk-composer');
    await page.click('[data-testid=tweetTextarea_0]');
    await page.keyboard.type('Please write to ana.perez@example.com');
    await expectInPage(page, () =>
      /e-?mail/i.test(document.querySelector('reply-desk-composer')?.shadowRoot?.textContent ?? ''),
    );
    for (let letter = 0; letter < 22; letter += 1) await page.keyboard.press('Backspace');
    await expectInPage(
      page,
      () =>
        !/e-?mail/i.test(
          document.querySelector('reply-desk-composer')?.shadowRoot?.textContent ?? '',
        ),
    );
  });
});

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { find, isShown, PICKER, labId, press, toolbarIds, toolbarOf } from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

const BRAND = 'PellwickPost';

/**
 * Fails unless, within the time X needs to draw, each customer's tweet carries its own toolbar once, and no other row of the page
 * carries any: not an advertisement's, the brand's own, a notification's, or one that leads nowhere.
 */
async function expectToolbarsInPlace(): Promise<void> {
  await expectInPage(
    page,
    (brand) => {
      const articles = [...document.querySelectorAll('article')];
      const inPlace = articles.every((article) => {
        const link = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')].find(
          (each) => each.querySelector('time') && !each.closest('div[role=link][tabindex="0"]'),
        );
        const [, author, , id] = link?.pathname.split('/') ?? [];
        const isCustomers =
          article.getAttribute('data-testid') === 'tweet' &&
          !article.parentElement?.closest('[data-testid=placementTracking]') &&
          id !== undefined &&
          author !== brand;
        const carried = [...article.querySelectorAll('reply-desk-toolbar')]
          .filter((host) => host.getClientRects().length > 0)
          .map((host) => host.getAttribute('data-tweet-id'));
        return carried.join() === (isCustomers ? id : '');
      });
      return inPlace && document.querySelector('reply-desk-toolbar') !== null;
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
    page = await desk().openX(path);
    await expectToolbarsInPlace();
  });

  it('follows rows that are recycled while the list is scrolled', async () => {
    page = await desk().openX('/home?lab-many=200&lab-recycle=1');
    await expectToolbarsInPlace();
    for (let turn = 0; turn < 6; turn += 1) {
      await page.evaluate(() => window.scrollBy(0, 900));
      await expectToolbarsInPlace();
    }
  });

  it('comes back after X draws its whole page anew for another account', async () => {
    page = await desk().openX('/PellwickPost');
    await page.waitForSelector('article[data-testid=tweet]');
    expect(await toolbarIds(page)).toEqual([]);
    await page.evaluate(() => window.__lab.switchAccount('PellwickCare'));
    // For the other account, these are somebody else's tweets.
    await expectInPage(page, () => {
      const tweets = [...document.querySelectorAll('a[href^="/PellwickPost/status/"] time')].map(
        (time) => time.closest('article[data-testid=tweet]'),
      );
      return (
        tweets.length > 0 && tweets.every((tweet) => tweet?.querySelector('reply-desk-toolbar'))
      );
    });
    await page.evaluate(() => window.__lab.switchAccount('PellwickPost'));
    await expectInPage(page, () => document.querySelector('reply-desk-toolbar') === null);
  });

  it('changes no row’s height', async () => {
    page = await desk().openX('/home');
    await expectToolbarsInPlace();
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

  it('moves none of its buttons when the clock comes', async () => {
    page = await desk().openX('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await find(page, toolbarOf(id), 'button', 'left');
    const places = await page.$eval(toolbarOf(id), (host) => {
      const clock = host.shadowRoot?.querySelector('[data-item=clock]')?.parentElement;
      const buttons = [...(host.shadowRoot?.querySelectorAll('.action') ?? [])];
      const left = () => buttons.map((button) => button.getBoundingClientRect().left);
      const after = left();
      clock?.style.setProperty('display', 'none');
      return { before: left(), after };
    });
    expect(places.after).toHaveLength(2);
    expect(places.after).toEqual(places.before);
  });

  it('works with arrow keys and lets no key or click through to X', async () => {
    page = await desk().openX('/notifications/mentions');
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
    await find(page, PICKER, 'combobox');
    await page.keyboard.type('lnr/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.dataset['labShortcuts'] ?? '')).toBe(
      '',
    );
    expect(new URL(page.url()).pathname).toBe('/notifications/mentions');
    // Escape gives the focus back to where it came from.
    expect(await focused()).toBe(first);
  });

  it('tells of a clock what it counts when the keyboard reaches it', async () => {
    page = await desk().openX('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await find(page, toolbarOf(id), 'button', 'left');
    await (await find(page, toolbarOf(id), 'button', 'Reply with')).focus();
    const focused = () =>
      page.evaluate((scope) => {
        const active = document.querySelector(scope)?.shadowRoot?.activeElement;
        return active?.getAttribute('type') === 'checkbox' ? 'checkbox' : active?.textContent;
      }, toolbarOf(id));
    const isOpen = () => isShown(page, toolbarOf(id), 'dialog', 'Time to answer');
    const closed = () =>
      expectInPage(
        page,
        (scope) => document.querySelector(scope)?.shadowRoot?.querySelector('.details') === null,
        toolbarOf(id),
      );

    await page.keyboard.press('End');
    const details = await find(page, toolbarOf(id), 'dialog', 'Time to answer');
    expect(await details.evaluate((panel) => panel.textContent)).toMatch(
      /Clock start.*Target1 h for a first response.*Set inReply targets/,
    );
    await page.keyboard.press('ArrowLeft');
    await closed();
    await page.keyboard.press('End');
    await find(page, toolbarOf(id), 'dialog', 'Time to answer');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('checkbox');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await closed();
    expect(await focused()).toMatch(/left/);
    // The mouse presses; the focus it brings along opens nothing by itself.
    await press(page, toolbarOf(id), 'button', 'left');
    await find(page, toolbarOf(id), 'dialog', 'Time to answer');
    await press(page, toolbarOf(id), 'button', 'left');
    await closed();
  });

  it('follows X’s theme while the page is open', async () => {
    page = await desk().openX('/home');
    await expectToolbarsInPlace();
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
    page = await desk().openX('/notifications/mentions');
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
    page = await desk().openX('/home');
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

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftIn, find, labId, PICKER, press, startDesk, toolbarOf } from '../../scripts/desk.ts';
import type { SeenRequest } from '../../x-lab/network.ts';
import { BROWSER } from '../support/browser-under-test';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** Requests a browser makes of its own accord, whatever extensions it has. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

/** What was asked for, without what browsers ask for themselves. Pictures differ from visit to visit. */
function askedFor(requests: readonly SeenRequest[]): readonly string[] {
  return requests
    .filter(({ url }) => !BROWSERS_OWN.test(new URL(url).hostname))
    .filter(
      ({ method, url }) => !(method === 'GET' && /^https:\/\/(abs-0|pbs)\.twimg\.com\//.test(url)),
    )
    .map(({ method, url }) => `${method} ${url}`);
}

describe('the charter', () => {
  it('does nothing on scripted clicks and keys: only the agent can act', async () => {
    page = await desk().openX('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await find(page, toolbarOf(id), 'button', 'Reply with');
    await page.evaluate((scope) => {
      const buttons = document.querySelector(scope)?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        button.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        );
      }
    }, toolbarOf(id));
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    expect(await page.$$('[role=dialog]')).toHaveLength(0);
    const picker = await page.evaluateHandle(() =>
      [...document.querySelectorAll('*')].find((element) =>
        element.shadowRoot?.querySelector('[role=combobox]'),
      ),
    );
    expect(picker.asElement()).toBeNull();
    // The same buttons do work under a real hand.
    await press(page, toolbarOf(id), 'button', 'Reply with');
    await find(page, PICKER, 'combobox');
  });

  it('leaves the page’s own functions alone', async () => {
    page = await desk().openX('/home');
    await page.waitForSelector('reply-desk-toolbar');
    const native = await page.evaluate(() =>
      [
        window.fetch,
        XMLHttpRequest.prototype.open,
        XMLHttpRequest.prototype.send,
        history.pushState,
        history.replaceState,
        EventTarget.prototype.addEventListener,
        Element.prototype.attachShadow,
        navigator.sendBeacon,
      ].map((each) => Function.prototype.toString.call(each).includes('[native code]')),
    );
    expect(native.every(Boolean)).toBe(true);
  });

  it('never posts, navigates or scrolls by itself', async () => {
    page = await desk().openX('/home');
    await page.waitForSelector('reply-desk-toolbar');
    // A document that was loaded anew would have forgotten the mark.
    await page.evaluate(() => {
      document.documentElement.dataset['mark'] = 'here';
      window.scrollTo(0, 120);
    });
    const state = () =>
      page.evaluate(() => ({
        mark: document.documentElement.dataset['mark'],
        path: location.pathname,
        history: history.length,
        scrolled: window.scrollY,
        posts: window.__labPosts.length,
      }));
    const before = await state();
    const id = await page.$eval(
      'reply-desk-toolbar',
      (host) => host.getAttribute('data-tweet-id') ?? '',
    );
    // Everything but the agent's own hand: drawing, observing, opening and closing the picker, recording.
    await press(page, toolbarOf(id), 'button', 'Reply with');
    await find(page, PICKER, 'option');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.__lab.prepend(3, false));
    await page.waitForFunction(
      (first) =>
        document.querySelector('reply-desk-toolbar')?.getAttribute('data-tweet-id') !== first,
      {},
      id,
    );
    expect(before).toMatchObject({ mark: 'here', path: '/home', scrolled: 120, posts: 0 });
    expect(await state()).toEqual(before);
  });

  it('inserts without posting', async () => {
    page = await desk().openX('/notifications/mentions');
    await press(page, toolbarOf(await labId(page, 'en-parcel')), 'button', 'Invite to DM');
    await draftIn(page, /recipient_id/);
    expect(await page.evaluate(() => window.__labPosts)).toEqual([]);
    expect(await page.$$('[role=dialog]')).toHaveLength(1);
  });

  it('calls nobody: the browser asks for no more than it does without the extension', async () => {
    const alone = await startDesk(BROWSER, { withExtension: false });
    const plain = await alone.openX('/notifications/mentions');
    await plain.waitForSelector('article[data-testid=tweet]');
    await plain.evaluate(() => document.fonts.ready);
    await alone.close();
    const expected = new Set(askedFor(alone.network.requests));

    const earlier = desk().network.requests.length;
    page = await desk().openX('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await press(page, toolbarOf(id), 'button', 'Reply with');
    await find(page, PICKER, 'option');
    await (await desk().openPage('popup.html')).close();
    await (await desk().openPage('options.html')).close();
    const asked = askedFor(desk().network.requests.slice(earlier));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((request) => !expected.has(request))).toEqual([]);
  });
});

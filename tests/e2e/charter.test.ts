import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { find, PICKER, labId, press, startDesk, toolbarOf, type Desk } from '../../scripts/desk.ts';
import { BROWSER } from '../support/browser-under-test';

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

/** Requests a browser makes of its own accord, whatever extensions it has. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

describe('the charter', () => {
  it('does nothing on scripted clicks and keys: only the agent can act', async () => {
    page = await desk.openX('/notifications/mentions');
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
    page = await desk.openX('/home');
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
    page = await desk.openX('/home');
    await page.waitForSelector('reply-desk-toolbar');
    const before = await page.evaluate(() => ({
      url: location.href,
      y: window.scrollY,
      history: history.length,
    }));
    const id = await page.$eval(
      'reply-desk-toolbar',
      (host) => host.getAttribute('data-tweet-id') ?? '',
    );
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    await page.waitForSelector('[role=dialog] [data-testid=tweetTextarea_0] [data-text=true]');
    expect(await page.evaluate(() => window.__labPosts)).toEqual([]);
    expect(await page.evaluate(() => window.scrollY)).toBe(before.y);
  });

  it('calls nobody: all a whole run asks for is X’s own pages', async () => {
    page = await desk.openX('/home');
    await page.waitForSelector('reply-desk-toolbar');
    const popup = await desk.openPage('popup.html');
    await popup.close();
    const strangers = desk.network.requests.filter(({ method, url }) => {
      const { hostname, pathname } = new URL(url);
      if (BROWSERS_OWN.test(hostname)) return false;
      if (/^(abs-0|pbs|abs)\.twimg\.com$/.test(hostname)) return method !== 'GET';
      return hostname !== 'x.com' || method !== 'GET' || pathname.startsWith('/i/api');
    });
    expect(strangers).toEqual([]);
    expect(desk.network.requests.length).toBeGreaterThan(3);
  });
});

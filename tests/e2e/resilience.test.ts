import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  draftIn,
  find,
  PICKER,
  labId,
  openWeeksFigures,
  press,
  pressPost,
  toolbarOf,
} from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();
let page: Page;
let problems: string[];

afterEach(async () => {
  await page.close();
});

async function open(path: string): Promise<void> {
  page = await desk().openX(path);
  problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
}

describe('bad input and bad luck', () => {
  it('says once that X changed its page, and breaks nothing', async () => {
    await open('/home?lab-broken=tweet,reply');
    await expectInPage(page, () =>
      [...document.querySelectorAll('*')].some((element) =>
        /X (has )?changed/i.test(element.shadowRoot?.textContent ?? ''),
      ),
    );
    expect(await page.$$('reply-desk-toolbar')).toHaveLength(0);
    expect(problems).toEqual([]);
    await page.goto('https://x.com/home?lab-broken=0');
    await page.waitForSelector('reply-desk-toolbar');
  });

  it('shows markup in names as text', async () => {
    await open('/notifications/mentions');
    const id = await labId(page, 'odd-markup');
    await expectInPage(
      page,
      (scope) => {
        window.scrollBy(0, 400);
        return document.querySelector(scope) !== null;
      },
      toolbarOf(id),
    );
    await press(page, toolbarOf(id), 'button', 'Reply with');
    await find(page, PICKER, 'combobox');
    const images = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot ? [...element.shadowRoot.querySelectorAll('img, script')] : [],
        ).length,
    );
    expect(images).toBe(0);
    expect(problems).toEqual([]);
  });

  it('counts the answer although the worker is stopped again and again', async () => {
    await open('/notifications/mentions');
    const id = await labId(page, 'en-damaged');
    await find(page, toolbarOf(id), 'button', 'left');
    await desk().stopWorker();
    await press(page, toolbarOf(id), 'button', 'Invite to DM');
    await draftIn(page, /recipient_id/);
    await desk().stopWorker();
    await pressPost(page);
    await find(page, toolbarOf(id), 'button', 'answered in');
    await desk().stopWorker();
    const popup = await openWeeksFigures(desk());
    await expectInPage(popup, () => /answered\s*1 of/i.test(document.body.innerText));
    await popup.close();
  });

  it('counts the same page once, however often it is opened', async () => {
    await open('/notifications/mentions');
    await find(page, toolbarOf(await labId(page, 'en-parcel')), 'button', 'left');
    const figures = async () => {
      const popup = await openWeeksFigures(desk());
      await expectInPage(popup, () => /waiting/i.test(document.body.innerText));
      const text = await popup.evaluate(() => document.body.innerText);
      await popup.close();
      return text;
    };
    const once = await figures();
    await page.reload();
    await find(page, toolbarOf(await labId(page, 'en-parcel')), 'button', 'left');
    expect(await figures()).toBe(once);
  });

  it('opens the picker although a script took our element away, and scripts cannot steer it', async () => {
    await open('/notifications/mentions');
    const id = await labId(page, 'en-parcel');
    await find(page, toolbarOf(id), 'button', 'Reply with');
    await page.evaluate(() => document.querySelector('reply-desk-overlay')?.remove());
    await press(page, toolbarOf(id), 'button', 'Reply with');
    const search = await find(page, PICKER, 'combobox');
    await search.evaluate((field) => {
      (field as HTMLInputElement).value = 'nothing like it';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
    await find(page, PICKER, 'option');
    await find(page, toolbarOf(id), 'button', 'Reply with');
    expect(problems).toEqual([]);
  });

  it('reads right-to-left pages and very long tweets without a word', async () => {
    await open('/search?q=PellwickPost&f=live&lab-lang=ar');
    await page.waitForSelector('reply-desk-toolbar');
    expect(await page.$eval('html', (root) => root.dir)).toBe('rtl');
    expect(problems).toEqual([]);
  });
});

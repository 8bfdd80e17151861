import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BRAND } from '../../x-lab/data/people.ts';
import { find, labId, press, textOf, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';

const desk = deskForFile();
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A weekday that is neither today nor one of its neighbours, whatever the hour, on the browser's own calendar. */
async function dayAfterNext(page: Page): Promise<string> {
  const today = await page.evaluate(() => new Date().getDay());
  return WEEKDAYS[(today + 3) % 7] ?? '';
}

/** Leaves the desk open from nine to five on one day of the week. */
async function openOnlyOn(options: Page, day: string): Promise<void> {
  await options.click('label span::-p-text(In business hours)');
  await find(options, 'main', 'button', 'Add hours on Monday');
  if (day === 'Saturday' || day === 'Sunday') {
    await press(options, 'main', 'button', `Add hours on ${day}`);
    await find(options, 'main', 'button', `Remove 09:00 – 17:00 on ${day}`);
  }
  for (const other of WEEKDAYS.slice(1, 6).filter((one) => one !== day)) {
    const remove = `Remove 09:00 – 17:00 on ${other}`;
    await press(options, 'main', 'button', remove);
    await expectInPage(
      options,
      (label) => document.querySelector(`[aria-label="${label}"]`) === null,
      remove,
    );
  }
}

describe('business hours', () => {
  it('set in the settings tell on a post outside them when the desk opens, until they no longer count', async () => {
    const options = await desk().openPage('options.html');
    const x = await desk().openX('/notifications/mentions');
    pages.push(options, x);
    const day = await dayAfterNext(options);
    await options.bringToFront();
    await openOnlyOn(options, day);

    await x.bringToFront();
    await labId(x, 'en-parcel');
    const id = await x.evaluate(
      (brand) => window.__lab.write('maya_okafor', `@${brand} is anybody there?`),
      BRAND,
    );
    const badge = await find(x, toolbarOf(id), 'button', 'opens');
    expect(await textOf(badge)).toMatch(new RegExp(`opens ${day.slice(0, 3)},? 9:00`));

    await options.bringToFront();
    await options.click('label span::-p-text(Day and night)');
    await press(options, 'main', 'button', 'Apply to posts already waiting');
    await find(options, 'main', 'status', 'follow');
    await x.reload();
    await x.bringToFront();
    await find(x, toolbarOf(await labId(x, 'en-parcel')), 'button', 'left');
  });
});

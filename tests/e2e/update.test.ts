import { describe, expect, it } from 'vitest';
import { find, reloadExtension } from '../../scripts/desk.ts';
import { expectInPage } from '../support/expect-in-page';
import { deskForFile } from '../support/desk-for-file';

const desk = deskForFile();

describe('an update of the extension under an open page', () => {
  it('takes the old toolbars away, says so at most once, and breaks nothing', async () => {
    const page = await desk().openX('/notifications/mentions');
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.waitForSelector('reply-desk-toolbar');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('reply-desk-toolbar'))
        host.setAttribute('data-old', '');
    });

    await reloadExtension(desk().extension);
    await page.bringToFront();
    await page.evaluate(() => window.scrollBy(0, 300));

    await expectInPage(page, () => document.querySelector('reply-desk-toolbar[data-old]') === null);
    expect(problems).toEqual([]);

    // A page opened now works as ever.
    const fresh = await desk().openX('/notifications/mentions');
    await find(fresh, 'reply-desk-toolbar', 'button', 'Reply with');
  });
});

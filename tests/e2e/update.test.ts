import { describe, expect, it } from 'vitest';
import { find, reloadExtension } from '../../scripts/desk.ts';
import { BROWSER } from '../support/browser-under-test';
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

  // Firefox ends the old instance itself and starts the new one in open pages.
  it.runIf(BROWSER === 'chromium')(
    'is told of when the agent clicks in a page that stayed in front',
    async () => {
      const page = await desk().openX('/notifications/mentions');
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      const button = await find(page, 'reply-desk-toolbar', 'button', 'Reply with');
      await reloadExtension(desk().extension);
      await page.bringToFront();
      // The toolbar may be gone before the press ends: coming to the front is enough to notice it.
      await button.click().catch(() => undefined);
      await expectInPage(
        page,
        () =>
          document.querySelector('reply-desk-toolbar') === null &&
          /reload the page/i.test(
            document.querySelector('reply-desk-overlay')?.shadowRoot?.textContent ?? '',
          ),
      );
      expect(problems).toEqual([]);
    },
  );
});

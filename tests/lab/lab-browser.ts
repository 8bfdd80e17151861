import { chromium, type Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { answerLabRequest } from '../../x-lab/serve.ts';

export interface LabBrowser {
  /** Opens a path of x.com, or the page of the post with that key in x-lab/data (`#key`), and waits until it is drawn. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A plain Chromium, without the extension, in which x.com is the built lab. */
export async function startLabBrowser(): Promise<LabBrowser> {
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
      // Nobody looks at the pictures.
      '--blink-settings=imagesEnabled=false',
    ],
  });
  return {
    open: async (path) => {
      const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
      await context.route('**/*', (route) => {
        const { status, headers, body } = answerLabRequest(new URL(route.request().url()));
        return route.fulfill({ status, headers, body });
      });
      const page = await context.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      onTestFinished(async () => {
        await context.close();
        if (errors.length > 0) throw new AggregateError(errors, 'The lab broke');
      });
      await page.goto(`https://x.com${path.replace(/^#/, '/?lab-post=')}`);
      await page.waitForSelector('article, textarea, [role="dialog"]');
      return page;
    },
    close: () => browser.close(),
  };
}

/** Scrolls down screen by screen and calls `look` at each stop, until that returns false or the page ends. */
export async function scrollThrough(page: Page, look: () => Promise<boolean>): Promise<void> {
  while (await look()) {
    const moved = await page.evaluate(async () => {
      const before = window.scrollY;
      window.scrollBy(0, 700);
      // The virtual list draws its rows in the frame after the scroll.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return window.scrollY > before;
    });
    if (!moved) return;
  }
}

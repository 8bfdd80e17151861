import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snowflakeTime } from '@/domain/snowflake';
import { scrollThrough, startLabBrowser, type LabBrowser } from './lab-browser';

let lab: LabBrowser;

beforeAll(async () => {
  lab = await startLabBrowser();
});

afterAll(() => lab.close());

/** The rows that are mounted, as somebody would describe them who knows X's page and not our adapter. */
function rowsOn(page: Page) {
  return page.evaluate(() => {
    const cells = document.querySelectorAll('[data-testid="cellInnerDiv"]').length;
    return [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')].map(
      (row) => {
        const own = (selector: string) =>
          [...row.querySelectorAll(selector)].filter(
            (node) => !node.closest('div[role="link"][tabindex="0"]'),
          );
        const permalinks = own('a[href*="/status/"]:has(time)');
        const [, handle = '', , id = ''] = permalinks[0]?.getAttribute('href')?.split('/') ?? [];
        const bar = row.querySelector('[role="group"]:has([data-testid="reply"])');
        const actions = [...(bar?.children ?? [])].map((action) => {
          if (action.querySelector('a[href$="/analytics"]')) return 'views';
          return action.querySelector('[data-testid]')?.getAttribute('data-testid') ?? 'share';
        });
        const names = own('[data-testid="User-Name"]');
        return {
          cells,
          permalinks: permalinks.length,
          handle,
          id,
          shownAt: permalinks[0]?.querySelector('time')?.dateTime ?? '',
          names: names.length,
          shownHandle: names[0]?.querySelector('a[tabindex="-1"]')?.textContent ?? '',
          texts: own('[data-testid="tweetText"]').length,
          text: own('[data-testid="tweetText"]')[0]?.textContent ?? '',
          promoted: row.closest('[data-testid="placementTracking"]') !== null,
          tabIndex: row.tabIndex,
          actions: actions.join(' ').replace(/un(like|retweet)/g, '$1'),
        };
      },
    );
  });
}

describe('the lab’s timeline', () => {
  it('is built like X’s', async () => {
    const page = await lab.open('/home');
    const rows: Awaited<ReturnType<typeof rowsOn>> = [];
    await scrollThrough(page, async () => {
      rows.push(...(await rowsOn(page)));
      return true;
    });
    const promoted = rows.filter((row) => row.promoted);
    const ordinary = rows.filter(
      (row) => !row.promoted && row.text !== 'A row that leads nowhere.',
    );

    expect(new Set(rows.map(({ id }) => id)).size).toBeGreaterThan(30);
    expect(Math.max(...rows.map(({ cells }) => cells))).toBeLessThan(31);
    expect(new Set(rows.map(({ names }) => names))).toEqual(new Set([1]));
    expect(new Set(rows.map(({ texts }) => texts))).toEqual(new Set([0, 1]));
    expect(new Set(rows.map(({ actions }) => actions))).toEqual(
      new Set(['reply retweet like views bookmark share']),
    );
    expect(new Set(promoted.map((row) => [row.permalinks, row.tabIndex].join()))).toEqual(
      new Set(['0,-1']),
    );
    for (const row of ordinary) {
      expect(row).toMatchObject({ permalinks: 1, shownHandle: `@${row.handle}` });
      const second = Math.floor((snowflakeTime(row.id) ?? 0) / 1000);
      expect(Date.parse(row.shownAt) / 1000).toBe(second);
    }
  });

  it('shows a translation under Grok’s bar, and a quoted post that is gone', async () => {
    const page = await lab.open('#odd-translated');
    const bar = 'svg[viewBox="0 0 33 32"]';
    const text = page.locator('article[tabindex="-1"] [data-testid="tweetText"]');
    await text.waitFor();
    const around = page.locator(`div[dir="ltr"]:has(> ${bar}):has(> button)`);
    expect(await around.count()).toBe(1);
    expect(await around.locator('[data-testid="tweetText"]').count()).toBe(0);
    await page.goto('https://x.com/home');
    let gone = 0;
    await scrollThrough(page, async () => {
      gone += await page.locator('article[data-testid="tweet"] article:not([data-testid])').count();
      return gone === 0;
    });
    expect(gone).toBeGreaterThan(0);
  });
});

describe('the lab’s conversation', () => {
  it('has one focal post, with its own time, bar and reply box', async () => {
    const page = await lab.open('#en-thread-customer');
    await page.waitForSelector('article[tabindex="0"]');
    const focal = page.locator('article[tabindex="-1"][data-testid="tweet"]');
    expect(await focal.count()).toBe(1);
    expect(await focal.locator('[data-testid="User-Name"] time').count()).toBe(0);
    expect(await focal.locator('[role="group"][id^="id__"]').count()).toBe(1);
    expect(await page.locator('[data-testid="inline_reply_offscreen"]').count()).toBe(1);
  });

  it('shows a post that is unavailable as an article without a test id', async () => {
    const page = await lab.open('#en-thread');
    const unavailable = 'article:not([data-testid]) article:not([data-testid])';
    expect(await page.waitForSelector(unavailable)).not.toBeNull();
  });

  it('has two bars around an article, and no text', async () => {
    const page = await lab.open('#odd-article');
    const article = page.locator('article[data-testid="tweet"]').first();
    expect(await article.locator('[role="group"]:has([data-testid="reply"])').count()).toBe(2);
    expect(await article.locator('[data-testid="tweetText"]').count()).toBe(0);
  });

  it('takes a typed reply in a real Draft.js editor and sends it', async () => {
    const page = await lab.open('#en-thread-customer');
    const field = page.locator('[data-testid="tweetTextarea_0"]');
    const block = '> [data-contents] > [data-rbd-draggable-id] > [data-block]';
    expect(await field.locator(block).count()).toBe(1);
    await field.click();
    await page.keyboard.type('On its way');
    expect(await page.locator('.public-DraftEditorPlaceholder-root').count()).toBe(0);
    await page.click('[data-testid="tweetButtonInline"]');
    await page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
    const posts = await page.evaluate(() => window.__labPosts);
    expect(posts).toMatchObject([{ text: 'On its way', trusted: true }]);
  });
});

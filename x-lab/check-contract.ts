/**
 * Opens the built lab in Chromium and checks that it keeps to what is known of X's page.
 * Run it after a change here: `npm run build:lab && node x-lab/check-contract.ts`.
 */
import { chromium } from 'playwright';
import { requireBrowser } from '../scripts/browsers.mjs';
import { answerLabRequest } from './serve.ts';

const browser = await chromium.launch({
  executablePath: await requireBrowser('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
await context.route('**/*', (route) =>
  route.fulfill(answerLabRequest(new URL(route.request().url()))),
);
const page = await context.newPage();
const complaints: string[] = [];
page.on('pageerror', (error) => complaints.push(String(error)));

function check(holds: boolean, fact: string): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${fact}`);
  if (!holds) complaints.push(fact);
}

await page.goto('https://x.com/home');
await page.waitForSelector('article');

const seen: Awaited<ReturnType<typeof readArticles>> = [];
for (let top = 0; top < 12_000; top += 800) {
  await page.evaluate((to) => window.scrollTo(0, to), top);
  await page.waitForTimeout(60);
  seen.push(...(await readArticles()));
}
const ordinary = seen.filter((one) => !one.isPromoted && !one.text.startsWith('A row that leads'));
const promoted = seen.filter((one) => one.isPromoted);
check(
  ordinary.every((one) => one.anchors === 1),
  'one permalink with a time in every ordinary post',
);
check(
  promoted.length > 0 && promoted.every((one) => one.anchors === 0 && one.tabIndex === -1),
  'none in a promoted one',
);
check(
  seen.every((one) => one.texts <= 1 && one.names === 1),
  'at most one own text, exactly one own User-Name',
);
check(
  seen.some((one) => one.texts === 0),
  'some posts have no text at all',
);
check(
  ordinary.every((one) => one.handle === one.handleInName),
  'the handle in User-Name is the one in the permalink',
);
check(
  ordinary.every((one) => one.second === secondOf(one.id)),
  'the time is the second in the id',
);
check(
  seen.every((one) => one.bar === 'reply,retweet,like,views,bookmark,share'),
  'the action bar in its order',
);
check(
  seen.every((one) => one.cells <= 30),
  'few cells are mounted',
);

await page.goto(
  'https://x.com' + (await page.evaluate(() => window.__lab.pathOf('en-thread-customer'))),
);
await page.waitForSelector('article[tabindex="0"]');
const focal = page.locator('article[tabindex="-1"]');
check((await focal.count()) === 1, 'one focal post');
check(
  (await focal.locator('[data-testid="User-Name"] time').count()) === 0,
  'without a time in User-Name',
);
check((await focal.locator('[role="group"][id^="id__"]').count()) === 1, 'with an id on its bar');
check((await page.locator('[data-testid="inline_reply_offscreen"]').count()) === 1, 'inline reply');

const field = page.locator('[data-testid="tweetTextarea_0"]');
check(
  (await field.locator('> [data-contents] > [data-rbd-draggable-id] > [data-block]').count()) === 1,
  'every Draft.js block in a draggable box',
);
await field.click();
await page.keyboard.type('On its way');
check(
  (await page.locator('.public-DraftEditorPlaceholder-root').count()) === 0,
  'placeholder gone',
);
await page.locator('[data-testid="tweetButtonInline"]').click();
await page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
const sent = await page.evaluate(() => window.__labPosts.at(-1));
check(sent?.text === 'On its way' && sent.trusted, 'a typed reply is sent');

await browser.close();
if (complaints.length > 0) {
  console.error(complaints);
  process.exitCode = 1;
}

function secondOf(id: string): number {
  return Math.floor(Number((BigInt(id) >> 22n) + 1288834974657n) / 1000);
}

function readArticles() {
  return page.evaluate(() => {
    const cells = document.querySelectorAll('[data-testid="cellInnerDiv"]').length;
    return [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')].map(
      (one) => {
        const own = (selector: string) =>
          [...one.querySelectorAll(selector)].filter(
            (node) => !node.closest('div[role="link"][tabindex="0"]'),
          );
        const anchors = own('a[href*="/status/"]:has(time)');
        const [, handle = '', , id = '0'] = anchors[0]?.getAttribute('href')?.split('/') ?? [];
        const name = own('[data-testid="User-Name"] a[tabindex="-1"]')[0]?.textContent ?? '';
        const time = anchors[0]?.querySelector('time')?.getAttribute('datetime') ?? '';
        const bar = one.querySelector('[role="group"]:has([data-testid="reply"])');
        return {
          anchors: anchors.length,
          texts: own('[data-testid="tweetText"]').length,
          names: own('[data-testid="User-Name"]').length,
          text: own('[data-testid="tweetText"]')[0]?.textContent ?? '',
          isPromoted: one.closest('[data-testid="placementTracking"]') !== null,
          tabIndex: one.tabIndex,
          handle,
          id,
          handleInName: /@(\w+)/.exec(name)?.[1],
          second: Date.parse(time) / 1000,
          bar: [...(bar?.children ?? [])]
            .map((action) => {
              const button = action.querySelector(
                ['reply', 'retweet', 'like', 'bookmark']
                  .map((id) => `[data-testid="${id}"]`)
                  .join(),
              );
              const views = action.querySelector('a[href$="/analytics"]');
              return views ? 'views' : (button?.getAttribute('data-testid') ?? 'share');
            })
            .join(','),
          cells,
        };
      },
    );
  });
}

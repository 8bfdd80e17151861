import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryPart } from '@/domain/replies/library-part';
import { createReplySearch } from '@/domain/replies/search-replies';
import { find, labId, PICKER, press, startDesk, toolbarOf, type Desk } from '../../scripts/desk.ts';
import { inventedLibrary } from './invented-library.ts';

/**
 * What the picker takes: searching in Node, key by key, against a plain `Array.filter`; and opening, searching and drawing in
 * the built extension in Chromium, against a library of ten. Run `npm run build` and `npm run build:lab` before.
 *
 *   npm run bench:picker                 2,000 and 20,000 replies
 *   npm run bench:picker -- 500          others
 *
 * With 2,000 replies the picker must open within 50 ms.
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2_000, 20_000];
const BASELINE = 10;
const QUERIES = ['s', 'so', 'sorry', 'refund late', 'rfnd', 'zzzz'];
const ROUNDS = 20;
/** How long an agent reads, at least, before she opens the picker for the first time, in ms. */
const READING = 1_000;

console.log(`Searching in Node ${process.version}, ms: median (worst) of ${ROUNDS} for each query`);
for (const size of SIZES) printSearch(inventedLibrary(size));

const desk = await startDesk('chromium');
console.log(
  `\nIn the page, ${await desk.extension.browser.version()}, ms: median (worst) of ${ROUNDS}`,
);
for (const size of [BASELINE, ...SIZES]) await printPage(desk, inventedLibrary(size));
await desk.close();

function printSearch(library: readonly CannedReply[]): void {
  const started = performance.now();
  const search = createReplySearch(library);
  const prepared = performance.now() - started;
  const filter = (query: string) =>
    library.filter(({ name, shortcut, tags, bodies }) =>
      [name, shortcut ?? '', ...tags, ...Object.values(bodies)].some((text) =>
        text.toLowerCase().includes(query),
      ),
    );
  console.log(`\n${library.length} replies; prepared once in ${prepared.toFixed(1)} ms`);
  console.table(
    Object.fromEntries(
      QUERIES.map((query) => [
        query,
        {
          'ranked search': figures(repeat(() => void search(query))),
          'Array.filter': figures(repeat(() => void filter(query))),
          found: search(query).length,
        },
      ]),
    ),
  );
}

function repeat(run: () => void): readonly number[] {
  return Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}

async function printPage(
  { openX, openPage }: Desk,
  library: readonly CannedReply[],
): Promise<void> {
  await putLibrary(await openPage('options.html'), library);
  const page = await openX('/notifications/mentions');
  // Behind another tab the browser draws no frames.
  await page.bringToFront();
  const toolbar = toolbarOf(await labId(page, 'en-parcel'));
  await find(page, toolbar, 'button', 'Reply with');
  await watch(page);
  await sleep(READING);
  const first = await open(page, toolbar);
  await page.keyboard.press('Escape');
  const opened: Opening[] = [];
  const keys: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.push(await open(page, toolbar));
    keys.push(await typeKey(page, 's'));
    keys.push(await typeKey(page, 'o'));
    await page.keyboard.press('Escape');
  }
  await page.close();
  console.log(`\n${library.length} replies`);
  console.table({
    'first opening: search field': { ms: first.field.toFixed(1) },
    'first opening: replies drawn': { ms: first.replies.toFixed(1) },
    'opening: search field': { ms: figures(opened.map(({ field }) => field)) },
    'opening: replies drawn': { ms: figures(opened.map(({ replies }) => replies)) },
    'a key, until drawn': { ms: figures(keys) },
  });
}

/** Milliseconds from the agent's press to what she sees: the next frame after the search field had the focus, and after the list. */
interface Opening {
  readonly field: number;
  readonly replies: number;
}

interface Watched {
  pressedAt: number;
  readonly seen: { field: number; replies: number };
}

/** Notes in the page when a press began, and when our field and list were painted after it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate((hosts) => {
    const watched: Watched = { pressedAt: 0, seen: { field: 0, replies: 0 } };
    (window as unknown as { watched: Watched }).watched = watched;
    const begin = () => {
      watched.pressedAt = performance.now();
      watched.seen.field = 0;
      watched.seen.replies = 0;
      requestAnimationFrame(look);
    };
    const look = () => {
      const host = [...document.querySelectorAll(hosts)].find((element) =>
        element.shadowRoot?.querySelector('[role=combobox]'),
      );
      // A message comes after the frame was painted.
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        const now = performance.now();
        if (host?.shadowRoot?.activeElement?.role === 'combobox') watched.seen.field ||= now;
        if (host?.shadowRoot?.querySelector('[role=option]')) watched.seen.replies ||= now;
        if (watched.seen.field === 0 || watched.seen.replies === 0) requestAnimationFrame(look);
      };
      painted.port2.postMessage(null);
    };
    window.addEventListener('click', begin, true);
    window.addEventListener('keydown', begin, true);
  }, PICKER);
}

async function seen(page: Page): Promise<Opening> {
  await page.waitForFunction(() => {
    const { seen } = (window as unknown as { watched: Watched }).watched;
    return seen.field > 0 && seen.replies > 0;
  });
  return page.evaluate(() => {
    const { pressedAt, seen } = (window as unknown as { watched: Watched }).watched;
    return { field: seen.field - pressedAt, replies: seen.replies - pressedAt };
  });
}

async function open(page: Page, toolbar: string): Promise<Opening> {
  await press(page, toolbar, 'button', 'Reply with');
  return seen(page);
}

async function typeKey(page: Page, key: 's' | 'o'): Promise<number> {
  await page.keyboard.press(key);
  return (await seen(page)).replies;
}

interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Puts replies in place of all there are, by the message the library's editor sends. */
async function putLibrary(page: Page, library: readonly CannedReply[]): Promise<void> {
  const send = (type: string, data?: unknown) =>
    page.evaluate(
      (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
      { id: 1, type, data, timestamp: Date.now() },
    );
  for (let isLast = false; !isLast;) {
    const { res } = (await send('readCannedReplies', { after: null })) as {
      readonly res: { readonly value: LibraryPart };
    };
    const remove = res.value.replies.map(({ id, changedAt }) => ({ id, basedOn: changedAt }));
    await send('changeLibrary', { save: [], remove });
    isLast = res.value.next === null;
  }
  await send('changeLibrary', {
    save: library.map((reply) => ({ reply, basedOn: null })),
    remove: [],
  });
  await page.close();
}

function figures(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${median.toFixed(1)} (${(sorted.at(-1) ?? 0).toFixed(1)})`;
}

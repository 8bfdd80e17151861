import type { Page } from 'puppeteer-core';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import type { SlaPolicy } from '@/domain/sla/policy';
import { seenTweet } from '@/domain/sla/seen-tweet';
import { toRow } from '@/storage/database/sla-events';
import { startDesk } from '../../scripts/desk.ts';

/**
 * What the queue costs with many who wait, in the built extension and a headless Chromium: until the list stands, while
 * it is scrolled from top to bottom, from a key to the next frame, and from a decision to the list without that wait.
 *
 *   npm run bench:queue                  10,000 who wait
 *   npm run bench:queue -- 1000 50000    others
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000];
/** Pixels per animation frame: more than the panel's height, so that every frame draws other rows. */
const STEP = 900;
const KEYS = 50;
const DECISIONS = 5;

const POLICY: SlaPolicy = {
  id: 'default',
  match: {},
  firstResponseMinutes: 60,
  nextResponseMinutes: 60,
  hours: '24x7',
  atRisk: { share: 0.2 },
  version: 1,
  since: 0,
  position: 0,
  coversOpen: false,
};

const figures: Record<string, number>[] = [];
for (const size of SIZES) figures.push(await measure(size));
console.table(figures);

async function measure(size: number): Promise<Record<string, number>> {
  const desk = await startDesk('chromium', { windowSize: { width: 400, height: 900 } });
  try {
    const page = await desk.openPage('sidepanel.html');
    await page.waitForSelector('h2');
    await page.evaluate(fill, rows(size, Date.now()));
    await page.reload();
    await page.waitForSelector('[data-row]');
    const shown = await page.evaluate(() => performance.now());
    const frames = await page.evaluate(scrollThrough, STEP);
    const drawn = await page.$$eval('[data-row]', (all) => all.length);
    const keys: number[] = [];
    for (let turn = 0; turn < KEYS; turn += 1) keys.push(await untilMoved(page, 'j'));
    const decisions: number[] = [];
    for (let turn = 0; turn < DECISIONS; turn += 1) {
      await page.keyboard.press('e');
      decisions.push(await untilMoved(page, '1'));
    }
    return {
      'who wait': size,
      'list stands, ms': Math.round(shown),
      frames: frames.length,
      'frame, ms': median(frames),
      'frames over 50 ms': frames.filter((taken) => taken > 50).length,
      'rows drawn': drawn,
      'key, ms': median(keys),
      'decision, ms': median(decisions),
    };
  } finally {
    await desk.close();
  }
}

/** Customers who wrote one after the other up to `now`, a second apart, and what is derived from them. */
function rows(size: number, now: number) {
  const seen = Array.from({ length: size }, (_, index) => {
    const postedAt = now - (size - index) * 1_000;
    return seenTweet({
      tweetId: ((BigInt(postedAt - 1_288_834_974_657) << 22n) | BigInt(index)).toString(),
      threadId: null,
      role: 'customer',
      authorHandle: `customer_${index}`,
      postedAt,
      seenAt: postedAt,
      brandHandle: 'LumenParcel',
      rule: 'mention',
      watchedPhrases: [],
      language: 'en',
      answers: null,
      answersHandles: [],
      sentHere: false,
      thanks: false,
    });
  });
  const threads = seen.map((tweet) => ({ id: tweet.tweetId, tweets: [tweet] }));
  const clocks = threads.map((thread) => deriveClocks(thread, [POLICY]));
  return {
    sightings: seen.map((tweet) => ({ ...tweet, threadId: tweet.tweetId })),
    conversations: clocks.flatMap(({ conversations }) => conversations),
    slaEvents: clocks.flatMap(({ events }) => events).map(toRow),
  };
}

/** Runs in the page: writes rows into the extension's own database. */
async function fill(tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('reply-desk');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database cannot be opened', request.error ?? {}));
  });
  const transaction = database.transaction(Object.keys(tables), 'readwrite');
  for (const [table, all] of Object.entries(tables)) {
    for (const row of all) transaction.objectStore(table).put(row);
  }
  await new Promise((written) => (transaction.oncomplete = written));
  database.close();
}

/** Runs in the page: a step each animation frame, down to the end and up again. Milliseconds of each. */
function scrollThrough(step: number): Promise<readonly number[]> {
  const list = document.querySelector('[role=list]');
  if (list === null) throw new Error('There is no list');
  return new Promise((done) => {
    const frames: number[] = [];
    let [direction, before] = [1, performance.now()];
    const frame = (now: number): void => {
      frames.push(now - before);
      before = now;
      const top = list.scrollTop;
      list.scrollTop += direction * step;
      const isAtEnd = list.scrollTop === top;
      if (isAtEnd && direction === -1) done(frames);
      else requestAnimationFrame(frame);
      if (isAtEnd) direction = -1;
    };
    requestAnimationFrame(frame);
  });
}

/** Milliseconds from the key to the frame in which another wait is chosen. */
async function untilMoved(page: Page, key: string): Promise<number> {
  const moved = await page.evaluateHandle(() => {
    const current = () => document.querySelector('[data-row][aria-current=true] strong');
    const before = current()?.textContent;
    const state = { pressedAt: 0 };
    document.addEventListener('keydown', (event) => (state.pressedAt = event.timeStamp), {
      once: true,
      capture: true,
    });
    const taken = new Promise<number>((done) => {
      const frame = (now: number): void => {
        const after = current()?.textContent;
        if (after !== undefined && after !== before) done(now - state.pressedAt);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    return { taken };
  });
  await page.keyboard.press(key as 'j');
  return moved.evaluate(({ taken }) => taken);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN);
}

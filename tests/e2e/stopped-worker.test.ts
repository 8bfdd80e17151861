import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildDay } from '../../x-lab/data/day.ts';
import { BRAND } from '../../x-lab/data/people.ts';
import { draftIn, find, press, pressPost, toolbarOf } from '../../scripts/desk.ts';
import { deskForFile } from '../support/desk-for-file';
import { expectInPage } from '../support/expect-in-page';
import { iconTitle, readTables, storeSettings, type Tables } from '../support/extension-page';

const MINUTE = 60_000;
const TARGET_MINUTES = 4;
/** So long after its beginning the customer of a life is overdue: after she was seen, and soon. Milliseconds. */
const OVERDUE_AFTER = 9_000;

/** Longer than until then, milliseconds. */
const PATIENCE = 20_000;

/** On a slow machine the time is up sooner than meant. */
const WAITS = /^Reply Desk: 1 reply (due soon|overdue)$/;
const OVERDUE = /^Reply Desk: 1 reply overdue$/;
const NOBODY = /^Reply Desk$/;

const TABLES = ['sightings', 'conversations', 'slaEvents', 'triage', 'policies'];

const desk = deskForFile();

/** A step of the life: what happens, and what the extension's icon says after it. */
type Step = readonly [happens: () => Promise<unknown>, icon: RegExp];

/** Lives through a conversation at an empty desk and tells what is stored in the end. `stopped`: the worker is ended before each step. */
async function live({ stopped }: { readonly stopped: boolean }): Promise<unknown> {
  const beginning = Date.now();
  const post = customersPost(beginning + OVERDUE_AFTER - TARGET_MINUTES * MINUTE);
  const own = await desk().openPage('sidepanel.html');
  await storeSettings(own, {
    brandHandles: [BRAND],
    ignoredHandles: post.others,
    firstResponseTargetMinutes: TARGET_MINUTES,
  });
  const x = await desk().openX('/settings');
  const toolbar = toolbarOf(post.id);
  let again = '';

  const steps: Readonly<Record<string, Step>> = {
    'the post is seen': [
      async () => {
        await x.goto(`https://x.com${post.path}`);
        await clockOn(x, toolbar);
      },
      WAITS,
    ],
    'and again in a second tab': [
      async () => {
        const second = await desk().openX(post.path);
        await clockOn(second, toolbar);
        await second.close();
      },
      WAITS,
    ],
    'it is tagged': [() => decide(own, 't', 'are saved'), WAITS],
    'and snoozed': [() => decide(own, 's', 'is snoozed until'), NOBODY],
    'which is undone': [
      async () => {
        await own.bringToFront();
        await own.keyboard.press('u');
        await statusSays(own, ': undone.');
      },
      WAITS,
    ],
    'the time is up': [() => Promise.resolve(), OVERDUE],
    'the agent answers': [
      async () => {
        await x.bringToFront();
        await press(x, toolbar, 'button', 'Invite to DM');
        await draftIn(x, /recipient_id/);
        await pressPost(x);
        await find(x, toolbar, 'button', 'answered late');
      },
      NOBODY,
    ],
    'the customer writes again': [
      async () => {
        await x.bringToFront();
        again = await x.evaluate(
          (brand) =>
            window.__lab.write('maya_okafor', `@${brand} and now?`, window.__labPosts[0]?.id),
          BRAND,
        );
        await find(x, toolbarOf(again), 'button', 'left');
      },
      NOBODY,
    ],
    'a colleague answers': [
      async () => {
        await x.evaluate(
          (brand, id) => window.__lab.write(brand, '@maya_okafor On its way. ^JT', id),
          BRAND,
          again,
        );
        await find(x, toolbarOf(again), 'button', 'answered in');
      },
      NOBODY,
    ],
  };
  for (const [name, [happens, icon]] of Object.entries(steps)) {
    if (stopped) await desk().stopWorker();
    await happens();
    await expect.poll(() => iconTitle(own), { timeout: PATIENCE, message: name }).toMatch(icon);
  }
  return comparable(await readTables(own, TABLES), beginning);
}

/** The lab's first customer as the only one who waits, on a day of the lab on which she posts at `postedAt`. */
function customersPost(postedAt: number) {
  const age = -(buildDay(0).find(({ key }) => key === 'en-parcel')?.at ?? Number.NaN);
  const day = buildDay(postedAt + age);
  const post = day.find(({ key }) => key === 'en-parcel');
  if (post === undefined) throw new Error('The lab has no such post');
  const others = new Set(day.map(({ by }) => by).filter((by) => by !== post.by && by !== BRAND));
  return {
    id: post.id,
    path: `/${post.by}/status/${post.id}?lab-now=${postedAt + age}`,
    others: [...others],
  };
}

/** Waits until the toolbar tells the time. */
async function clockOn(x: Page, toolbar: string): Promise<void> {
  await expectInPage(
    x,
    (selector) =>
      /left|overdue/.test(document.querySelector(selector)?.shadowRoot?.textContent ?? ''),
    toolbar,
  );
}

/** Presses the key of a decision and of its first answer in the queue, and waits until it says that this was stored. */
async function decide(queue: Page, key: 's' | 't', expected: string): Promise<void> {
  await queue.bringToFront();
  await queue.waitForSelector('[data-row]');
  await queue.keyboard.press(key);
  await queue.waitForSelector('[role=group] button[aria-keyshortcuts="1"]');
  await queue.keyboard.press('1');
  await statusSays(queue, expected);
}

async function statusSays(queue: Page, words: string): Promise<void> {
  await expectInPage(
    queue,
    (wanted) => document.querySelector('[role=status]')?.textContent.includes(wanted) ?? false,
    words,
  );
}

/**
 * What is stored, without what no two lives share: ids become their place in time, and moments of the life itself lose
 * their digits.
 */
function comparable(tables: Tables, beginning: number): unknown {
  const ids = (tables['sightings'] ?? []).map((row) => String(row['tweetId'])).sort();
  const named = ids.reduce(
    (text, id, place) => text.replaceAll(id, `post ${place}`),
    JSON.stringify(tables),
  );
  const isMoment = (value: unknown): value is number => Number(value) > 1e12;
  return JSON.parse(named, (key, value: unknown) => {
    if (key === 'businessResponseMs' && value !== null) return 'some time';
    return isMoment(value) ? (value < beginning ? 'before' : 'in this life') : value;
  });
}

describe('a worker that is stopped before every step of a conversation’s life', () => {
  it('keeps, shows and forgets the same as one that never is', { timeout: 90_000 }, async () => {
    const undisturbed = await live({ stopped: false });
    expect(undisturbed).toMatchObject({
      conversations: [{}],
      slaEvents: [
        {
          metric: 'first-response',
          metHere: true,
          breachedAt: 'in this life',
          triage: { tags: ['question'], snoozedUntil: null },
        },
        { metric: 'next-response', metHere: false, metBy: 'post 3' },
      ],
    });
    await desk().clear();
    expect(await live({ stopped: true })).toEqual(undisturbed);
  });
});

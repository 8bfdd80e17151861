import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  draftIn,
  find,
  PICKER,
  labId,
  press,
  pressPost,
  startDesk,
  toolbarOf,
  typeInto,
} from './desk.ts';
import { ROOT } from './prepare.mjs';

/**
 * Walks the main job on the lab without a window and leaves a screenshot of each step, in light and dark: what a person would
 * see with `npm start` on a machine with a display. A language may be named: `npm start -- --language=de`. The README shows
 * copies of the English pictures.
 */
const FOLDER = join(ROOT, 'screenshots');
const language = process.argv.find((each) => each.startsWith('--language='))?.split('=')[1] ?? 'en';
mkdirSync(FOLDER, { recursive: true });
// A step that was renamed would leave its old picture beside the new one.
for (const name of readdirSync(FOLDER)) {
  if (name.startsWith(`${language}-`)) rmSync(join(FOLDER, name));
}

const desk = await startDesk('chromium', { language });
let step = 0;
try {
  for (const theme of ['light', 'dark'] as const) await walk(theme);
  console.log(`\nScreenshots: ${FOLDER}`);
} finally {
  await desk.close();
}

async function walk(theme: 'light' | 'dark'): Promise<void> {
  step = 0;
  console.log(`\nThe main job, ${theme}:`);
  const shoot = async (page: Page, what: string) => {
    step += 1;
    const name = `${language}-${theme}-${String(step).padStart(2, '0')}-${what.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    await page.screenshot({ path: join(FOLDER, name) });
    console.log(`  ${step}. ${what}  (${name})`);
  };

  const settings = await desk.openPage('options.html');
  await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await shoot(settings, 'Settings');
  await settings.close();

  const page = await desk.openX(`/notifications/mentions?lab-theme=${theme}&lab-lang=${language}`);
  const tweetId = await labId(page, theme === 'light' ? 'en-parcel' : 'en-damaged');
  await find(page, toolbarOf(tweetId), 'toolbar');
  await shoot(page, 'Customers wait, each with a toolbar');

  await openFirstButton(page, tweetId);
  await find(page, PICKER, 'option');
  await shoot(page, 'The picker');
  await typeInto(page, PICKER, 'combobox', language === 'en' ? 'looking' : 'look');
  await find(page, PICKER, 'option');
  await shoot(page, 'Searching shows what will be inserted');
  await page.keyboard.press('Enter');
  const draft = await draftIn(page, /\S/);
  await shoot(page, 'Inserted in X’s own editor');
  console.log(`     “${draft.replace(/\n/g, ' ')}”`);

  await pressPost(page);
  await page.waitForFunction(() => window.__labPosts.length === 1);
  await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
  await shoot(page, 'Posted by the agent, the clock stops');

  const queue = await desk.openPage('sidepanel.html');
  await queue.setViewport({ width: 380, height: 820 });
  await queue.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await queue.waitForSelector('[data-row]');
  await shoot(queue, 'Everybody who waits, in the side panel');
  await queue.close();

  const popup = await desk.openPage('popup.html');
  await popup.setViewport({ width: 400, height: 620 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.waitForFunction(() => document.body.innerText.length > 80);
  await shoot(popup, 'The agent’s own figures');
  await popup.close();

  await page.bringToFront();
  const warned = await labId(page, 'en-card');
  await page.$eval(toolbarOf(warned), (host) => host.scrollIntoView({ block: 'center' }));
  await shoot(page, 'A card number in public is marked');
  await page.close();
}

/** The toolbar’s first button is “Reply with…”, whatever the language. */
async function openFirstButton(page: Page, tweetId: string): Promise<void> {
  await press(page, toolbarOf(tweetId), 'button');
}

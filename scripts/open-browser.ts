import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLabNetwork } from '../x-lab/network.ts';
import { launchExtension } from './extension-browser.ts';
import { ROOT } from './prepare.mjs';

/**
 * Opens a window with the extension and leaves it to the person at the screen: on the lab, or with `--real-x` on x.com itself,
 * with a profile of its own that keeps the sign-in, the settings and the replies between runs.
 */
const realX = process.argv.includes('--real-x');
const network = realX ? null : await startLabNetwork();
const profile = join('.profiles', realX ? 'x' : 'lab');
const userDataDir = join(ROOT, profile);
mkdirSync(userDataDir, { recursive: true });

const { browser } = await launchExtension('chromium', {
  headless: false,
  proxy: network && { host: '127.0.0.1', port: network.port },
  userDataDir,
});
const [page = await browser.newPage()] = await browser.pages();
await page.goto(realX ? 'https://x.com/' : 'https://x.com/notifications/mentions');
console.log(
  realX
    ? `x.com is open with Reply Desk. Sign in as your brand; the profile is kept in ${profile}.`
    : 'The X lab is open with Reply Desk: a local imitation of x.com with invented people.\nTry “Reply with…” under a tweet, then press Post, then open the Reply Desk icon for your figures.',
);
console.log('Close the browser window to end.');
browser.on('disconnected', () => void network?.close());

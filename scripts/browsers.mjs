// @ts-check
// Where the browsers are, and how to get them. Plain JavaScript without static package imports:
// it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** What to look for on PATH, best first: Debian's own names, then the vendors'. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where macOS and Windows keep them, off the PATH. */
const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Settable, for a browser in an unusual place. */
const VARIABLES = { chromium: 'REPLY_DESK_CHROMIUM', firefox: 'REPLY_DESK_FIREFOX' };

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {BrowserName} name */
function howToInstall(name) {
  return name === 'chromium'
    ? `No Chromium found. Run: npx playwright install chromium   (or set ${VARIABLES.chromium} to one)`
    : `No Firefox found. Install it from https://www.mozilla.org/firefox/   (or set ${VARIABLES.firefox} to one)`;
}

/**
 * Path of the browser, or null when there is none. Throws when the variable names a file that is not there.
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
async function findBrowser(name) {
  const chosen = process.env[VARIABLES[name]];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${VARIABLES[name]} is ${chosen}: there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...APPLICATIONS[name],
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  return name === 'chromium' ? playwrightChromium() : null;
}

/** The Chromium that `npx playwright install chromium` brought, if it did. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // Packages are not installed yet.
  }
}

/**
 * Like {@link findBrowser}, but installs the browser on Debian and Ubuntu when we are root, and otherwise stops
 * with the one command to run.
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
export async function requireBrowser(name) {
  const found = await findBrowser(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${DEBIAN_PACKAGES[name]} …`);
    const options = /** @type {const} */ ({
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        DEBIAN_PACKAGES[name],
        'fonts-liberation',
        'fonts-noto-color-emoji',
      ],
      options,
    );
    const installed = await findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(howToInstall(name));
}

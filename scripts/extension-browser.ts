import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { requireBrowser, type BrowserName } from './browsers.mjs';
import { bidi, evaluateInFirefox } from './firefox-protocol.ts';

/** A running browser that has the built extension installed. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, with which the extension's own pages are opened. */
  readonly extensionOrigin: string;
  /** Where the files of the installed extension lie. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** `host:port` all traffic goes through; null for the real internet. */
  readonly proxy: { readonly host: string; readonly port: number } | null;
  /** Interface language of the browser, hence of the extension. */
  readonly language?: string;
  readonly userDataDir?: string;
  /** False for the same browser without the extension, to compare with. */
  readonly withExtension?: boolean;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** For tests, which look at nothing: no pictures, nothing moves in the browser's own frame, one process for all pages of a site. */
  readonly lean?: boolean;
}

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const EXTENSION_FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: `${OUTPUT}/chrome-mv3`,
  firefox: `${OUTPUT}/firefox-mv3`,
};

const FIREFOX_ID = 'reply-desk@reply-desk.example';

/** Starts a browser with the built extension. Throws with the one command to run when the browser is missing. */
export async function launchExtension(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const folder = EXTENSION_FOLDERS[name];
  return options.withExtension === false
    ? { name, browser, folder, extensionOrigin: '', close: () => closeBrowser(browser) }
    : install(name, browser, folder);
}

/**
 * Makes a browser as good as new, in a fraction of the time: no tab is open, x.com has stored nothing, and the extension has been
 * taken out and installed as if for the first time. It comes back under a new identity, so that nothing it stored before can be
 * reached, not even what the browser is still about to delete.
 */
export async function installAnew(extension: ExtensionBrowser): Promise<ExtensionBrowser> {
  const { name, browser } = extension;
  const open = await browser.pages();
  // A browser without any tab would end.
  const blank = await browser.newPage();
  await Promise.all(open.map(closeTab));
  if (name === 'firefox') {
    await evaluateInFirefox(
      browser,
      `new Promise((onDataDeleted) => Services.clearData.deleteDataFromSite(
        'x.com', {}, true, Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted }))`,
    );
    await browser.uninstallExtension(FIREFOX_ID);
    return install(name, browser, EXTENSION_FOLDERS.firefox);
  }
  const site = await blank.createCDPSession();
  await site.send('Storage.clearDataForOrigin', { origin: 'https://x.com', storageTypes: 'all' });
  await browser.uninstallExtension(new URL(extension.extensionOrigin).host);
  await removeCopy(extension.folder);
  // Chromium names an extension after its folder.
  const folder = await mkdtemp(join(tmpdir(), 'reply-desk-'));
  await cp(EXTENSION_FOLDERS.chromium, folder, { recursive: true });
  return install(name, browser, folder);
}

/** Puppeteer may still know a tab that the browser has closed itself: that one is closed. */
async function closeTab(page: Page): Promise<void> {
  try {
    await page.close();
  } catch (error) {
    if (!String(error).includes('No target with given id')) throw error;
  }
}

/** Installs the extension and waits for its settings, which it opens. Had they opened after our first page, that would be behind them, and asleep. */
async function install(
  name: BrowserName,
  browser: Browser,
  folder: string,
): Promise<ExtensionBrowser> {
  const id = await browser.installExtension(folder);
  const settings =
    name === 'firefox'
      ? await settingsOpenedInFirefox(browser)
      : await settingsOpenedInChromium(browser, id);
  return {
    name,
    browser,
    folder,
    extensionOrigin: settings.replace('/options.html', ''),
    close: async () => {
      await closeBrowser(browser);
      await removeCopy(folder);
    },
  };
}

async function removeCopy(folder: string): Promise<void> {
  if (!folder.startsWith(OUTPUT)) await rm(folder, { recursive: true });
}

async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  return puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: options.headless ?? true,
    enableExtensions: options.withExtension ?? true,
    acceptInsecureCerts: options.proxy !== null,
    defaultViewport: null,
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [
            `--proxy-server=${options.proxy.host}:${options.proxy.port}`,
            '--proxy-bypass-list=<-loopback>',
            '--ignore-certificate-errors',
            // Hides the warning bars about these flags in the guided start's window.
            '--test-type',
          ]
        : []),
      ...(options.language
        ? [`--lang=${options.language}`, `--accept-lang=${options.language}`]
        : []),
      ...(options.lean
        ? [
            '--blink-settings=imagesEnabled=false',
            '--animation-duration-scale=0',
            '--process-per-site',
          ]
        : []),
      `--window-size=${width},${height}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
}

/**
 * Closes a browser, by force when it does not end by itself: Chromium now and then stays after an extension was taken out under
 * its pages, and Puppeteer waits for it without end.
 */
async function closeBrowser(browser: Browser): Promise<void> {
  const force = setTimeout(() => browser.process()?.kill('SIGKILL'), 10_000);
  try {
    await browser.close();
  } finally {
    clearTimeout(force);
  }
}

async function settingsOpenedInChromium(browser: Browser, id: string): Promise<string> {
  const settings = `chrome-extension://${id}/options.html`;
  await browser.waitForTarget((target) => target.url() === settings);
  return settings;
}

function isWorker(target: Target): boolean {
  return (
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:')
  );
}

async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: options.proxy !== null,
    defaultViewport: null,
    // System access lets the tests open our own pages by address.
    args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Extension pages opened by address share the extension's own process and storage.
      'extensions.background.idle.timeout': 30_000,
      ...(options.language && { 'intl.locale.requested': options.language }),
      // 2: none.
      ...(options.lean && { 'permissions.default.image': 2 }),
      ...(options.proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': options.proxy.host,
        'network.proxy.http_port': options.proxy.port,
        'network.proxy.ssl': options.proxy.host,
        'network.proxy.ssl_port': options.proxy.port,
        'network.proxy.no_proxies_on': '',
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      }),
    },
  });
}

/** The address of the settings. Firefox names an extension at random; Puppeteer is not told of privileged addresses, so we ask until the page is there. */
async function settingsOpenedInFirefox(browser: Browser): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { contexts } = await bidi(browser).send<{
      contexts: readonly { readonly url: string }[];
    }>('browsingContext.getTree', {});
    const settings = contexts.find(({ url }) => url.endsWith('/options.html'));
    if (settings) return settings.url;
  }
  throw new Error('The extension did not open its settings after installation.');
}

/** Opens one of the extension's own pages (`popup.html`) in a new tab. */
export async function openExtensionPage(extension: ExtensionBrowser, file: string): Promise<Page> {
  const page = await extension.browser.newPage();
  const url = `${extension.extensionOrigin}/${file}`;
  if (extension.name === 'chromium') {
    await page.goto(url);
  } else {
    // Puppeteer's own goto waits for events that Firefox does not send for privileged addresses.
    await bidi(extension.browser).send('browsingContext.navigate', {
      context: (page.mainFrame() as unknown as { readonly _id: string })._id,
      url,
      wait: 'complete',
    });
  }
  return page;
}

/** Ends the background worker (event page in Firefox) as the browser does when it is idle; the next message starts it anew. */
export async function stopWorker(extension: ExtensionBrowser): Promise<void> {
  if (extension.name === 'chromium') {
    const target = extension.browser.targets().find(isWorker);
    const worker = await target?.worker();
    await worker?.close();
    return;
  }
  await evaluateInFirefox(
    extension.browser,
    `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

/** Loads the extension anew under the open pages, as an update does. */
export async function reloadExtension(extension: ExtensionBrowser): Promise<void> {
  if (extension.name === 'chromium') {
    // An extension that was loaded by a tool does not come back from `runtime.reload()`.
    const id = new URL(extension.extensionOrigin).host;
    await extension.browser.uninstallExtension(id);
    await install(extension.name, extension.browser, extension.folder);
    return;
  }
  await evaluateInFirefox(
    extension.browser,
    `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      .AddonManager.getAddonByID('${FIREFOX_ID}').then((addon) => addon.reload())`,
  );
}

/**
 * Does what the browser does when the extension's one key is pressed, in the tab in front. Keys that a tool presses go to the
 * page alone and never to the browser's own shortcuts. Throws when the browser gave the extension no key: Chromium does so without
 * a word where it has a use of its own for the suggested one.
 */
export async function pressExtensionKey(extension: ExtensionBrowser): Promise<void> {
  if (extension.name === 'firefox') {
    await evaluateInFirefox(
      extension.browser,
      `document.querySelector('keyset[id^="ext-keyset-id-reply-desk"] key').doCommand()`,
    );
    return;
  }
  const worker = await extension.browser.targets().find(isWorker)?.worker();
  await worker?.evaluate(async () => {
    const { tabs, commands } = (globalThis as unknown as { readonly chrome: WorkerBrowser }).chrome;
    const [tab] = await tabs.query({ active: true });
    const command = (await commands.getAll()).find(({ name }) => name === 'open-picker');
    if (!command?.shortcut) throw new Error('The browser has another use for the suggested key');
    commands.onCommand.dispatch('open-picker', tab);
  });
}

/** What is needed of an extension's worker to imitate the browser. */
interface WorkerBrowser {
  readonly tabs: { query(wanted: { readonly active: true }): Promise<readonly unknown[]> };
  readonly commands: {
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
    readonly onCommand: { dispatch(command: string, tab: unknown): void };
  };
}

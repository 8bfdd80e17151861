import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.mjs';
import {
  installAnew,
  launchExtension,
  pressExtensionKey,
  openExtensionPage,
  stopWorker,
  type ExtensionBrowser,
  type LaunchOptions,
} from './extension-browser.ts';
import { startLabNetwork, type LabNetwork } from '../x-lab/network.ts';

/** How long we wait for something the agent would wait for, in ms. */
const PATIENCE = 10_000;

/**
 * One agent's desk: a browser with the extension, on the lab. The same object drives Chromium and Firefox, for the
 * guided tour, the end-to-end tests and the benchmarks.
 */
export interface Desk {
  /** The browser with the extension as it is installed now. */
  readonly extension: ExtensionBrowser;
  readonly network: LabNetwork;
  /** Opens a path of x.com in a new tab; `?lab-…` switches are described in x-lab/README.md. */
  openX(path: string): Promise<Page>;
  /** Opens the own page of one of the lab's posts, by its key in x-lab/data, in a new tab. */
  openPost(key: string): Promise<Page>;
  openPage(file: 'popup.html' | 'options.html' | 'sidepanel.html'): Promise<Page>;
  stopWorker(): Promise<void>;
  /** Presses the extension's key for the picker. */
  pressPickerKey(): Promise<void>;
  /** Leaves the desk to the next agent as a new one: what was opened, stored and installed is gone. Far quicker than a new browser. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function startDesk(
  name: BrowserName,
  options: Omit<LaunchOptions, 'proxy'> = {},
): Promise<Desk> {
  const network = await startLabNetwork();
  let extension = await launchExtension(name, {
    proxy: { host: '127.0.0.1', port: network.port },
    ...options,
  });
  const keepsProcess = options.lean === true && name === 'chromium';
  if (keepsProcess) await openIdlePage(extension);
  const openX = async (path: string): Promise<Page> => {
    const page = await extension.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`https://x.com${path}`);
    return page;
  };
  return {
    get extension() {
      return extension;
    },
    network,
    openX,
    openPost: (key) => openX(`/?lab-post=${key}`),
    openPage: async (file) => {
      const page = await openExtensionPage(extension, file);
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    stopWorker: () => stopWorker(extension),
    pressPickerKey: () => pressExtensionKey(extension),
    clear: async () => {
      extension = await installAnew(extension);
      if (keepsProcess) await openIdlePage(extension);
    },
    close: async () => {
      await extension.close();
      await network.close();
    },
  };
}

/**
 * A page of X's site that the extension does not read. While it is open Chromium keeps the site's process, and what was compiled
 * in it: the next page of X is there in half the time.
 */
async function openIdlePage(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto('https://help.x.com/');
}

/**
 * Waits for an element by role and accessible name inside `scope`, through open shadow roots, and hands it over. `name` is a
 * part of the name, any case. Puppeteer's own role queries do not reach Firefox's shadow trees. Throws with what was looked
 * for when it does not come.
 */
export async function find(
  page: Page,
  scope: string,
  role: string,
  name = '',
): Promise<ElementHandle> {
  try {
    const handle = await page.waitForFunction(findInPage, { timeout: PATIENCE }, scope, role, name);
    return handle.asElement() as ElementHandle;
  } catch (cause) {
    throw new Error(`No ${role} “${name}” in ${scope} within ${PATIENCE} ms`, { cause });
  }
}

/** Like {@link find}, but looks once and does not wait. */
export async function isShown(
  page: Page,
  scope: string,
  role: string,
  name = '',
): Promise<boolean> {
  const handle = await page.evaluateHandle(findInPage, scope, role, name);
  return handle.asElement() !== null;
}

/** Runs in the page: no reference to anything outside. */
function findInPage(scope: string, role: string, name: string): Element | null {
  const IMPLICIT: Record<string, string> = {
    button: 'button,[role=button]',
    link: 'a[href]',
    textbox: 'input:not([type]),input[type=text],textarea,[role=textbox]',
    searchbox: 'input[type=search]',
    checkbox: 'input[type=checkbox]',
    status: 'output',
    dialog: 'dialog',
    region: 'section[aria-label]',
  };
  const roots = (start: ParentNode): ParentNode[] => [
    start,
    ...[...start.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? roots(element.shadowRoot) : [],
    ),
  ];
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return (
      element.getAttribute('aria-label') ??
      (labelled.length > 0
        ? labelled.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
        : ((element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent))
    );
  };
  const wanted = [`[role=${role}]`, IMPLICIT[role]].filter(Boolean).join(',');
  for (const base of document.querySelectorAll(scope)) {
    const places = [base.shadowRoot ?? base].flatMap((start) => roots(start));
    for (const place of places) {
      for (const element of place.querySelectorAll(wanted)) {
        const visible = element.getClientRects().length > 0;
        if (visible && nameOf(element).toLowerCase().includes(name.toLowerCase())) return element;
      }
    }
  }
  return null;
}

/**
 * The popup with the figures of seven days: today's leave out, right after midnight, most of what the lab shows. It has
 * figures once somebody waits.
 */
export async function openWeeksFigures(desk: Desk): Promise<Page> {
  const popup = await desk.openPage('popup.html');
  await popup.waitForSelector('fieldset label:nth-of-type(2)');
  await popup.click('fieldset label:nth-of-type(2)');
  await popup.waitForSelector('fieldset label:nth-of-type(2) input:checked');
  return popup;
}

/** The toolbar of one tweet. */
export const toolbarOf = (tweetId: string): string =>
  `reply-desk-toolbar[data-tweet-id="${tweetId}"]`;

export { reloadExtension } from './extension-browser.ts';

/** Where the canned-reply picker opens: over the page, or inside X's own dialog. */
export const PICKER = 'reply-desk-overlay, reply-desk-composer';

/** Ids of the tweets that carry our toolbar, in page order. */
export async function toolbarIds(page: Page): Promise<readonly string[]> {
  return page.$$eval('reply-desk-toolbar', (hosts) =>
    hosts.map((host) => host.getAttribute('data-tweet-id') ?? ''),
  );
}

/** Waits for an element like {@link find} does and clicks it, with a real mouse. */
export async function press(page: Page, scope: string, role: string, name = ''): Promise<void> {
  await (await find(page, scope, role, name)).click();
}

/** Waits for a field like {@link find} does and types into it. */
export async function typeInto(
  page: Page,
  scope: string,
  role: string,
  text: string,
): Promise<void> {
  const field = await find(page, scope, role);
  await field.focus();
  await page.keyboard.type(text);
}

/**
 * The text in X's editor that is open for the agent (the dialog's, else the first on the page), as soon as it matches.
 * Read line by line, as the agent sees it.
 */
export async function draftIn(page: Page, expected: RegExp): Promise<string> {
  const handle = await page.waitForFunction(
    (source) => {
      const editor =
        document.querySelector('[role=dialog] [data-testid=tweetTextarea_0]') ??
        document.querySelector('[data-testid=tweetTextarea_0]');
      const lines = [...(editor?.querySelectorAll('[data-block=true]') ?? [])].map((line) =>
        line.textContent.replace(/\u00a0/g, ' '),
      );
      const text = lines.join('\n').trim();
      // Not the bare text: an empty draft may be what is waited for.
      return new RegExp(source, 'u').test(text) && { text };
    },
    { timeout: PATIENCE },
    expected.source,
  );
  const found = (await handle.jsonValue()) as { readonly text: string };
  return found.text;
}

/** Presses X's own Post button with a real click, as only the agent may. */
export async function pressPost(page: Page): Promise<void> {
  const button = await page.waitForSelector(
    '[role=dialog] [data-testid=tweetButton]:not([disabled]), [data-testid=tweetButtonInline]:not([disabled])',
  );
  await button?.click();
}

/** Id of one of the lab's posts, by its key in x-lab/data. */
export async function labId(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => window.__lab.idOf(name), key);
}

export async function textOf(element: ElementHandle): Promise<string> {
  return element.evaluate((node) => node.textContent);
}

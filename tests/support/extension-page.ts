import type { Page } from 'puppeteer-core';
import type { Settings } from '@/storage/settings';

/** What one of the extension's own pages may ask the browser for. */
interface OwnPage {
  readonly chrome: {
    readonly action: { getTitle(details: object): Promise<string> };
    readonly storage: {
      readonly local: { set(items: object): Promise<void> };
    };
  };
}

/** Stores settings as the settings page would, from any of the extension's own pages. */
export async function storeSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (given) => (globalThis as unknown as OwnPage).chrome.storage.local.set({ settings: given }),
    settings,
  );
}

/** What the extension's icon says: how many are overdue, or else at risk. Asks the browser, so that no worker is woken. */
export function iconTitle(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as OwnPage).chrome.action.getTitle({}));
}

/** The rows of each table. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** All rows of some tables of the extension's database, without waking the worker. */
export function readTables(page: Page, tables: readonly string[]): Promise<Tables> {
  return page.evaluate(async (names) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB did not answer'));
      });
    const database = await done(indexedDB.open('reply-desk'));
    const rows: Record<string, Record<string, unknown>[]> = {};
    for (const name of names) {
      rows[name] = (await done(database.transaction(name).objectStore(name).getAll())) as Record<
        string,
        unknown
      >[];
    }
    database.close();
    return rows;
  }, tables);
}

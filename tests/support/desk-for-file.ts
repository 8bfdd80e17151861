import { test } from 'vitest';
import { startDesk, type Desk } from '../../scripts/desk.ts';
import { BROWSER } from './browser-under-test';

/**
 * One browser for all files that a worker of Vitest runs one after the other (`isolate: false` in tests/vitest.config.ts), since
 * starting one takes seconds. Each file gets a desk that was cleared; tests/e2e/cleared-desk.test.ts proves that nothing is left
 * on it. A browser that crashed is started anew.
 */
const withBrowser = test
  .extend('browser', { scope: 'worker' }, BROWSER)
  .extend('clearedDesk', { scope: 'worker' }, ({ browser }, { onCleanup }) => {
    let desk: Desk | null = null;
    onCleanup(() => desk?.close());
    return async (): Promise<Desk> => {
      if (desk?.extension.browser.connected) await desk.clear();
      else desk = await startDesk(browser, { lean: true });
      return desk;
    };
  });

/** An empty desk for all tests of a file, in the browser of this run. The getter is for the tests; the desk is there before them. */
export function deskForFile(): () => Desk {
  let desk: Desk | null = null;
  withBrowser.beforeAll(async ({ clearedDesk }) => {
    desk = await clearedDesk();
  });
  return () => {
    if (!desk) throw new Error('The desk starts with the first test.');
    return desk;
  };
}

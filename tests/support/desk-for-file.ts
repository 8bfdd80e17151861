import { afterAll, beforeAll } from 'vitest';
import { startDesk, type Desk } from '../../scripts/desk.ts';
import { BROWSER } from './browser-under-test';

/** One desk for all tests of a file, in the browser of this run. The getter is for the tests; the desk starts before them. */
export function deskForFile(): () => Desk {
  let desk: Desk | null = null;
  beforeAll(async () => {
    desk = await startDesk(BROWSER);
  });
  afterAll(async () => {
    await desk?.close();
  });
  return () => {
    if (!desk) throw new Error('The desk starts with the first test.');
    return desk;
  };
}

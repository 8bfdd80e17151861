import 'fake-indexeddb/auto';
import { beforeAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { leaveNothingBehind } from './leave-nothing-behind';

beforeEach(() => {
  fakeBrowser.reset();
  // All of the interface that the library itself needs; the words come with `setInterfaceLanguage`.
  fakeBrowser.i18n.getMessage = (key) => (key === 'shared_languageTag' ? 'en' : '');
});
beforeAll(prepareTimeZones);
leaveNothingBehind();

// jsdom has none. Nothing else runs in a test, so the page is idle at once.
globalThis.requestIdleCallback = (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })));

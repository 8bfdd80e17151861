import 'fake-indexeddb/auto';
import { beforeAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareTimeZones } from '@/domain/sla/time-zone';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
});
beforeAll(prepareTimeZones);

// jsdom has none. Nothing else runs in a test, so the page is idle at once.
globalThis.requestIdleCallback = (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })));

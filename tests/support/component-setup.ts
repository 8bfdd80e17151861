import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setInterfaceLanguage } from './i18n';
import { leaveNothingBehind } from './leave-nothing-behind';

beforeEach(async () => {
  fakeBrowser.reset();
  await setInterfaceLanguage('en');
});
afterEach(cleanup);
leaveNothingBehind();

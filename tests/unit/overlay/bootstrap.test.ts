// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { within } from '@testing-library/dom';
import { act } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bootstrap } from '@/entrypoints/x.content/bootstrap';
import * as xPage from '@/entrypoints/x.content/page/x-page';
import { anyTweet } from '../../support/any-tweet';
import { FakePage } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { stubPopovers } from '../../support/popover';

let page: FakePage;
let script: ContentScriptContext;

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stubPopovers();
});
beforeEach(async () => {
  await setInterfaceLanguage('en');
  page = new FakePage();
  vi.spyOn(xPage, 'createXPage').mockReturnValue(page);
  script = new ContentScriptContext('test');
});
afterEach(() => {
  act(() => script.abort());
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const host of document.querySelectorAll('reply-desk-overlay')) host.remove();
});

const start = () => act(() => bootstrap(script));
const alert = () => {
  const shadow = document.querySelector('reply-desk-overlay')?.shadowRoot;
  return within(shadow as unknown as HTMLElement).queryByRole('alert');
};

describe('settings that cannot be read', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
  });

  it('do not keep the toolbars from customers’ tweets, and are told of plainly', async () => {
    await start();
    act(() => {
      page.show(anyTweet());
      page.turn();
    });
    expect(document.querySelectorAll('reply-desk-toolbar')).toHaveLength(1);
    expect(alert()).toHaveTextContent('Your settings could not be read.');
  });
});

it('says nothing when the settings can be read', async () => {
  await start();
  expect(alert()).toBeNull();
});

describe('an extension that is gone', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is noticed when the tab is shown again, and told of in X’s theme', async () => {
    page.theme = 'dark';
    await start();
    act(() => {
      page.show(anyTweet());
      page.turn();
    });
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(document.querySelector('reply-desk-toolbar')).toBeNull();
    expect(alert()).toHaveTextContent('Reply Desk was updated');
    expect(document.querySelector('reply-desk-overlay')).toHaveAttribute('data-theme', 'dark');
  });
});

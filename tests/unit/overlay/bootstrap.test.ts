// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { within } from '@testing-library/dom';
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { bootstrap } from '@/entrypoints/x.content/bootstrap';
import * as stores from '@/entrypoints/x.content/store';
import * as xPage from '@/entrypoints/x.content/page/x-page';
import { anyTweet } from '../../support/any-tweet';
import { FakePage } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { stubPopovers } from '../../support/popover';

let page: FakePage;
let script: ContentScriptContext;
let store: stores.OverlayStore | null;

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stubPopovers();
});
beforeEach(async () => {
  await setInterfaceLanguage('en');
  page = new FakePage();
  vi.spyOn(xPage, 'createXPage').mockReturnValue(page);
  script = new ContentScriptContext('test');
  const { createOverlayStore } = stores;
  vi.spyOn(stores, 'createOverlayStore').mockImplementation((...parameters) => {
    store = createOverlayStore(...parameters);
    return store;
  });
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
  return shadow == null ? null : within(shadow as unknown as HTMLElement).queryByRole('alert');
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
  const showTweet = () =>
    act(() => {
      page.show(anyTweet());
      page.turn();
    });
  const remove = () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    vi.spyOn(i18n, 't').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
  };
  const failed = () => vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);

  it('is noticed when the tab is shown again, and told of in X’s theme', async () => {
    page.theme = 'dark';
    await start();
    showTweet();
    remove();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(document.querySelector('reply-desk-toolbar')).toBeNull();
    expect(alert()).toHaveTextContent('Reply Desk has stopped on this page');
    expect(document.querySelector('reply-desk-overlay')).toHaveAttribute('data-theme', 'dark');
  });

  it('is noticed with the agent’s first click or focus, before anything is drawn', async () => {
    vi.spyOn(xPage, 'trustedGesture').mockImplementation((event) => ({ event }));
    await start();
    showTweet();
    const toolbar = document.querySelector('reply-desk-toolbar')?.shadowRoot;
    const button = within(toolbar as unknown as HTMLElement).getByRole('button', { name: /Reply/ });
    const report = failed();
    remove();
    act(() => button.focus());
    expect(document.querySelector('reply-desk-toolbar')).toBeNull();
    expect(alert()).toHaveTextContent('Reply Desk has stopped on this page');
    fireEvent.click(within(alert() as HTMLElement).getByRole('button'));
    expect(alert()).toBeNull();
    expect(report).not.toHaveBeenCalled();
  });

  it('is noticed with the next minute of the clocks', async () => {
    await start();
    showTweet();
    const report = failed();
    remove();
    act(() => store?.setState({ now: Date.now() + 60_000 }));
    expect(document.querySelector('reply-desk-toolbar')).toBeNull();
    expect(alert()).toHaveTextContent('Reply Desk has stopped on this page');
    expect(report).not.toHaveBeenCalled();
  });
});

it('does not end in silence for what looks like a newer instance, since the page could imitate one', async () => {
  await start();
  const startNewer = () => new ContentScriptContext('test');
  act(() => {
    startNewer();
  });
  expect(script.isInvalid).toBe(true);
  expect(alert()).toHaveTextContent('Reload the page');
});

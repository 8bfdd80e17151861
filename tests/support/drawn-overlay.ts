import { within, type BoundFunctions, type queries } from '@testing-library/dom';
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { FEATURES } from '@/entrypoints/x.content/features/registry';
import * as xPage from '@/entrypoints/x.content/page/x-page';
import { startOverlay } from '@/entrypoints/x.content/ui/overlay';
import { cannedReply } from './canned-replies';
import { FakePage } from './fake-page';
import { setInterfaceLanguage } from './i18n';
import { startFeatures, type Overlay } from './overlay';
import { stubPopovers } from './popover';

/** All features on a fake page, drawn by the real `ui/`. Each test begins with an empty page and starts it. */
export function drawnOverlay() {
  let overlay: Overlay;
  let page: FakePage;
  const giveUp = vi.fn();
  const countUse = vi.fn<Background['recordReplyUses']>();

  beforeAll(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    stubPopovers();
  });
  beforeEach(async () => {
    await setInterfaceLanguage('en');
    giveUp.mockReset();
    countUse.mockReset().mockResolvedValue(success(undefined));
    document.body.replaceChildren();
  });
  afterEach(() => {
    act(() => overlay.end());
    vi.restoreAllMocks();
  });

  return {
    /** What `start` has started. */
    get overlay() {
      return overlay;
    },
    get page() {
      return page;
    },
    giveUp,
    countUse,
    start: async (background: Partial<Background> = {}, alive = () => true): Promise<void> => {
      await act(async () => {
        page = new FakePage();
        overlay = startFeatures(FEATURES, {
          page,
          background: {
            listCannedReplies: () => Promise.resolve(success([REPLY])),
            recordReplyUses: countUse,
            ...background,
          },
          hosts: (store, signal) =>
            startOverlay({ document, store, signal, isAlive: alive, giveUp }),
        });
        await Promise.resolve();
      });
    },
    turn: () => act(() => page.turn()),
    show: (...parameters: Parameters<FakePage['show']>) =>
      done(() => {
        const row = page.show(...parameters);
        page.turn();
        return row;
      }),
  };
}

/** The library's one reply. */
export const REPLY = cannedReply({
  id: 'sorry',
  name: 'Apology',
  shortcut: 'sorry',
  bodies: { en: 'Sorry, {{ customer.first_name }}.' },
});

/** Scripted events are all a test has: lets them count as the agent's own. */
export function trustEvents(): void {
  vi.spyOn(xPage, 'trustedGesture').mockImplementation((event) => ({ event }));
}

export function inside(host: string): BoundFunctions<typeof queries> {
  const shadow = document.querySelector(host)?.shadowRoot;
  if (shadow == null) throw new Error(`no <${host}> on the page`);
  return within(shadow as unknown as HTMLElement);
}

/** What the page does, with everything drawn that follows from it. */
export function done<Value>(change: () => Value): Value {
  let value: Value | undefined;
  act(() => {
    value = change();
  });
  return value as Value;
}

export const toolbars = () => [...document.querySelectorAll('reply-desk-toolbar')];

export const press = (host: string, name: string | RegExp) =>
  act(async () => {
    fireEvent.click(inside(host).getByRole('button', { name }));
    await Promise.resolve();
  });

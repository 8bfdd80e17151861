// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { within, type BoundFunctions, type queries } from '@testing-library/dom';
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { FEATURES } from '@/entrypoints/x.content/features/registry';
import * as xPage from '@/entrypoints/x.content/page/x-page';
import type { Background } from '@/entrypoints/x.content/background-client';
import { startOverlay } from '@/entrypoints/x.content/ui/overlay';
import { anyTweet } from '../../support/any-tweet';
import { FakePage } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { slaEvent } from '../../support/sightings';
import { startFeatures, type Overlay } from '../../support/overlay';
import { stubPopovers } from '../../support/popover';

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stubPopovers();
});

const REPLY: CannedReply = {
  id: 'sorry',
  name: 'Apology',
  shortcut: 'sorry',
  tags: [],
  channel: 'public',
  bodies: { en: 'Sorry, {{ customer.first_name }}.' },
  favourite: false,
  useCount: 0,
  lastUsedAt: null,
  changedAt: 0,
  notes: '',
};

let overlay: Overlay;
let page: FakePage;
const giveUp = vi.fn();
const countUse = vi.fn<Background['recordReplyUses']>();

async function start(background: Partial<Background> = {}, alive = () => true): Promise<void> {
  await act(async () => {
    page = new FakePage();
    overlay = startFeatures(FEATURES, {
      page,
      background: {
        listCannedReplies: () => Promise.resolve(success([REPLY])),
        recordReplyUses: countUse,
        ...background,
      },
      hosts: (store, signal) => startOverlay({ document, store, signal, isAlive: alive, giveUp }),
    });
    await Promise.resolve();
  });
}

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

/** Scripted events are all a test has: lets them count as the agent's own. */
function trustEvents(): void {
  vi.spyOn(xPage, 'trustedGesture').mockImplementation((event) => ({ event }));
}

function inside(host: string): BoundFunctions<typeof queries> {
  const shadow = document.querySelector(host)?.shadowRoot;
  if (shadow == null) throw new Error(`no <${host}> on the page`);
  return within(shadow as unknown as HTMLElement);
}

/** What the page does, with everything drawn that follows from it. */
function done<Value>(change: () => Value): Value {
  let value: Value | undefined;
  act(() => {
    value = change();
  });
  return value as Value;
}
const turn = () => act(() => page.turn());
const show = (...parameters: Parameters<FakePage['show']>) =>
  done(() => {
    const row = page.show(...parameters);
    page.turn();
    return row;
  });
const toolbars = () => [...document.querySelectorAll('reply-desk-toolbar')];
const press = (host: string, name: string | RegExp) =>
  act(async () => {
    fireEvent.click(inside(host).getByRole('button', { name }));
    await Promise.resolve();
  });

describe('where a toolbar stands', () => {
  it('is each customer’s tweet, named after its author', async () => {
    await start();
    show(anyTweet({ id: '11', mentions: [] }));
    expect(toolbars().map((host) => host.getAttribute('data-tweet-id'))).toEqual(['11']);
    expect(inside('reply-desk-toolbar').getByRole('toolbar')).toHaveAccessibleName(
      'Reply Desk: answer Ana Ruiz',
    );
  });

  it('is not an advertisement, the brand’s own tweet, or a row without action bar', async () => {
    await start();
    show(anyTweet({ id: '11', promoted: true }));
    show(anyTweet({ id: '12', authorHandle: 'pellwickPOST' }));
    show(anyTweet({ id: '13' }), { withoutActionBar: true });
    expect(toolbars()).toEqual([]);
  });

  it('is nowhere once the row, or the overlay, is gone', async () => {
    await start();
    const row = show(anyTweet({ id: '11' }));
    show(anyTweet({ id: '12' }));
    act(() => row.remove());
    turn();
    expect(toolbars()).toHaveLength(1);
    act(() => overlay.end());
    expect(document.querySelector('reply-desk-toolbar, reply-desk-overlay')).toBeNull();
  });

  it('is told to what draws once a turn, however many rows come and go', async () => {
    await start();
    const changed = vi.fn();
    overlay.store.subscribe((state, before) => {
      if (state.toolbars !== before.toolbars) changed();
    });
    const rows = done(() => ['11', '12', '13'].map((id) => page.show(anyTweet({ id }))));
    turn();
    expect(changed).toHaveBeenCalledOnce();
    expect(overlay.store.getState().toolbars.size).toBe(3);
    act(() => {
      for (const row of rows) row.remove();
    });
    turn();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(overlay.store.getState().toolbars.size).toBe(0);
  });

  it('lets nothing the agent does in it through to the page', async () => {
    await start();
    show(anyTweet());
    const heard = vi.fn();
    const types = ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin'] as const;
    for (const type of types) document.body.addEventListener(type, heard);
    const button = inside('reply-desk-toolbar').getByRole('button', { name: 'Reply with…' });
    act(() => {
      for (const type of types)
        button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a scripted event', () => {
  it('does nothing', async () => {
    await start();
    show(anyTweet({ text: 'Mail me: ana@example.com' }));
    for (const name of ['Reply with…', 'Invite to DM', /Personal data/]) {
      await press('reply-desk-toolbar', name);
    }
    expect(overlay.store.getState().picker).toBeNull();
    expect(page.openedReplies).toEqual([]);
    expect(inside('reply-desk-toolbar').queryByRole('dialog')).toBeNull();
  });

  it('does nothing either once the extension was updated', async () => {
    await start({}, () => false);
    trustEvents();
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(page.openedReplies).toEqual([]);
  });
});

describe('a canned reply', () => {
  const choose = () =>
    act(async () => {
      fireEvent.keyDown(inside('reply-desk-overlay').getByRole('combobox'), { key: 'Enter' });
      await Promise.resolve();
    });

  it('is inserted into the composer that X opens, and its use counted', async () => {
    await start();
    trustEvents();
    const composer = done(() => page.showComposer('modal', anyTweet().id));
    page.replyAnswer = success(composer);
    show(anyTweet());
    await press('reply-desk-toolbar', 'Reply with…');
    await choose();
    expect(composer.text()).toBe('Sorry, Ana.');
    expect(overlay.store.getState()).toMatchObject({ picker: null, notice: null });
    await vi.waitFor(() =>
      expect(countUse).toHaveBeenCalledExactlyOnceWith({
        uses: [expect.objectContaining({ replyId: 'sorry', posted: null })],
      }),
    );
  });

  it('that could not be inserted is offered for copying and in X’s own window', async () => {
    await start();
    trustEvents();
    show(anyTweet());
    await press('reply-desk-toolbar', 'Reply with…');
    await choose();
    const notice = inside('reply-desk-overlay');
    expect(notice.getByRole('alert')).toHaveTextContent('X did not open its reply');
    expect(notice.getByRole('link')).toHaveAttribute(
      'href',
      `https://x.com/intent/post?in_reply_to=${anyTweet().id}&text=Sorry%2C%20Ana.`,
    );
    // In this tab it would take the place of the agent's own draft.
    expect(notice.getByRole('link')).toHaveAttribute('target', '_blank');
    expect(notice.getByRole('link')).toHaveAttribute('rel', 'noreferrer');
    expect(countUse).not.toHaveBeenCalled();
    await press('reply-desk-overlay', 'Copy text');
    expect(notice.getByRole('textbox')).toHaveValue('Sorry, Ana.');
    await press('reply-desk-overlay', 'Close');
    expect(overlay.store.getState().notice).toBeNull();
  });

  it('says when the background does not answer, and recovers', async () => {
    let answer: Awaited<ReturnType<Background['listCannedReplies']>> = failure({
      kind: 'unreachable',
    });
    await start({ listCannedReplies: () => Promise.resolve(answer) });
    trustEvents();
    show(anyTweet());
    await press('reply-desk-toolbar', 'Reply with…');
    expect(inside('reply-desk-overlay').getByRole('status')).toHaveTextContent('did not answer');
    answer = success([REPLY]);
    await press('reply-desk-overlay', 'Try again');
    expect(inside('reply-desk-overlay').getByRole('option')).toHaveTextContent('Apology');
  });

  it('picker goes with its row, with Escape, and with a press elsewhere', async () => {
    await start();
    trustEvents();
    const open = async () => {
      await press('reply-desk-toolbar', 'Reply with…');
      expect(overlay.store.getState().picker).not.toBeNull();
    };
    const row = show(anyTweet());
    await open();
    act(() => {
      fireEvent.pointerDown(document.body);
    });
    expect(overlay.store.getState().picker).toBeNull();
    await open();
    act(() => {
      fireEvent.keyDown(inside('reply-desk-overlay').getByRole('combobox'), { key: 'Escape' });
    });
    expect(overlay.store.getState().picker).toBeNull();
    expect(toolbars()[0]?.shadowRoot?.activeElement).toHaveAccessibleName('Reply with…');
    await open();
    act(() => row.remove());
    expect(overlay.store.getState().picker).toBeNull();
  });

  it('is drawn inside X’s dialog when it is opened from there', async () => {
    await start();
    trustEvents();
    const composer = done(() => page.showComposer('modal', anyTweet().id));
    await press('reply-desk-composer', 'Canned reply');
    expect(inside('reply-desk-composer').getByRole('combobox')).toBeInTheDocument();
    act(() => composer.remove());
    expect(document.querySelector('reply-desk-composer')).toBeNull();
  });
});

describe('another script on the page', () => {
  /** As in a browser: what is not on the page cannot be shown above it. */
  const refuseDetached = () =>
    vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(function (this: HTMLElement) {
      if (!this.isConnected) throw new DOMException('not connected', 'InvalidStateError');
      this.removeAttribute('popover');
    });
  const reported = () => vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);

  it('that takes our element away does not keep the picker from opening', async () => {
    await start();
    trustEvents();
    refuseDetached();
    show(anyTweet());
    document.querySelector('reply-desk-overlay')?.remove();
    await press('reply-desk-toolbar', 'Reply with…');
    expect(inside('reply-desk-overlay').getByRole('combobox')).toBeInTheDocument();
  });

  it('that takes the bar out of X’s dialog does not keep a notice from being read', async () => {
    await start();
    refuseDetached();
    done(() => page.showComposer('modal', anyTweet().id));
    document.querySelector('reply-desk-composer')?.remove();
    act(() => overlay.store.setState({ notice: { kind: 'account-id-missing' } }));
    expect(inside('reply-desk-overlay').getByRole('alert')).toBeInTheDocument();
  });

  it('that makes one part fail costs that part alone, until it is wanted anew', async () => {
    await start();
    trustEvents();
    const report = reported();
    show(anyTweet());
    const broken = vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(() => {
      throw new DOMException('words of a customer', 'InvalidStateError');
    });
    await press('reply-desk-toolbar', 'Reply with…');
    expect(overlay.store.getState().picker).toBeNull();
    expect(report).toHaveBeenCalledOnce();
    expect(String(report.mock.calls[0]?.[0])).toMatch(/InvalidStateError/);
    expect(String(report.mock.calls[0]?.[0])).not.toMatch(/customer/);
    expect(giveUp).not.toHaveBeenCalled();
    broken.mockRestore();
    await press('reply-desk-toolbar', 'Reply with…');
    expect(inside('reply-desk-overlay').getByRole('combobox')).toBeInTheDocument();
  });

  it('that takes the bar away does not keep a draft from being asked about', async () => {
    await start();
    refuseDetached();
    const composer = done(() =>
      page.showComposer('modal', anyTweet().id, 'My card 4111 1111 1111 1111'),
    );
    document.querySelector('reply-desk-composer')?.remove();
    expect(done(() => composer.pressPost())).toBe(true);
    const question = inside('reply-desk-overlay').getByRole('alertdialog');
    expect(question).toHaveTextContent('a card number');
    // Its dialog closed when another script took it away: the next press asks anew.
    (question as HTMLDialogElement).close();
    expect(done(() => composer.pressPost())).toBe(true);
    expect(inside('reply-desk-overlay').getByRole('alertdialog')).not.toBe(question);
  });

  it('that breaks the question in the bar has it asked in our own place', async () => {
    await start();
    reported();
    const composer = done(() =>
      page.showComposer('modal', anyTweet().id, 'My card 4111 1111 1111 1111'),
    );
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementationOnce(() => {
      throw new DOMException('not connected', 'InvalidStateError');
    });
    expect(done(() => composer.pressPost())).toBe(true);
    expect(inside('reply-desk-overlay').getByRole('alertdialog')).toBeInTheDocument();
    expect(done(() => composer.pressPost())).toBe(true);
  });

  it('that keeps us from asking about a draft leaves Post to the agent, and the warning beside it', async () => {
    await start();
    reported();
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new DOMException('not connected', 'InvalidStateError');
    });
    const composer = done(() =>
      page.showComposer('modal', anyTweet().id, 'Your card 4111 1111 1111 1111'),
    );
    expect(done(() => composer.pressPost())).toBe(true);
    expect(done(() => composer.pressPost())).toBe(false);
    expect(inside('reply-desk-composer').getByRole('status')).toHaveTextContent('a card number');
  });

  it('that writes into the picker’s search changes nothing, and neither closes it', async () => {
    await start();
    trustEvents();
    show(anyTweet());
    await press('reply-desk-toolbar', 'Reply with…');
    vi.mocked(xPage.trustedGesture).mockReturnValue(null);
    const search = inside('reply-desk-overlay').getByRole('combobox');
    fireEvent.input(search, { target: { value: 'nothing like it' } });
    fireEvent.pointerDown(document.body);
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(inside('reply-desk-overlay').getByRole('option')).toHaveTextContent('Apology');
  });
});

describe('an invitation to a direct message', () => {
  it('ends with the link to the signed-in account', async () => {
    await start();
    trustEvents();
    const composer = done(() => page.showComposer('inline-reply', anyTweet().id));
    page.replyAnswer = success(composer);
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(composer.text()).toMatch(
      / https:\/\/x\.com\/messages\/compose\?recipient_id=1204567890123456789$/,
    );
  });

  it('says below the draft when the customer writes a language it is not available in', async () => {
    await start();
    trustEvents();
    const composer = done(() => page.showComposer('inline-reply', anyTweet().id));
    page.replyAnswer = success(composer);
    show(anyTweet({ language: 'pt' }));
    await press('reply-desk-toolbar', 'Invite to DM');
    await vi.waitFor(() =>
      expect(inside('reply-desk-composer').getByRole('status')).toHaveTextContent(
        'Not available in Portuguese, so in English',
      ),
    );
  });

  it('is inserted with a second press where the brand has answered already', async () => {
    await start();
    trustEvents();
    const tweet = anyTweet();
    const composer = done(() => page.showComposer('inline-reply', tweet.id));
    page.replyAnswer = success(composer);
    show(tweet);
    const met = slaEvent({ tweetId: tweet.id, metAt: 99, metBy: '13' });
    act(() => overlay.store.setState({ clocks: new Map([[tweet.id, met]]) }));
    await press('reply-desk-toolbar', 'Invite to DM');
    const told = inside('reply-desk-toolbar').getByRole('dialog', { name: 'Answered already' });
    expect(told).toHaveTextContent('Press again');
    expect(composer.text()).toBe('');
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(composer.text()).toMatch(/recipient_id/);
  });

  it('says so when X does not show the account’s number', async () => {
    await start();
    trustEvents();
    page.account = { handle: 'PellwickPost', id: null };
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(inside('reply-desk-overlay').getByRole('alert')).toHaveTextContent(
      'needs your account’s number',
    );
    expect(page.openedReplies).toEqual([]);
  });
});

describe('a draft', () => {
  it('warns in public, and in a message only about cards', async () => {
    vi.useFakeTimers();
    await start();
    const home = done(() => page.showComposer('home'));
    const message = done(() => page.showComposer('direct-message'));
    act(() => home.write('Write to ana@example.com'));
    act(() => message.write('Write to ana@example.com'));
    act(() => void vi.advanceTimersByTime(1_000));
    const texts = () =>
      [...document.querySelectorAll('reply-desk-composer')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
      );
    expect(texts()).toEqual([expect.stringContaining('an email address'), '']);
    act(() => message.write('My card: 4111 1111 1111 1111'));
    act(() => home.write('Thank you!'));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(texts()).toEqual(['', expect.stringContaining('a card number')]);
    vi.useRealTimers();
  });
});

describe('X’s page', () => {
  it('that changed is told of once, when it has settled', async () => {
    vi.useFakeTimers();
    await start();
    page.currentHealth = { state: 'changed', missing: ['tweet'] };
    act(() => void vi.advanceTimersByTime(2_600));
    expect(overlay.store.getState().notice).toBeNull();
    act(() => void vi.advanceTimersByTime(2_600));
    expect(inside('reply-desk-overlay').getByRole('alert')).toHaveTextContent('X has changed');
    expect(inside('reply-desk-overlay').getByText('notifications (en): tweet')).toBeInTheDocument();
    act(() => overlay.store.setState({ notice: null }));
    act(() => page.change());
    act(() => void vi.advanceTimersByTime(60_000));
    expect(overlay.store.getState().notice).toBeNull();
    vi.useRealTimers();
  });

  it('gives its theme to our elements, at once', async () => {
    await start();
    show(anyTweet());
    act(() => overlay.store.setState({ theme: 'dark' }));
    expect(toolbars()[0]).toHaveAttribute('data-theme', 'dark');
  });
});

// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as xPage from '@/entrypoints/x.content/page/x-page';
import { anyTweet } from '../../support/any-tweet';
import {
  done,
  drawnOverlay,
  inside,
  press,
  toolbars,
  trustEvents,
} from '../../support/drawn-overlay';

const drawn = drawnOverlay();
const { giveUp, show, start, turn } = drawn;

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
    act(() => drawn.overlay.end());
    expect(document.querySelector('reply-desk-toolbar, reply-desk-overlay')).toBeNull();
  });

  it('is told to what draws once a turn, however many rows come and go', async () => {
    await start();
    const changed = vi.fn();
    drawn.overlay.store.subscribe((state, before) => {
      if (state.toolbars !== before.toolbars) changed();
    });
    const rows = done(() => ['11', '12', '13'].map((id) => drawn.page.show(anyTweet({ id }))));
    turn();
    expect(changed).toHaveBeenCalledOnce();
    expect(drawn.overlay.store.getState().toolbars.size).toBe(3);
    act(() => {
      for (const row of rows) row.remove();
    });
    turn();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(drawn.overlay.store.getState().toolbars.size).toBe(0);
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
    expect(drawn.overlay.store.getState().picker).toBeNull();
    expect(drawn.page.openedReplies).toEqual([]);
    expect(inside('reply-desk-toolbar').queryByRole('dialog')).toBeNull();
  });

  it('does nothing either once the extension was updated', async () => {
    await start({}, () => false);
    trustEvents();
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(drawn.page.openedReplies).toEqual([]);
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
    done(() => drawn.page.showComposer('modal', anyTweet().id));
    document.querySelector('reply-desk-composer')?.remove();
    act(() => drawn.overlay.store.setState({ notice: { kind: 'account-id-missing' } }));
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
    expect(drawn.overlay.store.getState().picker).toBeNull();
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
      drawn.page.showComposer('modal', anyTweet().id, 'My card 4111 1111 1111 1111'),
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
      drawn.page.showComposer('modal', anyTweet().id, 'My card 4111 1111 1111 1111'),
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
      drawn.page.showComposer('modal', anyTweet().id, 'Your card 4111 1111 1111 1111'),
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

describe('X’s page', () => {
  it('that changed is told of once, when it has settled', async () => {
    vi.useFakeTimers();
    await start();
    drawn.page.currentHealth = { state: 'changed', missing: ['tweet'] };
    act(() => void vi.advanceTimersByTime(2_600));
    expect(drawn.overlay.store.getState().notice).toBeNull();
    act(() => void vi.advanceTimersByTime(2_600));
    expect(inside('reply-desk-overlay').getByRole('alert')).toHaveTextContent('X has changed');
    expect(inside('reply-desk-overlay').getByText('notifications (en): tweet')).toBeInTheDocument();
    act(() => drawn.overlay.store.setState({ notice: null }));
    act(() => drawn.page.change());
    act(() => void vi.advanceTimersByTime(60_000));
    expect(drawn.overlay.store.getState().notice).toBeNull();
    vi.useRealTimers();
  });

  it('gives its theme to our elements, at once', async () => {
    await start();
    show(anyTweet());
    act(() => drawn.overlay.store.setState({ theme: 'dark' }));
    expect(toolbars()[0]).toHaveAttribute('data-theme', 'dark');
  });
});

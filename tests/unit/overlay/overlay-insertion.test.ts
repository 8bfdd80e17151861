// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { anyTweet } from '../../support/any-tweet';
import { slaEvent } from '../../support/sightings';
import {
  REPLY,
  done,
  drawnOverlay,
  inside,
  press,
  toolbars,
  trustEvents,
} from '../../support/drawn-overlay';

const drawn = drawnOverlay();
const { countUse, show, start } = drawn;

describe('a canned reply', () => {
  const choose = () =>
    act(async () => {
      fireEvent.keyDown(inside('reply-desk-overlay').getByRole('combobox'), { key: 'Enter' });
      await Promise.resolve();
    });

  it('is inserted into the composer that X opens, and its use counted', async () => {
    await start();
    trustEvents();
    const composer = done(() => drawn.page.showComposer('modal', anyTweet().id));
    drawn.page.replyAnswer = success(composer);
    show(anyTweet());
    await press('reply-desk-toolbar', 'Reply with…');
    await choose();
    expect(composer.text()).toBe('Sorry, Ana.');
    expect(drawn.overlay.store.getState()).toMatchObject({ picker: null, notice: null });
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
    expect(drawn.overlay.store.getState().notice).toBeNull();
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
      expect(drawn.overlay.store.getState().picker).not.toBeNull();
    };
    const row = show(anyTweet());
    await open();
    act(() => {
      fireEvent.pointerDown(document.body);
    });
    expect(drawn.overlay.store.getState().picker).toBeNull();
    await open();
    act(() => {
      fireEvent.keyDown(inside('reply-desk-overlay').getByRole('combobox'), { key: 'Escape' });
    });
    expect(drawn.overlay.store.getState().picker).toBeNull();
    expect(toolbars()[0]?.shadowRoot?.activeElement).toHaveAccessibleName('Reply with…');
    await open();
    act(() => row.remove());
    expect(drawn.overlay.store.getState().picker).toBeNull();
  });

  it('is drawn inside X’s dialog when it is opened from there', async () => {
    await start();
    trustEvents();
    const composer = done(() => drawn.page.showComposer('modal', anyTweet().id));
    await press('reply-desk-composer', 'Canned reply');
    expect(inside('reply-desk-composer').getByRole('combobox')).toBeInTheDocument();
    act(() => composer.remove());
    expect(document.querySelector('reply-desk-composer')).toBeNull();
  });
});

describe('an invitation to a direct message', () => {
  it('ends with the link to the signed-in account', async () => {
    await start();
    trustEvents();
    const composer = done(() => drawn.page.showComposer('inline-reply', anyTweet().id));
    drawn.page.replyAnswer = success(composer);
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(composer.text()).toMatch(
      / https:\/\/x\.com\/messages\/compose\?recipient_id=1204567890123456789$/,
    );
  });

  it('says below the draft when the customer writes a language it is not available in', async () => {
    await start();
    trustEvents();
    const composer = done(() => drawn.page.showComposer('inline-reply', anyTweet().id));
    drawn.page.replyAnswer = success(composer);
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
    const composer = done(() => drawn.page.showComposer('inline-reply', tweet.id));
    drawn.page.replyAnswer = success(composer);
    show(tweet);
    const met = slaEvent({ tweetId: tweet.id, metAt: 99, metBy: '13' });
    act(() => drawn.overlay.store.setState({ clocks: new Map([[tweet.id, met]]) }));
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
    drawn.page.account = { handle: 'PellwickPost', id: null };
    show(anyTweet());
    await press('reply-desk-toolbar', 'Invite to DM');
    expect(inside('reply-desk-overlay').getByRole('alert')).toHaveTextContent(
      'needs your account’s number',
    );
    expect(drawn.page.openedReplies).toEqual([]);
  });
});

describe('a draft', () => {
  it('warns in public, and in a message only about cards', async () => {
    vi.useFakeTimers();
    await start();
    const home = done(() => drawn.page.showComposer('home'));
    const message = done(() => drawn.page.showComposer('direct-message'));
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

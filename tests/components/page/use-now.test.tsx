import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '@/components/page/use-now';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;

function Clock() {
  return <output>{useNow()}</output>;
}

function shown(): number {
  return Number(screen.getByRole('status').textContent);
}

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

function pass(milliseconds: number) {
  act(() => void vi.advanceTimersByTime(milliseconds));
}

describe('useNow', () => {
  beforeEach(() => vi.useFakeTimers({ now: NOON }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is renewed once a minute', () => {
    render(<Clock />);
    pass(MINUTE - 1);
    expect(shown()).toBe(NOON);
    pass(1);
    expect(shown()).toBe(NOON + MINUTE);
    pass(MINUTE);
    expect(shown()).toBe(NOON + 2 * MINUTE);
  });

  it('rests while the page is hidden, and is right at once when it is shown again', () => {
    render(<Clock />);
    setVisibility('hidden');
    expect(vi.getTimerCount()).toBe(0);
    pass(5 * MINUTE + 1000);
    expect(shown()).toBe(NOON);
    setVisibility('visible');
    expect(shown()).toBe(NOON + 5 * MINUTE + 1000);
  });

  it('leaves no timer behind', () => {
    const { unmount } = render(<Clock />);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

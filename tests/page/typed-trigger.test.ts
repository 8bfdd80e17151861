import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchTrigger } from '@/entrypoints/x.content/page/typed-trigger';

let area: HTMLTextAreaElement;
let ended: AbortController;
const typed = vi.fn<(text: string) => void>();

/** Watches a plain text area, whose caret and changes are easy to tell. */
function watch(trigger = ';;'): void {
  area = document.body.appendChild(document.createElement('textarea'));
  ended = new AbortController();
  const { signal } = ended;
  watchTrigger(
    {
      element: area,
      signal,
      onChange: (changed) => area.addEventListener('input', changed, { signal }),
      beforeCaret: () => area.value.slice(0, area.selectionEnd),
    },
    () => trigger,
    typed,
  );
  area.focus();
}

/** Long enough for the task in which a trigger is told. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => typed.mockReset());
afterEach(() => {
  ended.abort();
  area.remove();
});

describe('a typed trigger', () => {
  it('is told once, wherever it stands', async () => {
    watch();
    await userEvent.keyboard('Hello;;');
    await vi.waitFor(() => expect(typed).toHaveBeenCalledExactlyOnceWith(';;'));
    await userEvent.keyboard(' there ;;');
    await vi.waitFor(() => expect(typed).toHaveBeenCalledTimes(2));
  });

  it('can be another one', async () => {
    watch('/r');
    await userEvent.keyboard(';;/r');
    await vi.waitFor(() => expect(typed).toHaveBeenCalledExactlyOnceWith('/r'));
  });

  it.each([
    ['an empty one is none', '', 'a;;'],
    ['one sign of it is not enough', ';;', 'a; ;'],
    ['going back to it is not typing it', ';;', ';a;{ArrowLeft}{Backspace}'],
  ])('%s', async (_what, trigger, keys) => {
    watch(trigger);
    await userEvent.keyboard(keys);
    await nextTask();
    expect(typed).not.toHaveBeenCalled();
  });

  it('is not told again for a row of the same sign', async () => {
    watch();
    await userEvent.keyboard(';;;;');
    await nextTask();
    expect(typed.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('is none when a script writes it, whatever keys it pretends', async () => {
    watch();
    await userEvent.keyboard(';');
    area.dispatchEvent(new KeyboardEvent('keydown', { key: ';', bubbles: true }));
    area.value += ';';
    area.dispatchEvent(new InputEvent('input', { data: ';', inputType: 'insertText' }));
    await nextTask();
    expect(typed).not.toHaveBeenCalled();
  });

  it('is no longer told once the editor has ended', async () => {
    watch();
    ended.abort();
    await userEvent.keyboard(';;');
    await nextTask();
    expect(typed).not.toHaveBeenCalled();
  });
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ComposerHandle } from '@/entrypoints/x.content/page/x-page';
import { cdp, userEvent } from 'vitest/browser';
import { one, openPage, settled } from './support/open-page';
import { dialog, editor, timeline } from './support/x-markup';

const MESSAGE =
  '<div data-testid="dm-composer-container"><form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea><button type="submit" data-testid="dm-composer-send-button">Send</button></form></div>';
const POST = '[data-testid="tweetButton"]';

/** Chromium's own protocol: nothing else composes a word as an input method does. */
interface DevTools {
  send(method: 'Input.imeSetComposition', parameters: object): Promise<unknown>;
}

/** A page whose own listeners, as early as they can, count what reaches them. */
async function open(html: string, path = '/compose/post') {
  const opened = await openPage(path, html);
  const reached: string[] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const note = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    reached.push(event.type);
  };
  for (const type of ['click', 'keydown', 'keypress', 'submit']) {
    document.addEventListener(type, note, { capture: true, signal: ending.signal });
  }
  opened.root.addEventListener('submit', (event) => event.preventDefault());
  const asked: string[] = [];
  const isHeld = vi.fn((_: ComposerHandle) => true);
  for (const composer of opened.composers) {
    composer.holdPosting(() => {
      asked.push(composer.kind);
      return isHeld(composer);
    });
  }
  return { ...opened, reached, asked, isHeld };
}

const write = () => userEvent.click(one('[role="textbox"]'));

describe('a held press of Post', () => {
  it('with the mouse never reaches the page', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    await userEvent.click(one(POST));
    expect(isHeld).toHaveBeenCalledOnce();
    expect(reached).toEqual([]);
  });

  it.each(['{Enter}', ' '])(
    'with the key "%s" on the button never reaches the page',
    async (key) => {
      const { reached } = await open(dialog(editor()));
      one(POST).focus();
      await userEvent.keyboard(key);
      expect(reached).toEqual([]);
    },
  );

  it.each(['Control', 'Meta'])('with %s + Enter never reaches the page', async (modifier) => {
    const { reached } = await open(dialog(editor()));
    await write();
    reached.length = 0;
    await userEvent.keyboard(`{${modifier}>}{Enter}{/${modifier}}`);
    expect(reached).toEqual([]);
  });

  it('with Control + Enter never reaches the page while a word is being composed', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    await write();
    const composing = { text: '日本', selectionStart: 2, selectionEnd: 2 };
    await (cdp() as DevTools).send('Input.imeSetComposition', composing);
    reached.length = 0;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(isHeld).toHaveBeenCalledOnce();
    expect(reached).toEqual([]);
  });

  it('with Control + Enter never reaches the page from the tools beside the draft', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    const tool = document.createElement('button');
    one('[data-testid="toolBar"]').append(tool);
    tool.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(isHeld).toHaveBeenCalledOnce();
    expect(reached).toEqual([]);
  });

  it('of a thread is held by any of its drafts, and asked about once', async () => {
    const drafts = `${editor({ tools: false })}${editor({ index: 1 })}`.replace(
      /<button[^>]*tweetButton".*?<\/button>/,
      '',
    );
    const { composers, reached, asked, isHeld } = await open(dialog(`<div>${drafts}</div>`));
    expect(composers).toHaveLength(2);
    isHeld.mockImplementation((composer) => composer === composers[1]);
    await userEvent.click(one(POST));
    expect(reached).toEqual([]);
    expect(asked).toHaveLength(2);
  });
});

describe('nothing is held', () => {
  it('when the draft may be posted', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    isHeld.mockReturnValue(false);
    await userEvent.click(one(POST));
    expect(reached).toEqual(['click']);
  });

  it('of an ordinary Enter, nor of clicks elsewhere', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    await write();
    await userEvent.keyboard('{Enter}');
    expect(isHeld).not.toHaveBeenCalled();
    expect(reached).toContain('keydown');
  });

  it('of another editor’s Post', async () => {
    const { asked } = await open(timeline() + editor({ inline: true }) + dialog(editor()));
    await userEvent.click(one(POST));
    expect(asked).toEqual(['modal']);
  });

  it('of what a script does: that is for the page', async () => {
    const { reached, isHeld } = await open(dialog(editor()));
    one(POST).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isHeld).not.toHaveBeenCalled();
    expect(reached).toEqual(['click']);
  });

  it('after the overlay ended', async () => {
    const { reached, isHeld, end } = await open(dialog(editor()));
    end();
    await userEvent.click(one(POST));
    expect(isHeld).not.toHaveBeenCalled();
    expect(reached).toEqual(['click']);
  });
});

describe('a message', () => {
  it('is held with Enter and with its button', async () => {
    const { reached, isHeld } = await open(MESSAGE, '/i/chat/1-2');
    await userEvent.click(one('textarea'));
    reached.length = 0;
    await userEvent.keyboard('{Enter}');
    await userEvent.click(one('[data-testid="dm-composer-send-button"]'));
    expect(isHeld).toHaveBeenCalledTimes(2);
    expect(reached).toEqual([]);
  });

  it('is held with Control + Enter on its button', async () => {
    const { reached } = await open(MESSAGE, '/i/chat/1-2');
    one('[data-testid="dm-composer-send-button"]').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(reached).toEqual([]);
  });

  it('is not held for a new line', async () => {
    const { isHeld } = await open(MESSAGE, '/i/chat/1-2');
    await userEvent.click(one('textarea'));
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await settled();
    expect(isHeld).not.toHaveBeenCalled();
  });
});

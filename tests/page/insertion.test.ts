import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountEditor } from './support/draft-editor';
import { one, openPage, settled } from './support/open-page';
import { timeline } from './support/x-markup';

type EditorOptions = Parameters<typeof mountEditor>[0];

/** An editor with a draft, and the handle the adapter made of it. */
async function open(options: EditorOptions = {}) {
  const opened = await openPage('/home', timeline());
  const editor = await mountEditor(options);
  const [composer] = opened.composers;
  if (!composer) throw new Error('The editor was not found');
  return { ...opened, editor, composer };
}

/** What Draft.js itself believes it holds: typed on, it shows the text it has in its state. */
async function typed(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await settled();
}

const LONG = 'Hi Mara,\n\nwe are sorry 📦👨‍👩‍👧.\nTrack it: https://lumen.example/t/1?a=b&c=d\n— Kai';

describe('inserting into Draft.js', () => {
  it.each([
    ['one line', 'Thank you!'],
    ['several lines, emoji and a link', LONG],
    ['right-to-left text', 'نعتذر عن التأخير.\nسنعود إليك قريبًا 🌿'],
    ['a handle, which opens a menu', 'Hello @mar'],
    ['what looks like markup', '<b>Hi</b> & <script>alert(1)</script>'],
    ['text that ends with a line break', 'Hi\n\n'],
  ])('%s, exactly', async (_, text) => {
    const { composer } = await open();
    expect(await composer.insert(text)).toEqual({ ok: true, value: undefined });
    expect(composer.text()).toBe(text);
  });

  it('leaves Draft.js in order: the agent can type on behind the text', async () => {
    const { composer } = await open();
    await composer.insert('Hello');
    await typed(', Mara');
    expect(composer.text()).toBe('Hello, Mara');
  });

  it('goes to the end when the agent never was in the editor', async () => {
    const { composer } = await open({ draft: 'Good morning.\n' });
    await composer.insert('We are on it.');
    expect(composer.text()).toBe('Good morning.\nWe are on it.');
  });

  it('puts the second text behind the first', async () => {
    const { composer, editor } = await open();
    await composer.insert('First.');
    editor.blur();
    await composer.insert(' Second,\non two lines.');
    editor.blur();
    await composer.insert(' Third.');
    expect(composer.text()).toBe('First. Second,\non two lines. Third.');
  });

  it('goes where the agent left her caret, in the middle of a line', async () => {
    const { composer, editor } = await open({ draft: 'Hello  and goodbye' });
    await userEvent.click(editor);
    await typed('{Home}' + '{ArrowRight}'.repeat(6));
    await composer.insert('Mara 🌿');
    expect(composer.text()).toBe('Hello Mara 🌿 and goodbye');
  });

  it('goes to the caret also behind characters of no width', async () => {
    const { composer } = await open({ draft: '\uFEFFab\u200Bcd.' });
    await composer.insert(' Bye!');
    expect(composer.text()).toBe('abcd. Bye!');
  });

  it('is kept apart from the words beside it, and the agent types on behind the space', async () => {
    const { composer, editor } = await open({ draft: 'Beforebehind' });
    await userEvent.click(editor);
    await typed('{Home}' + '{ArrowRight}'.repeat(6));
    const foretold = composer.withInserted('That’s right.\nBye.');
    await composer.insert('That’s right.\nBye.');
    expect(composer.text()).toBe('Before That’s right.\nBye. behind');
    expect(foretold).toBe(composer.text());
    await typed('Not ');
    expect(composer.text()).toBe('Before That’s right.\nBye. Not behind');
  });

  it.each(['insert', 'replace'] as const)(
    'ends with a link that stays whole when the agent types on: %s',
    async (way) => {
      const { composer, editor } = await open();
      await composer[way]('Write to us: https://x.com/messages/compose?recipient_id=42');
      await userEvent.click(editor);
      await typed('{Control>}{End}{/Control}Thank you');
      expect(composer.text()).toBe(
        'Write to us: https://x.com/messages/compose?recipient_id=42 Thank you',
      );
    },
  );

  it('is kept apart from a reply inserted before, on its line or on the next', async () => {
    const { composer } = await open();
    await composer.insert('That’s right.');
    await composer.insert('Hi Mara.\n');
    await composer.insert('Bye.');
    expect(composer.text()).toBe('That’s right. Hi Mara.\nBye.');
  });

  it('goes there also when she has clicked on our menu since', async () => {
    const { composer, editor } = await open({ draft: 'One\nTwo\nThree' });
    await userEvent.click(editor);
    await typed('{Control>}{Home}{/Control}{ArrowDown}{End}');
    const menu = document.createElement('input');
    document.body.prepend(menu);
    onTestFinished(() => menu.remove());
    await userEvent.click(menu);
    await userEvent.keyboard('search');
    expect(composer.withInserted('and more', 'Two')).toBe('One\nand more\nThree');
    await composer.insert('and more');
    expect(composer.text()).toBe('One\nTwo and more\nThree');
  });

  it('replaces nothing she has selected', async () => {
    const { composer, editor } = await open({ draft: 'Keep all of this' });
    await userEvent.click(editor);
    await typed('{Control>}a{/Control}');
    await composer.insert(' too');
    expect(composer.text()).toBe('Keep all of this too');
  });

  it('may be done twice', async () => {
    const { composer } = await open();
    await composer.insert('One. ');
    await composer.insert('Two.');
    expect(composer.text()).toBe('One. Two.');
  });

  it('goes on in the editor that X mounts anew on focus', async () => {
    const { composer, composers } = await open({ draft: 'Hello ', remountsOnFocus: true });
    expect(await composer.insert('again')).toEqual({ ok: true, value: undefined });
    expect(composer.signal.aborted).toBe(true);
    expect(composers.at(-1)?.text()).toBe('Hello again');
  });

  it.each([
    ['into an empty editor', ''],
    ['into a draft', 'Good morning. '],
  ])('%s, and Ctrl+Z in the editor takes it back, word for word', async (_, draft) => {
    const { composer } = await open({ draft });
    await composer.insert(LONG);
    await typed('{Control>}z{/Control}');
    expect(composer.text().trim()).toBe(draft.trim());
    await typed('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(composer.text()).toBe(draft + LONG);
  });

  it('tells the listeners of the draft', async () => {
    const { composer } = await open();
    let heard = 0;
    composer.onChange(() => (heard += 1));
    await composer.insert('Hi');
    expect(heard).toBe(1);
  });
});

describe('replacing a draft of Draft.js', () => {
  it.each([
    ['one line', 'Call me: 07700 900123', 'Please send us a message.'],
    ['several paragraphs', 'One\n\nTwo 📦\nthree', LONG],
    ['many by one', LONG, 'Thank you!'],
    ['nothing', '', 'Thank you!'],
  ])('%s, exactly, and back again', async (_, draft, text) => {
    const { composer } = await open({ draft });
    expect(await composer.replace(text)).toEqual({ ok: true, value: undefined });
    expect(composer.text()).toBe(text);
    expect(await composer.replace(draft)).toEqual({ ok: true, value: undefined });
    expect(composer.text()).toBe(draft);
  });

  it('leaves Draft.js in order also when nothing is left', async () => {
    const { composer } = await open({ draft: 'One\nTwo' });
    await composer.replace('');
    composer.focus();
    await typed('Hello');
    expect(composer.text()).toBe('Hello');
  });

  it('leaves Draft.js in order: the agent can type on behind the text', async () => {
    const { composer } = await open({ draft: 'One\nTwo' });
    await composer.replace('Hello');
    await typed(', Mara');
    expect(composer.text()).toBe('Hello, Mara');
  });

  it('takes all of it, wherever the agent left her caret', async () => {
    const { composer, editor } = await open({ draft: 'Hello and goodbye' });
    await userEvent.click(editor);
    await typed('{Home}{ArrowRight}{ArrowRight}');
    await composer.replace('Good morning');
    expect(composer.text()).toBe('Good morning');
  });

  it('leaves the caret behind the text, wherever the agent had it', async () => {
    const { composer, editor } = await open({ draft: 'Hello and goodbye' });
    await userEvent.click(editor);
    await typed('{Home}{ArrowRight}{ArrowRight}');
    await composer.replace('Good\nmorning');
    composer.focus();
    await typed('!');
    expect(composer.text()).toBe('Good\nmorning!');
  });

  it('takes all of a draft with characters of no width in it', async () => {
    const { composer } = await open({ draft: '4111\u200B1111\u200B1111\u200B1111 it is\u200B' });
    expect(await composer.replace('••• it is')).toEqual({ ok: true, value: undefined });
    expect(composer.text()).toBe('••• it is');
  });

  it('goes on in the editor that X mounts anew on focus', async () => {
    const { composer, composers } = await open({ draft: 'Hello', remountsOnFocus: true });
    expect(await composer.replace('Again')).toEqual({ ok: true, value: undefined });
    expect(composers.at(-1)?.text()).toBe('Again');
    one('[role="textbox"]').blur();
    composer.focus();
    await typed('!');
    expect(composers.at(-1)?.text()).toBe('Again!');
  });

  it('says so when the editor does not take it', async () => {
    const { composer } = await open({ draft: 'Mine', altered: () => 'Mine' });
    expect(await composer.replace('Yours')).toEqual({ ok: false, error: { kind: 'refused' } });
    const other = await open({ draft: 'Mine', altered: (draft) => draft.slice(0, 3) });
    expect(await other.composer.replace('Hello there')).toEqual({
      ok: false,
      error: { kind: 'unconfirmed' },
    });
  });
});

describe('inserting fails', () => {
  it('as refused when the draft stays as it was', async () => {
    const { composer } = await open({ draft: 'Mine', altered: () => 'Mine' });
    expect(await composer.insert(' more')).toEqual({ ok: false, error: { kind: 'refused' } });
    expect(composer.text()).toBe('Mine');
  });

  it('as unconfirmed when the draft reads otherwise', async () => {
    const { composer } = await open({ altered: (draft) => draft.slice(0, 3) });
    expect(await composer.insert('Hello there')).toEqual({
      ok: false,
      error: { kind: 'unconfirmed' },
    });
  });

  it('when the editor is gone', async () => {
    const { composer, root } = await open();
    root.replaceChildren();
    await settled();
    expect(await composer.insert('Hi')).toEqual({ ok: false, error: { kind: 'composer-gone' } });
  });
});

describe('inserting into a message', () => {
  async function openMessage(value = '') {
    const { composers } = await openPage(
      '/i/chat/1-2',
      '<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form>',
    );
    const area = one('textarea') as HTMLTextAreaElement;
    area.value = value;
    area.setSelectionRange(0, 0);
    const [composer] = composers;
    if (!composer) throw new Error('The text area was not found');
    return { area, composer };
  }

  it('is exact, and the page hears of it', async () => {
    const { area, composer } = await openMessage('Hello. ');
    let heard = '';
    area.addEventListener('input', () => (heard = area.value));
    expect(await composer.insert(LONG)).toEqual({ ok: true, value: undefined });
    expect(heard).toBe(`Hello. ${LONG}`);
  });

  it('can replace what is written', async () => {
    const { area, composer } = await openMessage('My card is 4111');
    expect(await composer.replace('Hello\nMara')).toEqual({ ok: true, value: undefined });
    expect(area.value).toBe('Hello\nMara');
  });

  it('goes where she left her caret', async () => {
    const { area, composer } = await openMessage('Hello and goodbye');
    await userEvent.click(area);
    area.setSelectionRange(6, 6);
    area.blur();
    expect(composer.withInserted('Mara', 'Hello ')).toBe('Mara and goodbye');
    await composer.insert('Mara');
    expect(area.value).toBe('Hello Mara and goodbye');
  });

  it('is kept apart from the words beside it', async () => {
    const { area, composer } = await openMessage('Hello\n');
    await composer.insert('One.');
    await composer.insert('Two.');
    expect(area.value).toBe('Hello\nOne. Two.');
    await composer.insert('https://x.com');
    expect(area.value).toBe('Hello\nOne. Two. https://x.com ');
  });

  it('is refused by a field that takes no text, or takes it back', async () => {
    const { area, composer } = await openMessage('Hello');
    area.disabled = true;
    expect(await composer.insert('!')).toEqual({ ok: false, error: { kind: 'refused' } });
    area.disabled = false;
    area.addEventListener('input', () => (area.value = 'Hello'));
    expect(await composer.insert('!')).toEqual({ ok: false, error: { kind: 'refused' } });
  });
});

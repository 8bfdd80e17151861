import { userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { openPage, settled, type OpenedPage } from './support/open-page';

const HOST = '<div data-testid="xchatEmbedRoute"></div>';
const CHAT = `<section data-testid="dm-conversation-panel">
  <header data-testid="dm-conversation-header"><a href="/ana_ruiz"><span data-testid="dm-conversation-username">Ana</span></a></header>
  <div data-testid="dm-composer-container"><form data-testid="dm-composer-form"
    ><textarea data-testid="dm-composer-textarea"></textarea
    ><button type="button" data-testid="dm-composer-send-button">Send</button></form></div>
</section>`;

/** X draws its chat in a tree of its own, below an element of the page. */
async function openChat(): Promise<OpenedPage & { readonly chat: ShadowRoot }> {
  const opened = await openPage('/i/chat/1-2', HOST);
  const chat = opened.root.firstElementChild?.attachShadow({ mode: 'open' });
  if (chat === undefined) throw new Error('there is no element for the chat');
  chat.innerHTML = CHAT;
  // X draws on elsewhere, which is when we look for the tree.
  opened.root.append(document.createElement('i'));
  await settled();
  return { ...opened, chat };
}
function inside<Tag extends 'button' | 'textarea'>(chat: ShadowRoot, tag: Tag) {
  const found = chat.querySelector(tag);
  if (found === null) throw new Error(`the chat has no ${tag}`);
  return found;
}
const editorOf = (chat: ShadowRoot) => inside(chat, 'textarea');

it('an editor in the chat’s own tree is found, and whom it writes to', async () => {
  const { composers } = await openChat();
  expect(composers).toHaveLength(1);
  expect(composers[0]).toMatchObject({
    kind: 'direct-message',
    partner: { name: 'Ana', handle: 'ana_ruiz' },
  });
});

it('one that was there before us is found too', async () => {
  const host = document.createElement('div');
  host.setHTMLUnsafe(
    `<div data-testid="xchatEmbedRoute"><template shadowrootmode="open">${CHAT}</template></div>`,
  );
  document.body.append(host);
  const { composers } = await openPage('/i/chat/1-2', '');
  host.remove();
  expect(composers).toHaveLength(1);
});

it('ends when X draws another one in its place', async () => {
  const { chat, composers } = await openChat();
  chat.innerHTML = CHAT;
  await settled();
  expect(composers.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

it('takes a text at the caret, and tells of the draft', async () => {
  const { chat, composers } = await openChat();
  const changed = vi.fn();
  composers[0]?.onChange(changed);
  await userEvent.type(editorOf(chat), 'Hello ');
  expect(await composers[0]?.insert('Ana!')).toEqual({ ok: true, value: undefined });
  expect(editorOf(chat).value).toBe('Hello Ana!');
  expect(changed).toHaveBeenCalled();
});

it('tells of the trigger that is typed, and where the keyboard is', async () => {
  const { page, chat, composers } = await openChat();
  const [typed, entered] = [vi.fn(), vi.fn()];
  composers[0]?.onTrigger(() => ';;', typed);
  composers[0]?.onFocus(entered);
  await userEvent.type(editorOf(chat), 'Hi ;;');
  await settled();
  expect(entered).toHaveBeenCalledOnce();
  composers[0]?.onFocus(entered);
  expect(entered).toHaveBeenCalledTimes(2);
  expect(typed).toHaveBeenCalledWith(';;');
  expect(page.focused()).toEqual({ kind: 'composer', composer: composers[0] });
});

it('holds the agent’s press of Send and her Enter', async () => {
  const { chat, composers } = await openChat();
  const sent = vi.fn();
  inside(chat, 'button').addEventListener('click', sent);
  editorOf(chat).addEventListener('keydown', sent);
  composers[0]?.holdPosting(() => true);
  await userEvent.click(inside(chat, 'button'));
  await userEvent.type(editorOf(chat), '{Enter}');
  expect(sent).not.toHaveBeenCalled();
});

it('has a place for our bar', async () => {
  const { chat, composers } = await openChat();
  const bar = document.createElement('div');
  expect(composers[0]?.placeBar(bar)).toBe(true);
  expect(chat.contains(bar)).toBe(true);
});

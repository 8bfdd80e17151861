import { describe, expect, it, vi } from 'vitest';
import { goTo, one, openPage, settled } from './support/open-page';
import { TEXT_IDS, cell, dialog, editor, quote, timeline, tweet } from './support/x-markup';

const { morning, noon } = TEXT_IDS;
const inline = (html: string) => `<div data-testid="inline_reply_offscreen">${html}</div>`;
const focalCell = (id: string, box = inline(editor({ inline: true }))) =>
  cell(tweet({ id, focal: true }) + box);
const message =
  '<div data-testid="dm-composer-container"><form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form></div>';

async function composersOn(path: string, html: string) {
  const { composers } = await openPage(path, html);
  return composers.map(({ kind, answers, account }) => ({ kind, answers, account }));
}

describe('an editor', () => {
  it('on home answers nothing', async () => {
    expect(await composersOn('/home', editor({ inline: true }) + timeline(cell(tweet())))).toEqual([
      { kind: 'home', answers: null, account: 'lumenparcel' },
    ]);
  });

  it('under a tweet answers the tweet of the page', async () => {
    expect(await composersOn(`/mara_field/status/${noon}`, timeline(focalCell(noon)))).toEqual([
      { kind: 'inline-reply', answers: noon, account: 'lumenparcel' },
    ]);
  });

  it('under a tweet is known by its cell should X rename the box', async () => {
    const html = timeline(focalCell(noon, `<div>${editor({ inline: true })}</div>`));
    expect(await composersOn(`/mara_field/status/${noon}`, html)).toMatchObject([
      { kind: 'inline-reply', answers: noon },
    ]);
  });

  it('in a dialog answers the tweet above it', async () => {
    const html =
      timeline(cell(tweet({ id: noon }))) + dialog(tweet({ id: morning, bar: '' }) + editor());
    expect(await composersOn('/compose/post', html)).toEqual([
      { kind: 'modal', answers: morning, account: 'lumenparcel' },
    ]);
  });

  it('in a dialog answers the tweet above it also where its time is no link', async () => {
    const datetime = new Date(Number(BigInt(morning) >> 22n) + 1288834974657).toISOString();
    const parent = tweet({
      id: morning,
      permalink: false,
      afterText: `<time datetime="${datetime}">…</time>`,
    });
    const html = timeline(cell(tweet({ id: morning }))) + dialog(parent + editor());
    expect(await composersOn('/home', html)).toMatchObject([{ answers: morning }]);
    expect(await composersOn('/home', dialog(parent + editor()))).toMatchObject([
      { answers: null },
    ]);
  });

  it('in a dialog that a link opened answers the tweet of the link', async () => {
    expect(await composersOn(`/compose/post?in_reply_to=${noon}`, dialog(editor()))).toMatchObject([
      { kind: 'modal', answers: noon },
    ]);
  });

  it('in a dialog without a tweet is a new post, also when it quotes one', async () => {
    expect(await composersOn('/compose/post', dialog(editor()))).toMatchObject([
      { kind: 'modal', answers: null },
    ]);
    expect(await composersOn('/compose/post', dialog(editor() + quote()))).toMatchObject([
      { kind: 'modal', answers: null },
    ]);
  });

  it('in the photo viewer is the reply box of the page’s tweet', async () => {
    const viewer = dialog(
      cell(tweet({ id: noon, focal: true }) + inline(editor({ inline: true }))),
    );
    expect(await composersOn(`/mara_field/status/${noon}/photo/1`, viewer)).toMatchObject([
      { kind: 'inline-reply', answers: noon },
    ]);
  });

  it('for messages answers no tweet', async () => {
    expect(await composersOn('/i/chat/1-2', message)).toEqual([
      { kind: 'direct-message', answers: null, account: null },
    ]);
  });

  it('is neither its label nor its container, and may be one of several', async () => {
    const found = await composersOn('/compose/post', dialog(editor() + editor({ index: 1 })));
    expect(found).toHaveLength(2);
  });

  it('that X mounts anew ends, and is announced again', async () => {
    const opened = await openPage('/home', editor({ inline: true }));
    const [before] = opened.composers;
    const box = one('[data-testid="tweetTextarea_0"]');
    box.replaceWith(box.cloneNode(true));
    await settled();
    expect(before?.signal.aborted).toBe(true);
    expect(opened.composers).toHaveLength(2);
    expect(opened.composers[1]?.signal.aborted).toBe(false);
  });

  it('that answers another tweet after navigation is another editor', async () => {
    const opened = await openPage(`/mara_field/status/${noon}`, timeline(focalCell(noon)));
    goTo(`/mara_field/status/${morning}`);
    await settled();
    expect(opened.composers.map(({ answers, signal }) => [answers, signal.aborted])).toEqual([
      [noon, true],
      [morning, false],
    ]);
  });
});

/** X's dialog after "+": two editors, one tool row. */
const thread = () => {
  const first = editor({ tools: false }).replace(/<button[^>]*tweetButton".*?<\/button>/, '');
  return dialog(`<div>${first}${editor({ index: 1 })}</div>`);
};

describe('the agent’s coming into an editor', () => {
  it('is told of, also where she is in it already', async () => {
    const { composers } = await openPage('/home', editor({ inline: true }));
    const entered = vi.fn();
    composers[0]?.onFocus(entered);
    expect(entered).not.toHaveBeenCalled();
    one('[role="textbox"]').focus();
    expect(entered).toHaveBeenCalledOnce();
    const late = vi.fn();
    composers[0]?.onFocus(late);
    expect(late).toHaveBeenCalledOnce();
  });
});

describe('the editors of a thread', () => {
  it('know which post they are for, and the one before', async () => {
    const { composers } = await openPage('/compose/post', thread());
    const [first, second] = composers;
    expect(composers.map(({ index }) => index)).toEqual([0, 1]);
    expect(first?.before()).toBeNull();
    expect(second?.before()).toBe(first);
    expect(composers.map((composer) => composer.postNumber())).toEqual([1, 2]);
  });

  it('are others once X counts them anew', async () => {
    const { composers } = await openPage('/compose/post', thread());
    one('[data-testid="tweetTextarea_0"]').remove();
    one('[data-testid="tweetTextarea_1"]').dataset['testid'] = 'tweetTextarea_0';
    await settled();
    expect(composers.map(({ index }) => index)).toEqual([0, 1, 0]);
    expect(composers[1]?.signal.aborted).toBe(true);
    expect(composers[2]?.before()).toBeNull();
    expect(composers[2]?.postNumber()).toBeNull();
  });

  it('are written into each on its own, also after X mounted them anew', async () => {
    const { composers } = await openPage('/compose/post', thread());
    const ended = composers[1];
    for (const index of [0, 1]) {
      const old = one(`[data-testid="tweetTextarea_${index}"]`);
      const anew = old.cloneNode(true) as HTMLElement;
      const leaf = anew.querySelector('br');
      leaf?.replaceWith(
        Object.assign(document.createElement('span'), { textContent: `Post ${index}` }),
      );
      anew.querySelector('span span')?.setAttribute('data-text', 'true');
      old.replaceWith(anew);
    }
    await settled();
    expect(composers[3]?.before()?.text()).toBe('Post 0');
    expect(ended?.text()).toBe('Post 1');
  });

  it('of other composers are none of theirs', async () => {
    const other = editor({ inline: true });
    const { composers } = await openPage('/compose/post', other + dialog(editor({ index: 1 })));
    const modal = composers.find(({ kind }) => kind === 'modal');
    expect(modal?.before()).toBeNull();
    expect(modal?.postNumber()).toBeNull();
  });
});

describe('a draft', () => {
  it('is told of when it changes, and only then', async () => {
    const { composers } = await openPage('/home', editor({ inline: true }));
    const changed = vi.fn();
    composers[0]?.onChange(changed);
    one('[data-block="true"] span').innerHTML = '<span data-text="true">Hello</span>';
    await settled();
    expect(composers[0]?.text()).toBe('Hello');
    expect(changed).toHaveBeenCalledOnce();
    one('[data-testid="toolBar"]').append('9');
    await settled();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is told of when the account it posts from changes in its place', async () => {
    const { composers } = await openPage('/home', editor({ inline: true }));
    const changed = vi.fn();
    composers[0]?.onChange(changed);
    const avatar = one('[data-testid="UserAvatar-Container-lumenparcel"]');
    avatar.dataset['testid'] = 'UserAvatar-Container-mara_field';
    await settled();
    expect(composers[0]?.account).toBe('mara_field');
    expect(changed).toHaveBeenCalledOnce();
    avatar.replaceWith(avatar.cloneNode(true));
    await settled();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('of a message is told of as well', async () => {
    const { composers } = await openPage('/i/chat/1-2', message);
    const changed = vi.fn();
    composers[0]?.onChange(changed);
    (one('textarea') as HTMLTextAreaElement).value = 'Hi';
    one('textarea').dispatchEvent(new Event('input', { bubbles: true }));
    expect(composers[0]?.text()).toBe('Hi');
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('our bar', () => {
  const bar = () => document.createElement('reply-desk-test');

  it('stands below the tool row and comes back there', async () => {
    const { composers } = await openPage('/home', editor({ inline: true }));
    const host = bar();
    expect(composers[0]?.placeBar(host)).toBe(true);
    expect(host.previousElementSibling).toBe(one('[data-testid="toolBar"]'));
    host.remove();
    await settled();
    expect(host.previousElementSibling).toBe(one('[data-testid="toolBar"]'));
  });

  it('stands below a reply box that is still folded up, not beside its text', async () => {
    const folded = inline(editor({ inline: true, tools: false }));
    const { composers } = await openPage(
      `/mara_field/status/${noon}`,
      timeline(focalCell(noon, folded)),
    );
    const row = one('[data-testid="tweetButtonInline"]').parentElement;
    row?.style.setProperty('display', 'flex');
    const host = bar();
    expect(composers[0]?.placeBar(host)).toBe(true);
    expect(host.parentElement).toBe(row?.parentElement);
  });

  it('moves below the tool row once X draws one', async () => {
    const html = editor({ inline: true, tools: false });
    const { composers } = await openPage('/home', html);
    const host = bar();
    composers[0]?.placeBar(host);
    const row = document.createElement('div');
    row.innerHTML = '<div data-testid="toolBar"></div>';
    one('[data-testid="tweetButtonInline"]').before(row);
    await settled();
    expect(host.parentElement).toBe(row);
  });

  it('stands below its own text where one tool row serves several', async () => {
    const { composers } = await openPage('/compose/post', thread());
    const [first, second] = [bar(), bar()];
    expect(composers[0]?.placeBar(first)).toBe(true);
    expect(composers[1]?.placeBar(second)).toBe(true);
    const [above, below] = [0, 1].map((index) => one(`[data-testid="tweetTextarea_${index}"]`));
    const follows = (one: Element | undefined, other: Element): boolean =>
      Boolean(other.compareDocumentPosition(one ?? other) & Node.DOCUMENT_POSITION_PRECEDING);
    expect(follows(above, first) && follows(first, below ?? first)).toBe(true);
    expect(follows(below, second)).toBe(true);
  });

  it('moves below its own text when "+" brings another editor', async () => {
    const { composers } = await openPage('/compose/post', dialog(`<div>${editor()}</div>`));
    const host = bar();
    composers[0]?.placeBar(host);
    const shared = one('[data-testid="toolBar"]').parentElement?.parentElement?.parentElement;
    const row = document.createElement('div');
    row.innerHTML = '<div role="textbox" data-testid="tweetTextarea_1"></div>';
    shared?.querySelector('[data-testid="toolBar"]')?.before(row);
    await settled();
    expect(composers).toHaveLength(2);
    expect(host.nextElementSibling).toBeNull();
    expect(host.parentElement?.querySelector('[data-testid="tweetTextarea_1"]')).toBeNull();
  });

  it('goes with its editor', async () => {
    const { composers } = await openPage('/home', editor({ inline: true }));
    const host = bar();
    composers[0]?.placeBar(host);
    one('[data-testid="tweetTextarea_0"]').remove();
    await settled();
    expect(host.isConnected).toBe(false);
    expect(composers[0]?.placeBar(host)).toBe(false);
  });

  it('stands in the message form', async () => {
    const { composers } = await openPage('/i/chat/1-2', message);
    expect(composers[0]?.placeBar(bar())).toBe(true);
  });

  it('is not placed where X draws no Post button', async () => {
    const html = editor({ inline: true }).replaceAll('tweetButtonInline', 'renamed');
    const { composers } = await openPage('/home', html);
    expect(composers[0]?.placeBar(bar())).toBe(false);
  });
});

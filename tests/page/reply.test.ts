import { trustedGesture, type TrustedGesture } from '@/entrypoints/x.content/page/x-page';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { one, openPage, settled } from './support/open-page';
import { TEXT_IDS, cell, dialog, editor, timeline, toast, tweet } from './support/x-markup';

const { morning, noon, evening, late } = TEXT_IDS;
const inline = `<div data-testid="inline_reply_offscreen">${editor({ inline: true })}</div>`;

/** A click of a real mouse on a button of our own. */
async function gesture(): Promise<TrustedGesture> {
  const button = document.createElement('button');
  button.textContent = 'Reply with';
  document.body.prepend(button);
  onTestFinished(() => button.remove());
  const clicked = new Promise<Event>((resolve) => {
    button.addEventListener('click', resolve, { once: true });
  });
  await userEvent.click(button);
  const proof = trustedGesture(await clicked);
  if (!proof) throw new Error('The click was not trusted');
  return proof;
}

/** Opens the reply dialog as X does, a moment after the click. */
function answerClicks(parentId: string) {
  const clicks = vi.fn(() => {
    setTimeout(() => {
      const layer = document.createElement('div');
      layer.innerHTML = dialog(tweet({ id: parentId, bar: '' }) + editor());
      one('[data-testid="primaryColumn"]').after(layer);
    }, 20);
  });
  one('[data-testid="reply"]').addEventListener('click', clicks);
  return clicks;
}

describe('opening the reply editor', () => {
  it('passes on one click and waits for the editor that answers the tweet', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ id: noon }))));
    const clicks = answerClicks(noon);
    const [handle] = opened.tweets;
    const result = await opened.page.openReply(handle as never, await gesture());
    expect(clicks).toHaveBeenCalledOnce();
    expect(result).toMatchObject({ ok: true, value: { kind: 'modal', answers: noon } });
  });

  it('hands over the editor that is open for it already, without a click', async () => {
    const html = timeline(cell(tweet({ id: noon, focal: true }) + inline));
    const opened = await openPage(`/mara_field/status/${noon}`, html);
    const clicks = answerClicks(noon);
    const result = await opened.page.openReply(opened.tweets[0] as never, await gesture());
    expect(result).toMatchObject({ ok: true, value: { kind: 'inline-reply' } });
    expect(clicks).not.toHaveBeenCalled();
  });

  it('leaves an editor alone that is open for another tweet', async () => {
    const html =
      timeline(cell(tweet({ id: noon }))) + dialog(tweet({ id: morning, bar: '' }) + editor());
    const opened = await openPage('/home', html);
    const clicks = answerClicks(noon);
    const handle = opened.tweets.find(({ tweet }) => tweet.id === noon);
    const result = await opened.page.openReply(handle as never, await gesture());
    expect(result).toEqual({ ok: false, error: { kind: 'other-reply-open' } });
    expect(clicks).not.toHaveBeenCalled();
  });

  it('never clicks for a script', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ id: noon }))));
    const clicks = answerClicks(noon);
    const event = new MouseEvent('click');
    expect(trustedGesture(event)).toBeNull();
    const result = await opened.page.openReply(opened.tweets[0] as never, { event });
    expect(result).toEqual({ ok: false, error: { kind: 'reply-unavailable' } });
    expect(clicks).not.toHaveBeenCalled();
  });

  it('gives one gesture one click', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ id: noon }))));
    const clicks = answerClicks(noon);
    const proof = await gesture();
    await opened.page.openReply(opened.tweets[0] as never, proof);
    one('[role="dialog"]').remove();
    await settled();
    const again = await opened.page.openReply(opened.tweets[0] as never, proof);
    expect(again.ok).toBe(false);
    expect(clicks).toHaveBeenCalledOnce();
  });

  it('says when the row is gone, or has no Reply button that works', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ id: noon }))));
    const [handle] = opened.tweets;
    one('[data-testid="reply"]').setAttribute('aria-disabled', 'true');
    const unavailable = await opened.page.openReply(handle as never, await gesture());
    expect(unavailable).toEqual({ ok: false, error: { kind: 'reply-unavailable' } });
    one('article').remove();
    await settled();
    const gone = await opened.page.openReply(handle as never, await gesture());
    expect(gone).toEqual({ ok: false, error: { kind: 'tweet-gone' } });
  });

  it('gives up after five seconds', { timeout: 10_000 }, async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ id: noon }))));
    const result = await opened.page.openReply(opened.tweets[0] as never, await gesture());
    expect(result).toEqual({ ok: false, error: { kind: 'composer-timeout' } });
  });
});

describe('a reply that was sent', () => {
  const html = () => timeline(cell(tweet({ id: noon, focal: true }) + inline));
  const open = () => openPage(`/mara_field/status/${noon}`, html());
  const show = (markup: string) => {
    const layer = document.createElement('div');
    layer.innerHTML = markup;
    one('[data-testid="primaryColumn"]').after(layer);
    return settled();
  };
  const post = () =>
    userEvent.click(screen.elementLocator(one('[data-testid="tweetButtonInline"]')));

  it('is the agent’s own press of Post and X’s link to the new tweet', async () => {
    const opened = await open();
    one('[data-testid="tweetTextarea_0"] span').innerHTML =
      '<span data-text="true">On it, Mara.</span>';
    await post();
    expect(opened.sent).toEqual([]);
    await show(toast(late));
    expect(opened.sent).toEqual([
      {
        id: late,
        answers: noon,
        account: 'lumenparcel',
        postedAt: Number(BigInt(late) >> 22n) + 1288834974657,
        text: 'On it, Mara.',
      },
    ]);
    await show(toast(String(BigInt(late) + 1n)));
    expect(opened.sent).toHaveLength(1);
  });

  it.each(['Control', 'Meta'])('may be pressed with %s and Enter', async (key) => {
    const opened = await open();
    await userEvent.click(one('[data-testid="tweetTextarea_0"]'));
    await userEvent.keyboard(`{${key}>}{Enter}{/${key}}`);
    await show(toast(late, 'i'));
    expect(opened.sent).toHaveLength(1);
  });

  it('is not assumed from keys that X does not take', async () => {
    const opened = await open();
    one('[data-testid="tweetButtonInline"]').setAttribute('disabled', '');
    await userEvent.click(one('[data-testid="tweetTextarea_0"]'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await show(toast(late));
    expect(opened.sent).toEqual([]);
  });

  it('is not confused with a post of the agent’s own after X refused the reply', async () => {
    const opened = await open();
    await post();
    await show(dialog(editor()));
    await userEvent.click(one('[role="dialog"] [data-testid="tweetButton"]'));
    await show(toast(late));
    expect(opened.sent).toEqual([]);
  });

  it('is told from a post of the agent’s own that X confirms first', async () => {
    const opened = await open();
    await show(dialog(editor()));
    await userEvent.click(one('[role="dialog"] [data-testid="tweetButton"]'));
    await show(toast(evening));
    one('[role="dialog"]').remove();
    await settled();
    await post();
    one('[data-testid="toast"]').append(' ');
    await settled();
    expect(opened.sent).toEqual([]);
    await show(toast(late));
    expect(opened.sent).toMatchObject([{ id: late, answers: noon }]);
  });

  it('is not hidden by a message in the chat', async () => {
    const message = '<textarea data-testid="dm-composer-textarea"></textarea>';
    const opened = await openPage(`/mara_field/status/${noon}`, html() + message);
    await userEvent.click(one('textarea'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await post();
    await show(toast(late));
    expect(opened.sent).toHaveLength(1);
  });

  it.each([
    ['an older tweet', toast(morning)],
    ['the tweet answered', toast(noon)],
    ['another account’s tweet', toast(late, 'mara_field')],
    ['nothing', '<div data-testid="toast">…</div>'],
  ])('is not proved by a toast that links to %s', async (_, markup) => {
    const opened = await open();
    await post();
    await show(markup);
    expect(opened.sent).toEqual([]);
  });

  it('is not proved by a toast that was there before the press', async () => {
    const opened = await openPage(`/mara_field/status/${noon}`, html() + toast(evening));
    await post();
    one('[data-testid="toast"]').append(' ');
    await settled();
    expect(opened.sent).toEqual([]);
  });

  it('is not assumed without a press, after a scripted one, or after one on a button X has switched off', async () => {
    const opened = await open();
    const button = one('[data-testid="tweetButtonInline"]') as HTMLButtonElement;
    button.click();
    await show(toast(evening));
    button.setAttribute('aria-disabled', 'true');
    await userEvent.click(button, { force: true });
    await show(toast(late));
    expect(opened.sent).toEqual([]);
  });

  it('is none when the editor answers nothing', async () => {
    const opened = await openPage('/home', editor({ inline: true }) + timeline());
    await post();
    await show(toast(late));
    expect(opened.sent).toEqual([]);
  });
});

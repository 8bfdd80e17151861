// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryProgress } from '@/domain/replies/library-part';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { createReplyLibrary } from '@/entrypoints/x.content/reply-library';
import { createOverlayStore } from '@/entrypoints/x.content/store';
import { cannedReply } from '../../support/canned-replies';

type List = Background['listCannedReplies'];
const list = vi.fn<List>();
const signal = new AbortController().signal;
const library = () => {
  const store = createOverlayStore({ now: 0, theme: 'light' });
  return createReplyLibrary({ background: { listCannedReplies: list }, store, signal });
};
/** As the background answers: the same content, in objects of its own. */
const stored = (...replies: readonly Partial<CannedReply>[]) =>
  success(replies.map((known) => cannedReply(known)));

beforeEach(() => {
  list.mockReset().mockImplementation(() => Promise.resolve(stored({ id: 'a' }, { id: 'b' })));
});

describe('the library of a page', () => {
  it('is the very same after reading it again, while nothing changed', async () => {
    const replies = library();
    const first = await replies.read();
    expect(await replies.read()).toEqual(first);
    expect(first.ok && first.value).toBe(replies.known());
  });

  it('keeps the replies that did not change', async () => {
    const replies = library();
    await replies.read();
    const before = replies.known();
    list.mockResolvedValue(stored({ id: 'a' }, { id: 'b', useCount: 7 }));
    await replies.read();
    expect(replies.known()?.[0]).toBe(before?.[0]);
    expect(replies.known()?.[1]).toMatchObject({ useCount: 7 });
  });

  it('forgets what was deleted, and stays known when it cannot be read', async () => {
    const replies = library();
    await replies.read();
    list.mockResolvedValue(stored({ id: 'b' }));
    await replies.read();
    expect(replies.known()).toHaveLength(1);
    list.mockResolvedValue(failure({ kind: 'unreachable' }));
    expect((await replies.read()).ok).toBe(false);
    expect(replies.known()).toHaveLength(1);
  });

  it('is read once for all who ask meanwhile, and says how far it is', async () => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<List>>>();
    let tell: Parameters<List>[0];
    list.mockImplementation((onPart) => {
      tell = onPart;
      return promise;
    });
    const replies = library();
    const steps: LibraryProgress[] = [];
    const ended = new AbortController();
    replies.onProgress((step) => steps.push(step), ended.signal);
    const answers = Promise.all([replies.read(), replies.read()]);
    tell?.({ read: 1, total: 2 });
    ended.abort();
    tell?.({ read: 2, total: 2 });
    resolve(stored({ id: 'a' }, { id: 'b' }));
    const [one, other] = await answers;
    expect(one).toBe(other);
    expect(list).toHaveBeenCalledOnce();
    expect(steps).toEqual([{ read: 1, total: 2 }]);
  });
});

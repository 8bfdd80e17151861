// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { cannedReply as cannedReplyFeature } from '@/entrypoints/x.content/features/canned-reply';
import { composerGuard } from '@/entrypoints/x.content/features/composer-guard';
import { trustedGesture } from '@/entrypoints/x.content/page/x-page';
import { anyTweet } from '../../support/any-tweet';
import { cannedReply } from '../../support/canned-replies';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';

const LIBRARY = (['public', 'direct-message', 'both'] as const).map((channel) =>
  cannedReply({ id: channel, channel }),
);
const GESTURE = trustedGesture({ isTrusted: true } as Event);
let overlay: Overlay;

const picker = () => overlay.store.getState().picker;
const offered = () => {
  const library = picker()?.library;
  return library?.state === 'ready' ? library.replies.map(({ id }) => id) : null;
};

beforeEach(async () => {
  await setInterfaceLanguage('en');
  overlay = startFeatures([cannedReplyFeature], {
    background: { listCannedReplies: () => Promise.resolve(success(LIBRARY)) },
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('the picker opens', () => {
  it.each([
    ['home', ['public', 'both'], false],
    ['inline-reply', ['public', 'both'], false],
    ['modal', ['public', 'both'], true],
    ['direct-message', ['direct-message', 'both'], false],
  ] as const)('where the trigger is typed: %s', async (kind, replies, stayInside) => {
    const composer = overlay.page.showComposer(kind, null, 'Hello ');
    composer.typeTrigger(';;so');
    expect(picker()).toMatchObject({ query: 'so', stayInside });
    await vi.waitFor(() => expect(offered()).toEqual(replies));
    expect(composer.text()).toBe('Hello ;;so');
    expect(picker()?.situation.wholeDraft('Sorry!')).toBe('Hello Sorry!');

    const [reply] = LIBRARY;
    if (reply && GESTURE) picker()?.choose(reply, 'Sorry!', GESTURE);
    await vi.waitFor(() => expect(composer.text()).toBe('Hello Sorry!'));
  });

  it('while the library is read, and says how far that is', async () => {
    const { promise, resolve } =
      Promise.withResolvers<ReturnType<typeof success<typeof LIBRARY>>>();
    let tell: Parameters<Background['listCannedReplies']>[0];
    overlay = startFeatures([cannedReplyFeature], {
      background: {
        listCannedReplies: (onPart) => {
          tell = onPart;
          return promise;
        },
      },
    });
    overlay.page.showComposer('home').typeTrigger(';;');
    expect(picker()?.library).toEqual({ state: 'loading', progress: null });
    const progress = { read: 1_000, total: 3_000 };
    tell?.(progress);
    expect(picker()?.library).toEqual({ state: 'loading', progress });
    resolve(success(LIBRARY));
    await vi.waitFor(() => expect(offered()).toEqual(['public', 'both']));
  });

  it('and where it could not be read, shows it on request, also when it was read meanwhile', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    const list = vi.fn<Background['listCannedReplies']>();
    list.mockResolvedValue(failure({ kind: 'unreachable' }));
    overlay = startFeatures([cannedReplyFeature], { background: { listCannedReplies: list } });
    overlay.page.showComposer('home').typeTrigger(';;');
    await vi.waitFor(() => expect(picker()?.library.state).toBe('failed'));

    list.mockResolvedValue(success(LIBRARY));
    for (const run of idle) run();
    await vi.waitFor(() => expect(list).toHaveBeenCalledTimes(2));
    picker()?.retry();
    await vi.waitFor(() => expect(offered()).toEqual(['public', 'both']));
  });

  it.each([
    [success({ kind: 'within', ms: 60_000 } as const), { kind: 'within', ms: 60_000 }],
    [success(null), null],
    [failure({ kind: 'unreachable' } as const), null],
  ])('before it is known what can be promised, and learns it: %j', async (answer, expected) => {
    const asked = Promise.withResolvers<Awaited<ReturnType<Background['expectedReply']>>>();
    overlay = startFeatures([cannedReplyFeature], {
      background: { expectedReply: () => asked.promise },
    });
    overlay.page.showComposer('home').typeTrigger(';;');
    expect(picker()?.situation).toMatchObject({
      isPromiseComing: true,
      moment: { expected: null },
    });
    asked.resolve(answer);
    await vi.waitFor(() =>
      expect(picker()?.situation).toMatchObject({ isPromiseComing: false, moment: { expected } }),
    );
  });

  it('and what was inserted can be taken back, until the agent writes on', async () => {
    overlay = startFeatures([cannedReplyFeature, composerGuard], {
      background: { listCannedReplies: () => Promise.resolve(success(LIBRARY)) },
    });
    const composer = overlay.page.showComposer('home', null, 'Hello ');
    const guard = () =>
      [...overlay.store.getState().composerBars.values()][0]?.parts.get('composer-guard')?.guard;
    const insert = async () => {
      composer.typeTrigger(';;so');
      await vi.waitFor(() => expect(offered()).not.toBeNull());
      const [reply] = LIBRARY;
      if (reply && GESTURE) picker()?.choose(reply, 'Sorry!', GESTURE);
      await vi.waitFor(() => expect(guard()?.outcome).toBe('inserted'));
    };
    await insert();
    expect(composer.text()).toBe('Hello Sorry!');
    guard()?.undo();
    await vi.waitFor(() => expect(composer.text()).toBe('Hello ;;so'));
    expect(guard()?.outcome).toBeNull();

    composer.write('Hello ');
    await insert();
    composer.write('Hello Sorry! And');
    await vi.waitFor(() => expect(guard()?.outcome).toBeNull());
  });

  it('from a tweet, and knows the draft of the reply that is open for it', () => {
    const row = overlay.page.show(anyTweet());
    overlay.page.turn();
    const whole = () => {
      overlay.page.focusedPlace = { kind: 'tweet', tweet: row, refocus: () => undefined };
      overlay.pressPickerKey();
      const text = picker()?.situation.wholeDraft('Sorry!');
      overlay.pressPickerKey();
      return text;
    };
    expect(whole()).toBe('Sorry!');
    overlay.page.showComposer('inline-reply', row.tweet.id, 'Hello ');
    expect(whole()).toBe('Hello Sorry!');
  });

  it('and gives the keyboard back to the composer, whose draft stays', () => {
    const composer = overlay.page.showComposer('home', null, 'Hello ');
    composer.typeTrigger(';;');
    picker()?.close(true);
    expect(picker()).toBeNull();
    expect(composer.focusCount).toBe(1);
    expect(composer.text()).toBe('Hello ;;');
  });

  it('not where the trigger is switched off', () => {
    overlay = startFeatures([cannedReplyFeature], { settings: { pickerTrigger: '' } });
    overlay.page.showComposer('home').typeTrigger(';;');
    expect(picker()).toBeNull();
  });

  it('with the key for the composer that has the keyboard, and closes with it', () => {
    const composer = overlay.page.showComposer('inline-reply');
    overlay.page.focusedPlace = { kind: 'composer', composer };
    overlay.pressPickerKey();
    const [bar] = overlay.store.getState().composerBars.values();
    expect(picker()?.button).toBe(bar?.parts.get('canned-reply')?.button?.id);
    overlay.pressPickerKey();
    expect(picker()).toBeNull();
    expect(composer.focusCount).toBe(1);
  });

  it('with the key for the tweet that has the keyboard, and gives it back', () => {
    const tweet = overlay.page.show(anyTweet());
    overlay.page.turn();
    const refocus = vi.fn();
    overlay.page.focusedPlace = { kind: 'tweet', tweet, refocus };
    overlay.pressPickerKey();
    picker()?.close(true);
    expect(refocus).toHaveBeenCalledOnce();
  });

  it.each([
    [{ language: 'ar' }, { language: 'ar', isTranslated: false }],
    [
      { language: 'en', translated: true },
      { language: null, isTranslated: true },
    ],
  ])('in the language of the post’s author, as far as it is known: %j', (shown, situation) => {
    overlay.page.show(anyTweet(shown));
    const composer = overlay.page.showComposer('inline-reply', anyTweet().id);
    composer.typeTrigger(';;');
    expect(picker()).toMatchObject({ situation });
  });

  it('with the replies at once, once the page was idle after our first button', async () => {
    const list = vi.fn(() => Promise.resolve(success(LIBRARY)));
    overlay = startFeatures([cannedReplyFeature], { background: { listCannedReplies: list } });
    await new Promise((idle) => requestIdleCallback(idle));
    expect(list).not.toHaveBeenCalled();
    const composer = overlay.page.showComposer('home');
    await vi.waitFor(() => expect(list).toHaveBeenCalledOnce());
    await list.mock.results[0]?.value;
    composer.typeTrigger(';;');
    expect(offered()).toEqual(['public', 'both']);
  });

  it('nowhere when nothing has the keyboard, and says so', () => {
    overlay.pressPickerKey();
    expect(overlay.store.getState()).toMatchObject({
      picker: null,
      notice: { kind: 'nothing-focused' },
    });
  });
});

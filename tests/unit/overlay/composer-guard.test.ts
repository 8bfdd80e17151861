// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { warmUp } from '@/domain/sensitive-data/warm-up';
import type { Background } from '@/entrypoints/x.content/background-client';
import { composerGuard } from '@/entrypoints/x.content/features/composer-guard';
import type { DraftGuard, HeldDraft } from '@/entrypoints/x.content/features/feature';
import type { Settings } from '@/storage/settings';
import { anyTweet } from '../../support/any-tweet';
import type { FakeComposer } from '../../support/fake-page';
import { startFeatures, type Overlay } from '../../support/overlay';

const MAIL = 'Is it nadia.kovac@example.com?';
const CARD = 'Your card 4111 1111 1111 1111 was charged.';
const ORDER = 'Your order PW-4471902 left us today.';
const ASKS = 'Please send us your phone number.';

vi.mock('@/domain/sensitive-data/warm-up', () => ({ warmUp: vi.fn() }));

let overlay: Overlay;
const record = vi.fn<Background['recordPostedAnyway']>();
const writeText = vi.fn<Clipboard['writeText']>();

beforeEach(() => {
  vi.useFakeTimers();
  record.mockReset().mockResolvedValue(success(undefined));
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  overlay.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(settings: Partial<Settings> = {}): void {
  overlay = startFeatures([composerGuard], {
    settings,
    background: { recordPostedAnyway: record },
  });
}

/** What is shown of a composer's draft: the last one's, where none is named. */
function guard(composer?: FakeComposer): DraftGuard | undefined {
  const bars = [...overlay.store.getState().composerBars.values()];
  const bar = composer ? bars.find((bar) => bar.composer === composer) : bars.at(-1);
  return bar?.parts.get('composer-guard')?.guard;
}

/** The question that is open about a draft. */
function question(): HeldDraft | null {
  return overlay.store.getState().heldDraft?.draft ?? null;
}

function write(composer: FakeComposer, text: string): void {
  composer.write(text);
  vi.advanceTimersByTime(100);
}

async function hold(draft: string, kind: 'modal' | 'direct-message' = 'modal') {
  start();
  const composer = overlay.page.showComposer(kind, kind === 'modal' ? anyTweet().id : null);
  write(composer, draft);
  expect(composer.pressPost()).toBe(true);
  const held = question();
  if (held === null) throw new Error('nothing was asked');
  await Promise.resolve();
  return { composer, held };
}

describe('while the agent writes in public', () => {
  it('says within 100 ms of a pause what the draft shows and asks for', () => {
    start();
    const composer = overlay.page.showComposer('home');
    expect(guard()).toBeUndefined();
    write(composer, `${MAIL} ${ASKS}`);
    expect(guard()?.found).toEqual({ shown: ['EMAIL'], asked: ['PHONE'] });
    write(composer, 'Thank you!');
    expect(guard()?.found).toBeNull();
  });

  it('looks once a pause, not at each key', () => {
    start();
    const composer = overlay.page.showComposer('home');
    const texts = vi.spyOn(composer, 'text');
    for (const end of [10, 20, 30]) {
      composer.write(MAIL.slice(0, end));
      vi.advanceTimersByTime(20);
    }
    expect(texts).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(texts).toHaveBeenCalled();
  });

  it('looks at a draft that stands there already', () => {
    start();
    const composer = overlay.page.showComposer('modal', null, MAIL);
    expect(guard()?.found).toMatchObject({ shown: ['EMAIL'] });
    expect(composer.pressPost()).toBe(true);
  });

  it('gets ready once, when the agent comes into an editor and the page is idle', () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    start();
    const composers = (['home', 'modal'] as const).map((kind) => overlay.page.showComposer(kind));
    expect(idle).toHaveLength(0);
    for (const composer of composers) composer.enter();
    expect(idle).toHaveLength(1);
    for (const run of idle) run();
    expect(warmUp).toHaveBeenCalledOnce();
  });

  it('is told anew when the settings change', () => {
    start();
    const composer = overlay.page.showComposer('home', null, `${ORDER} ${MAIL}`);
    expect(guard()?.found?.shown).toEqual(['ORDER', 'EMAIL']);
    overlay.changeSettings({ guardLevels: { ORDER: 'off' }, ownContacts: ['example.com'] });
    vi.advanceTimersByTime(100);
    expect(guard()?.found).toBeNull();
    expect(composer.pressPost()).toBe(false);
  });

  it('does not mind the brand’s own contact data', () => {
    start({ ownContacts: ['example.com'] });
    const composer = overlay.page.showComposer('home');
    write(composer, MAIL);
    expect(composer.pressPost()).toBe(false);
  });
});

describe('a press of Post', () => {
  it('goes through when the draft shows nothing, or nothing serious', () => {
    start();
    const composer = overlay.page.showComposer('home');
    write(composer, 'Thank you!');
    expect(composer.pressPost()).toBe(false);
    write(composer, ORDER);
    expect(guard()?.found).toMatchObject({ shown: ['ORDER'] });
    expect(composer.pressPost()).toBe(false);
  });

  it('is held also right after the last key', () => {
    start();
    const composer = overlay.page.showComposer('home');
    composer.write(CARD);
    expect(composer.pressPost()).toBe(true);
    expect(question()).toMatchObject({ shown: ['CARD'] });
  });

  it('is held again after Edit', async () => {
    const { composer, held } = await hold(MAIL);
    held.edit();
    expect(question()).toBeNull();
    expect(composer.text()).toBe(MAIL);
    expect(composer.pressPost()).toBe(true);
  });

  it('is held and asked about also where no bar can be placed', () => {
    start();
    const composer = overlay.page.showComposer('home');
    vi.spyOn(composer, 'placeBar').mockReturnValue(false);
    write(composer, CARD);
    expect(guard()).toBeUndefined();
    expect(composer.pressPost()).toBe(true);
    expect(question()).toMatchObject({ shown: ['CARD'] });
    expect(composer.pressPost()).toBe(true);
  });

  it('is not held where the question cannot be drawn: nobody could answer it', () => {
    start();
    const composer = overlay.page.showComposer('home');
    write(composer, CARD);
    expect(composer.pressPost()).toBe(true);
    question()?.notDrawn();
    expect(question()).toBeNull();
    expect(composer.pressPost()).toBe(false);
  });

  it('leaves no question behind when X takes the editor away', () => {
    start();
    const composer = overlay.page.showComposer('home', null, CARD);
    expect(composer.pressPost()).toBe(true);
    composer.remove();
    expect(question()).toBeNull();
  });
});

describe('moving to a private message', () => {
  it('puts the invitation in place of the draft, the draft on the clipboard, and back again', async () => {
    const { composer, held } = await hold(MAIL);
    held.moveToPrivate?.();
    await vi.waitFor(() => expect(guard()?.outcome).toBe('moved'));
    expect(composer.text()).toMatch(/recipient_id=1204567890123456789$/);
    expect(composer.text()).not.toContain('nadia');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(MAIL);
    vi.advanceTimersByTime(100);
    expect(composer.pressPost()).toBe(false);
    guard()?.undo();
    await vi.waitFor(() => expect(composer.text()).toBe(MAIL));
    expect(composer.pressPost()).toBe(true);
  });

  it('names the private channel of the settings', () => {
    start({ privateChannel: { kind: 'form', link: 'https://pellwick.example/form' } });
    const composer = overlay.page.showComposer('home', null, ASKS);
    expect(composer.pressPost()).toBe(true);
    expect(question()?.channel).toBe('form');
  });

  it('says when the draft could not be copied', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    const { held } = await hold(MAIL);
    held.moveToPrivate?.();
    await vi.waitFor(() => expect(guard()?.outcome).toBe('moved-uncopied'));
  });

  it('leaves the draft alone when the link is not known', async () => {
    const { composer, held } = await hold(MAIL);
    overlay.page.account = { handle: 'PellwickPost', id: null };
    held.moveToPrivate?.();
    expect(overlay.store.getState().notice).toEqual({ kind: 'account-id-missing' });
    expect(composer.text()).toBe(MAIL);
  });

  it('says when X did not take it', async () => {
    const { composer, held } = await hold(MAIL);
    composer.answerInsertWith(failure({ kind: 'refused' }));
    held.moveToPrivate?.();
    await vi.waitFor(() =>
      expect(overlay.store.getState().notice).toMatchObject({ kind: 'not-inserted' }),
    );
    expect(guard()?.outcome).toBeNull();
  });
});

describe('redacting', () => {
  it('masks what was found, and nothing else', async () => {
    const { composer, held } = await hold(`${MAIL} ${CARD}`);
    held.redact?.();
    await vi.waitFor(() => expect(guard()?.outcome).toBe('redacted'));
    expect(composer.text()).toBe('Is it •••? Your card ••• was charged.');
    expect(composer.pressPost()).toBe(false);
  });

  it('is not offered for a mere question', async () => {
    const { held } = await hold(ASKS);
    expect(held.redact).toBeNull();
  });
});

describe('posting anyway', () => {
  it('lifts the hold for this very draft, and keeps kinds, reason and time alone', async () => {
    const { composer, held } = await hold(`${MAIL} ${ASKS}`);
    held.postAnyway('agreed');
    const decision = { kinds: ['EMAIL', 'ASKED'], reason: 'agreed', at: Date.now() };
    expect(record).toHaveBeenCalledExactlyOnceWith(decision);
    expect(question()).toBeNull();
    expect(guard()).toMatchObject({ outcome: 'lifted' });
    expect(composer.pressPost()).toBe(false);
    write(composer, `${MAIL} ${CARD}`);
    expect(composer.pressPost()).toBe(true);
  });

  it('stays lifted in the editor that X mounts anew with the same draft', async () => {
    const { composer, held } = await hold(MAIL);
    held.postAnyway('agreed');
    composer.remove();
    const next = overlay.page.showComposer('modal', anyTweet().id, MAIL);
    expect(next.pressPost()).toBe(false);
  });

  it('says when the reason could not be kept', async () => {
    record.mockResolvedValue(failure({ kind: 'unreachable' }));
    const { held } = await hold(MAIL);
    held.postAnyway('other');
    await vi.waitFor(() =>
      expect(overlay.store.getState().notice).toEqual({ kind: 'reason-not-kept' }),
    );
  });
});

describe('a message', () => {
  it('may hold personal data', () => {
    start();
    const composer = overlay.page.showComposer('direct-message');
    write(composer, `${MAIL} ${ASKS}`);
    expect(guard()).toBeUndefined();
    expect(composer.pressPost()).toBe(false);
  });

  it('is held for a card number, and offers no move', async () => {
    const { held } = await hold(CARD, 'direct-message');
    expect(held).toMatchObject({ isPrivate: true, moveToPrivate: null, shown: ['CARD'] });
  });
});

describe('two chats that are open side by side', () => {
  it('have a way back of their own', async () => {
    start();
    const [one, other] = [CARD, ''].map((draft) =>
      overlay.page.showComposer('direct-message', null, draft),
    ) as [FakeComposer, FakeComposer];
    write(other, `Hi! ${CARD}`);
    expect(one.pressPost()).toBe(true);
    question()?.redact?.();
    await vi.waitFor(() => expect(guard(one)?.outcome).toBe('redacted'));
    expect(guard(other)?.outcome).toBeNull();
    write(other, `Hello! ${CARD}`);
    expect(guard(one)?.outcome).toBe('redacted');
    guard(one)?.undo();
    await vi.waitFor(() => expect(one.text()).toBe(CARD));
    expect(other.text()).toBe(`Hello! ${CARD}`);
  });

  it('are let go one by one', () => {
    start();
    const [one, other] = [CARD, CARD].map((draft) =>
      overlay.page.showComposer('direct-message', null, draft),
    ) as [FakeComposer, FakeComposer];
    expect(one.pressPost()).toBe(true);
    question()?.postAnyway('agreed');
    expect(one.pressPost()).toBe(false);
    expect(other.pressPost()).toBe(true);
  });
});

describe('a message split over two posts', () => {
  const second = '2/2 your date of birth?';
  const pressedUnder = (authorHandle: string, text: string): boolean => {
    start();
    const answered = anyTweet({ authorHandle, text });
    overlay.page.show(answered);
    const composer = overlay.page.showComposer('inline-reply', answered.id);
    write(composer, second);
    return composer.pressPost();
  };

  it('is held where the second post asks what the brand’s own first one began to ask', () => {
    expect(pressedUnder('PellwickPost', '@ana_ruiz Could you please send us 1/2')).toBe(true);
    expect(question()?.asked).toEqual(['DOB']);
  });

  it.each([
    ['a first part beside it', '2/2 your date of birth.', 'PellwickPost', true],
    [
      'a first part beside it, counted at the end',
      'your date of birth. (2/2) ^LM',
      'PellwickPost',
      true,
    ],
    ['an answer that it does not go on from', 'your date of birth.', 'PellwickPost', false],
    ['a first part of somebody else', '2/2 your date of birth.', 'ana_ruiz', false],
  ])('under one customer’s post is read after %s', (_, draft, authorHandle, isHeld) => {
    start();
    const answered = anyTweet();
    const first = anyTweet({
      id: '2124585205679080240',
      authorHandle,
      text: '@maya Could you please send us 1/2',
    });
    overlay.page.show(answered);
    overlay.page.show(first, { thread: { id: answered.id, answers: answered.id } });
    const composer = overlay.page.showComposer('inline-reply', answered.id);
    write(composer, draft);
    expect(composer.pressPost()).toBe(isHeld);
  });

  it('is not made of what a customer wrote', () => {
    expect(pressedUnder('ana_ruiz', '@PellwickPost Could you please send me')).toBe(false);
  });
});

describe('a thread written in one go', () => {
  const answered = anyTweet().id;
  /** Its posts, from the first. */
  const thread = (...drafts: readonly string[]): readonly FakeComposer[] => {
    start();
    return drafts.map((draft, index) => overlay.page.showComposer('modal', answered, draft, index));
  };
  /** X's one Post button for all of them: the first that holds it asks. */
  const press = (posts: readonly FakeComposer[]) => posts.find((post) => post.pressPost());
  const lift = (): void => question()?.postAnyway('agreed');

  it('goes out once each of its posts was let go', () => {
    const posts = thread(MAIL, CARD);
    expect(press(posts)).toBe(posts[0]);
    expect(question()?.postNumber).toBe(1);
    lift();
    expect(press(posts)).toBe(posts[1]);
    expect(question()?.postNumber).toBe(2);
    lift();
    expect(press(posts)).toBeUndefined();
  });

  it('has a way back of its own in each post', async () => {
    const posts = thread(MAIL, 'See you soon!');
    const [first, second] = posts as [FakeComposer, FakeComposer];
    expect(press(posts)).toBe(first);
    question()?.redact?.();
    await vi.waitFor(() => expect(guard(first)?.outcome).toBe('redacted'));
    expect(guard(second)?.outcome ?? null).toBeNull();
    expect(second.text()).toBe('See you soon!');
    guard(first)?.undo();
    await vi.waitFor(() => expect(first.text()).toBe(MAIL));
  });

  it('keeps what was decided for a post whose editor X mounts anew', () => {
    const [first, second] = thread(MAIL, CARD) as [FakeComposer, FakeComposer];
    expect(second.pressPost()).toBe(true);
    lift();
    second.remove();
    const next = overlay.page.showComposer('modal', answered, CARD, 1);
    expect(next.pressPost()).toBe(false);
    expect(first.pressPost()).toBe(true);
  });

  it.each([
    ['Please send us your', 'booking reference and e-mail address.', { asked: ['ORDER', 'EMAIL'] }],
    ['It was the card 4111 1111', '1111 1111, I think.', { shown: ['CARD'] }],
  ])('is read as one text: “%s” + “%s”', (one, other, found) => {
    const posts = thread(one, other);
    expect(press(posts)).toBe(posts[1]);
    expect(question()).toMatchObject(found);
  });

  it('is read anew when an earlier post changes', () => {
    const [first, second] = thread('Thank you!', '1111 1111 was it.') as [
      FakeComposer,
      FakeComposer,
    ];
    expect(guard(second)?.found ?? null).toBeNull();
    write(first, 'The card 4111 1111');
    expect(guard(second)?.found).toMatchObject({ shown: ['CARD'] });
  });
});

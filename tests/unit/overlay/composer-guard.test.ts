// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { failure } from '@/domain/result';
import { warmUp } from '@/domain/sensitive-data/warm-up';
import { anyTweet } from '../../support/any-tweet';
import { CARD, guardForEachTest, MAIL } from '../../support/guarded-composers';

const ORDER = 'Your order PW-4471902 left us today.';
const ASKS = 'Please send us your phone number.';

vi.mock('@/domain/sensitive-data/warm-up', () => ({ warmUp: vi.fn() }));

const { start, overlay, page, guard, question, write, record, writeText } = guardForEachTest();

async function hold(draft: string, kind: 'modal' | 'direct-message' = 'modal') {
  start();
  const composer = page().showComposer(kind, kind === 'modal' ? anyTweet().id : null);
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
    const composer = page().showComposer('home');
    expect(guard()).toBeUndefined();
    write(composer, `${MAIL} ${ASKS}`);
    expect(guard()?.found).toEqual({ shown: ['EMAIL'], asked: ['PHONE'] });
    write(composer, 'Thank you!');
    expect(guard()?.found).toBeNull();
  });

  it('looks once a pause, not at each key', () => {
    start();
    const composer = page().showComposer('home');
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
    const composer = page().showComposer('modal', null, MAIL);
    expect(guard()?.found).toMatchObject({ shown: ['EMAIL'] });
    expect(composer.pressPost()).toBe(true);
  });

  it('gets ready once, when the agent comes into an editor and the page is idle', () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    start();
    const composers = (['home', 'modal'] as const).map((kind) => page().showComposer(kind));
    expect(idle).toHaveLength(0);
    for (const composer of composers) composer.enter();
    expect(idle).toHaveLength(1);
    for (const run of idle) run();
    expect(warmUp).toHaveBeenCalledOnce();
  });

  it('is told anew when the settings change', () => {
    start();
    const composer = page().showComposer('home', null, `${ORDER} ${MAIL}`);
    expect(guard()?.found?.shown).toEqual(['ORDER', 'EMAIL']);
    overlay().changeSettings({ guardLevels: { ORDER: 'off' }, ownContacts: ['example.com'] });
    vi.advanceTimersByTime(100);
    expect(guard()?.found).toBeNull();
    expect(composer.pressPost()).toBe(false);
  });

  it('does not mind the brand’s own contact data', () => {
    start({ ownContacts: ['example.com'] });
    const composer = page().showComposer('home');
    write(composer, MAIL);
    expect(composer.pressPost()).toBe(false);
  });
});

describe('a press of Post', () => {
  it('goes through when the draft shows nothing, or nothing serious', () => {
    start();
    const composer = page().showComposer('home');
    write(composer, 'Thank you!');
    expect(composer.pressPost()).toBe(false);
    write(composer, ORDER);
    expect(guard()?.found).toMatchObject({ shown: ['ORDER'] });
    expect(composer.pressPost()).toBe(false);
  });

  it('is held also right after the last key', () => {
    start();
    const composer = page().showComposer('home');
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
    const composer = page().showComposer('home');
    vi.spyOn(composer, 'placeBar').mockReturnValue(false);
    write(composer, CARD);
    expect(guard()).toBeUndefined();
    expect(composer.pressPost()).toBe(true);
    expect(question()).toMatchObject({ shown: ['CARD'] });
    expect(composer.pressPost()).toBe(true);
  });

  it('is not held where the question cannot be drawn: nobody could answer it', () => {
    start();
    const composer = page().showComposer('home');
    write(composer, CARD);
    expect(composer.pressPost()).toBe(true);
    question()?.notDrawn();
    expect(question()).toBeNull();
    expect(composer.pressPost()).toBe(false);
  });

  it('leaves no question behind when X takes the editor away', () => {
    start();
    const composer = page().showComposer('home', null, CARD);
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
    const composer = page().showComposer('home', null, ASKS);
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
    page().account = { handle: 'PellwickPost', id: null };
    held.moveToPrivate?.();
    expect(overlay().store.getState().notice).toEqual({ kind: 'account-id-missing' });
    expect(composer.text()).toBe(MAIL);
  });

  it('says when X did not take it', async () => {
    const { composer, held } = await hold(MAIL);
    composer.answerInsertWith(failure({ kind: 'refused' }));
    held.moveToPrivate?.();
    await vi.waitFor(() =>
      expect(overlay().store.getState().notice).toMatchObject({ kind: 'not-inserted' }),
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
    const next = page().showComposer('modal', anyTweet().id, MAIL);
    expect(next.pressPost()).toBe(false);
  });

  it('says when the reason could not be kept', async () => {
    record.mockResolvedValue(failure({ kind: 'unreachable' }));
    const { held } = await hold(MAIL);
    held.postAnyway('other');
    await vi.waitFor(() =>
      expect(overlay().store.getState().notice).toEqual({ kind: 'reason-not-kept' }),
    );
  });
});

describe('a message', () => {
  it('may hold personal data', () => {
    start();
    const composer = page().showComposer('direct-message');
    write(composer, `${MAIL} ${ASKS}`);
    expect(guard()).toBeUndefined();
    expect(composer.pressPost()).toBe(false);
  });

  it('is held for a card number, and offers no move', async () => {
    const { held } = await hold(CARD, 'direct-message');
    expect(held).toMatchObject({ isPrivate: true, moveToPrivate: null, shown: ['CARD'] });
  });
});

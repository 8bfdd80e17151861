// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { anyTweet } from '../../support/any-tweet';
import type { FakeComposer } from '../../support/fake-page';
import { CARD, guardForEachTest, MAIL } from '../../support/guarded-composers';

const { start, page, guard, question, write } = guardForEachTest();

describe('two chats that are open side by side', () => {
  it('have a way back of their own', async () => {
    start();
    const [one, other] = [CARD, ''].map((draft) =>
      page().showComposer('direct-message', null, draft),
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
      page().showComposer('direct-message', null, draft),
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
    page().show(answered);
    const composer = page().showComposer('inline-reply', answered.id);
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
    page().show(answered);
    page().show(first, { thread: { id: answered.id, answers: answered.id } });
    const composer = page().showComposer('inline-reply', answered.id);
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
    return drafts.map((draft, index) => page().showComposer('modal', answered, draft, index));
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
    const next = page().showComposer('modal', answered, CARD, 1);
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

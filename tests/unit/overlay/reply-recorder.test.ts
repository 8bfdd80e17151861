// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '@/domain/result';
import type { TweetSighting } from '@/domain/sightings';
import { replyRecorder } from '@/entrypoints/x.content/features/reply-recorder';
import { REMEMBERED_TWEETS } from '@/entrypoints/x.content/remember';
import type { RecordedSightings, SightingBatch } from '@/messaging/protocol';
import type { AskError } from '@/entrypoints/x.content/background-client';
import { anyTweet } from '../../support/any-tweet';
import { startFeatures, type Overlay } from '../../support/overlay';
import { slaEvent } from '../../support/sightings';

type Answer = Result<RecordedSightings, AskError>;

const TAKEN: Answer = success({ clocks: {}, stillPublic: [], refused: [] });
let sent: TweetSighting[][];
let answer: Answer;
let overlay: Overlay;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = TAKEN;
  overlay = startFeatures([replyRecorder], {
    background: {
      recordSightings: ({ sightings }: SightingBatch) => {
        sent.push([...sightings]);
        return Promise.resolve(answer);
      },
    },
  });
});
afterEach(() => {
  overlay.end();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
/** Until the next message may leave. */
const pause = () => vi.advanceTimersByTimeAsync(250);

describe('what is told to the background', () => {
  it('is one message a turn, with every tweet that waits', async () => {
    overlay.page.show(anyTweet({ id: '2124585105679080240' }));
    overlay.page.show(anyTweet({ id: '2124585105679080241' }));
    overlay.page.show(anyTweet({ id: '2124585105679080242', mentions: [] }));
    expect(sent).toEqual([]);
    overlay.page.turn();
    expect(sent.map((batch) => batch.map(({ tweetId }) => tweetId))).toEqual([
      ['2124585105679080240', '2124585105679080241'],
    ]);
    await settle();
  });

  it('is no message for each turn while the agent scrolls, but one four times a second', async () => {
    const id = (number: number) => `21245851056790802${40 + number}`;
    for (let number = 0; number < 10; number += 1) {
      overlay.page.show(anyTweet({ id: id(number) }));
      overlay.page.turn();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent.map((batch) => batch.length)).toEqual([1, 4, 5]);
  });

  it('holds no text and no name', () => {
    overlay.page.show(anyTweet({ text: '@PellwickPost SECRET', authorName: 'A NAME' }));
    overlay.page.turn();
    expect(JSON.stringify(sent)).not.toMatch(/SECRET|A NAME/);
  });

  it('is not told twice, until more is known; first seen stays', async () => {
    vi.setSystemTime(1_000_000);
    overlay.page.show(anyTweet()).remove();
    overlay.page.turn();
    await pause();
    vi.setSystemTime(2_000_000);
    const row = overlay.page.show(anyTweet());
    overlay.page.turn();
    await pause();
    expect(sent).toHaveLength(1);
    row.thread = { id: '2124585105679080000', answers: null };
    row.changed();
    overlay.page.turn();
    await pause();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject([{ threadId: '2124585105679080000', seenAt: 1_000_000 }]);
  });

  it('tells the brand’s answers in a thread, but not its other posts', () => {
    const own = { authorHandle: 'pellwickpost', mentions: [] };
    overlay.page.show(anyTweet({ ...own, id: '2124585105679080250', text: 'News' }));
    overlay.page.show(anyTweet({ ...own, id: '2124585105679080251', text: '@ana_ruiz sorry!' }));
    overlay.page.turn();
    expect(sent).toMatchObject([
      [{ tweetId: '2124585105679080251', role: 'brand', rule: null, answersHandles: ['ana_ruiz'] }],
    ]);
  });

  it('tells whom the brand answered, also when that one does not wait', () => {
    const root = anyTweet();
    const bystander = anyTweet({
      id: '2124585105679080250',
      authorHandle: 'carl',
      text: 'Mine came.',
      mentions: [],
    });
    const answer = anyTweet({
      id: '2124585105679080251',
      authorHandle: 'PellwickPost',
      text: 'Good!',
      mentions: [],
    });
    overlay.page.show(root, { thread: { id: root.id, answers: null } });
    overlay.page.show(bystander, { thread: { id: root.id, answers: root.id } });
    overlay.page.show(answer, { thread: { id: root.id, answers: bystander.id } });
    overlay.page.turn();
    expect(sent).toMatchObject([
      [
        { tweetId: root.id, role: 'customer' },
        { tweetId: answer.id, role: 'brand', answers: bystander.id, answersHandles: ['carl'] },
      ],
    ]);
  });

  it('tells the agent’s own reply at once, and its row adds nothing', async () => {
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    overlay.page.confirmSent({
      id: '2124585105679080260',
      answers: anyTweet().id,
      account: 'PellwickPost',
      postedAt: 5,
      text: 'Sorry!',
    });
    expect(sent[1]).toMatchObject([
      { sentHere: true, answers: anyTweet().id, answersHandles: ['ana_ruiz'], postedAt: 5 },
    ]);
    await settle();
    overlay.page.show(
      anyTweet({
        id: '2124585105679080260',
        authorHandle: 'PellwickPost',
        replyingTo: ['ana_ruiz'],
      }),
    );
    overlay.page.turn();
    expect(sent).toHaveLength(2);
  });

  it('does not tell a reply from an account that is not the brand’s', () => {
    const reply = { id: '1', answers: '2', account: 'somebody', postedAt: 5, text: 'Sorry!' };
    overlay.page.confirmSent(reply);
    expect(sent).toEqual([]);
  });
});

describe('a page that stays open all day', () => {
  const MANY = REMEMBERED_TWEETS + 500;
  const id = (number: number) => String(2_124_585_105_679_080_000n + BigInt(number));
  const clocksFor = (sightings: readonly TweetSighting[]) =>
    Object.fromEntries(sightings.map(({ tweetId }) => [tweetId, slaEvent({ tweetId })]));

  it('remembers what is on the page and the newest of the rest, no more', async () => {
    overlay.end();
    const authors: (string | null)[] = [];
    overlay = startFeatures(
      [
        replyRecorder,
        ({ tweets }) => ({
          id: 'looks-up-authors',
          onSighting: () => void authors.push(tweets.authorOf(id(0)), tweets.authorOf(id(1))),
        }),
      ],
      {
        background: {
          recordSightings: ({ sightings }: SightingBatch) => {
            sent.push([...sightings]);
            return Promise.resolve(
              success({ clocks: clocksFor(sightings), stillPublic: [], refused: [] }),
            );
          },
        },
      },
    );
    const stays = overlay.page.show(anyTweet({ id: id(0) }));
    for (let number = 1; number <= MANY; number += 1) {
      overlay.page.show(anyTweet({ id: id(number) })).remove();
      if (number % 100 === 0) overlay.page.turn();
      if (number % 100 === 0) await pause();
    }
    const { clocks } = overlay.store.getState();
    expect(clocks.size).toBe(REMEMBERED_TWEETS);
    expect([id(0), id(1), id(MANY)].map((tweet) => clocks.has(tweet))).toEqual([true, false, true]);
    expect(authors.slice(-2)).toEqual(['ana_ruiz', null]);

    // What is on the page is not told again; what was forgotten is, and does no harm.
    sent.length = 0;
    stays.changed();
    overlay.page.show(anyTweet({ id: id(MANY) }));
    overlay.page.show(anyTweet({ id: id(1) }));
    overlay.page.turn();
    expect(sent).toMatchObject([[{ tweetId: id(1) }]]);
  });
});

describe('a background that does not answer', () => {
  it('is said, tried again after growing pauses, and loses nothing', async () => {
    answer = failure({ kind: 'unreachable' });
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    expect(overlay.store.getState().recordingProblem).toEqual({ kind: 'unreachable' });

    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(sent).toHaveLength(2);
    answer = TAKEN;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
    expect(overlay.store.getState().recordingProblem).toBeNull();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(3);
  });

  it('is not asked more often because the page moves, and then told everything in one message', async () => {
    answer = failure({ kind: 'unreachable' });
    const ids = Array.from({ length: 50 }, (_, index) => `21245851056790802${10 + index}`);
    for (const id of ids) {
      overlay.page.show(anyTweet({ id }));
      overlay.page.turn();
      await settle();
    }
    expect(sent).toHaveLength(1);
    answer = TAKEN;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.map(({ tweetId }) => tweetId)).toEqual(ids);
    await pause();
    overlay.page.show(anyTweet({ id: '2124585105679080299' }));
    overlay.page.turn();
    expect(sent).toHaveLength(3);
    await settle();
  });

  it('is asked at once when the tab is shown again', async () => {
    answer = failure({ kind: 'unreachable' });
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    answer = TAKEN;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toHaveLength(2);
    await settle();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(2);
  });

  it('is not asked for ever to take what it refuses', async () => {
    answer = failure({ kind: 'invalid', detail: 'tweetId' });
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
  });

  it('says what it refuses of a batch, and takes the others', async () => {
    answer = success({ clocks: {}, stillPublic: [], refused: ['sightings.0.tweetId: check'] });
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    expect(overlay.store.getState().recordingProblem).toEqual({
      kind: 'invalid',
      detail: 'sightings.0.tweetId: check',
    });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
    answer = TAKEN;
    overlay.page.show(anyTweet({ id: '2124585105679080241' }));
    overlay.page.turn();
    await settle();
    expect(overlay.store.getState().recordingProblem).toBeNull();
  });

  it('is left alone once the overlay has ended', async () => {
    answer = failure({ kind: 'unreachable' });
    overlay.page.show(anyTweet());
    overlay.page.turn();
    await settle();
    overlay.end();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
  });
});

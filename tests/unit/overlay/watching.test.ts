// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { replyRecorder } from '@/entrypoints/x.content/features/reply-recorder';
import { slaBadge } from '@/entrypoints/x.content/features/sla-badge';
import { readSettings, changeSettings, type Settings } from '@/storage/settings';
import { anyTweet } from '../../support/any-tweet';
import { triage } from '../../support/any-triage';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';
import { DAY, MINUTE, slaEvent } from '../../support/sightings';

const GESTURE = { event: new Event('click') };
const UNNAMED = anyTweet({ text: 'The parcel people are slow again.', mentions: [] });
const NAMED = anyTweet({ mentions: ['PellwickPost'] });
const track = vi.fn<Background['trackTweet']>();
const untrack = vi.fn<Background['untrackTweet']>();
const judge = vi.fn<Background['judgeWait']>();
const record = vi.fn<Background['recordSightings']>();
let overlay: Overlay;

beforeEach(async () => {
  await setInterfaceLanguage('en');
  vi.useFakeTimers({ now: UNNAMED.postedAt + 5 * MINUTE, toFake: ['Date'] });
  document.body.replaceChildren();
  for (const call of [track, untrack, judge]) call.mockReset().mockResolvedValue(success({}));
  record.mockReset().mockResolvedValue(success({ clocks: {}, stillPublic: [], refused: [] }));
});
afterEach(() => {
  overlay.end();
  vi.useRealTimers();
});

function start(tracked: readonly string[] = [], settings: Partial<Settings> = {}): void {
  overlay = startFeatures([slaBadge, replyRecorder], {
    settings,
    tracked: new Set(tracked),
    background: {
      trackTweet: track,
      untrackTweet: untrack,
      judgeWait: judge,
      recordSightings: record,
    },
  });
}

/** What stands on the tweet's toolbar. */
function partOf(tweet: typeof UNNAMED) {
  overlay.page.show(tweet);
  overlay.page.turn();
  return shownPart();
}

function shownPart() {
  return [...overlay.store.getState().toolbars.values()].at(-1)?.parts[0];
}

describe('a customer’s tweet that does not wait', () => {
  it('can be tracked: it waits from its own time, for the agent’s own reason', async () => {
    start();
    const clock = slaEvent({ rule: 'tracked' });
    track.mockResolvedValue(success({ [UNNAMED.id]: clock }));
    const button = partOf(UNNAMED)?.button;
    expect(button).toMatchObject({ label: 'Track this post', iconOnly: true });
    expect(record).not.toHaveBeenCalled();

    button?.press(GESTURE, document.body, {} as never);
    expect(track).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        tweetId: UNNAMED.id,
        rule: 'tracked',
        brandHandle: 'PellwickPost',
        postedAt: UNNAMED.postedAt,
        seenAt: UNNAMED.postedAt + 5 * MINUTE,
      }),
    );
    await vi.waitFor(() => expect(overlay.store.getState().clocks.get(UNNAMED.id)).toBe(clock));
  });

  it('says so when that could not be kept', async () => {
    start();
    track.mockResolvedValue(failure({ kind: 'unreachable' }));
    partOf(UNNAMED)?.button?.press(GESTURE, document.body, {} as never);
    await vi.waitFor(() =>
      expect(overlay.store.getState().notice).toEqual({ kind: 'decision-not-kept' }),
    );
  });

  it('is not offered when it is too old to be kept', () => {
    start();
    vi.setSystemTime(UNNAMED.postedAt + 91 * DAY);
    expect(partOf(UNNAMED)).toBeUndefined();
  });
});

describe('a tracked tweet', () => {
  it('is told to the background like any that waits, on every page that shows it', async () => {
    start([UNNAMED.id]);
    expect(partOf(UNNAMED)).toHaveProperty('waiting');
    await vi.waitFor(() => expect(record).toHaveBeenCalledOnce());
    expect(record.mock.lastCall?.[0].sightings).toMatchObject([
      { tweetId: UNNAMED.id, rule: 'tracked' },
    ]);
  });

  it('loses its clock when it is tracked no longer', async () => {
    start([UNNAMED.id]);
    const part = partOf(UNNAMED);
    const other = slaEvent();
    overlay.store.setState({ clocks: new Map([[UNNAMED.id, slaEvent({ rule: 'tracked' })]]) });
    untrack.mockResolvedValue(success({ [NAMED.id]: other }));
    part?.waiting?.untrack(UNNAMED.id);
    await vi.waitFor(() =>
      expect([...overlay.store.getState().clocks]).toEqual([[NAMED.id, other]]),
    );
  });
});

describe('a wait that is not for us', () => {
  const wait = slaEvent({ tweetId: NAMED.id, customerHandle: 'ana_ruiz' });
  const over = {
    ...wait,
    triage: triage({ noReplyNeeded: { reason: 'not-for-us', at: wait.startedAt } }),
  };

  it('is told to the background with what the agent had seen of it, and taken back', async () => {
    start();
    judge.mockResolvedValueOnce(success({ [NAMED.id]: over }));
    const part = partOf(NAMED);
    part?.waiting?.notForUs(wait, false);
    const judged = { tweetId: NAMED.id, coversUntil: wait.lastTweetAt };
    expect(judge).toHaveBeenCalledExactlyOnceWith({
      ...judged,
      notForUs: true,
      ignoresAuthor: false,
    });
    await vi.waitFor(() => expect(overlay.store.getState().clocks.get(NAMED.id)).toBe(over));

    part?.waiting?.waitAgain(over);
    await vi.waitFor(() => expect(judge).toHaveBeenLastCalledWith({ ...judged, notForUs: false }));
    expect((await readSettings()).ignoredHandles).toEqual([]);
  });

  it('teaches to ignore its author only where the agent says so, until she takes it back', async () => {
    await changeSettings({ ignoredHandles: ['a_bot'] });
    start();
    const part = partOf(NAMED);
    part?.waiting?.notForUs(wait, true);
    await vi.waitFor(async () =>
      expect((await readSettings()).ignoredHandles).toEqual(['a_bot', 'ana_ruiz']),
    );
    expect(judge.mock.lastCall?.[0]).toMatchObject({ notForUs: true, ignoresAuthor: true });

    // Also on another page: what was decided is all it knows.
    start([], { ignoredHandles: ['a_bot', 'ana_ruiz'] });
    overlay.store.setState({ clocks: new Map([[NAMED.id, over]]) });
    const noReplyNeeded = {
      reason: 'not-for-us',
      at: wait.startedAt,
      ignoresAuthor: true,
    } as const;
    partOf(NAMED)?.waiting?.waitAgain({ ...wait, triage: triage({ noReplyNeeded }) });
    await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(2));
    expect((await readSettings()).ignoredHandles).toEqual(['a_bot']);
  });

  it('leaves a list alone that the agent filled by hand', async () => {
    const ignored = { ignoredHandles: ['ana_ruiz'] };
    await changeSettings(ignored);
    start([], ignored);
    overlay.store.setState({ clocks: new Map([[NAMED.id, over]]) });
    partOf(NAMED)?.waiting?.waitAgain(over);
    await vi.waitFor(() => expect(judge).toHaveBeenCalledOnce());
    expect(await readSettings()).toMatchObject(ignored);
  });

  it('leaves an author on the list who stood there before, and then waits no longer', async () => {
    const ignored = { ignoredHandles: ['Ana_Ruiz'] };
    await changeSettings(ignored);
    start([], ignored);
    const later = UNNAMED.id.replace(/.$/, '8');
    overlay.store.setState({
      clocks: new Map([
        [NAMED.id, over],
        [later, over],
      ]),
    });
    const part = partOf(NAMED);
    judge.mockResolvedValueOnce(success({ [NAMED.id]: over, [later]: over }));
    part?.waiting?.notForUs(wait, true);
    await vi.waitFor(() => expect(judge).toHaveBeenCalledOnce());
    expect([...overlay.store.getState().clocks.keys()]).toEqual([NAMED.id, later]);
    part?.waiting?.waitAgain(over);
    await vi.waitFor(() => expect(overlay.store.getState().clocks.size).toBe(0));
    expect(shownPart()?.button).toMatchObject({ label: 'Track this post' });
    expect(await readSettings()).toMatchObject(ignored);
  });

  it('teaches nothing when it could not be kept itself', async () => {
    start();
    judge.mockResolvedValue(failure({ kind: 'full' }));
    partOf(NAMED)?.waiting?.notForUs(wait, true);
    await vi.waitFor(() =>
      expect(overlay.store.getState().notice).toEqual({ kind: 'decision-not-kept' }),
    );
    expect((await readSettings()).ignoredHandles).toEqual([]);
  });

  it('keeps its clock, and with it the way back, though its author is ignored now', () => {
    start([], { ignoredHandles: ['ANA_RUIZ'] });
    const other = { ...NAMED, id: UNNAMED.id.replace(/.$/, '9') };
    overlay.store.setState({
      clocks: new Map([
        [NAMED.id, over],
        [other.id, slaEvent({ tweetId: other.id, customerHandle: 'ana_ruiz' })],
      ]),
    });
    expect(partOf(NAMED)).toHaveProperty('waiting');
    expect(partOf(other)?.button).toMatchObject({ label: 'Track this post' });
    expect(partOf({ ...NAMED, id: UNNAMED.id.replace(/.$/, '7') })).toHaveProperty('button');
  });

  it('has its clock and the way back also where the page learns of the author first', () => {
    start([], { ignoredHandles: ['ana_ruiz'] });
    overlay.store.setState({ clocks: new Map([[NAMED.id, wait]]) });
    expect(partOf(NAMED)).toHaveProperty('button');
    overlay.store.setState({ clocks: new Map([[NAMED.id, over]]) });
    expect(shownPart()).toHaveProperty('waiting');
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { cannedReply as picker } from '@/entrypoints/x.content/features/canned-reply';
import { replyEffect } from '@/entrypoints/x.content/features/reply-effect';
import { trustedGesture } from '@/entrypoints/x.content/page/x-page';
import { anyTweet } from '../../support/any-tweet';
import { cannedReply } from '../../support/canned-replies';
import type { FakeComposer } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';

const TEXT = 'Hi Ana, we are very sorry that it is late.';
const ANSWERED = anyTweet().id;
const POSTED = '2124585105679080999';
const GESTURE = trustedGesture({ isTrusted: true } as Event);
const record = vi.fn<Background['recordReplyUses']>();
let overlay: Overlay;

/** What the background knows of each use in the end, since it merges. */
const told = () => {
  const uses = record.mock.calls.flatMap(([batch]) => batch.uses);
  return [...new Map(uses.map((use) => [use.id, use])).values()];
};

beforeEach(async () => {
  await setInterfaceLanguage('en');
  record.mockReset().mockResolvedValue(success(undefined));
  overlay = startFeatures([picker, replyEffect], { background: { recordReplyUses: record } });
});

/** Chooses a reply in the picker, as below a composer. */
async function insert(composer: FakeComposer, text = TEXT, replyId = 'late-parcel') {
  const before = told().length;
  composer.typeTrigger(';;');
  const open = overlay.store.getState().picker;
  if (GESTURE) open?.choose(cannedReply({ id: replyId }), text, GESTURE);
  await vi.waitFor(() => expect(told()).toHaveLength(before + 1));
}

function post(text: string, { account = 'PellwickPost', answers = ANSWERED } = {}) {
  overlay.page.confirmSent({ id: POSTED, answers, account, postedAt: 5, text });
}

describe('a reply that was inserted', () => {
  it.each([
    ['as it is', TEXT, { tweetId: POSTED, edited: false }],
    ['changed', 'Hi Ana, we are sorry that it is late.', { tweetId: POSTED, edited: true }],
  ])('and posted %s is told with its post', async (_how, text, posted) => {
    await insert(overlay.page.showComposer('modal', ANSWERED));
    post(text);
    await vi.waitFor(() =>
      expect(told()).toEqual([expect.objectContaining({ replyId: 'late-parcel', posted })]),
    );
    expect(JSON.stringify(record.mock.calls)).not.toContain('sorry');
  });

  it.each([
    ['something else was posted', () => post('Thanks for your kind words, they made our day.')],
    ['another tweet was answered', () => post(TEXT, { answers: '2124585105679080111' })],
    ['it went out from an account that is not the brand’s', () => post(TEXT, { account: 'lea' })],
  ])('is told as used only, when %s', async (_when, happens) => {
    await insert(overlay.page.showComposer('modal', ANSWERED));
    happens();
    await insert(overlay.page.showComposer('home'));
    expect(told().map(({ posted }) => posted)).toEqual([null, null]);
  });

  it('counts for one post alone', async () => {
    await insert(overlay.page.showComposer('modal', ANSWERED));
    post(TEXT);
    await vi.waitFor(() => expect(told()[0]?.posted).not.toBeNull());
    overlay.page.confirmSent({
      id: '2124585105679081000',
      answers: ANSWERED,
      account: 'PellwickPost',
      postedAt: 6,
      text: TEXT,
    });
    await insert(overlay.page.showComposer('home'));
    expect(told()[0]?.posted?.tweetId).toBe(POSTED);
  });

  it('stands beside others in one draft, each with its own fate', async () => {
    const composer = overlay.page.showComposer('inline-reply', ANSWERED);
    await insert(composer);
    await insert(composer, 'Please send us a direct message so that we can help.', 'invite');
    post(`${TEXT} Please write us a direct message so that we can help.`);
    await vi.waitFor(() =>
      expect(told().map(({ replyId, posted }) => [replyId, posted?.edited])).toEqual([
        ['late-parcel', false],
        ['invite', true],
      ]),
    );
  });
});

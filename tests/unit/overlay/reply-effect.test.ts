// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { cannedReply as picker } from '@/entrypoints/x.content/features/canned-reply';
import { replyEffect } from '@/entrypoints/x.content/features/reply-effect';
import { trustedGesture } from '@/entrypoints/x.content/page/x-page';
import { readSettings, type Settings } from '@/storage/settings';
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
const edit = vi.fn<Background['editHandedReply']>();
let overlay: Overlay;

/** What the background knows of each use in the end, since it merges. */
const told = () => {
  const uses = record.mock.calls.flatMap(([batch]) => batch.uses);
  return [...new Map(uses.map((use) => [use.id, use])).values()];
};

beforeEach(async () => {
  await setInterfaceLanguage('en');
  record.mockReset().mockResolvedValue(success(undefined));
  edit.mockReset().mockResolvedValue(success(undefined));
  start();
});

function start(settings: Partial<Settings> = {}) {
  const background = { recordReplyUses: record, editHandedReply: edit };
  overlay = startFeatures([picker, replyEffect], { background, settings });
}

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

describe('words of the agent’s own', () => {
  const OWN = 'Hi Ana, our driver has just found your parcel. We wrote to ana@example.com. ^LM';
  const notice = () => overlay.store.getState().notice;
  const offer = () => {
    const shown = notice();
    return shown?.kind === 'reply-posted' ? shown : null;
  };

  it('are of no known language while X shows a translation of what they answer', () => {
    start();
    overlay.page.show(anyTweet({ language: 'en', translated: true }));
    overlay.page.turn();
    post(`@ana_ruiz ${OWN}`);
    offer()?.save();
    expect(edit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ language: null }));
  });

  it('can be kept once they are posted, as a template without personal data', () => {
    start({ agentSignature: '^LM' });
    overlay.page.show(anyTweet({ language: 'es' }));
    overlay.page.turn();
    post(`@ana_ruiz ${OWN}`);
    expect(edit).not.toHaveBeenCalled();
    offer()?.save();
    expect(edit).toHaveBeenCalledExactlyOnceWith({
      template:
        'Hi {{ customer.first_name }}, our driver has just found your parcel. We wrote to •••. {{ agent.signature }}',
      language: 'es',
      takenOut: ['EMAIL'],
      holdsName: false,
    });
    expect(notice()).toBeNull();
  });

  it('are offered also where a canned reply was changed, and not where it stands unchanged', async () => {
    await insert(overlay.page.showComposer('modal', ANSWERED));
    post(`${TEXT} Our driver has just found your parcel.`);
    expect(notice()).toBeNull();
    await insert(overlay.page.showComposer('modal', ANSWERED));
    overlay.page.confirmSent({
      id: '2124585105679081000',
      answers: ANSWERED,
      account: 'PellwickPost',
      postedAt: 6,
      text: 'Hi Ana, we are very sorry that it was late, and it will not happen again.',
    });
    expect(offer()).not.toBeNull();
  });

  it.each([
    ['in a few words', 'Thanks, have a good day!', {}, {}],
    ['where the agent does not want it', OWN, { offerToSave: false }, {}],
    ['from another account', OWN, {}, { account: 'lea' }],
  ] as const)('are not offered %s', (_when, text, settings, from) => {
    start(settings);
    post(text, from);
    expect(notice()).toBeNull();
  });

  it('are no longer offered once the agent writes on or goes elsewhere', () => {
    post(OWN);
    overlay.page.showComposer('home').write('N');
    expect(notice()).toBeNull();
    post(OWN, { answers: '2124585105679080111' });
    overlay.page.change();
    expect(notice()).toBeNull();
  });

  it('are never offered again when she says so', async () => {
    post(OWN);
    offer()?.stopOffering();
    await vi.waitFor(() => expect(notice()).toEqual({ kind: 'offer-stopped' }));
    expect((await readSettings()).offerToSave).toBe(false);
  });

  it('stay where they are when the settings do not open, and she is told', async () => {
    edit.mockResolvedValue(failure({ kind: 'unreachable' }));
    post(OWN);
    offer()?.save();
    await vi.waitFor(() => expect(notice()).toEqual({ kind: 'settings-not-opened' }));
  });
});

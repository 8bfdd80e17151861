import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starterLibrary } from '@/domain/replies/starter-library';
import { officeHours } from '@/domain/sla/business-hours';
import { DATABASE_NAME } from '@/storage/database/database';
import { takeHandedReply } from '@/storage/handed-reply';
import { changeSettings, readSettings } from '@/storage/settings';
import { ask, OPTIONS_PAGE, pressKey, startWorker, X_PAGE } from '../../support/background-worker';
import { triage } from '../../support/any-triage';
import { cannedReply } from '../../support/canned-replies';
import { contentsOf, newDatabase, removeDisk, replaceDisk } from '../../support/database';
import { replyUse } from '../../support/reply-uses';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  specialPolicy,
} from '../../support/sightings';

const STARTER_LIBRARY = starterLibrary('en');

const tweet = customerTweet(MORNING);

beforeEach(async () => {
  replaceDisk();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING + 10 * MINUTE });
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the worker', () => {
  it('stores what the page reports and answers with the clocks', async () => {
    const answer = brandTweet(MORNING + 4 * MINUTE);
    const result = await ask('recordSightings', { sightings: [tweet] });
    expect(result).toMatchObject({
      ok: true,
      value: { clocks: { [tweet.tweetId]: { dueAt: MORNING + HOUR, metAt: null } } },
    });

    await ask('recordSightings', {
      sightings: [{ ...answer, threadId: tweet.tweetId, answers: tweet.tweetId }],
    });
    const { slaEvents, sightings } = await contentsOf(newDatabase(DATABASE_NAME));
    expect(slaEvents).toMatchObject([{ metBy: answer.tweetId, policy: 'default@1' }]);
    expect(sightings).toHaveLength(2);
  });

  it('takes the targets from the settings, from the moment they change', async () => {
    await ask('recordSightings', { sightings: [tweet] });
    vi.setSystemTime(MORNING + 20 * MINUTE);
    await changeSettings({ firstResponseTargetMinutes: 15 });
    vi.setSystemTime(MORNING + 40 * MINUTE);

    const later = customerTweet(MORNING + 30 * MINUTE);
    const result = await ask('recordSightings', { sightings: [tweet, later] });
    expect(result).toMatchObject({
      value: {
        clocks: {
          [tweet.tweetId]: { dueAt: MORNING + HOUR, policy: 'default@1' },
          [later.tweetId]: { dueAt: later.postedAt + 15 * MINUTE, policy: 'default@2' },
        },
      },
    });
  });

  it('counts the time of the hours in the settings', async () => {
    await changeSettings({ alwaysOpen: false, businessHours: officeHours('UTC') });
    const evening = customerTweet(MORNING + 9 * HOUR);
    const monday = MORNING + 3 * DAY;
    expect(await ask('recordSightings', { sightings: [evening] })).toMatchObject({
      value: { clocks: { [evening.tweetId]: { dueAt: monday + HOUR } } },
    });
  });

  it('takes the first special policy that fits', async () => {
    const special = specialPolicy({ id: 'spoken-of', match: { rules: ['watched-phrase'] } });
    const resting = specialPolicy({ id: 'resting', inUse: false, firstResponseMinutes: 1 });
    await changeSettings({
      specialPolicies: [resting, { ...special, firstResponseMinutes: 240 }],
    });
    const named = customerTweet(MORNING, { rule: 'watched-phrase' });
    expect(await ask('recordSightings', { sightings: [named] })).toMatchObject({
      value: { clocks: { [named.tweetId]: { policy: 'spoken-of@1', dueAt: MORNING + 4 * HOUR } } },
    });
  });

  it('takes the special policy for a phrase that the post names, in the settings’ spelling', async () => {
    const match = { watchedPhrases: ['Recall'] };
    await changeSettings({
      specialPolicies: [specialPolicy({ id: 'recall', match, firstResponseMinutes: 15 })],
    });
    const named = (watchedPhrases: readonly string[], after: number) =>
      customerTweet(MORNING + after, { rule: 'watched-phrase', watchedPhrases });
    const [recall, other] = [named(['Lumen', 'RECALL'], 0), named(['Lumen'], MINUTE)];
    expect(await ask('recordSightings', { sightings: [recall, other] })).toMatchObject({
      value: {
        clocks: {
          [recall.tweetId]: { policy: 'recall@1', dueAt: MORNING + 15 * MINUTE },
          [other.tweetId]: { policy: 'default@1' },
        },
      },
    });
  });

  it('gives open waits the new target when a page of the extension asks for that', async () => {
    await ask('recordSightings', { sightings: [tweet] });
    await changeSettings({ firstResponseTargetMinutes: 15 });
    const answer = await ask('recalculateOpenEvents', undefined, OPTIONS_PAGE);
    expect(answer).toEqual({ ok: true, value: 1 });
    const { slaEvents } = await contentsOf(newDatabase(DATABASE_NAME));
    expect(slaEvents).toMatchObject([{ dueAt: MORNING + 15 * MINUTE }]);
  });

  it('lists the replies and counts their use', async () => {
    const id = STARTER_LIBRARY[0]?.id ?? '';
    const uses = [replyUse({ replyId: id })];
    await ask('recordReplyUses', { uses });
    await ask('recordReplyUses', { uses });
    const library = await ask('readCannedReplies', { after: null });
    if (!library.ok) throw new Error('the library was not read');
    expect(library.value).toMatchObject({ total: STARTER_LIBRARY.length, next: null });
    expect(library.value.replies.find((reply) => reply.id === id)).toMatchObject({
      useCount: 1,
      lastUsedAt: MORNING,
    });
  });

  it('reads one reply, or none of an unknown name', async () => {
    const [starter] = STARTER_LIBRARY;
    const id = starter?.id ?? '';
    expect(await ask('readCannedReply', { id })).toMatchObject({ ok: true, value: { id } });
    expect(await ask('readCannedReply', { id: 'gone' })).toEqual({ ok: true, value: null });
  });

  it('changes the library for a page of the extension, and for no page of X', async () => {
    const change = { save: [{ reply: cannedReply(), basedOn: null }], remove: [] };
    expect(await ask('changeLibrary', change)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    expect(await ask('changeLibrary', change, OPTIONS_PAGE)).toMatchObject({ ok: true });
    expect(await ask('changeLibrary', change, OPTIONS_PAGE)).toMatchObject({
      error: { kind: 'outdated' },
    });
    const { cannedReplies } = await contentsOf(newDatabase(DATABASE_NAME));
    expect(cannedReplies).toContainEqual(cannedReply());
  });

  it('hands posted words to the settings page, once, and stores them nowhere', async () => {
    const handed = { template: 'Hi there!', language: 'en', takenOut: [], holdsName: false };
    expect(await ask('editHandedReply', handed)).toMatchObject({ ok: true });
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Hi there!');
    const contents = await contentsOf(newDatabase(DATABASE_NAME));
    expect(JSON.stringify(contents)).not.toContain('Hi there!');
    expect(await takeHandedReply()).toEqual(handed);
    expect(await takeHandedReply()).toBeNull();
    expect(await ask('editHandedReply', handed, OPTIONS_PAGE)).toMatchObject({
      error: { kind: 'forbidden' },
    });
  });

  it('keeps no posted words where the settings page does not open, or when all is deleted', async () => {
    const handed = { template: 'Hi there!', language: 'en', takenOut: [], holdsName: false };
    vi.mocked(fakeBrowser.runtime.openOptionsPage).mockRejectedValueOnce(new Error('No window'));
    expect(await ask('editHandedReply', handed)).toMatchObject({
      error: { kind: 'unavailable', detail: 'No window' },
    });
    expect(await takeHandedReply()).toBeNull();
    await ask('editHandedReply', handed);
    await ask('deleteEverything', undefined, OPTIONS_PAGE);
    expect(await takeHandedReply()).toBeNull();
  });

  it('opens the settings', async () => {
    expect(await ask('openSettings', undefined)).toMatchObject({ ok: true });
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('hands the key for the picker on to the page in front, where one of ours is', async () => {
    const send = vi.fn();
    fakeBrowser.tabs.sendMessage = send;
    pressKey('another', { id: 7 });
    pressKey('open-picker');
    pressKey('open-picker', { id: 7 });
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    expect(send.mock.calls[0]?.slice(0, 2)).toMatchObject([7, { type: 'openPicker' }]);
  });

  it('deletes everything for a page of the extension, settings too', async () => {
    await ask('recordSightings', { sightings: [tweet] });
    await changeSettings({ agentFirstName: 'Lea' });
    expect(await ask('deleteEverything', undefined, OPTIONS_PAGE)).toMatchObject({ ok: true });

    const { sightings, slaEvents, conversations } = await contentsOf(newDatabase(DATABASE_NAME));
    expect([...sightings, ...slaEvents, ...conversations]).toEqual([]);
    expect((await readSettings()).agentFirstName).toBe('');
  });
});

it('takes a decision about a wait from a page of the extension, and from no page of X', async () => {
  await ask('recordSightings', { sightings: [tweet] });
  const decided = triage({ noReplyNeeded: { reason: 'spam', at: MORNING } });
  const decision = { tweetId: tweet.tweetId, coversUntil: tweet.postedAt, triage: decided };
  expect(await ask('triageWait', decision)).toEqual({ ok: false, error: { kind: 'forbidden' } });
  expect(await ask('triageWait', decision, OPTIONS_PAGE)).toMatchObject({ ok: true });
  expect(await ask('recordSightings', { sightings: [tweet] })).toMatchObject({
    value: { clocks: { [tweet.tweetId]: { triage: decided } } },
  });
});

describe('the worker refuses', () => {
  const stored = async () => (await contentsOf(newDatabase(DATABASE_NAME))).sightings;

  it('an invalid sighting, names the field, and stores the others', async () => {
    const later = customerTweet(MORNING + MINUTE);
    const sightings = [tweet, { ...tweet, seenAt: -1 }, later];
    expect(await ask('recordSightings', { sightings })).toMatchObject({
      ok: true,
      value: {
        clocks: { [tweet.tweetId]: {}, [later.tweetId]: {} },
        refused: [expect.stringContaining('sightings.1.seenAt')],
      },
    });
    expect(await stored()).toMatchObject([{ tweetId: tweet.tweetId }, { tweetId: later.tweetId }]);
  });

  it.each([
    ['another site', { ...X_PAGE, url: 'https://example.org/' }],
    ['another extension', { ...X_PAGE, id: 'other' }],
    ['its own options page, which sees no tweets', OPTIONS_PAGE],
    ['somebody unnamed', {}],
  ])('sightings from %s', async (_, sender) => {
    expect(await ask('recordSightings', { sightings: [tweet] }, sender)).toEqual({
      ok: false,
      error: { kind: 'forbidden' },
    });
    expect(await stored()).toEqual([]);
  });

  it('to recalculate anything for a page of X', async () => {
    expect(await ask('recalculateOpenEvents', undefined)).toMatchObject({
      error: { kind: 'forbidden' },
    });
  });

  it('to delete anything for a page of X', async () => {
    expect(await ask('deleteEverything', undefined)).toMatchObject({
      error: { kind: 'forbidden' },
    });
  });
});

describe('the worker without IndexedDB', () => {
  beforeEach(async () => {
    removeDisk();
    await startWorker();
  });

  it('answers that its storage is unavailable', async () => {
    const unavailable = { ok: false, error: { kind: 'unavailable' } };
    expect(await ask('recordSightings', { sightings: [tweet] })).toMatchObject(unavailable);
    expect(await ask('readCannedReplies', { after: null })).toMatchObject(unavailable);
    expect(await ask('deleteEverything', undefined, OPTIONS_PAGE)).toMatchObject(unavailable);
    expect(await ask('openSettings', undefined)).toMatchObject({ ok: true });
  });

  it('leaves word for the pages why nothing is recorded', async () => {
    await ask('recordSightings', { sightings: [tweet] });
    expect(await fakeBrowser.storage.session.get('recording-problem')).toMatchObject({
      'recording-problem': { kind: 'unavailable' },
    });
  });
});

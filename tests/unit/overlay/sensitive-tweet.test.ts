// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { composerGuard } from '@/entrypoints/x.content/features/composer-guard';
import type { SensitiveWarning } from '@/entrypoints/x.content/features/feature';
import { sensitiveTweet } from '@/entrypoints/x.content/features/sensitive-tweet';
import type { Settings } from '@/storage/settings';
import { anyTweet } from '../../support/any-tweet';
import { cannedReply } from '../../support/canned-replies';
import type { FakeComposer } from '../../support/fake-page';
import { startFeatures, type Overlay } from '../../support/overlay';

const GESTURE = { event: new Event('click') };
const read = vi.fn<Background['readCannedReply']>();
const countUse = vi.fn<Background['recordReplyUses']>();
let overlay: Overlay;
let composer: FakeComposer;

beforeEach(() => {
  document.body.replaceChildren();
  read.mockReset().mockResolvedValue(success(null));
  countUse.mockReset().mockResolvedValue(success(undefined));
});
afterEach(() => overlay.end());

/** Shows a customer's tweet; what stands on its toolbar. */
function show(
  tweet: Parameters<typeof anyTweet>[0],
  settings: Partial<Settings> = {},
): SensitiveWarning | undefined {
  const background = { readCannedReply: read, recordReplyUses: countUse };
  overlay = startFeatures([sensitiveTweet, composerGuard], { settings, background });
  composer = overlay.page.showComposer('modal', anyTweet().id);
  overlay.page.replyAnswer = success(composer);
  overlay.page.show(anyTweet(tweet));
  overlay.page.turn();
  const [toolbar] = [...overlay.store.getState().toolbars.values()];
  return toolbar?.parts.find((part) => part.warning !== undefined)?.warning;
}

/** What is said of the language of the text that was put into the composer. */
function noteBelow(shown: FakeComposer) {
  const bars = [...overlay.store.getState().composerBars.values()];
  return bars.find((bar) => bar.composer === shown)?.parts.get('composer-guard')?.guard
    ?.languageNote;
}

it('warns of what a customer’s tweet shows, by kind and count', () => {
  const warning = show({ text: 'Mail me: ana@example.com, card 4111 1111 1111 1111' });
  expect(warning).toMatchObject({ kinds: ['EMAIL', 'CARD'], count: 2 });
  expect(JSON.stringify(warning)).not.toMatch(/ana|4111/);
});

it('does not warn of the brand’s own contact data, nor of a customer’s question', () => {
  expect(show({ text: 'Mail me: ana@example.com' }, { ownContacts: ['example.com'] })).toBe(
    undefined,
  );
  overlay.end();
  expect(show({ text: 'What is your phone number?' })).toBe(undefined);
});

it.each([
  ['de', /Bitte löschen Sie/],
  ['fr', /supprimez-le/],
  ['en', /Please delete it/],
])('asks to delete it in the customer’s language (%s)', async (language, words) => {
  show({ text: 'ana@example.com', language })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(composer.text()).toMatch(words));
  expect(composer.text()).toMatch(/recipient_id=1204567890123456789$/);
  expect(composer.text()).not.toContain('ana@');
  expect(countUse).not.toHaveBeenCalled();
});

it('asks in the words of the agent’s own library, and counts the use', async () => {
  const bodies = { en: 'Please take it down, {{ customer.handle }}.' };
  read.mockResolvedValue(success(cannedReply({ id: 'delete-personal-data', bodies })));
  show({ text: 'ana@example.com', authorHandle: 'ana_r' })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(composer.text()).toBe('Please take it down, ana_r.'));
  await vi.waitFor(() =>
    expect(countUse).toHaveBeenCalledExactlyOnceWith({
      uses: [expect.objectContaining({ replyId: 'delete-personal-data' })],
    }),
  );
});

it('asks in words every library begins with where the agent’s own are in other languages', async () => {
  const bodies = { en: 'Please take it down.' };
  read.mockResolvedValue(success(cannedReply({ id: 'delete-personal-data', bodies })));
  show({ text: 'ana@example.com', language: 'it' })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(composer.text()).toMatch(/recipient_id=/));
  expect(composer.text()).not.toMatch(/Please/);
  expect(noteBelow(composer)).toBeNull();
  expect(countUse).not.toHaveBeenCalled();
});

it.each([
  [{ language: 'pt' }, { kind: 'fell-back', wanted: 'pt', used: 'en' }],
  [
    { language: 'en', translated: true },
    { kind: 'translated', used: 'en' },
  ],
])('says below the draft when it may not be the customer’s language: %j', async (tweet, note) => {
  const bodies = { en: 'Please take it down.' };
  read.mockResolvedValue(success(cannedReply({ id: 'delete-personal-data', bodies })));
  show({ text: 'ana@example.com', ...tweet })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(noteBelow(composer)).toEqual(note));
  expect(composer.text()).toBe('Please take it down.');
});

it('asks also when the library cannot be read', async () => {
  read.mockResolvedValue(failure({ kind: 'unreachable' }));
  show({ text: 'ana@example.com', language: 'en' })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(composer.text()).toMatch(/Please delete it/));
});

it('leads to the private channel of the settings, and says when its address is missing', async () => {
  const form = { kind: 'form', link: 'https://lumen.example/help' } as const;
  show({ text: 'ana@example.com' }, { privateChannel: form })?.askToDelete(GESTURE);
  await vi.waitFor(() => expect(composer.text()).toMatch(/ https:\/\/lumen\.example\/help$/));
  overlay.end();
  show({ text: 'ana@example.com' }, { privateChannel: { ...form, link: '' } })?.askToDelete(
    GESTURE,
  );
  await vi.waitFor(() =>
    expect(overlay.store.getState().notice).toEqual({ kind: 'private-link-missing' }),
  );
  expect(composer.text()).toBe('');
});

import type { ContentScriptContext } from '#imports';
import type { Brand } from '@/domain/brand';
import { brandFor, waitingRule } from '@/domain/waiting';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '@/storage/settings';
import { readTrackedTweets, watchTrackedTweets } from '@/storage/tracked-tweets';
import { createAccountCheck } from './account-check';
import { background } from './background-client';
import { keepComposerBars } from './composer-bars';
import { followDecisions } from './decided-clocks';
import { createDraftMemory } from './draft-memory';
import { tellOfDrafts } from './draft-watch';
import type { FeatureContext } from './features/feature';
import { FEATURES } from './features/registry';
import { listenForPickerKey } from './open-picker-key';
import { createXPage } from './page/x-page';
import { followSentReplies } from './sent-replies';
import { createReplyUses } from './reply-uses';
import { createOverlayStore } from './store';
import { createTweetDirectory, keepTweetToolbars } from './tweet-toolbars';
import { removeHosts } from './ui/host';
import { isExtensionAlive, noticeOutdated } from './ui/outdated-notice';
import { startOverlay } from './ui/overlay';

/** Starts the overlay on a page of X: page, store, features and what is drawn. All of it ends with `script.signal`. */
export async function bootstrap(script: ContentScriptContext): Promise<void> {
  // An instance from before an update of the extension may have left its elements behind.
  removeHosts(document);
  const [stored, trackedBefore] = await Promise.all([storedSettings(), readTrackedTweets()]);
  if (script.isInvalid) return;
  let settings = stored ?? DEFAULT_SETTINGS;
  let tracked = trackedBefore;
  const settingsListeners = new Set<() => void>();

  const { signal } = script;
  const now = () => Date.now();
  const page = createXPage(document, signal, () => script.isValid);
  noticeOutdated(script, document, () => page.theme);
  const store = createOverlayStore({ now: now(), theme: page.theme }, () => script.isValid);
  const directory = createTweetDirectory();
  const brand = (): Brand => brandFor(settings, page.accountHandle, tracked);
  const context: FeatureContext = {
    page,
    store,
    background,
    tweets: directory,
    sentReplies: followSentReplies(signal),
    draftMemory: createDraftMemory(),
    replyUses: createReplyUses({ background, signal, now }),
    signal,
    now,
    brand,
    accountCheck: createAccountCheck(page, brand),
    settings: () => settings,
    onSettingsChange: (changed) => void settingsListeners.add(changed),
    onOpenPickerKey: listenForPickerKey(signal),
    waitingRule: ({ tweet, thread }) =>
      waitingRule(tweet, brand(), {
        answersAuthor: thread?.answers == null ? null : directory.authorOf(thread.answers),
      }),
  };

  const features = FEATURES.map((create) => create(context));
  const overlay = startOverlay({
    document,
    store,
    signal,
    isAlive: () => script.isValid,
    giveUp: () => script.abort(),
  });
  const refresh = keepTweetToolbars({
    ...context,
    features,
    directory,
    createHost: overlay.createToolbarHost,
  });
  tellOfDrafts(page, signal);
  keepComposerBars({ page, store, features, createHost: overlay.createComposerHost });

  /** What decides what stands on a tweet's toolbar. */
  const readBrand = (): string => JSON.stringify([brand(), [...tracked], settings.ownContacts]);
  let knownBrand = readBrand();
  const refreshForBrand = (): void => {
    const known = readBrand();
    if (known === knownBrand) return;
    knownBrand = known;
    refresh();
  };
  page.onChange(() => {
    store.setState({ theme: page.theme });
    refreshForBrand();
  });
  const unwatchTracked = watchTrackedTweets((changed) => {
    tracked = changed;
    refreshForBrand();
  });
  unwatchAtEnd(signal, unwatchTracked);
  unwatchAtEnd(signal, followDecisions(context));
  if (stored === null) {
    store.setState({ notice: { kind: 'settings-not-read' } });
    return;
  }
  const unwatchSettings = watchSettings((changed) => {
    settings = changed;
    refreshForBrand();
    for (const listener of settingsListeners) listener();
  });
  unwatchAtEnd(signal, unwatchSettings);
}

/** After an update the browser's storage can no longer be reached, and has forgotten us anyway. */
function unwatchAtEnd(signal: AbortSignal, unwatch: () => void): void {
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) unwatch();
  });
}

/** Null where the browser's storage cannot be read: replies, warnings and clocks are of use without settings too. */
async function storedSettings(): Promise<Settings | null> {
  try {
    return await readSettings();
  } catch {
    return null;
  }
}

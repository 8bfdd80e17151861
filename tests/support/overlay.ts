import type { Brand } from '@/domain/brand';
import type { SentReplyTrace } from '@/domain/replies/sent-replies';
import { success } from '@/domain/result';
import { brandFor, waitingRule } from '@/domain/waiting';
import { createAccountCheck } from '@/entrypoints/x.content/account-check';
import type { Background } from '@/entrypoints/x.content/background-client';
import { keepComposerBars } from '@/entrypoints/x.content/composer-bars';
import { createDraftMemory } from '@/entrypoints/x.content/draft-memory';
import type { FeatureContext, FeatureFactory } from '@/entrypoints/x.content/features/feature';
import {
  createOverlayStore,
  type OverlayHost,
  type OverlayStore,
} from '@/entrypoints/x.content/store';
import { createReplyUses } from '@/entrypoints/x.content/reply-uses';
import { createTweetDirectory, keepTweetToolbars } from '@/entrypoints/x.content/tweet-toolbars';
import { DEFAULT_SETTINGS, type Settings } from '@/storage/settings';
import { FakePage } from './fake-page';

export interface Overlay {
  readonly page: FakePage;
  readonly store: OverlayStore;
  /** Presses the extension's own key for the picker. */
  pressPickerKey(): void;
  /** Changes settings as the agent does, in another tab. */
  changeSettings(change: Partial<Settings>): void;
  /** Ends it, as an update of the extension would. */
  end(): void;
}

export interface OverlayOptions {
  readonly background?: Partial<Background>;
  readonly settings?: Partial<Settings>;
  readonly page?: FakePage;
  /** Tweets that the agent tracks by hand. */
  readonly tracked?: ReadonlySet<string>;
  /** Instead of bare elements: the hosts of a real overlay that draws. */
  readonly hosts?: (
    store: OverlayStore,
    signal: AbortSignal,
  ) => {
    readonly createToolbarHost: (tweetId: string) => OverlayHost;
    readonly createComposerHost: () => OverlayHost;
  };
}

/** Features on a fake page, wired as bootstrap.ts wires them, with nothing of the browser's. */
export function startFeatures(
  factories: readonly FeatureFactory[],
  options: OverlayOptions = {},
): Overlay {
  const ended = new AbortController();
  const page = options.page ?? new FakePage();
  const store = createOverlayStore({ now: Date.now(), theme: page.theme });
  const directory = createTweetDirectory();
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const settingsListeners = new Set<() => void>();
  let traces: readonly SentReplyTrace[] = [];
  const traceListeners = new Set<() => void>();
  const keyListeners = new Set<() => void>();
  const brand = (): Brand =>
    brandFor(settings, page.account?.handle ?? null, options.tracked ?? new Set());
  const background = { ...QUIET_BACKGROUND, ...options.background };
  const now = (): number => Date.now();
  const signal = ended.signal;
  const context: FeatureContext = {
    page,
    store,
    background,
    tweets: directory,
    sentReplies: {
      all: () => traces,
      onChange: (changed) => void traceListeners.add(changed),
      change: (next) => {
        traces = next(traces);
        for (const changed of traceListeners) changed();
      },
    },
    draftMemory: createDraftMemory(),
    replyUses: createReplyUses({ background, signal, now }),
    signal,
    now,
    brand,
    accountCheck: createAccountCheck(page, brand),
    onOpenPickerKey: (pressed) => void keyListeners.add(pressed),
    settings: () => settings,
    onSettingsChange: (changed) => void settingsListeners.add(changed),
    waitingRule: ({ tweet, thread }) =>
      waitingRule(tweet, brand(), {
        answersAuthor: thread?.answers == null ? null : directory.authorOf(thread.answers),
      }),
  };
  const features = factories.map((create) => create(context));
  const hosts = options.hosts?.(store, ended.signal) ?? {
    createToolbarHost: bareHost,
    createComposerHost: bareHost,
  };
  keepTweetToolbars({
    page,
    store,
    features,
    brand,
    directory,
    createHost: hosts.createToolbarHost,
  });
  keepComposerBars({ page, store, features, createHost: hosts.createComposerHost });
  const pressPickerKey = (): void => {
    for (const pressed of keyListeners) pressed();
  };
  const changeSettings = (change: Partial<Settings>): void => {
    settings = { ...settings, ...change };
    for (const changed of settingsListeners) changed();
  };
  return { page, store, pressPickerKey, changeSettings, end: () => ended.abort() };
}

const QUIET_BACKGROUND: Background = {
  recordSightings: () => Promise.resolve(success({ clocks: {}, stillPublic: [], refused: [] })),
  recordMissing: () => Promise.resolve(success({})),
  judgeWait: () => Promise.resolve(success({})),
  trackTweet: () => Promise.resolve(success({})),
  untrackTweet: () => Promise.resolve(success({})),
  listClocks: () => Promise.resolve(success({})),
  listCannedReplies: () => Promise.resolve(success([])),
  readCannedReply: () => Promise.resolve(success(null)),
  expectedReply: () => Promise.resolve(success(null)),
  recordReplyUses: () => Promise.resolve(success(undefined)),
  listCustomersWhoMayCome: () => Promise.resolve(success([])),
  noteThatCustomerCame: () => Promise.resolve(success(undefined)),
  recordPostedAnyway: () => Promise.resolve(success(undefined)),
  recordFindings: () => Promise.resolve(success([])),
  editHandedReply: () => Promise.resolve(success(undefined)),
  openSettings: () => Promise.resolve(success(undefined)),
};

function bareHost(): OverlayHost {
  const element = document.createElement('div');
  return { element, shadow: element.attachShadow({ mode: 'open' }), reactPlace: () => element };
}

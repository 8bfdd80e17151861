import type { CannedReply, ReplyChannel } from '@/domain/replies/canned-reply';
import { prepareForSearch } from '@/domain/replies/search-replies';
import type { Tweet } from '@/domain/tweet';
import { serviceHours, type Settings } from '@/storage/settings';
import { answeredAlready, type AnsweredAlready } from './answered-already';
import type { FeatureContext } from './features/feature';
import { insertReply, type ReplyTarget } from './reply-insertion';
import { replyVariables } from './reply-variables';
import type { Library, OpenPicker } from './store';

/** X's limit for a direct message, in characters. */
const LONGEST_MESSAGE = 10_000;

export interface PickerRequest extends Pick<OpenPicker, 'anchor' | 'openedFrom' | 'stayInside'> {
  readonly target: ReplyTarget;
  /** What the agent typed in the composer to open it; the reply takes its place. */
  readonly typed?: string;
  /** What she typed behind that: the picker begins to search with it. */
  readonly query?: string;
  /** True where the reply takes the place of the whole draft in the composer. */
  readonly replacesDraft?: boolean;
  /** Brings the keyboard back when she closes the picker with a key; else it returns to the anchor. */
  readonly refocus?: () => void;
}

/** Opens the canned-reply picker; asked again from the same place, closes it. */
export type PickerOpener = (request: PickerRequest) => void;

/** One for all features of a page, so that they share the library. */
const openers = new WeakMap<FeatureContext, PickerOpener>();

export function pickerOpener(context: FeatureContext): PickerOpener {
  const known = openers.get(context);
  if (known !== undefined) return known;
  const opener = createPickerOpener(context);
  openers.set(context, opener);
  return opener;
}

function createPickerOpener(context: FeatureContext): PickerOpener {
  const { store, background, settings, page } = context;
  let openings = 0;
  /** The library as last read: shown at once the next time, while it is read again. */
  let known: readonly CannedReply[] | null = null;

  const show = (id: number, library: Library): void => {
    store.setState(({ picker }) => (picker?.id === id ? { picker: { ...picker, library } } : {}));
  };
  const load = async (id: number, channel: ReplyChannel): Promise<void> => {
    const read = await background.listCannedReplies();
    if (read.ok) {
      known = unchangedKept(known ?? [], read.value);
      show(id, ready(known, channel));
      prepareSearch(known, context.signal);
    } else if (known === null) {
      show(id, { state: 'failed', error: read.error });
    }
  };

  /** What can be promised takes a question of its own; until it is answered, nothing is. */
  const promise = async (id: number): Promise<void> => {
    const expected = await background.expectedReply();
    if (!expected.ok) return;
    store.setState(({ picker }) => {
      if (picker?.id !== id) return {};
      const moment = { ...picker.situation.moment, expected: expected.value };
      return { picker: { ...picker, situation: { ...picker.situation, moment } } };
    });
  };

  return ({ target, typed = '', query = '', replacesDraft = false, refocus, ...place }) => {
    const open = store.getState().picker;
    open?.close(open.anchor === place.anchor);
    if (open?.anchor === place.anchor) return;

    const id = openings++;
    const customer = customerOf(context, target);
    const channel = channelOf(target);
    const row = target.kind === 'tweet' ? target.tweet.signal : target.composer.signal;
    const ended = new AbortController();
    const close = (returnFocus: boolean): void => {
      ended.abort();
      if (store.getState().picker?.id === id) store.setState({ picker: null });
      if (!returnFocus) return;
      if (refocus === undefined) place.anchor.focus();
      else refocus();
    };
    row.addEventListener('abort', () => close(false), { signal: ended.signal });

    const picker: OpenPicker = {
      ...place,
      id,
      query,
      situation: {
        variables: replyVariables(customer, settings(), page.account),
        language: customer?.language ?? null,
        fallbackLanguages: settings().fallbackLanguages,
        moment: { now: context.now(), zone: zoneOf(settings()), expected: null },
        maxLength: channel === 'direct-message' ? LONGEST_MESSAGE : settings().longestReply,
      },
      answered: answeredIn(context, target),
      library: known === null ? { state: 'loading' } : ready(known, channel),
      retry: () => {
        show(id, { state: 'loading' });
        void load(id, channel);
      },
      choose: (reply, text, gesture) => {
        close(false);
        void insertReply(context, target, text, gesture, replacesDraft ? 'draft' : { typed }).then(
          (inserted) => {
            // A use that could not be counted is no loss to the agent: it only orders the list.
            if (inserted) void background.countCannedReplyUse({ id: reply.id, at: context.now() });
          },
        );
      },
      openSettings: () => {
        void background.openSettings().then((opened) => {
          if (!opened.ok) store.setState({ notice: { kind: 'settings-not-opened' } });
        });
      },
      close,
    };
    store.setState({ picker });
    void load(id, channel);
    void promise(id);
  };
}

/** How many replies are prepared for the search in one task, a few milliseconds' work. */
const PREPARED_AT_ONCE = 100;

/** Prepares the search before the first key, a part at a time, so that neither the agent nor the page waits. */
function prepareSearch(library: readonly CannedReply[], signal: AbortSignal, from = 0): void {
  if (from >= library.length) return;
  setTimeout(() => {
    if (signal.aborted) return;
    prepareForSearch(library.slice(from, from + PREPARED_AT_ONCE));
    prepareSearch(library, signal, from + PREPARED_AT_ONCE);
  });
}

/** The library as read again, with the very replies known already where nothing about them changed. */
function unchangedKept(
  known: readonly CannedReply[],
  read: readonly CannedReply[],
): readonly CannedReply[] {
  const byId = new Map(known.map((reply) => [reply.id, reply]));
  return read.map((reply) => {
    const same = byId.get(reply.id);
    const isSame = same?.changedAt === reply.changedAt && same.lastUsedAt === reply.lastUsedAt;
    return isSame && same.useCount === reply.useCount ? same : reply;
  });
}

/** The brand's, or the browser's own while it answers at all hours. */
function zoneOf(settings: Settings): string | undefined {
  const hours = serviceHours(settings);
  return hours === '24x7' ? undefined : hours.zone;
}

/** What may be said there. */
function ready(library: readonly CannedReply[], channel: ReplyChannel): Library {
  const replies = library.filter((reply) => reply.channel === channel || reply.channel === 'both');
  return { state: 'ready', replies };
}

function channelOf(target: ReplyTarget): ReplyChannel {
  const isMessage = target.kind === 'composer' && target.composer.kind === 'direct-message';
  return isMessage ? 'direct-message' : 'public';
}

function answeredIn(context: FeatureContext, target: ReplyTarget): AnsweredAlready | null {
  const id = target.kind === 'tweet' ? target.tweet.tweet.id : target.composer.answers;
  return id === null ? null : answeredAlready(context, id);
}

function customerOf(context: FeatureContext, target: ReplyTarget): Tweet | null {
  if (target.kind === 'tweet') return target.tweet.tweet;
  const { answers } = target.composer;
  return answers === null ? null : (context.tweets.live(answers)?.tweet ?? null);
}

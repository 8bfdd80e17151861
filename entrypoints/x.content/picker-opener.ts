import type { CannedReply, ReplyChannel } from '@/domain/replies/canned-reply';
import { otherReplies, type OtherReplies } from '@/domain/replies/other-replies';
import { customerLanguage, type Tweet } from '@/domain/tweet';
import { serviceHours, type Settings } from '@/storage/settings';
import { answeredAlready, type AnsweredAlready } from './answered-already';
import type { FeatureContext } from './features/feature';
import type { ComposerHandle } from './page/x-page';
import { answeredBy, insertReply, type ReplyTarget } from './reply-insertion';
import { createReplyLibrary } from './reply-library';
import { replyVariables, type ReplyCustomer } from './reply-variables';
import type { Library, OpenPicker } from './store';

const LOADING: Library = { state: 'loading', progress: null };

/** X's limit for a direct message, in characters. */
const LONGEST_MESSAGE = 10_000;

export interface PickerRequest extends Pick<
  OpenPicker,
  'anchor' | 'openedFrom' | 'button' | 'stayInside'
> {
  readonly target: ReplyTarget;
  /** What the agent typed in the composer to open it; the reply takes its place. */
  readonly typed?: string;
  /** What she typed behind that: the picker begins to search with it. */
  readonly query?: string;
  /** True where another reply takes the place of the whole draft in the composer. */
  readonly replacesDraft?: boolean;
  /** Brings the keyboard back when she closes the picker with a key; else it returns to the anchor. */
  readonly refocus?: () => void;
}

/** What is offered of the library, and what is searched for among it at first. */
type Offer = (library: readonly CannedReply[]) => OtherReplies;

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
  const replies = createReplyLibrary(context);
  let openings = 0;

  const show = (id: number, library: Library): void => {
    store.setState(({ picker }) => (picker?.id === id ? { picker: { ...picker, library } } : {}));
  };
  /** `shown`: the library that the picker shows meanwhile; null for none. */
  const load = async (
    id: number,
    offer: Offer,
    shown: readonly CannedReply[] | null,
  ): Promise<void> => {
    const read = await replies.read();
    if (read.ok && read.value !== shown) show(id, ready(offer(read.value)));
    // What was read before is better than nothing.
    if (!read.ok && shown === null) show(id, { state: 'failed', error: read.error });
  };

  /** What can be promised takes a question of its own; where that is not answered, nothing can. */
  const promise = async (id: number): Promise<void> => {
    const answer = await background.expectedReply();
    store.setState(({ picker }) => {
      if (picker?.id !== id) return {};
      const expected = answer.ok ? answer.value : null;
      const moment = { ...picker.situation.moment, expected };
      const situation = { ...picker.situation, moment, isPromiseComing: false };
      return { picker: { ...picker, situation } };
    });
  };

  return ({ target, typed = '', query = '', replacesDraft = false, refocus, ...place }) => {
    const open = store.getState().picker;
    open?.close(open.anchor === place.anchor);
    if (open?.anchor === place.anchor) return;

    const id = openings++;
    // What was read before is shown at once, while it is read again.
    const known = replies.known();
    const tweet = customerTweetOf(context, target);
    const channel = channelOf(target);
    const former = replacesDraft ? (openComposer(context, target)?.text() ?? '') : null;
    const offer: Offer = (library) => {
      const fitting = library.filter((reply) => fits(reply, channel));
      return former === null ? { replies: fitting, query } : otherReplies(fitting, former);
    };
    const offered = known && offer(known);
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
    if (known === null) {
      replies.onProgress((progress) => show(id, { state: 'loading', progress }), ended.signal);
    }

    const picker: OpenPicker = {
      ...place,
      id,
      query: offered?.query ?? query,
      situation: {
        variables: replyVariables(tweet ?? partnerOf(target), settings(), page.account),
        language: tweet && customerLanguage(tweet),
        isTranslated: tweet?.translated ?? false,
        fallbackLanguages: settings().fallbackLanguages,
        moment: { now: context.now(), zone: zoneOf(settings()), expected: null },
        isPromiseComing: true,
        wholeDraft: (text) =>
          replacesDraft ? text : (openComposer(context, target)?.withInserted(text, typed) ?? text),
        maxLength: channel === 'direct-message' ? LONGEST_MESSAGE : settings().longestReply,
      },
      answered: answeredIn(context, target),
      library: offered === null ? LOADING : ready(offered),
      retry: () => {
        show(id, LOADING);
        void load(id, offer, null);
      },
      choose: (reply, text, gesture) => {
        close(false);
        const instead = replacesDraft ? 'draft' : { typed };
        void insertReply(context, target, text, gesture, { replyId: reply.id, instead });
      },
      openSettings: () => {
        void background.openSettings().then((opened) => {
          if (!opened.ok) store.setState({ notice: { kind: 'settings-not-opened' } });
        });
      },
      close,
    };
    store.setState({ picker });
    void load(id, offer, known);
    void promise(id);
  };
}

/** The brand's, or the browser's own while it answers at all hours. */
function zoneOf(settings: Settings): string | undefined {
  const hours = serviceHours(settings);
  return hours === '24x7' ? undefined : hours.zone;
}

function ready({ replies }: OtherReplies): Library {
  return { state: 'ready', replies };
}

/** True for what may be said there. */
function fits(reply: CannedReply, channel: ReplyChannel): boolean {
  return reply.channel === channel || reply.channel === 'both';
}

function channelOf(target: ReplyTarget): ReplyChannel {
  const isMessage = target.kind === 'composer' && target.composer.kind === 'direct-message';
  return isMessage ? 'direct-message' : 'public';
}

/** Where the reply will go, while that is open. */
function openComposer({ store }: FeatureContext, target: ReplyTarget): ComposerHandle | null {
  if (target.kind === 'composer') return target.composer;
  const composers = [...store.getState().composerBars.values()].map(({ composer }) => composer);
  return composers.find(({ answers }) => answers === answeredBy(target)) ?? null;
}

function answeredIn(context: FeatureContext, target: ReplyTarget): AnsweredAlready | null {
  const id = answeredBy(target);
  return id === null ? null : answeredAlready(context, id);
}

function customerTweetOf(context: FeatureContext, target: ReplyTarget): Tweet | null {
  if (target.kind === 'tweet') return target.tweet.tweet;
  const { answers } = target.composer;
  return answers === null ? null : (context.tweets.live(answers)?.tweet ?? null);
}

/** Whom a message goes to. */
function partnerOf(target: ReplyTarget): ReplyCustomer | null {
  const partner = target.kind === 'composer' ? target.composer.partner : null;
  return partner && { authorName: partner.name ?? '', authorHandle: partner.handle ?? '' };
}

import { isBrandHandle, type Brand, type WaitingRule } from './brand';
import { HANDLE_PATTERN } from './handle';
import { isThanks } from './replies/thanks';
import { customerLanguage, sameHandle, type Handle, type Tweet, type TweetId } from './tweet';
import { waitingRule } from './waiting';
import { namedPhrases } from './watched-phrase';

/**
 * What the page showed of one tweet that matters to the SLA clocks. No text and no name: the clocks do not need them,
 * so they never leave the page. The watched phrases are the agent's own words.
 */
export interface TweetSighting {
  readonly tweetId: TweetId;
  readonly authorHandle: Handle;
  /** Milliseconds since the epoch: from the id, or from X's `datetime` for ids older than snowflakes. */
  readonly postedAt: number;
  /** When this browser first showed it, milliseconds since the epoch. */
  readonly seenAt: number;
  /** The brand account it concerns: the one mentioned or answered, or the one that wrote it. */
  readonly brandHandle: Handle;
  /** `customer`: waits for the brand by `rule`. `brand`: an answer of the brand's own. */
  readonly role: 'customer' | 'brand';
  /** Why it waits; null for a brand's own tweet. */
  readonly rule: WaitingRule | null;
  /** The watched phrases that a customer's tweet names, as the settings spell them, whatever it waits for. */
  readonly watchedPhrases: readonly string[];
  /** X's tag for the language its author writes, or null. */
  readonly language: string | null;
  /** Oldest tweet id of the thread it was shown in; null when it was shown alone, in a timeline. */
  readonly threadId: TweetId | null;
  /** The tweet it answers, when the page showed that beyond doubt. */
  readonly answers: TweetId | null;
  /**
   * For a customer's tweet, the handles of its "Replying to" line. For a brand's, the account it answers, as far as that is
   * certain, and the handles that open its text: an answer to several counts for each.
   */
  readonly answersHandles: readonly Handle[];
  /** True when the agent posted it from this browser (own press of Post, confirmed by X). */
  readonly sentHere: boolean;
  /** True for a customer's tweet that thanks. All that is kept of what it says. */
  readonly thanks: boolean;
}

/** What a sighting says of a tweet, apart from when it was first seen. */
export type TweetKnowledge = Omit<TweetSighting, 'seenAt'>;

/** Where a tweet stands in a thread, as far as the page shows. */
export interface PlaceInThread {
  /** Oldest tweet id of the thread; null for a tweet shown alone. */
  readonly threadId: TweetId | null;
  readonly answers: TweetId | null;
  /** Who wrote the tweet it answers, when that was seen. */
  readonly answersAuthor: Handle | null;
}

/** What a tweet tells the clocks; null when it neither waits for the brand nor is an answer of the brand's. */
export function tweetKnowledge(
  tweet: Tweet,
  place: PlaceInThread,
  brand: Brand,
): TweetKnowledge | null {
  return customerTweet(tweet, place, brand) ?? brandReply(tweet, place, brand);
}

function customerTweet(tweet: Tweet, place: PlaceInThread, brand: Brand): TweetKnowledge | null {
  const rule = waitingRule(tweet, brand, place);
  if (rule === null) return null;
  const brandHandle = concernedBrand(tweet, place.answersAuthor, brand);
  if (brandHandle === null) return null;
  return {
    ...basics(tweet, place),
    brandHandle,
    role: 'customer',
    rule,
    watchedPhrases: namedPhrases(tweet.text, brand.watchedPhrases),
    answersHandles: tweet.replyingTo,
    thanks: isThanks(tweet.text),
  };
}

/** An answer of the brand's, from whatever machine; a post that answers nobody is no reply. */
function brandReply(tweet: Tweet, place: PlaceInThread, brand: Brand): TweetKnowledge | null {
  if (tweet.promoted || !isBrandHandle(brand, tweet.authorHandle)) return null;
  const answersHandles = unique([
    ...answeredAuthor(tweet, place, brand),
    ...openingMentions(tweet),
  ]);
  if (place.threadId === null && answersHandles.length === 0) return null;
  return {
    ...basics(tweet, place),
    brandHandle: tweet.authorHandle,
    role: 'brand',
    rule: null,
    watchedPhrases: [],
    answersHandles,
    thanks: false,
  };
}

/**
 * Whom a reply of the brand's answers, where that is beyond doubt. X puts everybody of a thread into "Replying to" by itself,
 * so a line with several names says of none that the reply is for them, and beside a thread that shows it, it says nothing.
 */
function answeredAuthor(
  { replyingTo }: Tweet,
  { answersAuthor }: PlaceInThread,
  brand: Brand,
): readonly Handle[] {
  if (answersAuthor !== null) return [answersAuthor];
  const others = replyingTo.filter((handle) => !isBrandHandle(brand, handle));
  return others.length === 1 ? others : [];
}

function basics(tweet: Tweet, { threadId, answers }: PlaceInThread) {
  return {
    tweetId: tweet.id,
    authorHandle: tweet.authorHandle,
    postedAt: tweet.postedAt,
    language: customerLanguage(tweet),
    threadId,
    answers,
    sentHere: false,
  } as const;
}

/** The brand account a customer's tweet is about: the one answered, else the first one named, else the main one. */
function concernedBrand(tweet: Tweet, answered: Handle | null, brand: Brand): Handle | null {
  const named = [...(answered === null ? [] : [answered]), ...tweet.mentions, ...tweet.replyingTo];
  const concerned = named.find((handle) => isBrandHandle(brand, handle));
  return (
    brand.handles.find((own) => concerned !== undefined && sameHandle(own, concerned)) ??
    brand.handles[0] ??
    null
  );
}

const OPENING_MENTIONS = new RegExp(String.raw`^(?:\s*@${HANDLE_PATTERN})+`);

/** The handles a reply opens with: how people answer by hand, and how X wrote replies of old. */
function openingMentions({ text }: Tweet): readonly Handle[] {
  const opening = OPENING_MENTIONS.exec(text)?.[0] ?? '';
  return [...opening.matchAll(/@(\w+)/g)].map((match) => match[1] ?? '');
}

function unique(handles: readonly Handle[]): readonly Handle[] {
  return handles.filter(
    (one, index) => handles.findIndex((other) => sameHandle(one, other)) === index,
  );
}

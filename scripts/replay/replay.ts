import { tweetKnowledge, type TweetSighting } from '@/domain/sightings';
import type { Conversation } from '@/domain/sla/conversation';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { nextPolicies, type PolicyTerms } from '@/domain/sla/policy';
import { mergeSeenTweets, seenTweet, type SeenTweet } from '@/domain/sla/seen-tweet';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { groupIntoThreads } from '@/domain/sla/threads';
import {
  DEFAULT_SUMMARY,
  summarizeResponses,
  type ResponseTimes,
  type Share,
  type SummaryOptions,
} from '@/domain/stats/response-summary';
import type { Handle, Tweet, TweetId } from '@/domain/tweet';
import type { Row } from './rows';

const MINUTE = 60_000;

/**
 * Feeds recorded posts through the code the extension runs: each becomes a sighting, sightings are merged, clocks are
 * derived from what was seen, and events are summarised. Looked at from the moment of the newest post.
 */
export function replay(rows: readonly Row[], policies: readonly PolicyTerms[]) {
  const watched = policies.flatMap(({ match }) => match.watchedPhrases ?? []);
  const sightings = toSightings(rows, watched);
  const seen = new Map<TweetId, SeenTweet>();
  for (const tweet of sightings.map(seenTweet)) {
    const before = seen.get(tweet.tweetId);
    seen.set(tweet.tweetId, before === undefined ? tweet : mergeSeenTweets(before, tweet));
  }
  const history = nextPolicies([], policies, 0);
  const clocks = groupIntoThreads([...seen.values()]).map((thread) =>
    deriveClocks(thread, history),
  );
  const conversations = clocks.flatMap((thread) => thread.conversations);
  const events = clocks.flatMap((thread) => thread.events);

  const first = events.filter(({ metric }) => metric === 'first-response');

  const now = Math.max(0, ...rows.map((row) => row.created_at));
  const hasHours = policies.some(({ hours }) => hours !== '24x7');
  const summarize = (of: readonly Conversation[], waits: readonly SlaEvent[]) => ({
    conversations: of.length,
    answered: of.filter(({ lastAnswerAt }) => lastAnswerAt !== null).length,
    ...figures(waits, now, DEFAULT_SUMMARY),
    ...(hasHours && { calendar: figures(waits, now, { ...DEFAULT_SUMMARY, view: 'calendar' }) }),
  });
  const byBrand = Map.groupBy(conversations, ({ brandHandle }) => brandHandle);
  const waitsOf = Map.groupBy(events, ({ conversationId }) => conversationId);
  return {
    rows: rows.length,
    posts: seen.size,
    notCounted: rows.length - sightings.length,
    all: summarize(conversations, events),
    /** Whose first responses they are; together they are those of `all`. */
    firstResponseOf: mapValues(
      Map.groupBy(first, whoseWait(conversations)),
      (waits) => figures(waits, now, DEFAULT_SUMMARY).firstResponse,
    ),
    brands: mapValues(byBrand, (of) =>
      summarize(
        of,
        of.flatMap(({ id }) => waitsOf.get(id) ?? []),
      ),
    ),
  };
}

/** Sorts waits by who waits: whoever began the thread, others who joined it, or either a day after an answer. */
function whoseWait(conversations: readonly Conversation[]) {
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  const threads = Map.groupBy(conversations, ({ threadId }) => threadId);
  return ({ conversationId, startedAt }: SlaEvent): string => {
    const conversation = byId.get(conversationId);
    if (startedAt !== conversation?.startedAt) return 'customers a day after the last answer';
    const others = threads.get(conversation.threadId) ?? [];
    return others.every((other) => startedAt <= other.startedAt)
      ? 'customers who began a thread'
      : 'customers who joined one';
  };
}

/** The map as a plain object, keys sorted. */
function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
) {
  const sorted = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, change(value)]));
}

function figures(events: readonly SlaEvent[], now: number, options: SummaryOptions) {
  const { answered, waiting, outsideHours, firstResponse, nextResponse } = summarizeResponses(
    events,
    now,
    options,
  );
  return {
    waits: { answered, stillOpen: waiting, outsideHours },
    firstResponse: {
      ...times(firstResponse),
      within15: share(firstResponse.within15),
      within60: share(firstResponse.within60),
    },
    nextResponse: times(nextResponse),
  };
}

function times({ n, medianMs, p90Ms }: ResponseTimes) {
  return { n, medianMinutes: toMinutes(medianMs), p90Minutes: toMinutes(p90Ms) };
}

function share({ met, n }: Share) {
  return { met, n, percent: n === 0 ? null : round((100 * met) / n) };
}

function toMinutes(milliseconds: number | null): number | null {
  return milliseconds === null ? null : round(milliseconds / MINUTE);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * What a page that shows all threads would report to an agent who watches these phrases; posts that concern no brand are
 * left out, as there.
 */
function toSightings(
  rows: readonly Row[],
  watchedPhrases: readonly string[],
): readonly TweetSighting[] {
  const authors = new Map(rows.map((row) => [row.id, row.author]));
  const brands = brandsByThread(rows);
  const handles = [...new Set([...brands.values()].flat())];
  const brand = {
    handles,
    watchedPhrases,
    ignoredHandles: [],
    trackedTweets: new Set<TweetId>(),
  };
  return rows.flatMap((row) => {
    const place = {
      threadId: row.conv_id,
      answers: row.in_reply_to,
      answersAuthor: row.in_reply_to === null ? null : (authors.get(row.in_reply_to) ?? null),
    };
    const tweet = toTweet(row, brands.get(row.conv_id) ?? []);
    const knowledge = tweetKnowledge(tweet, place, brand);
    return knowledge === null ? [] : [{ ...knowledge, seenAt: row.created_at }];
  });
}

/** The accounts that wrote for a brand in each thread, or that the file calls its brand. */
function brandsByThread(rows: readonly Row[]): ReadonlyMap<TweetId, readonly Handle[]> {
  const named = rows.map(({ conv_id, brand, inbound, author }) => ({
    conv_id,
    handle: brand ?? (inbound ? null : author),
  }));
  const known = named.filter(({ handle }) => handle !== null);
  const threads = Map.groupBy(known, ({ conv_id }) => conv_id);
  return new Map(
    [...threads].map(([id, of]) => [id, [...new Set(of.map(({ handle }) => handle ?? ''))]]),
  );
}

/**
 * The post as a page would show it, as far as a record of it knows. A customer's post that begins a thread is in the
 * file because it was meant for the brand; where records hide the brand's handle, it counts as named all the same.
 */
function toTweet(row: Row, brands: readonly Handle[]): Tweet {
  const { id, author, text, created_at, inbound, in_reply_to } = row;
  const meant = inbound && in_reply_to === null ? brands : [];
  return {
    id,
    authorHandle: author,
    authorName: '',
    text,
    language: null,
    translated: false,
    textIsCut: false,
    postedAt: created_at,
    focal: false,
    promoted: false,
    quote: null,
    replyingTo: [],
    mentions: [...mentionsIn(text), ...meant],
  };
}

function mentionsIn(text: string): readonly Handle[] {
  return [...text.matchAll(/(?<!\w)@(\w+)/g)].map((match) => match[1] ?? '');
}

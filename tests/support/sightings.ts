import type { SlaPolicy } from '@/domain/sla/policy';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TweetSighting } from '@/domain/sightings';
import type { TweetId } from '@/domain/tweet';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A fixed working day, so that a test reads like one: `MORNING + 5 * MINUTE`. */
export const MORNING = Date.UTC(2026, 10, 20, 9, 0);

export const BRAND = 'LumenParcel';

const SNOWFLAKE_EPOCH = 1_288_834_974_657;

/** The id X would give to a tweet of that moment; `worker` tells tweets of the same millisecond apart. */
export function tweetIdAt(moment: number, worker = 0): TweetId {
  return ((BigInt(moment - SNOWFLAKE_EPOCH) << 22n) | BigInt(worker)).toString();
}

/** A customer's tweet posted at `moment`, seen alone in a timeline a second later, unless told otherwise. */
export function customerTweet(moment: number, known: Partial<TweetSighting> = {}): TweetSighting {
  return {
    tweetId: tweetIdAt(moment),
    authorHandle: 'anna_k',
    postedAt: moment,
    seenAt: moment + SECOND,
    brandHandle: BRAND,
    role: 'customer',
    rule: 'mention',
    language: 'en',
    threadId: null,
    answers: null,
    answersHandles: [],
    sentHere: false,
    ...known,
  };
}

/** A tweet of the brand's own, posted at `moment`. */
export function brandTweet(moment: number, known: Partial<TweetSighting> = {}): TweetSighting {
  return customerTweet(moment, { authorHandle: BRAND, role: 'brand', rule: null, ...known });
}

/** One promise for all times. */
export function slaPolicy(known: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    id: 'default',
    version: 1,
    since: 0,
    firstResponseMinutes: 60,
    nextResponseMinutes: 30,
    ...known,
  };
}

/** A wait that began at {@link MORNING} with an hour to answer. */
export function slaEvent(known: Partial<SlaEvent> = {}): SlaEvent {
  const startedAt = known.startedAt ?? MORNING;
  const tweetId = tweetIdAt(startedAt);
  return {
    id: `${tweetId}:anna_k:${tweetId}`,
    conversationId: `${tweetId}:anna_k`,
    metric: 'first-response',
    tweetId,
    brandHandle: BRAND,
    customerHandle: 'anna_k',
    rule: 'mention',
    language: 'en',
    startedAt,
    firstSeenAt: startedAt + SECOND,
    dueAt: startedAt + HOUR,
    metAt: null,
    metBy: null,
    metHere: false,
    breachedAt: null,
    policy: 'default@1',
    ...known,
  };
}

import type { PolicyTerms, SlaPolicy } from '@/domain/sla/policy';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { SpecialPolicy } from '@/domain/sla/special-policies';
import { UNTRIAGED } from '@/domain/sla/triage';
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
    watchedPhrases: [],
    language: 'en',
    threadId: null,
    answers: null,
    answersHandles: [],
    sentHere: false,
    thanks: false,
    ...known,
  };
}

/** A tweet of the brand's own, posted at `moment`. */
export function brandTweet(moment: number, known: Partial<TweetSighting> = {}): TweetSighting {
  return customerTweet(moment, { authorHandle: BRAND, role: 'brand', rule: null, ...known });
}

/** An hour for the first answer and half an hour for later ones, day and night. */
export function policyTerms(known: Partial<PolicyTerms> = {}): PolicyTerms {
  return {
    id: 'default',
    match: {},
    firstResponseMinutes: 60,
    nextResponseMinutes: 30,
    hours: '24x7',
    atRisk: { share: 0.2 },
    newCycleHours: 24,
    ...known,
  };
}

/** A promise for some posts only, in use. */
export function specialPolicy(known: Partial<SpecialPolicy> = {}): SpecialPolicy {
  return { ...policyTerms(), id: 'special', name: 'Special', inUse: true, hours: 'same', ...known };
}

/** One promise for all times. */
export function slaPolicy(known: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    version: 1,
    since: 0,
    position: 0,
    coversOpen: false,
    ...policyTerms(),
    ...known,
  };
}

/** A wait that began at {@link MORNING} with an hour to answer, day and night. */
export function slaEvent(known: Partial<SlaEvent> = {}): SlaEvent {
  const startedAt = known.startedAt ?? MORNING;
  const dueAt = known.dueAt ?? startedAt + HOUR;
  const metAt = known.metAt ?? null;
  const tweetId = tweetIdAt(startedAt);
  return {
    id: `${tweetId}:anna_k:${tweetId}`,
    conversationId: `${tweetId}:anna_k`,
    metric: 'first-response',
    tweetId,
    brandHandle: BRAND,
    customerHandle: 'anna_k',
    rule: 'mention',
    watchedPhrases: [],
    language: 'en',
    startedAt,
    lastTweetAt: startedAt,
    firstSeenAt: startedAt + SECOND,
    openTime: [{ start: startedAt, end: dueAt }],
    atRiskAt: dueAt - (dueAt - startedAt) / 5,
    dueAt,
    metAt,
    businessResponseMs: metAt === null ? null : metAt - startedAt,
    metBy: null,
    metHere: false,
    withdrawnAt: null,
    breachedAt: null,
    warnedAt: null,
    policy: 'default@1',
    triage: UNTRIAGED,
    ...known,
  };
}

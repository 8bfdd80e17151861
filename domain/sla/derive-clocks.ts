import type { Handle, TweetId } from '../tweet';
import { findAddressees } from './addressees';
import { underPolicy } from './clock';
import { conversation, conversationId, type Conversation } from './conversation';
import { newCycleAfter, type SlaPolicy } from './policy';
import {
  author,
  comparePosted,
  deletedAt,
  isCustomerTweet,
  type CustomerTweet,
  type SeenTweet,
} from './seen-tweet';
import type { SlaEvent, SlaMetric } from './sla-event';
import { isOpenWait } from './sla-status';
import type { Thread } from './threads';
import {
  endsBefore,
  latestDecision,
  triageInForce,
  UNDECIDED,
  type AgentDecisions,
  type Triage,
  type TriageDecisions,
} from './triage';

/** What the tweets of one thread mean for the clocks. */
export interface ThreadClocks {
  readonly conversations: readonly Conversation[];
  /** Oldest first within each conversation; at most the last one of a conversation is open. */
  readonly events: readonly SlaEvent[];
  /** The wait each customer's tweet belongs to. Later tweets of a wait belong to it too. */
  readonly byTweet: ReadonlyMap<TweetId, SlaEvent>;
}

/**
 * Computes conversations and waits of one thread from what was seen of it and what the agent decided about it, and from
 * nothing else: whatever way the knowledge came, the same knowledge gives the same clocks. `history`: all policies, in
 * the order of `comparePolicies`.
 */
export function deriveClocks(
  thread: Thread,
  history: readonly SlaPolicy[],
  decisions: AgentDecisions = UNDECIDED,
): ThreadClocks {
  const { tracked } = decisions;
  const tweets = thread.tweets
    .filter(({ rule, tweetId }) => rule !== 'tracked' || tracked.has(tweetId))
    .toSorted(comparePosted);
  const addressees = findAddressees(tweets);
  const conversations: Conversation[] = [];
  const events: SlaEvent[] = [];
  const byTweet = new Map<TweetId, SlaEvent>();

  for (const customer of new Set(tweets.filter(isCustomerTweet).map(author))) {
    const own = tweets.filter((tweet) =>
      isCustomerTweet(tweet)
        ? author(tweet) === customer
        : addressees.get(tweet.tweetId)?.has(customer),
    );
    const id = conversationId(thread.id, customer);
    conversations.push(conversation(id, thread.id, own));
    for (const wait of waitsOf(customer, own, decisions, history)) {
      const event = slaEvent(id, wait, history);
      events.push(event);
      for (const tweet of wait.tweets) byTweet.set(tweet.tweetId, event);
    }
  }
  return { conversations, events, byTweet };
}

/** A customer's tweets without an answer between them, and the answer that ended it. */
interface WrittenWait {
  readonly metric: SlaMetric;
  readonly tweets: [CustomerTweet, ...CustomerTweet[]];
  answer: SeenTweet | null;
}

/** What counts of it, and what else ended it. */
interface Wait extends WrittenWait {
  /** The oldest one that stands: the clock starts with it, and later ones do not move it. */
  readonly start: CustomerTweet;
  readonly lastTweetAt: number;
  readonly withdrawnAt: number | null;
  readonly triage: Triage;
}

/** The waits of one customer, who may be ignored: then nothing of theirs waits but what the agent tracks. */
function waitsOf(
  customer: Handle,
  own: readonly SeenTweet[],
  { triage, tracked, ignored }: AgentDecisions,
  history: readonly SlaPolicy[],
): readonly Wait[] {
  const waits = findWaits(own, triage, history);
  const open = ignored.has(customer) ? waits.find(isStillOpen) : undefined;
  if (open === undefined) return waits;
  const passedOver = new Set(
    open.tweets.map(({ tweetId }) => tweetId).filter((id) => !tracked.has(id)),
  );
  return findWaits(
    own.filter(({ tweetId }) => !passedOver.has(tweetId)),
    triage,
    history,
  );
}

function isStillOpen({ answer, withdrawnAt, triage }: Wait): boolean {
  return isOpenWait({ metAt: answer?.postedAt ?? null, withdrawnAt, triage });
}

/** Walks through one conversation, oldest tweet first. */
function findWaits(
  tweets: readonly SeenTweet[],
  decisions: TriageDecisions,
  history: readonly SlaPolicy[],
): readonly Wait[] {
  const waits: WrittenWait[] = [];
  let open: WrittenWait | null = null;
  let answeredAt: number | null = null;
  for (const tweet of tweets) {
    if (!isCustomerTweet(tweet)) {
      if (open !== null) open.answer = tweet;
      open = null;
      answeredAt = tweet.postedAt;
    } else if (
      open !== null &&
      !endsBefore(latestDecision(open.tweets, decisions), tweet.postedAt)
    ) {
      open.tweets.push(tweet);
    } else {
      const isNew =
        answeredAt === null ||
        tweet.postedAt - answeredAt >= newCycleAfter(history, tweet.postedAt);
      const metric = isNew ? 'first-response' : 'next-response';
      open = { metric, tweets: [tweet], answer: null };
      waits.push(open);
    }
  }
  return waits.map((wait) => settle(wait, decisions));
}

/**
 * What the customer deleted waits no longer: the wait is that of what stands. Where nothing does, it is withdrawn, unless an
 * answer shows that it stood until then.
 */
function settle(wait: WrittenWait, decisions: TriageDecisions): Wait {
  const { tweets, answer } = wait;
  const until = answer?.postedAt ?? Infinity;
  const standing = tweets.filter((tweet) => (deletedAt(tweet) ?? Infinity) >= until);
  const counted = standing.length > 0 ? standing : tweets;
  const isWithdrawn = standing.length === 0 && answer === null;
  const lastTweetAt = Math.max(...counted.map(({ postedAt }) => postedAt));
  return {
    ...wait,
    start: counted[0] ?? tweets[0],
    lastTweetAt,
    withdrawnAt: isWithdrawn ? Math.max(...tweets.map((tweet) => deletedAt(tweet) ?? 0)) : null,
    triage: triageInForce(latestDecision(tweets, decisions), lastTweetAt),
  };
}

function slaEvent(id: string, wait: Wait, history: readonly SlaPolicy[]): SlaEvent {
  const { start, lastTweetAt, answer, withdrawnAt, metric, triage } = wait;
  const facts = {
    id: `${id}:${start.tweetId}`,
    conversationId: id,
    metric,
    tweetId: start.tweetId,
    brandHandle: start.brandHandle,
    customerHandle: start.authorHandle,
    rule: start.rule,
    watchedPhrases: start.watchedPhrases,
    language: start.language,
    startedAt: start.postedAt,
    lastTweetAt,
    firstSeenAt: start.seenAt,
    metAt: answer?.postedAt ?? null,
    metBy: answer?.tweetId ?? null,
    metHere: answer?.sentHere ?? false,
    withdrawnAt,
    triage,
  };
  return underPolicy(facts, history);
}

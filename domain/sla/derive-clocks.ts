import type { TweetId } from '../tweet';
import { author, findAddressees, isBrandTweet } from './addressees';
import { conversationId, type Conversation } from './conversation';
import { dueAt, policyInForce, policyName, type SlaPolicy } from './policy';
import { comparePosted, type SeenTweet } from './seen-tweet';
import type { SlaEvent, SlaMetric } from './sla-event';
import type { Thread } from './threads';

/** A customer who writes again this long after our last answer begins anew: that wait is for a first response. */
const NEW_CYCLE_AFTER = 24 * 60 * 60_000;

/** What the tweets of one thread mean for the clocks. */
export interface ThreadClocks {
  readonly conversations: readonly Conversation[];
  /** Oldest first within each conversation; at most the last one of a conversation is open. */
  readonly events: readonly SlaEvent[];
  /** The wait each customer's tweet belongs to. Later tweets of a wait belong to it too. */
  readonly byTweet: ReadonlyMap<TweetId, SlaEvent>;
}

/**
 * Computes conversations and waits of one thread from what was seen of it, and from nothing else: whatever way the
 * knowledge came, the same knowledge gives the same clocks. `policies`: all versions, oldest first.
 */
export function deriveClocks(thread: Thread, policies: readonly SlaPolicy[]): ThreadClocks {
  const tweets = thread.tweets.toSorted(comparePosted);
  const addressees = findAddressees(tweets);
  const customers = new Set(tweets.filter((tweet) => !isBrandTweet(tweet)).map(author));

  const conversations: Conversation[] = [];
  const events: SlaEvent[] = [];
  const byTweet = new Map<TweetId, SlaEvent>();
  for (const customer of customers) {
    const own = tweets.filter((tweet) =>
      isBrandTweet(tweet)
        ? addressees.get(tweet.tweetId)?.has(customer)
        : author(tweet) === customer,
    );
    const id = conversationId(thread.id, customer);
    conversations.push(conversation(id, thread.id, own));
    for (const wait of findWaits(own)) {
      const event = slaEvent(id, wait, policies);
      events.push(event);
      for (const tweet of wait.tweets) byTweet.set(tweet.tweetId, event);
    }
  }
  return { conversations, events, byTweet };
}

/** Customer's tweets without an answer between them, and the answer that ended the wait. */
interface Wait {
  readonly metric: SlaMetric;
  readonly tweets: [SeenTweet, ...SeenTweet[]];
  answer: SeenTweet | null;
}

/** Walks through one conversation, oldest tweet first. */
function findWaits(tweets: readonly SeenTweet[]): readonly Wait[] {
  const waits: Wait[] = [];
  let open: Wait | null = null;
  let answeredAt: number | null = null;
  for (const tweet of tweets) {
    if (isBrandTweet(tweet)) {
      if (open !== null) open.answer = tweet;
      open = null;
      answeredAt = tweet.postedAt;
    } else if (open !== null) {
      open.tweets.push(tweet);
    } else {
      const isNew = answeredAt === null || tweet.postedAt - answeredAt >= NEW_CYCLE_AFTER;
      open = { metric: isNew ? 'first-response' : 'next-response', tweets: [tweet], answer: null };
      waits.push(open);
    }
  }
  return waits;
}

function slaEvent(id: string, wait: Wait, policies: readonly SlaPolicy[]): SlaEvent {
  const [start] = wait.tweets;
  if (start.rule === null) throw new TypeError("A wait starts with a customer's tweet");
  const policy = policyInForce(policies, start.postedAt);
  const deadline = dueAt(policy, wait.metric, start.postedAt);
  const metAt = wait.answer?.postedAt ?? null;
  // A wait that was overdue when we first saw it is no news; the sweep marks the others.
  const missed = (metAt ?? start.seenAt) > deadline;
  return {
    id: `${id}:${start.tweetId}`,
    conversationId: id,
    metric: wait.metric,
    tweetId: start.tweetId,
    brandHandle: start.brandHandle,
    customerHandle: start.authorHandle,
    rule: start.rule,
    language: start.language,
    startedAt: start.postedAt,
    firstSeenAt: start.seenAt,
    dueAt: deadline,
    metAt,
    metBy: wait.answer?.tweetId ?? null,
    metHere: wait.answer?.sentHere ?? false,
    breachedAt: missed ? deadline : null,
    policy: policyName(policy),
  };
}

function conversation(id: string, threadId: TweetId, tweets: readonly SeenTweet[]): Conversation {
  const customers = tweets.filter((tweet) => !isBrandTweet(tweet));
  const [first] = customers;
  if (first === undefined) throw new TypeError('A conversation has a tweet of the customer');
  return {
    id,
    threadId,
    customerHandle: first.authorHandle,
    brandHandle: first.brandHandle,
    startedAt: first.postedAt,
    lastCustomerTweetAt: customers.at(-1)?.postedAt ?? first.postedAt,
    lastAnswerAt: tweets.findLast(isBrandTweet)?.postedAt ?? null,
  };
}

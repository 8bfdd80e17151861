import { isBrandHandle } from '@/domain/brand';
import type { TweetSighting } from '@/domain/sightings';
import { sameHandle, type Handle, type Tweet, type TweetId } from '@/domain/tweet';
import type { SentReply, TweetHandle } from '../page/x-page';
import { createSightingOutbox } from '../sighting-outbox';
import type { FeatureContext, FeatureFactory } from './feature';

/** What a sighting says, apart from when this page first showed the tweet. */
type Knowledge = Omit<TweetSighting, 'seenAt'>;

/**
 * Tells the background which tweets wait for the brand and which answers the brand gave: one message per observer
 * turn, and nothing twice unless more is known.
 */
export const replyRecorder: FeatureFactory = (context) => {
  const outbox = createSightingOutbox(context);
  const firstSeen = new Map<TweetId, number>();
  const told = new Map<TweetId, string>();
  const sentHere = new Set<TweetId>();

  const tell = (knowledge: Knowledge): void => {
    const { tweetId } = knowledge;
    const seenAt = firstSeen.get(tweetId) ?? context.now();
    firstSeen.set(tweetId, seenAt);
    const written = JSON.stringify(knowledge);
    if (told.get(tweetId) === written) return;
    told.set(tweetId, written);
    outbox.add({ ...knowledge, seenAt });
  };

  context.page.onTurn(outbox.send);
  context.page.onReplySent((reply) => {
    if (!isBrandHandle(context.brand(), reply.account)) return;
    sentHere.add(reply.id);
    tell(ownReply(reply, context));
    outbox.send();
  });
  return {
    id: 'reply-recorder',
    onSighting: (handle) => {
      // What the agent posted here is known better than what its row shows.
      if (sentHere.has(handle.tweet.id)) return;
      const knowledge = customerTweet(handle, context) ?? brandReply(handle, context);
      if (knowledge !== null) tell(knowledge);
    },
  };
};

function customerTweet(handle: TweetHandle, context: FeatureContext): Knowledge | null {
  const rule = context.waitingRule(handle);
  if (rule === null) return null;
  const { tweet } = handle;
  const brandHandle = concernedBrand(tweet, answeredAuthor(handle, context), context);
  if (brandHandle === null) return null;
  return {
    ...basics(handle),
    brandHandle,
    role: 'customer',
    rule,
    answersHandles: tweet.replyingTo,
  };
}

/** An answer of the brand's, from whatever machine; a post that answers nobody is no reply. */
function brandReply(handle: TweetHandle, context: FeatureContext): Knowledge | null {
  const { tweet } = handle;
  if (tweet.promoted || !isBrandHandle(context.brand(), tweet.authorHandle)) return null;
  const answered = answeredAuthor(handle, context);
  const answersHandles = unique([
    ...(answered === null ? [] : [answered]),
    ...tweet.replyingTo,
    ...openingMentions(tweet),
  ]);
  if (handle.thread === null && answersHandles.length === 0) return null;
  return {
    ...basics(handle),
    brandHandle: tweet.authorHandle,
    role: 'brand',
    rule: null,
    answersHandles,
  };
}

function ownReply(reply: SentReply, { tweets }: FeatureContext): Knowledge {
  const customer = tweets.authorOf(reply.answers);
  return {
    tweetId: reply.id,
    authorHandle: reply.account,
    postedAt: reply.postedAt,
    brandHandle: reply.account,
    role: 'brand',
    rule: null,
    language: null,
    threadId: tweets.live(reply.answers)?.thread?.id ?? null,
    answers: reply.answers,
    answersHandles: customer === null ? [] : [customer],
    sentHere: true,
  };
}

function basics({ tweet, thread }: TweetHandle) {
  return {
    tweetId: tweet.id,
    authorHandle: tweet.authorHandle,
    postedAt: tweet.postedAt,
    language: tweet.language,
    threadId: thread?.id ?? null,
    answers: thread?.answers ?? null,
    sentHere: false,
  } as const;
}

function answeredAuthor({ thread }: TweetHandle, { tweets }: FeatureContext): Handle | null {
  return thread?.answers == null ? null : tweets.authorOf(thread.answers);
}

/** The brand account a customer's tweet is about: the one answered, else the first one named, else the main one. */
function concernedBrand(
  tweet: Tweet,
  answered: Handle | null,
  context: FeatureContext,
): Handle | null {
  const brand = context.brand();
  const named = [...(answered === null ? [] : [answered]), ...tweet.mentions, ...tweet.replyingTo];
  const concerned = named.find((handle) => isBrandHandle(brand, handle));
  return (
    brand.handles.find((own) => concerned !== undefined && sameHandle(own, concerned)) ??
    brand.handles[0] ??
    null
  );
}

/** The handles a reply opens with: how people answer by hand, and how X wrote replies of old. */
function openingMentions({ text }: Tweet): readonly Handle[] {
  const opening = /^(?:\s*@\w{1,15})+/.exec(text)?.[0] ?? '';
  return [...opening.matchAll(/@(\w+)/g)].map((match) => match[1] ?? '');
}

function unique(handles: readonly Handle[]): readonly Handle[] {
  return handles.filter(
    (one, index) => handles.findIndex((other) => sameHandle(one, other)) === index,
  );
}

import { isBrandHandle } from '@/domain/brand';
import { tweetKnowledge, type PlaceInThread, type TweetKnowledge } from '@/domain/sightings';
import type { TweetId } from '@/domain/tweet';
import type { SentReply, TweetHandle } from '../page/x-page';
import { createSightingOutbox } from '../sighting-outbox';
import type { FeatureContext, FeatureFactory } from './feature';

/**
 * Tells the background which tweets wait for the brand and which answers the brand gave: one message per observer
 * turn, and nothing twice unless more is known.
 */
export const replyRecorder: FeatureFactory = (context) => {
  const outbox = createSightingOutbox(context);
  const firstSeen = new Map<TweetId, number>();
  const told = new Map<TweetId, string>();
  const sentHere = new Set<TweetId>();

  const tell = (knowledge: TweetKnowledge): void => {
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
      const knowledge = tweetKnowledge(handle.tweet, place(handle, context), context.brand());
      if (knowledge !== null) tell(knowledge);
    },
  };
};

function ownReply(reply: SentReply, { tweets }: FeatureContext): TweetKnowledge {
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

function place({ thread }: TweetHandle, { tweets }: FeatureContext): PlaceInThread {
  return {
    threadId: thread?.id ?? null,
    answers: thread?.answers ?? null,
    answersAuthor: thread?.answers == null ? null : tweets.authorOf(thread.answers),
  };
}

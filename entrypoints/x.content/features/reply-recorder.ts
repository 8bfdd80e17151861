import { isBrandHandle } from '@/domain/brand';
import { tweetKnowledge, type TweetKnowledge, type TweetSighting } from '@/domain/sightings';
import type { TweetId } from '@/domain/tweet';
import type { SentReply, TweetHandle } from '../page/x-page';
import { remember } from '../remember';
import { createSightingOutbox } from '../sighting-outbox';
import { placeInThread } from '../thread-place';
import type { FeatureContext, FeatureFactory } from './feature';

/**
 * Tells the background which tweets wait for the brand and which answers the brand gave: one message per observer
 * turn, and nothing twice unless more is known.
 */
export const replyRecorder: FeatureFactory = (context) => {
  const outbox = createSightingOutbox(context);
  const told = new Map<TweetId, TweetSighting>();

  const tell = (knowledge: TweetKnowledge, isBack = false): void => {
    // Seen again after it was found deleted: what was told before does not say so.
    const before = isBack ? undefined : told.get(knowledge.tweetId);
    const sighting = { ...knowledge, seenAt: before?.seenAt ?? context.now() };
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(sighting)) return;
    remember(told, sighting.tweetId, sighting, (id) => context.tweets.live(id) !== null);
    outbox.add(sighting);
  };

  context.page.onTurn(outbox.send);
  context.page.onReplySent((reply) => {
    if (!isBrandHandle(context.brand(), reply.account)) return;
    tell(ownReply(reply, context));
    outbox.sendNow();
  });
  return {
    id: 'reply-recorder',
    onSighting: (handle) => {
      // What the agent posted here is known better than what its row shows.
      if (told.get(handle.tweet.id)?.sentHere === true) return;
      const knowledge = tweetKnowledge(
        handle.tweet,
        placeInThread(handle, context.tweets),
        context.brand(),
      );
      if (knowledge !== null) tell(knowledge, isBack(handle, context));
    },
  };
};

/**
 * True for a tweet that was found deleted and now has a page of its own again. X keeps the lists it has shown, so a row there
 * proves nothing.
 */
function isBack({ tweet }: TweetHandle, { store }: FeatureContext): boolean {
  const withdrawnAt = store.getState().clocks.get(tweet.id)?.withdrawnAt ?? null;
  return tweet.focal && withdrawnAt !== null;
}

function ownReply(reply: SentReply, { tweets }: FeatureContext): TweetKnowledge {
  const customer = tweets.authorOf(reply.answers);
  return {
    tweetId: reply.id,
    authorHandle: reply.account,
    postedAt: reply.postedAt,
    brandHandle: reply.account,
    role: 'brand',
    rule: null,
    watchedPhrases: [],
    language: null,
    threadId: tweets.live(reply.answers)?.thread?.id ?? null,
    answers: reply.answers,
    answersHandles: customer === null ? [] : [customer],
    sentHere: true,
    thanks: false,
  };
}

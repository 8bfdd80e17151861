import type { FindingReport, StillPublic } from '@/domain/public-findings';
import { scan } from '@/domain/sensitive-data';
import { summarizeFindings, type SensitiveSummary } from '@/domain/sensitive-data/summary';
import { sameHandle, type Tweet, type TweetId } from '@/domain/tweet';
import { createOutbox } from '../outbox';
import { remember } from '../remember';
import { showStillPublic } from '../still-public';
import type { FeatureContext, FeatureFactory } from './feature';

/**
 * Marks the conversation of a customer whose post shows personal data as public, until the page shows that post without
 * it or proves that the post is gone. A post that is only not there proves nothing.
 */
export const publicFindings: FeatureFactory = (context) => {
  const { page, store, background, tweets, signal } = context;
  /** What was last told of each post, so that nothing is told twice. */
  const told = new Map<TweetId, string>();
  /** Tweets that were seen below X's row for a post it cannot show, and when. */
  const belowMissing = new Map<TweetId, number>();
  const outbox = createOutbox<FindingReport, readonly StillPublic[]>({
    keyOf: ({ tweetId }) => tweetId,
    deliver: (reports) => background.recordFindings({ reports }),
    taken: (stillPublic, reports) =>
      showStillPublic(
        store,
        reports.map(({ tweetId }) => tweetId),
        stillPublic,
      ),
    signal,
  });

  const tell = (tweetId: TweetId, shows: SensitiveSummary | null, at: number): void => {
    const words = JSON.stringify(shows);
    if (told.get(tweetId) === words) return;
    remember(told, tweetId, words, (id) => tweets.live(id) !== null);
    outbox.add({ tweetId, at, shows });
  };
  const review = (): void => {
    for (const finding of store.getState().stillPublic.values()) {
      const absentAt = absence(context, finding, belowMissing);
      if (absentAt !== null) tell(finding.tweetId, null, absentAt);
    }
    outbox.send();
  };

  page.onPostMissing((post) => {
    const at = context.now();
    // On that page nothing else is shown, so the background has not told yet what is known of it.
    if (post.kind === 'own-page') tell(post.id, null, at);
    else remember(belowMissing, post.by, at, (id) => tweets.live(id) !== null);
    review();
  });
  page.onTurn(review);
  store.subscribe((state, before) => {
    if (state.stillPublic !== before.stillPublic) review();
  });
  return {
    id: 'public-findings',
    onSighting: (handle) => {
      if (context.waitingRule(handle) === null) return;
      const shows = shown(context, handle.tweet);
      if (shows !== null) tell(handle.tweet.id, shows, context.now());
    },
  };
};

function shown({ settings }: FeatureContext, { text, language }: Tweet): SensitiveSummary | null {
  const ignore = settings().ownContacts;
  return summarizeFindings(scan(text, { language, ignore, direction: 'incoming' }));
}

/** When a post was proved to show nothing any more; null while it may. Milliseconds since the epoch. */
function absence(
  context: FeatureContext,
  { tweetId, answeredBy }: StillPublic,
  belowMissing: ReadonlyMap<TweetId, number>,
): number | null {
  const tweet = context.tweets.live(tweetId)?.tweet;
  if (tweet !== undefined) {
    const isWhole = tweet.text !== '' && !tweet.textIsCut && !tweet.translated;
    return isWhole && shown(context, tweet) === null ? context.now() : null;
  }
  // X draws the same row for the posts of somebody who blocked us, which all others can still read.
  const author = context.store.getState().clocks.get(tweetId)?.customerHandle;
  const below = answeredBy.find((id) => belowMissing.has(id));
  const isProved = author !== undefined && showsPostOf(context, author);
  return below !== undefined && isProved ? (belowMissing.get(below) ?? null) : null;
}

function showsPostOf({ store, tweets }: FeatureContext, author: string): boolean {
  return [...store.getState().toolbars.values()].some(({ tweetId }) => {
    const live = tweets.live(tweetId);
    return live !== null && sameHandle(live.tweet.authorHandle, author);
  });
}

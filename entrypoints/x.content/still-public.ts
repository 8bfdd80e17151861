import type { StillPublic } from '@/domain/public-findings';
import type { TweetId } from '@/domain/tweet';
import type { OverlayState, OverlayStore } from './store';

/** Puts what the background told about posts in the place of what was known of them. */
export function showStillPublic(
  store: OverlayStore,
  asked: readonly TweetId[],
  told: readonly StillPublic[],
): void {
  const { stillPublic } = store.getState();
  if (told.length === 0 && !asked.some((id) => stillPublic.has(id))) return;
  const known = new Map(stillPublic);
  for (const id of asked) known.delete(id);
  for (const finding of told) known.set(finding.tweetId, finding);
  store.setState({ stillPublic: known });
}

/** What the conversation of this post still shows to everyone: the post's own first, then the longest. */
export function stillPublicIn(
  tweetId: TweetId,
  { stillPublic, clocks }: Pick<OverlayState, 'stillPublic' | 'clocks'>,
): StillPublic | null {
  const own = stillPublic.get(tweetId);
  if (own !== undefined || stillPublic.size === 0) return own ?? null;
  const conversation = clocks.get(tweetId)?.conversationId;
  if (conversation === undefined) return null;
  const [first] = [...stillPublic.values()]
    .filter((finding) => clocks.get(finding.tweetId)?.conversationId === conversation)
    .sort((one, other) => one.since - other.since);
  return first ?? null;
}

import type { PlaceInThread } from '@/domain/sightings';
import type { TweetDirectory } from './features/feature';
import type { TweetHandle } from './page/x-page';

/** Where a tweet stands in the thread that the page shows, with who wrote what it answers. */
export function placeInThread({ thread }: TweetHandle, tweets: TweetDirectory): PlaceInThread {
  return {
    threadId: thread?.id ?? null,
    answers: thread?.answers ?? null,
    answersAuthor: thread?.answers == null ? null : tweets.authorOf(thread.answers),
  };
}

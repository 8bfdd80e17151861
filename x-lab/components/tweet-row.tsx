import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box } from '../styles/class-names';
import s from '../styles/tweet.module.css';
import { Composer } from './composer';
import { FocalTweet } from './focal-tweet';
import { Promoted, Tweet } from './tweet';
import type { TweetProps } from './tweet';
import { UnavailableTweet } from './tweet-frame';
import type { Row } from './virtual-list';

/** What stands between a cell and an article. */
export function TweetRow(props: TweetProps) {
  const { post, goesOn = false } = props;
  const tweet = post.unavailable === true ? <UnavailableTweet /> : <Tweet {...props} />;
  return (
    <div className={box(s.cell, !goesOn && s.separated)}>
      <div className={box()}>{post.promoted === true ? <Promoted>{tweet}</Promoted> : tweet}</div>
    </div>
  );
}

export function tweetRow(post: Post, options: Omit<TweetProps, 'post'> = {}): Row {
  return { key: `tweet-${post.id}`, content: <TweetRow post={post} {...options} /> };
}

/** X puts the inline reply field into the cell of the focal post, behind its article. */
export function focalRow(post: Post, continues: boolean): Row {
  return {
    key: `tweet-${post.id}`,
    content: (
      <div className={box(s.cell, s.separated)}>
        <div className={box()}>
          <FocalTweet post={post} continues={continues} />
          <div className={box(s.inlineReply)} data-testid={testId('inline_reply_offscreen')}>
            <Composer placement="inline" inReplyTo={post.id} />
          </div>
        </div>
      </div>
    ),
  };
}

/** Cells without content exist too: they separate sections. */
export function emptyRow(key: string): Row {
  return { key, content: <div className={box()} /> };
}

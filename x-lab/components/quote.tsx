import type { KeyboardEvent, MouseEvent } from 'react';
import { navigate } from '../state/router';
import { testId } from '../state/settings';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/quote.module.css';
import { word } from '../text/words';
import { Avatar } from './avatar';
import { mediaUrl } from './media';
import { TweetText } from './tweet-text';
import { QuotedUserName } from './user-name';

const DEEPEST = 2;

/** The whole quote is one link, without a test id and without an article of its own. */
export function Quote({ id, depth = 1 }: { readonly id: string; readonly depth?: number }) {
  const post = useWorld((state) => state.posts.get(id));
  if (!post) return <GoneQuote />;
  const open = (event: MouseEvent | KeyboardEvent) => {
    event.stopPropagation();
    navigate(`/${post.by}/status/${post.id}`);
  };
  return (
    <div className={box()}>
      <div dir="ltr" className={line(s.hidden)}>
        <span className={span()}>{word('quote')}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        className={box(s.quote)}
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open(event)}
      >
        <div className={box()}>
          <div className={box(s.head)}>
            <div className={box(s.avatar)} data-testid={testId('Tweet-User-Avatar')}>
              <Avatar handle={post.by} size={24} linked={false} />
            </div>
            <QuotedUserName post={post} />
          </div>
        </div>
        <TweetText post={post} size="quote" />
        {post.photos?.[0] && (
          <div className={box(s.media)} data-testid={testId('testCondensedMedia')}>
            <div
              className={box(s.picture)}
              style={{ backgroundImage: `url("${mediaUrl(post.photos[0].name)}")` }}
              data-testid={testId('tweetPhoto')}
            />
          </div>
        )}
        {post.quoteId !== undefined && depth < DEEPEST && (
          <Quote id={post.quoteId} depth={depth + 1} />
        )}
      </div>
    </div>
  );
}

/** A deleted quote is an article without a test id inside the quoting one. */
export function GoneQuote() {
  return (
    <article className={box(s.gone)}>
      <div className={box()}>
        <div dir="ltr" className={line()}>
          <span className={span()}>{word('deleted')}</span>
        </div>
      </div>
    </article>
  );
}

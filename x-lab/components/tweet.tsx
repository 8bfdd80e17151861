import type { ReactNode } from 'react';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { repliedHandles } from '../state/threads';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/tweet.module.css';
import { useIds } from '../text/ids';
import { word } from '../text/words';
import { ActionBar } from './action-bar';
import { Avatar } from './avatar';
import { CardView, Photos, PollView } from './media';
import { openOnClick } from './open-on-click';
import { GoneQuote, Quote } from './quote';
import { ContextRow, TweetMenu } from './tweet-frame';
import { TweetText } from './tweet-text';
import { UserName } from './user-name';

export interface TweetProps {
  readonly post: Post;
  /** Joined to the row below, or to the row above, by the thread's line. */
  readonly goesOn?: boolean;
  readonly continues?: boolean;
  readonly showsReplyingTo?: boolean;
  /** Above an open reply composer the post has no buttons. */
  readonly hasActions?: boolean;
  readonly isPinned?: boolean;
}

const PARTS = ['context', 'name', 'text', 'media', 'bar'] as const;

/** A post in a list. */
export function Tweet({ post, hasActions = true, ...rest }: TweetProps) {
  const id = useIds(PARTS);
  const isPromoted = post.promoted === true;
  const time = isPromoted ? 'none' : post.noPermalink === true ? 'text' : 'link';
  return (
    <article
      aria-labelledby={PARTS.map(id).join(' ')}
      role="article"
      tabIndex={isPromoted || !hasActions ? -1 : 0}
      className={box(s.article, hasActions && s.clickable)}
      data-testid={testId('tweet')}
      {...(hasActions && openOnClick(post))}
    >
      <div className={box(s.grow)}>
        <div className={box(s.grow)}>
          <ContextRow post={post} id={id('context')} {...rest} />
          <div className={box(s.row)}>
            <div className={box(s.avatarColumn)}>
              <div className={box()} data-testid={testId('Tweet-User-Avatar')}>
                <div className={box()}>
                  <Avatar handle={post.by} />
                </div>
              </div>
              {rest.goesOn === true && <div className={box(s.lineBelow)} />}
            </div>
            <div className={box(s.contentColumn)}>
              <div className={box()}>
                <div className={box(s.head)}>
                  <UserName post={post} id={id('name')} time={time} />
                  <TweetMenu isPromoted={isPromoted} />
                </div>
              </div>
              {rest.showsReplyingTo === true && <ReplyingTo post={post} />}
              <TweetText post={post} id={id('text')} size="list" />
              <Attachments post={post} id={id('media')} />
              {hasActions && (
                <div className={box()}>
                  <div className={box()}>
                    <ActionBar post={post} views />
                  </div>
                </div>
              )}
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}

export function Attachments({ post, id }: { readonly post: Post; readonly id: string }) {
  const { photos, card, poll, quoteId, quoteGone } = post;
  const isEmpty = !photos && !card && !poll && quoteId === undefined && quoteGone !== true;
  if (isEmpty) return null;
  return (
    <div className={box(s.attachments)} id={id}>
      <Photos post={post} />
      {card && <CardView card={card} />}
      {poll && <PollView poll={poll} />}
      {quoteId !== undefined && <Quote id={quoteId} />}
      {quoteGone === true && <GoneQuote />}
    </div>
  );
}

export function ReplyingTo({ post }: { readonly post: Post }) {
  const handles = useWorld((state) => repliedHandles(state.posts, post));
  if (handles.length === 0) return null;
  return (
    <div dir="auto" className={line(s.replyingTo)}>
      {word('replyingTo')}{' '}
      {handles.map((handle) => (
        <a key={handle} href={`/${handle}`} role="link" dir="ltr" className={s.replyingLink}>
          <span className={span()}>@{handle}</span>
        </a>
      ))}
    </div>
  );
}

/** Around a promoted post stand markers that measure whether it was seen. */
export function Promoted({ children }: { readonly children: ReactNode }) {
  return (
    <div className={box()} data-testid={testId('placementTracking')}>
      {['top', 'right', 'bottom', 'left'].map((side) => (
        <div key={side} className={box(s.pixel)} data-testid={testId(`${side}-impression-pixel`)}>
          <div className={box()} data-testid={testId('placementTracking')}>
            <div className={box()} />
          </div>
        </div>
      ))}
      {children}
    </div>
  );
}

import { personOf } from '../data/people';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/tweet.module.css';
import { word } from '../text/words';
import { Icon } from './icon';
import { nameText } from './rich-text';

interface ContextRowProps {
  readonly post: Post;
  readonly id: string;
  readonly continues?: boolean;
  readonly isPinned?: boolean;
}

/** The row above a post: a thread's line, "pinned", or who reposted it. */
export function ContextRow({ post, id, continues = false, isPinned = false }: ContextRowProps) {
  const reposter = post.repostedBy;
  return (
    <div className={box()}>
      <div className={box(s.contextRow)}>
        {continues && (
          <div className={box(s.avatarColumn)}>
            <div className={box(s.lineAbove)} />
          </div>
        )}
        <div className={box(s.context)}>
          {(reposter !== undefined || isPinned) && (
            <div className={box(s.contextLine)}>
              <div className={box(s.contextIcon)}>
                <Icon name={isPinned ? 'pin' : 'repost'} size={16} />
              </div>
              <div
                dir="ltr"
                className={line(s.contextText)}
                id={id}
                data-testid={testId('socialContext')}
              >
                {isPinned || reposter === undefined ? (
                  word('pinned')
                ) : (
                  <a href={`/${reposter}`} role="link" className={s.contextLink}>
                    <span className={span()}>{nameText(personOf(reposter).name)} </span>
                    <span className={span()}>{word('reposted')}</span>
                  </a>
                )}
              </div>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** A post's corner: the ad label, the assistant's button, the menu. */
export function TweetMenu({ isPromoted }: { readonly isPromoted: boolean }) {
  return (
    <div className={box()}>
      <div className={box(s.corner)}>
        {isPromoted ? (
          <div dir="ltr" className={line(s.adLabel)}>
            <span className={span()}>{word('promoted')}</span>
          </div>
        ) : (
          <div className={box()}>
            <button
              aria-label="Assistant"
              role="button"
              type="button"
              className={box(s.cornerButton)}
            >
              <div dir="ltr" className={line()}>
                <Icon name="spark" size={18} />
              </div>
            </button>
          </div>
        )}
        <div className={box()}>
          <button
            aria-expanded="false"
            aria-haspopup="menu"
            aria-label={word('more')}
            role="button"
            data-testid={testId('caret')}
            type="button"
            className={box(s.cornerButton)}
          >
            <div dir="ltr" className={line()}>
              <Icon name="more" size={18} />
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}

/** Deleted, or by somebody who has blocked us: an article without a test id, inside another one. */
export function UnavailableTweet() {
  return (
    <article role="article" tabIndex={-1} className={box(s.article)}>
      <div className={box(s.grow)}>
        <article className={box(s.unavailable)}>
          <div className={box()}>
            <div dir="ltr" className={line()}>
              <span className={span()}>{word('unavailable')}</span>
            </div>
          </div>
        </article>
      </div>
    </article>
  );
}

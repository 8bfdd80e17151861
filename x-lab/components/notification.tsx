import { Fragment } from 'react';
import { personOf } from '../data/people';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/notification.module.css';
import { isoSeconds, shortAge } from '../text/time';
import { word } from '../text/words';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { nameText, richText } from './rich-text';
import { VerifiedMark } from './user-name';

interface NotificationProps {
  readonly kind: 'like' | 'repost' | 'follow';
  readonly by: readonly string[];
  readonly at: number;
  /** Our own post that was liked or reposted: its text is shown, though this is no post. */
  readonly post?: Post;
}

const LOOK = {
  like: { icon: 'like', text: 'likedYourPost' },
  repost: { icon: 'repost', text: 'repostedYourPost' },
  follow: { icon: 'person', text: 'followedYou' },
} as const;

export function Notification({ kind, by, at, post }: NotificationProps) {
  return (
    <div className={box(s.cell)}>
      <article
        role="article"
        tabIndex={0}
        className={box(s.row)}
        data-testid={testId('notification')}
      >
        <div className={box(s.icon, s[kind])}>
          <Icon name={LOOK[kind].icon} size={26} />
        </div>
        <div className={box(s.body)}>
          <ul role="list" className={s.people}>
            {by.map((handle) => (
              <div key={handle} className={box()}>
                <Avatar handle={handle} size={32} />
              </div>
            ))}
          </ul>
          <div dir="ltr" className={line(s.sentence)}>
            <span dir="ltr" className={span()}>
              {by.map((handle, index) => (
                <Fragment key={handle}>
                  {index > 0 && <span className={span()}> {word('and')} </span>}
                  <div className={box(s.inline)}>
                    <a href={`/${handle}`} role="link" className={box(s.name)}>
                      <span className={span()}>{nameText(personOf(handle).name)}</span>
                      <VerifiedMark handle={handle} />
                    </a>
                  </div>
                </Fragment>
              ))}
              <span className={span()}> {word(LOOK[kind].text)}</span>
            </span>
            <span className={span(s.grey)}> · </span>
            <span aria-label={shortAge(at)} className={span(s.grey)}>
              <time dateTime={isoSeconds(at)}>{shortAge(at)}</time>
            </span>
          </div>
          {post && (
            <div dir="auto" className={line(s.quoted)} data-testid={testId('tweetText')}>
              {richText(post.text)}
            </div>
          )}
        </div>
      </article>
    </div>
  );
}

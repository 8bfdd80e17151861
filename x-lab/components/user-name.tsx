import { personOf } from '../data/people';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { box, line, span } from '../styles/class-names';
import s from '../styles/user-name.module.css';
import { fullTime, isoSeconds, shortAge } from '../text/time';
import { word } from '../text/words';
import { nameText } from './rich-text';

export function VerifiedMark({ handle }: { readonly handle: string }) {
  if (personOf(handle).verified !== true) return null;
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={word('verified')}
      role="img"
      className={s.verified}
      data-testid={testId('icon-verified')}
    >
      <g>
        <circle cx="11" cy="11" r="9" />
        <path d="M7 11.300l2.800 2.800L15.200 8.500" fill="none" stroke="#fff" strokeWidth="2" />
      </g>
    </svg>
  );
}

function DisplayName({ handle }: { readonly handle: string }) {
  return (
    <div className={box(s.nameRow)}>
      <div dir="ltr" className={line(s.name)}>
        <span className={span(s.ellipsis)}>{nameText(personOf(handle).name)}</span>
      </div>
      <div dir="ltr" className={line(s.badge)}>
        <span className={span()}>
          <VerifiedMark handle={handle} />
        </span>
      </div>
    </div>
  );
}

function Handle({ handle }: { readonly handle: string }) {
  return (
    <div dir="ltr" className={line(s.grey)}>
      <span className={span()}>@{handle}</span>
    </div>
  );
}

function Dot() {
  return (
    <div dir="ltr" aria-hidden="true" className={line(s.dot)}>
      <span className={span()}>·</span>
    </div>
  );
}

interface UserNameProps {
  readonly post: Post;
  readonly id?: string;
  /** Promoted posts and the focal post of a status page show no time here. */
  readonly time: 'link' | 'text' | 'none';
}

/** Name, handle and time of a post in a list: three links. */
export function UserName({ post, id, time }: UserNameProps) {
  const label = shortAge(post.at);
  return (
    <div
      className={box(s.root, time === 'none' && s.stacked)}
      id={id}
      data-testid={testId('User-Name')}
    >
      <div className={box(s.first)}>
        <div className={box()}>
          <a href={`/${post.by}`} role="link" className={box(s.link)}>
            <DisplayName handle={post.by} />
          </a>
        </div>
      </div>
      <div className={box(s.second)}>
        <div className={box(s.nameRow)}>
          <div className={box()}>
            <a href={`/${post.by}`} role="link" tabIndex={-1} className={box(s.link)}>
              <Handle handle={post.by} />
            </a>
          </div>
          {time !== 'none' && <Dot />}
          {time === 'link' && (
            <div className={box()}>
              <a
                href={`/${post.by}/status/${post.id}`}
                dir="ltr"
                aria-label={fullTime(post.at)}
                role="link"
                className={line(s.grey, s.link)}
              >
                <time dateTime={isoSeconds(post.at)}>{label}</time>
              </a>
            </div>
          )}
          {time === 'text' && (
            <div dir="ltr" className={line(s.grey)}>
              {label}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** The same in a quote: no links, since the whole quote is one. */
export function QuotedUserName({ post }: { readonly post: Post }) {
  return (
    <div className={box(s.root)} data-testid={testId('User-Name')}>
      <div className={box(s.first)}>
        <div className={box()}>
          <div className={box(s.link)}>
            <DisplayName handle={post.by} />
          </div>
        </div>
      </div>
      <div className={box(s.second)}>
        <div className={box(s.nameRow)}>
          <div className={box()}>
            <div className={box(s.link)} tabIndex={-1}>
              <Handle handle={post.by} />
            </div>
          </div>
          <Dot />
          <div className={box()}>
            <div className={box()}>
              <div dir="ltr" aria-label={fullTime(post.at)} className={line(s.grey)}>
                <time dateTime={isoSeconds(post.at)}>{shortAge(post.at)}</time>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

import { personOf } from '../data/people';
import { testId } from '../state/settings';
import { toggle, useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/sidebar.module.css';
import { word } from '../text/words';
import { Avatar } from './avatar';
import { nameText } from './rich-text';
import { VerifiedMark } from './user-name';

/** Its test id holds the person's numeric id: one of the few places where the page shows it. */
export function FollowButton({ handle }: { readonly handle: string }) {
  const { id } = personOf(handle);
  const isFollowed = useWorld((state) => state.followed.has(id));
  return (
    <button
      aria-label={`${word(isFollowed ? 'followed' : 'follow')} @${handle}`}
      role="button"
      type="button"
      data-testid={testId(`${id}-${isFollowed ? 'unfollow' : 'follow'}`)}
      className={box(s.follow, isFollowed && s.followed)}
      onClick={() => toggle('followed', id)}
    >
      <span className={span()}>{word(isFollowed ? 'followed' : 'follow')}</span>
    </button>
  );
}

export function UserCell({ handle }: { readonly handle: string }) {
  return (
    <li role="listitem" tabIndex={0} className={box(s.userCell)} data-testid={testId('UserCell')}>
      <Avatar handle={handle} />
      <div className={box(s.userText)}>
        <a href={`/${handle}`} role="link" className={box(s.userName)}>
          <span className={span()}>{nameText(personOf(handle).name)}</span>
          <VerifiedMark handle={handle} />
        </a>
        <a href={`/${handle}`} role="link" tabIndex={-1} className={box()}>
          <div dir="ltr" className={line(s.grey)}>
            <span className={span()}>@{handle}</span>
          </div>
        </a>
      </div>
      <FollowButton handle={handle} />
    </li>
  );
}

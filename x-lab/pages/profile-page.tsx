import { useMemo } from 'react';
import { Avatar } from '../components/avatar';
import { Column, Tabs, Timeline } from '../components/column';
import { Icon } from '../components/icon';
import { nameText } from '../components/rich-text';
import { tweetRow } from '../components/tweet-row';
import { FollowButton } from '../components/user-cell';
import { VerifiedMark } from '../components/user-name';
import { personOf } from '../data/people';
import { navigate } from '../state/router';
import { testId } from '../state/settings';
import { postsBy } from '../state/threads';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/profile.module.css';
import { hash } from '../text/snowflake';
import { shortCount } from '../text/time';
import { word } from '../text/words';

interface ProfilePageProps {
  readonly handle: string;
  readonly replies: boolean;
}

export function ProfilePage({ handle, replies }: ProfilePageProps) {
  const posts = useWorld((state) => state.posts);
  const person = personOf(handle);
  const rows = useMemo(
    () =>
      postsBy(posts, person.handle, replies).map((post) =>
        tweetRow(post, { isPinned: post.pinned === true }),
      ),
    [posts, person.handle, replies],
  );
  return (
    <Column
      title={`${person.name} (@${person.handle})`}
      heading={<Heading handle={handle} />}
      hasBack
    >
      <Header handle={person.handle} />
      <Tabs
        tabs={[
          { href: `/${person.handle}`, label: word('posts'), isCurrent: !replies },
          { href: `/${person.handle}/with_replies`, label: word('replies'), isCurrent: replies },
        ]}
      />
      <Timeline
        heading={`${person.name}: ${word('posts')}`}
        name={`profile-${handle}-${replies}`}
        rows={rows}
      />
    </Column>
  );
}

function Heading({ handle }: { readonly handle: string }) {
  return (
    <h2 dir="ltr" aria-level={2} role="heading" className={line(s.heading)}>
      <span className={span()}>{nameText(personOf(handle).name)}</span>
      <VerifiedMark handle={handle} />
    </h2>
  );
}

function Header({ handle }: { readonly handle: string }) {
  const person = personOf(handle);
  const account = useWorld((state) => state.account);
  const me = personOf(account).id;
  const isMe = account === person.handle;
  const chat = [me, person.id].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)).join('-');
  return (
    <div className={box()}>
      <div className={box(s.banner)} style={{ filter: `hue-rotate(${hash(handle) % 360}deg)` }} />
      <div className={box(s.top)}>
        <div className={box(s.picture)}>
          <Avatar handle={person.handle} size={116} described />
        </div>
        {!isMe && (
          <div className={box(s.actions)}>
            <button
              aria-label={word('more')}
              role="button"
              type="button"
              data-testid={testId('userActions')}
              className={box(s.round)}
            >
              <Icon name="more" size={18} />
            </button>
            <button
              aria-label={word('message')}
              role="button"
              type="button"
              data-testid={testId('sendDMFromProfile')}
              className={box(s.round)}
              onClick={() => navigate(`/i/chat/${chat}`)}
            >
              <Icon name="chat" size={18} />
            </button>
            <div className={box()} data-testid={testId('placementTracking')}>
              <FollowButton handle={person.handle} />
            </div>
          </div>
        )}
      </div>
      <div className={box(s.names)} data-testid={testId('UserName')}>
        <div dir="ltr" className={line(s.name)}>
          <span className={span()}>{nameText(person.name)}</span>
          <VerifiedMark handle={person.handle} />
        </div>
        <div tabIndex={-1} className={box()}>
          <div dir="ltr" className={line(s.grey)}>
            <span className={span()}>@{person.handle}</span>
          </div>
        </div>
      </div>
      <div dir="auto" className={line(s.bio)} data-testid={testId('UserDescription')}>
        <span className={span()}>{person.bio}</span>
      </div>
      <div className={box(s.numbers)}>
        <a href={`/${handle}/following`} dir="ltr" role="link" className={line()}>
          <b>{shortCount(hash(handle) % 900)}</b>{' '}
          <span className={s.grey}>{word('following')}</span>
        </a>
        <a href={`/${handle}/verified_followers`} dir="ltr" role="link" className={line()}>
          <b>{shortCount(hash(`${handle}f`) % 42_000)}</b>{' '}
          <span className={s.grey}>{word('followersWord')}</span>
        </a>
      </div>
    </div>
  );
}

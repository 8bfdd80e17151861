import { useMemo } from 'react';
import { Column, Timeline } from '../components/column';
import { Notification } from '../components/notification';
import { tweetRow } from '../components/tweet-row';
import type { Row } from '../components/virtual-list';
import type { Post } from '../data/post';
import { mentionsOf, postsBy } from '../state/threads';
import { useWorld } from '../state/world';
import { word } from '../text/words';

export function NotificationsPage({ tab }: { readonly tab: 'all' | 'mentions' }) {
  const posts = useWorld((state) => state.posts);
  const account = useWorld((state) => state.account);
  const rows = useMemo(() => {
    const mentions = mentionsOf(posts, account).map((post) =>
      tweetRow(post, { showsReplyingTo: true }),
    );
    return tab === 'mentions' ? mentions : mixed(mentions, postsBy(posts, account, true));
  }, [posts, account, tab]);
  return (
    <Column
      title={word('notifications')}
      tabs={[
        { href: '/notifications', label: word('all'), isCurrent: tab === 'all' },
        { href: '/notifications/mentions', label: word('mentions'), isCurrent: tab === 'mentions' },
      ]}
    >
      <Timeline heading={word('notifications')} name={`notifications-${tab}`} rows={rows} />
    </Column>
  );
}

const EVERY = 4;
const LATER = 10 * 60_000;

/** Likes, reposts and follows among the mentions. */
function mixed(mentions: readonly Row[], ours: readonly Post[]): Row[] {
  const [first, second] = ours;
  const others: Row[] = [
    ...(first
      ? [
          notice(
            'like',
            <Notification
              kind="like"
              by={['dranamaria', 'ellis_ward']}
              at={first.at + LATER}
              post={first}
            />,
          ),
        ]
      : []),
    notice(
      'follow',
      <Notification kind="follow" by={['bloomandbuzz']} at={(first?.at ?? 0) - LATER} />,
    ),
    ...(second
      ? [
          notice(
            'repost',
            <Notification
              kind="repost"
              by={['harbour_news']}
              at={second.at + LATER}
              post={second}
            />,
          ),
        ]
      : []),
  ];
  const rows = [...mentions];
  others.forEach((row, index) => rows.splice(1 + index * EVERY, 0, row));
  return rows;
}

function notice(key: string, content: Row['content']): Row {
  return { key: `notice-${key}`, content };
}

import { useMemo } from 'react';
import { Column, Timeline } from '../components/column';
import { Composer } from '../components/composer';
import { emptyRow, tweetRow } from '../components/tweet-row';
import { UserCell } from '../components/user-cell';
import type { Row } from '../components/virtual-list';
import { testId } from '../state/settings';
import { timelinePosts } from '../state/threads';
import { showWaiting, useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/frame.module.css';
import { word } from '../text/words';

const SUGGESTIONS_AFTER = 9;

export function HomePage() {
  const posts = useWorld((state) => state.posts);
  const waiting = useWorld((state) => state.waiting.length);
  const rows = useMemo(() => homeRows(timelinePosts(posts).map((post) => tweetRow(post))), [posts]);
  return (
    <Column
      title={word('home')}
      heading={null}
      tabs={[
        { href: '/home', label: word('forYou'), isCurrent: true },
        { href: '/home?following', label: word('following'), isCurrent: false },
      ]}
    >
      {waiting > 0 && (
        <div role="status" className={box(s.pillArea)}>
          <button
            type="button"
            role="button"
            className={box(s.pill)}
            onClick={() => {
              showWaiting();
              window.scrollTo(0, 0);
            }}
          >
            <div dir="ltr" className={line()} data-testid={testId('pillLabel')}>
              <span className={span()}>{word('newPosts')}</span>
            </div>
          </button>
        </div>
      )}
      <div className={box(s.homeComposer)}>
        <Composer placement="home" />
      </div>
      <Timeline heading={word('homeTimeline')} name="home" rows={rows} />
    </Column>
  );
}

/** Between the posts X suggests people, and puts cells without content around that. */
function homeRows(tweets: readonly Row[]): Row[] {
  if (tweets.length <= SUGGESTIONS_AFTER) return [...tweets];
  return [
    ...tweets.slice(0, SUGGESTIONS_AFTER),
    emptyRow('before-suggestions'),
    {
      key: 'suggestions-title',
      content: <h2 className={line(s.sectionTitle)}>{word('whoToFollow')}</h2>,
    },
    {
      key: 'suggested-person',
      content: (
        <ul className={s.plainList}>
          <UserCell handle="bloomandbuzz" />
        </ul>
      ),
    },
    emptyRow('after-suggestions'),
    ...tweets.slice(SUGGESTIONS_AFTER),
  ];
}

import { useEffect, useMemo, useState } from 'react';
import { Column, Timeline } from '../components/column';
import { emptyRow, focalRow, tweetRow } from '../components/tweet-row';
import type { Row } from '../components/virtual-list';
import { personOf } from '../data/people';
import type { Post } from '../data/post';
import { testId } from '../state/settings';
import { ancestorsOf, discoverMore, replyRows } from '../state/threads';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/frame.module.css';
import { word } from '../text/words';

const ANCESTORS_AFTER = 120;
const FIRST_REPLIES = 5;

export function StatusPage({ id }: { readonly id: string }) {
  const post = useWorld((state) => state.posts.get(id));
  if (!post || post.unavailable === true) {
    return (
      <Column title={word('onePost')} hasBack>
        <div className={box(s.empty)} data-testid={testId('error-detail')}>
          {word('notFound')}
        </div>
      </Column>
    );
  }
  return <Conversation key={id} post={post} />;
}

function Conversation({ post }: { readonly post: Post }) {
  const posts = useWorld((state) => state.posts);
  const [hasAncestors, setHasAncestors] = useState(false);
  const [showsAll, setShowsAll] = useState(false);

  // X draws the focal post first and puts what it answers above it afterwards.
  useEffect(() => {
    const timer = setTimeout(() => setHasAncestors(true), ANCESTORS_AFTER);
    return () => clearTimeout(timer);
  }, []);

  const rows = useMemo((): Row[] => {
    const ancestors = ancestorsOf(posts, post);
    const replies = replyRows(posts, post);
    const shown = showsAll ? replies : replies.slice(0, FIRST_REPLIES);
    return [
      ...(hasAncestors
        ? ancestors.map((one, index) => tweetRow(one, { goesOn: true, continues: index > 0 }))
        : []),
      focalRow(post, hasAncestors && ancestors.length > 0),
      ...shown.map(({ post: reply, ...joined }) => tweetRow(reply, joined)),
      ...(shown.length < replies.length ? [moreButton(() => setShowsAll(true))] : []),
      emptyRow('end-of-replies'),
      {
        key: 'discover',
        content: (
          <h2 aria-level={2} role="heading" className={line(s.sectionTitle)}>
            <span className={span()}>{word('discoverMore')}</span>
          </h2>
        ),
      },
      ...discoverMore(posts, post).map((one) => tweetRow(one)),
    ];
  }, [posts, post, hasAncestors, showsAll]);

  return (
    <Column
      title={`${personOf(post.by).name}: “${post.text.slice(0, 60)}”`}
      heading={<Title />}
      hasBack
    >
      <Timeline
        heading={word('conversation')}
        name={`status-${post.id}`}
        rows={rows}
        anchorKey={`tweet-${post.id}`}
      />
      <div className={box(s.filler)} />
    </Column>
  );
}

function Title() {
  return (
    <h2 dir="ltr" aria-level={2} role="heading" className={line(s.title)}>
      <span className={span()}>{word('onePost')}</span>
    </h2>
  );
}

function moreButton(onClick: () => void): Row {
  return {
    key: 'more-replies',
    content: (
      <div className={box(s.moreRow)}>
        <button role="button" type="button" className={box(s.moreButton)} onClick={onClick}>
          <span className={span()}>{word('showReplies')}</span>
        </button>
      </div>
    ),
  };
}

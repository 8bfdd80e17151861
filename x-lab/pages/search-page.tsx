import { useMemo } from 'react';
import { Column, Timeline } from '../components/column';
import { tweetRow } from '../components/tweet-row';
import { search } from '../state/threads';
import { useWorld } from '../state/world';
import { word } from '../text/words';

export function SearchPage({ query }: { readonly query: string }) {
  const posts = useWorld((state) => state.posts);
  const rows = useMemo(
    () => search(posts, query).map((post) => tweetRow(post, { showsReplyingTo: true })),
    [posts, query],
  );
  const address = `/search?q=${encodeURIComponent(query)}`;
  return (
    <Column
      title={`${query} - ${word('search')}`}
      hasBack
      tabs={[
        { href: address, label: word('top'), isCurrent: false },
        { href: `${address}&f=live`, label: word('latest'), isCurrent: true },
        { href: `${address}&f=user`, label: word('people'), isCurrent: false },
      ]}
    >
      <Timeline heading={word('search')} name={`search-${query}`} rows={rows} />
    </Column>
  );
}

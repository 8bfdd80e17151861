import type { Post } from '../data/post';
import { openComposer } from '../state/router';
import { testId } from '../state/settings';
import { repliesTo } from '../state/threads';
import { toggle, useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/action-bar.module.css';
import { shortCount } from '../text/time';
import type { Words } from '../text/words';
import { word } from '../text/words';
import type { IconName } from './icon';
import { Icon } from './icon';

type Shade = 'blue' | 'green' | 'pink';

interface ActionBarProps {
  readonly post: Post;
  /** The bar under a focal post carries an id and leaves the views to the row above it. */
  readonly id?: string | undefined;
  readonly views: boolean;
}

export function ActionBar({ post, id, views }: ActionBarProps) {
  const liked = useWorld((state) => state.liked.has(post.id));
  const reposted = useWorld((state) => state.reposted.has(post.id));
  const kept = useWorld((state) => state.bookmarked.has(post.id));
  const replies = useWorld((state) => repliesTo(state.posts, post.id).length);
  const { counts } = post;
  const likes = counts.likes + Number(liked);
  const reposts = counts.reposts + Number(reposted);
  const label = post.emptyBarLabel
    ? ''
    : summary([
        [replies, 'repliesCount'],
        [reposts, 'repostsCount'],
        [likes, 'likesCount'],
        [counts.bookmarks + Number(kept), 'bookmarksCount'],
        [counts.views, 'viewsCount'],
      ]);
  return (
    <div
      aria-label={label}
      role="group"
      className={box(s.bar, id !== undefined && s.focal)}
      {...(id !== undefined && { id })}
    >
      <div className={box(s.action)}>
        <Action
          id="reply"
          icon="reply"
          count={replies}
          label={`${replies} ${word('replies')}. ${word('reply')}`}
          onClick={() => openComposer(post.id)}
        />
      </div>
      <div className={box(s.action)}>
        <Action
          id={reposted ? 'unretweet' : 'retweet'}
          icon="repost"
          shade="green"
          isOn={reposted}
          count={reposts}
          label={`${reposts} ${word('repostsCount')}. ${word('repost')}`}
          onClick={() => toggle('reposted', post.id)}
        />
      </div>
      <div className={box(s.action)}>
        <Action
          id={liked ? 'unlike' : 'like'}
          icon="like"
          shade="pink"
          isOn={liked}
          count={likes}
          label={`${likes} ${word('likesCount')}. ${word(liked ? 'liked' : 'like')}`}
          onClick={() => toggle('liked', post.id)}
        />
      </div>
      {views && (
        <div className={box(s.action)}>
          <a
            href={`/${post.by}/status/${post.id}/analytics`}
            aria-label={`${counts.views} ${word('viewsCount')}`}
            role="link"
            className={box(s.button)}
          >
            <Inside icon="views" count={counts.views} />
          </a>
        </div>
      )}
      <div className={box(s.narrow)}>
        <Action
          id={kept ? 'removeBookmark' : 'bookmark'}
          icon="bookmark"
          isOn={kept}
          label={word(kept ? 'bookmarked' : 'bookmark')}
          onClick={() => toggle('bookmarked', post.id)}
        />
      </div>
      <div className={box(s.narrow)} style={{ display: 'inline-grid' }}>
        <div className={box()}>
          <Action icon="share" label={word('share')} />
        </div>
      </div>
    </div>
  );
}

function summary(parts: readonly (readonly [number, keyof Words])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${word(name)}`)
    .join(', ');
}

interface ActionProps {
  readonly id?: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number;
  readonly shade?: Shade;
  readonly isOn?: boolean;
  readonly onClick?: () => void;
}

function Action({ id, icon, label, count, shade = 'blue', isOn = false, onClick }: ActionProps) {
  return (
    <button
      aria-label={label}
      role="button"
      type="button"
      className={box(s.button, s[shade], isOn && s.on)}
      onClick={onClick}
      {...(id !== undefined && { 'data-testid': testId(id) })}
    >
      <Inside icon={icon} {...(count !== undefined && { count })} />
    </button>
  );
}

function Inside({ icon, count }: { readonly icon: IconName; readonly count?: number }) {
  return (
    <div dir="ltr" className={line(s.inside)}>
      <div className={box(s.icon)}>
        <div className={box(s.halo)} />
        <Icon name={icon} size={18} />
      </div>
      {count !== undefined && (
        <div className={box(s.count)}>
          <span data-testid={testId('app-text-transition-container')}>
            <span className={span()}>
              {count > 0 && <span className={span()}>{shortCount(count)}</span>}
            </span>
          </span>
        </div>
      )}
    </div>
  );
}

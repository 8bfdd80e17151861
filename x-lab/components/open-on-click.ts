import type { KeyboardEvent, MouseEvent } from 'react';
import type { Post } from '../data/post';
import { navigate } from '../state/router';

const OWN_BEHAVIOUR = 'a, button, input, textarea, video, [role="button"], [role="link"]';

function open(post: Post): void {
  const opened = document.documentElement.dataset['labOpened'];
  document.documentElement.dataset['labOpened'] = opened ? `${opened},${post.id}` : post.id;
  navigate(`/${post.by}/status/${post.id}`);
}

/** A click anywhere in a post that nothing else has taken opens the post's own page. */
export function openOnClick(post: Post) {
  return {
    onClick(event: MouseEvent<HTMLElement>) {
      const target = event.target instanceof Element ? event.target : null;
      const taker = target?.closest(OWN_BEHAVIOUR);
      const isTaken = taker && event.currentTarget.contains(taker);
      if (isTaken || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
      open(post);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Enter' && event.target === event.currentTarget) open(post);
    },
  };
}

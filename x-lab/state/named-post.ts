import type { Post } from '../data/post';
import { personOf } from '../data/people';
import { world } from './world';

/** A post by its key in x-lab/data. */
export function postByKey(key: string): Post {
  const post = [...world.get().posts.values()].find((one) => one.key === key);
  if (!post) throw new Error(`The lab has no post called "${key}".`);
  return post;
}

export function pathOf(key: string): string {
  const post = postByKey(key);
  return `/${personOf(post.by).handle}/status/${post.id}`;
}

/** `?lab-post=<key>` opens this post's own page, whose address nobody can know before the day is made. */
export function openNamedPost(): void {
  const key = new URL(location.href).searchParams.get('lab-post');
  if (key !== null) history.replaceState(history.state, '', pathOf(key));
}

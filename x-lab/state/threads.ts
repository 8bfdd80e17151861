import type { Post } from '../data/post';
import { hash } from '../text/snowflake';

type Posts = ReadonlyMap<string, Post>;

const indexes = new WeakMap<Posts, ReadonlyMap<string, readonly Post[]>>();

/** Replies by the post they answer, oldest first; built once for a state of the world. */
function indexOf(posts: Posts): ReadonlyMap<string, readonly Post[]> {
  const known = indexes.get(posts);
  if (known) return known;
  const index = new Map<string, Post[]>();
  for (const post of posts.values()) {
    if (post.replyTo === undefined) continue;
    const siblings = index.get(post.replyTo);
    if (siblings) siblings.push(post);
    else index.set(post.replyTo, [post]);
  }
  for (const siblings of index.values()) siblings.sort((a, b) => a.at - b.at);
  indexes.set(posts, index);
  return index;
}

export function repliesTo(posts: Posts, id: string): readonly Post[] {
  return indexOf(posts).get(id) ?? [];
}

/** From the root of the thread down to the post's parent. */
export function ancestorsOf(posts: Posts, post: Post): Post[] {
  const chain: Post[] = [];
  let parent = posts.get(post.replyTo ?? '');
  while (parent) {
    chain.unshift(parent);
    parent = posts.get(parent.replyTo ?? '');
  }
  return chain;
}

export interface ThreadRow {
  readonly post: Post;
  /** A line leads to the next row, which answers this one. */
  readonly goesOn: boolean;
  readonly continues: boolean;
}

/** Below a focal post X shows each reply and, joined to it, the first answer to that reply, and so on. */
export function replyRows(posts: Posts, focal: Post): ThreadRow[] {
  return repliesTo(posts, focal.id).flatMap((reply) => {
    const chain = [reply];
    let next = repliesTo(posts, reply.id)[0];
    while (next) {
      chain.push(next);
      next = repliesTo(posts, next.id)[0];
    }
    return chain.map((post, index) => ({
      post,
      goesOn: index < chain.length - 1,
      continues: index > 0,
    }));
  });
}

/** Who a reply answers: shown in search, mentions and the reply dialog. */
export function repliedHandles(posts: Posts, post: Post): string[] {
  const parent = posts.get(post.replyTo ?? '');
  return parent ? [parent.by] : [];
}

const newestFirst = (a: Post, b: Post) => b.at - a.at;

/** Posts that start something, newest first. */
export function timelinePosts(posts: Posts): Post[] {
  return [...posts.values()]
    .filter((post) => post.replyTo === undefined && post.unlisted !== true)
    .sort(newestFirst);
}

/** What waits for an account: posts by others that name it or answer it. */
export function mentionsOf(posts: Posts, account: string): Post[] {
  const handle = `@${account.toLowerCase()}`;
  return [...posts.values()]
    .filter((post) => {
      if (post.by === account || post.promoted === true || post.unavailable === true) return false;
      const answersUs = posts.get(post.replyTo ?? '')?.by === account;
      return answersUs || post.text.toLowerCase().includes(handle);
    })
    .sort(newestFirst);
}

export function search(posts: Posts, query: string): Post[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((one) => one !== '' && !/^(or|-?filter:\S+|lang:\S+)$/.test(one));
  return [...posts.values()]
    .filter((post) => {
      if (post.promoted === true || post.unavailable === true) return false;
      const text = `${post.text} ${post.by}`.toLowerCase();
      return words.every((one) =>
        one.startsWith('from:') ? post.by.toLowerCase() === one.slice(5) : text.includes(one),
      );
    })
    .sort(newestFirst);
}

export function postsBy(posts: Posts, handle: string, withReplies: boolean): Post[] {
  return [...posts.values()]
    .filter((post) => post.by.toLowerCase() === handle.toLowerCase())
    .filter((post) => withReplies || post.replyTo === undefined)
    .sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || newestFirst(a, b));
}

/** A few unrelated posts for the end of a conversation, the same ones each time. */
export function discoverMore(posts: Posts, focal: Post): Post[] {
  return timelinePosts(posts)
    .filter((post) => post.id !== focal.id && post.promoted !== true && post.text.length < 400)
    .sort((a, b) => hash(a.key + focal.key) - hash(b.key + focal.key))
    .slice(0, 5);
}

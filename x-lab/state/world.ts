import { buildDay, buildMany, countsFor } from '../data/day';
import { ACCOUNTS, personOf } from '../data/people';
import type { Post } from '../data/post';
import { hash, snowflake } from '../text/snowflake';
import { dayAnchor } from './clock';
import { createStore, useStore } from './create-store';
import { read, remember, theme } from './settings';
import type { Theme } from './settings';

export interface Toast {
  readonly postId: string;
}

export interface World {
  readonly posts: ReadonlyMap<string, Post>;
  /** Posts that wait behind the "new posts" pill. */
  readonly waiting: readonly Post[];
  readonly account: string;
  readonly theme: Theme;
  readonly liked: ReadonlySet<string>;
  readonly reposted: ReadonlySet<string>;
  readonly bookmarked: ReadonlySet<string>;
  readonly followed: ReadonlySet<string>;
  readonly toast: Toast | undefined;
}

const SENT = 'lab-sent';
const ACCOUNT = 'lab-account';

function initialWorld(): World {
  const now = dayAnchor();
  const many = Number(read('lab-many') ?? 0);
  const deleted = read('lab-deleted');
  const posts = [...buildDay(now), ...buildMany(now, many), ...sentBefore(now)].map((post) =>
    post.key === deleted ? { ...post, text: '', unavailable: true } : post,
  );
  const account = localStorage.getItem(ACCOUNT);
  return {
    posts: new Map(posts.map((post) => [post.id, post])),
    waiting: [],
    account: ACCOUNTS.find((one) => one === account) ?? ACCOUNTS[0],
    theme: theme(),
    liked: new Set(),
    reposted: new Set(),
    bookmarked: new Set(),
    followed: new Set(),
    toast: undefined,
  };
}

/** Posts sent on this lab day survive a reload, as on the real site. */
function sentBefore(anchor: number): Post[] {
  const stored = localStorage.getItem(SENT);
  if (stored === null) return [];
  const sent = JSON.parse(stored) as { anchor: number; posts: Post[] };
  return sent.anchor === anchor ? sent.posts : [];
}

export const world = createStore<World>({
  posts: new Map(),
  waiting: [],
  account: ACCOUNTS[0],
  theme: 'light',
  liked: new Set(),
  reposted: new Set(),
  bookmarked: new Set(),
  followed: new Set(),
  toast: undefined,
});

export function startWorld(): void {
  world.set(initialWorld);
}

export function useWorld<Selected>(select: (state: World) => Selected): Selected {
  return useStore(world, select);
}

export function addPosts(posts: readonly Post[], behindPill = false): void {
  world.set((state) => {
    if (behindPill) return { ...state, waiting: [...posts, ...state.waiting] };
    return {
      ...state,
      posts: new Map([...state.posts, ...posts.map((one) => [one.id, one] as const)]),
    };
  });
}

export function showWaiting(): void {
  const { waiting } = world.get();
  world.set((state) => ({ ...state, waiting: [] }));
  addPosts(waiting);
}

export interface NewPost {
  readonly by: string;
  readonly text: string;
  readonly replyTo?: string | undefined;
  readonly lang?: string;
}

export function createPost({ by, text, replyTo, lang = 'en' }: NewPost): Post {
  const at = Math.max(Date.now(), replyTo ? (world.get().posts.get(replyTo)?.at ?? 0) + 1000 : 0);
  const id = snowflake(at, hash(text) + world.get().posts.size);
  const counts = { ...countsFor(id, 0), reposts: 0, likes: 0, bookmarks: 0, views: 1 };
  return { id, key: `sent-${id}`, by, at, lang, text, counts, ...(replyTo && { replyTo }) };
}

/** What a signed-in person sends is kept for the rest of the lab day. */
export function keepSent(post: Post): void {
  const anchor = dayAnchor();
  localStorage.setItem(SENT, JSON.stringify({ anchor, posts: [...sentBefore(anchor), post] }));
}

export function removePost(id: string): void {
  world.set((state) => {
    const posts = new Map(state.posts);
    posts.delete(id);
    return { ...state, posts };
  });
}

export function toggle(list: 'liked' | 'reposted' | 'bookmarked' | 'followed', id: string): void {
  world.set((state) => {
    const next = new Set(state[list]);
    if (!next.delete(id)) next.add(id);
    return { ...state, [list]: next };
  });
}

/** X tells scripts who is signed in with this cookie, too. */
export function publishAccount(handle: string): void {
  document.cookie = `twid=${encodeURIComponent(`u=${personOf(handle).id}`)}; path=/; secure`;
}

export function switchAccount(handle: string): void {
  localStorage.setItem(ACCOUNT, handle);
  publishAccount(handle);
  world.set((state) => ({
    ...state,
    account: handle,
    liked: new Set(),
    reposted: new Set(),
    bookmarked: new Set(),
    followed: new Set(),
  }));
}

export function applyTheme(next: Theme): void {
  const isDark = next === 'dark';
  document.body.style.backgroundColor = isDark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  document.documentElement.style.colorScheme = next;
  document.documentElement.dataset['theme'] = next;
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', isDark ? '#000000' : '#FFFFFF');
}

export function switchTheme(next: Theme): void {
  remember('lab-theme', next);
  applyTheme(next);
  world.set((state) => ({ ...state, theme: next }));
}

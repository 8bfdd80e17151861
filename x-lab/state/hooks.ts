import { buildMany } from '../data/day';
import { pathOf, postByKey } from './named-post';
import type { Theme } from './settings';
import { addPosts, createPost, removePost, switchAccount, switchTheme } from './world';

export interface SentPost {
  readonly id: string;
  readonly text: string;
  readonly inReplyTo: string | undefined;
  readonly by: string;
  /** Whether the click (or key) that sent it came from a person. */
  readonly trusted: boolean;
}

export interface SentMessage {
  readonly to: string | undefined;
  readonly text: string;
  readonly trusted: boolean;
}

/** What tests and demonstrations may do that no visitor of X could. */
export interface LabHooks {
  idOf(key: string): string;
  pathOf(key: string): string;
  /** Puts a post into the page as if somebody had just written it. */
  write(by: string, text: string, replyTo?: string, lang?: string): string;
  /** Adds generated posts at the top; by default they wait behind the "new posts" pill. */
  prepend(count: number, behindPill?: boolean): void;
  remove(id: string): void;
  switchAccount(handle: string): void;
  setTheme(theme: Theme): void;
}

export function publishHooks(): void {
  window.__labPosts = [];
  window.__labMessages = [];
  window.__lab = {
    idOf: (key) => postByKey(key).id,
    pathOf,
    write(by, text, replyTo, lang = 'en') {
      const post = createPost({ by, text, replyTo, lang });
      addPosts([post]);
      return post.id;
    },
    prepend(count, behindPill = true) {
      const fresh = buildMany(Date.now(), count).map((post, index) => ({
        ...post,
        key: `fresh-${post.id}-${index}`,
      }));
      addPosts(fresh, behindPill);
    },
    remove: removePost,
    switchAccount,
    setTheme: switchTheme,
  };
}

import { isOn } from './settings';
import { addPosts, createPost, keepSent, world } from './world';

const TOAST_MS = 4000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Sends a post as the signed-in account. `false`: X has refused, and says nothing about it. */
export function publish(text: string, inReplyTo: string | undefined, trusted: boolean): boolean {
  if (isOn('lab-refuse')) return false;
  const by = world.get().account;
  const post = createPost({ by, text, replyTo: inReplyTo });
  window.__labPosts.push({ id: post.id, text, inReplyTo, by, trusted });
  keepSent(post);
  addPosts([post]);
  world.set((state) => ({ ...state, toast: { postId: post.id } }));
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => world.set((state) => ({ ...state, toast: undefined })), TOAST_MS);
  return true;
}

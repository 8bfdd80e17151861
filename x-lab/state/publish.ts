import { isOn } from './settings';
import { addPosts, createPost, keepSent, world } from './world';

const TOAST_MS = 4000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends posts as the signed-in account, each as an answer to the one before. `false`: X has refused, and says nothing about
 * it.
 */
export function publish(
  texts: readonly string[],
  inReplyTo: string | undefined,
  trusted: boolean,
): boolean {
  if (isOn('lab-refuse')) return false;
  const by = world.get().account;
  const ids: string[] = [];
  for (const text of texts) {
    const replyTo = ids.at(-1) ?? inReplyTo;
    const post = createPost({ by, text, replyTo });
    ids.push(post.id);
    window.__labPosts.push({ id: post.id, text, inReplyTo: replyTo, by, trusted });
    keepSent(post);
    addPosts([post]);
  }
  const [first] = ids;
  if (first === undefined) return false;
  world.set((state) => ({ ...state, toast: { postId: first } }));
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => world.set((state) => ({ ...state, toast: undefined })), TOAST_MS);
  return true;
}

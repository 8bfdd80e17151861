import { storage } from '#imports';
import type { HandedReply } from '@/domain/replies/handed-reply';

/** In memory, out of reach for pages of X, and gone with the browser's end. */
const stored = storage.defineItem<HandedReply | null>('session:handed-reply', { fallback: null });

/** Lays a reply ready for the settings page, in the place of one that was not taken. */
export async function handReplyOver(reply: HandedReply): Promise<void> {
  await stored.setValue(reply);
}

/** Takes the reply that lies ready; it can be taken once. Null when there is none, or no such storage. */
export async function takeHandedReply(): Promise<HandedReply | null> {
  try {
    const reply = await stored.getValue();
    if (reply !== null) await stored.removeValue();
    return reply;
  } catch {
    return null;
  }
}

/** Calls back when a reply was laid ready; returns the function that ends it. */
export function watchHandedReply(ready: () => void): () => void {
  return stored.watch((reply) => {
    if (reply !== null) ready();
  });
}

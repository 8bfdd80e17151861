import type { Handle } from './tweet';

/** What X lets an account be called. */
export const HANDLE = /^\w{1,15}$/;

/** What people type or paste for an account: `name`, `@name`, or the address of its profile. */
const WRITTEN_HANDLE =
  /^(?:(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/|@)?(\w{1,15})\/?$/i;

/** The handle in what a person typed or pasted, without `@`, or null when it cannot be one. */
export function parseHandle(text: string): Handle | null {
  return WRITTEN_HANDLE.exec(text.trim())?.[1] ?? null;
}

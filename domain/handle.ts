import type { Handle } from './tweet';

/**
 * One handle, to be built into larger patterns. X gives out 15 characters today, but some accounts of its first years have
 * up to 20, and X's own text library (twitter-text) reads as many: a customer of theirs is a customer all the same.
 */
export const HANDLE_PATTERN = '[A-Za-z0-9_]{1,20}';

/** What X lets an account be called. */
export const HANDLE = new RegExp(`^${HANDLE_PATTERN}$`);

/** What people type or paste for an account: `name`, `@name`, or the address of its profile. */
const WRITTEN_HANDLE = new RegExp(
  String.raw`^(?:(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/|@)?(${HANDLE_PATTERN})\/?$`,
  'i',
);

/** The handle in what a person typed or pasted, without `@`, or null when it cannot be one. */
export function parseHandle(text: string): Handle | null {
  return WRITTEN_HANDLE.exec(text.trim())?.[1] ?? null;
}

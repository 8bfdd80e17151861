import type { Handle } from './tweet';

/**
 * X's own search, newest first, for posts that name the brand without its handle: those from its accounts and those
 * that mention them are left out, since the mentions show them already.
 */
export function watchedPhraseSearch(phrase: string, brandHandles: readonly Handle[]): string {
  // X has no way to write a quotation mark inside a quoted phrase.
  const quoted = `"${phrase.replaceAll('"', ' ').toWellFormed().trim()}"`;
  const others = brandHandles.flatMap((handle) => [`-from:${handle}`, `-@${handle}`]);
  const query = encodeURIComponent([quoted, ...others].join(' '));
  return `https://x.com/search?q=${query}&f=live`;
}

/** How long what was seen is kept, in milliseconds: 90 days after the last tweet of its thread. */
export const KEPT_FOR = 90 * 24 * 60 * 60_000;

/** True while a tweet of that time is worth recording. */
export function isKept(postedAt: number, now: number): boolean {
  return now - postedAt <= KEPT_FOR;
}

/** How many tweets an open page remembers. A long day shows more; what was forgotten is learnt again when it is shown. */
export const REMEMBERED_TWEETS = 2_000;

/**
 * Sets an entry of a map whose keys are tweets, as its newest one, and forgets the oldest ones beyond
 * {@link REMEMBERED_TWEETS}; never one that is `needed`, because it is on the page.
 */
export function remember<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  value: Value,
  needed: (key: Key) => boolean,
): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= REMEMBERED_TWEETS) return;
    if (!needed(oldest)) map.delete(oldest);
  }
}

/**
 * The rows that `read` finds for each key, all asked for at once. Several times faster than Dexie's `anyOf`, which walks a
 * cursor from key to key and waits for each step.
 */
export async function readEach<Key, Row>(
  keys: readonly Key[],
  read: (key: Key) => PromiseLike<readonly Row[]>,
): Promise<readonly Row[]> {
  return (await Promise.all(keys.map(read))).flat();
}

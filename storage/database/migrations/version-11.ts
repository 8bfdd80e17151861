/** Version 11: which watched phrases a tweet names. Nobody had noted that of the tweets seen before. */
export function addPhrases<Row extends object>(
  row: Row,
): Row & { watchedPhrases: readonly string[] } {
  return { watchedPhrases: [], ...row };
}

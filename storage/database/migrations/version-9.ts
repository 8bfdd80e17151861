/** Version 9: whether a tweet thanks. Nobody looked for that in the tweets seen before. */
export function addThanks<Sighting extends object>(
  sighting: Sighting,
): Sighting & { thanks: boolean } {
  return { thanks: false, ...sighting };
}

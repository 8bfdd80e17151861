/** Version 8: what customers deleted. */

/** Nobody had looked whether a tweet still stood: the first sighting is the latest one known. */
export function addLastSeen<Sighting extends { readonly seenAt: number }>(sighting: Sighting) {
  return { ...sighting, lastSeenAt: sighting.seenAt, goneAt: null };
}

/** Nothing was known to be deleted. */
export function addWithdrawn<Event extends object>(event: Event) {
  return { ...event, withdrawnAt: null };
}

/** The earlier of two moments, of which each may never come. Milliseconds since the epoch. */
export function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

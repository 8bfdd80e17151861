/**
 * The value at position `ceil(share · n)` of the sorted values ("nearest rank"), or null without values. Always a
 * value that occurred, unlike interpolated percentiles. `share` is above 0 and at most 1; 0.5 is the median.
 */
export function nearestRank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

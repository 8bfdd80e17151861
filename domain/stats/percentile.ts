/**
 * The value at position `ceil(percent · n / 100)` of the sorted values ("nearest rank"), or null without values. Always
 * a value that occurred, unlike interpolated percentiles. `percent` is a whole number from 1 to 100; 50 is the median.
 */
export function nearestRank(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
}

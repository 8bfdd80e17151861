/** X's ids since November 2010: milliseconds since this moment, then 22 bits of worker and sequence. */
const EPOCH = 1288834974657n;
const SEQUENCE_BITS = 22n;

export function snowflake(milliseconds: number, sequence: number): string {
  const time = BigInt(Math.floor(milliseconds)) - EPOCH;
  return String((time << SEQUENCE_BITS) | BigInt(sequence & 0x3fffff));
}

/** A small stable hash, so that ids, counts and colours are the same in every run. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 16777619);
  }
  return value >>> 0;
}

import type { TweetId } from './tweet';

/** 2010-11-04T01:42:54.657Z, the zero of X's id clock (milliseconds since the epoch). */
const SNOWFLAKE_EPOCH = 1_288_834_974_657;

/** Ids below this one were given out one by one, before the time was put into them. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

const DECIMAL_ID = /^[1-9]\d{0,18}$/;

/** True when `text` can be a tweet's or an account's id. */
export function isSnowflakeShaped(text: string): boolean {
  return DECIMAL_ID.test(text);
}

/**
 * The moment an id was given out, in milliseconds since the epoch, or null when the id is older
 * than snowflakes (before November 2010) or is no id.
 */
export function snowflakeTime(id: TweetId): number | null {
  if (!isSnowflakeShaped(id)) return null;
  const value = BigInt(id);
  if (value < FIRST_SNOWFLAKE) return null;
  return Number(value >> 22n) + SNOWFLAKE_EPOCH;
}

/** Orders ids by age, oldest first, without turning them into numbers. */
export function compareTweetIds(one: TweetId, other: TweetId): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}

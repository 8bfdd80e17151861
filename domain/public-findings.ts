import type { SensitiveSummary } from './sensitive-data/summary';
import type { TweetId } from './tweet';

/**
 * What a page showed of the personal data in one customer's post. Told again by every page that shows the post, in any
 * order.
 */
export interface FindingReport {
  readonly tweetId: TweetId;
  /** When the page showed it, milliseconds since the epoch. */
  readonly at: number;
  /** Null when the post was seen without any, or was seen to be gone. */
  readonly shows: SensitiveSummary | null;
}

/**
 * All that the reports about one post told. Merging is commutative, associative and idempotent, so neither order nor
 * repetition matters. Holds no value and no word of the post.
 */
export interface PublicFinding {
  readonly tweetId: TweetId;
  /** The latest report that showed personal data; null while only its absence was reported. */
  readonly shown: (SensitiveSummary & { readonly at: number }) | null;
  /** The latest report without any, milliseconds since the epoch. */
  readonly absentAt: number | null;
}

/** Personal data that, as far as anybody here has seen, everyone can still read. */
export interface StillPublic extends SensitiveSummary {
  readonly tweetId: TweetId;
  /** When the post was published, milliseconds since the epoch. */
  readonly since: number;
  /** Posts that are known to answer it. */
  readonly answeredBy: readonly TweetId[];
}

export function publicFinding({ tweetId, at, shows }: FindingReport): PublicFinding {
  return shows === null
    ? { tweetId, shown: null, absentAt: at }
    : { tweetId, shown: { kinds: shows.kinds, count: shows.count, at }, absentAt: null };
}

export function mergePublicFindings(one: PublicFinding, other: PublicFinding): PublicFinding {
  return {
    tweetId: one.tweetId,
    shown: compareShown(one.shown, other.shown) >= 0 ? one.shown : other.shown,
    absentAt:
      one.absentAt === null || other.absentAt === null
        ? (one.absentAt ?? other.absentAt)
        : Math.max(one.absentAt, other.absentAt),
  };
}

/** In doubt it is: a warning that stays too long costs less than one that goes too early. */
export function isStillPublic({ shown, absentAt }: PublicFinding): boolean {
  return shown !== null && (absentAt === null || absentAt <= shown.at);
}

/** The later one is greater; at the same moment the one that shows more, then a fixed order. */
function compareShown(one: PublicFinding['shown'], other: PublicFinding['shown']): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  const [kinds, otherKinds] = [one.kinds.join(), other.kinds.join()];
  return (
    one.at - other.at ||
    one.count - other.count ||
    (kinds < otherKinds ? -1 : +(kinds > otherKinds))
  );
}

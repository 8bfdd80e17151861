import { isBrandHandle, type Brand } from './brand';
import type { Handle, Tweet } from './tweet';

/** An answer that the brand gave already. */
export interface BrandAnswer {
  readonly account: Handle;
  /** Milliseconds since the epoch. */
  readonly postedAt: number;
  /** The colleague's initials, as many teams sign: "^LM". Null without any. */
  readonly initials: string | null;
}

/** A caret and up to three capitals at the end of the text or before its links. */
const SIGNATURE = /\^\s?(\p{Lu}{1,3})(?!\p{L})(?=[\s.]*(?:https?:\S+\s*)*$)/u;

/** The brand's newest answer among the replies to one tweet, or null. */
export function latestBrandAnswer(replies: readonly Tweet[], brand: Brand): BrandAnswer | null {
  const own = replies.filter(({ authorHandle }) => isBrandHandle(brand, authorHandle));
  const [first, ...others] = own;
  if (first === undefined) return null;
  const newest = others.reduce(
    (one, other) => (other.postedAt > one.postedAt ? other : one),
    first,
  );
  return {
    account: newest.authorHandle,
    postedAt: newest.postedAt,
    initials: SIGNATURE.exec(newest.text)?.[1] ?? null,
  };
}

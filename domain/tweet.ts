/** A tweet's id: the decimal digits of a 64-bit number. A string, because it does not fit a JavaScript number. */
export type TweetId = string;

/** An account's handle without `@`, as written on the page. Compare with {@link sameHandle}. */
export type Handle = string;

/** What the page shows of one tweet. Read from the DOM, so nothing in it may be trusted as markup. */
export interface Tweet {
  readonly id: TweetId;
  readonly authorHandle: Handle;
  /** The name the author chose, with emoji; may be empty, right-to-left, or look like markup. */
  readonly authorName: string;
  /** The author's own words, with emoji and line breaks; never a quoted tweet's. Empty for media-only tweets. */
  readonly text: string;
  /**
   * X's own language tag for the text (`en`, `pt-BR`, `und`, `zxx` …), or null where the tweet has no text. For what its
   * author writes, ask {@link customerLanguage}.
   */
  readonly language: string | null;
  /** True while X shows its own translation instead of the author's words. */
  readonly translated: boolean;
  /** True where X cut a long text and offers "Show more". */
  readonly textIsCut: boolean;
  /** When it was posted, milliseconds since the epoch. */
  readonly postedAt: number;
  /** True for the tweet the page `/…/status/<id>` is about. */
  readonly focal: boolean;
  readonly promoted: boolean;
  readonly quote: QuotedTweet | null;
  /** Handles in X's "Replying to" line, where it shows one. */
  readonly replyingTo: readonly Handle[];
  /** Handles the author wrote in the text itself, in order, without duplicates. */
  readonly mentions: readonly Handle[];
}

export interface QuotedTweet {
  readonly authorHandle: Handle | null;
}

/**
 * The language a tweet's author writes, by X's tag; null where X does not tell. While it shows its own translation, nobody
 * knows whether the tag is that of the author's words or of the translation.
 */
export function customerLanguage({ language, translated }: Tweet): string | null {
  return translated ? null : language;
}

/** Handles are case-insensitive on X. */
export function sameHandle(one: Handle, other: Handle): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Where X shows a tweet. */
export function tweetAddress(author: Handle, id: TweetId): string {
  return `https://x.com/${author}/status/${id}`;
}

import { compareTweetIds, snowflakeTime } from '@/domain/snowflake';
import { sameHandle, type Handle, type TweetId } from '@/domain/tweet';
import type { SentReply } from './x-page';

/** How long after the agent's press X may take to confirm, in milliseconds: a slow upload, or its "Undo" countdown. */
const CONFIRMATION_TIME = 120_000;

/** Nobody presses Post more often in that time. */
const MOST_PENDING = 50;

/** The agent's own press of Post. */
export interface Press {
  /** The tweet the editor answers; null for a post of its own. */
  readonly answers: TweetId | null;
  /** The account that posts, or null when the page shows none. */
  readonly account: Handle | null;
  /** The draft when it was pressed; it tells a second attempt from a second post. */
  readonly text: string;
}

/** A tweet that one of X's toasts links to. */
export interface LinkedTweet {
  /** `i` where the link leaves the author out. */
  readonly handle: Handle;
  readonly id: TweetId;
}

/**
 * The presses X has not confirmed yet. X says nothing when it refuses a post, so a press may stay here until its time is
 * up, and a toast does not say which press it is for. What fits one press alone confirms it; what fits presses that mean
 * different things confirms none: the reply is then recorded once it is seen in its thread.
 */
export class PendingPresses {
  #pending: (Press & { readonly at: number })[] = [];
  /** Tweets of toasts that were judged already, or stood there before the first press. */
  readonly #judged = new Set<TweetId>();

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  /** Adds a press at `now` (a monotonic clock, in milliseconds); `shown` are the tweets of the toasts standing there. */
  add(press: Press, shown: readonly LinkedTweet[], now: number): void {
    this.#forgetOld(now);
    if (this.isEmpty) this.#judged.clear();
    for (const { id } of shown) this.#judged.add(id);
    // The same words once more: X refused them, or the agent pressed twice.
    const others = this.#pending.filter((known) => !isSameAttempt(known, press));
    this.#pending = [...others, { ...press, at: now }].slice(-MOST_PENDING);
  }

  /** Takes the press that a tweet in a toast confirms; the reply it sent, or null. */
  confirm(link: LinkedTweet, now: number): SentReply | null {
    this.#forgetOld(now);
    const postedAt = snowflakeTime(link.id);
    // X draws a toast more than once.
    if (postedAt === null || this.#judged.has(link.id)) return null;
    this.#judged.add(link.id);
    const [press, ...others] = this.#pending.filter((candidate) => isConfirmedBy(candidate, link));
    if (!press || others.some((other) => !isSameTarget(other, press))) return null;
    this.#pending = this.#pending.filter((candidate) => candidate !== press);
    const { answers, account, text } = press;
    if (answers === null || account === null) return null;
    return { id: link.id, answers, account, postedAt, text };
  }

  #forgetOld(now: number): void {
    this.#pending = this.#pending.filter(({ at }) => now - at <= CONFIRMATION_TIME);
  }
}

function isConfirmedBy({ answers, account }: Press, { handle, id }: LinkedTweet): boolean {
  if (answers !== null && compareTweetIds(id, answers) <= 0) return false;
  return handle === 'i' || account === null || sameHandle(handle, account);
}

function isSameTarget(one: Press, other: Press): boolean {
  return one.answers === other.answers && one.account === other.account;
}

function isSameAttempt(one: Press, other: Press): boolean {
  return isSameTarget(one, other) && one.text === other.text;
}

import type { Tweet, TweetId } from '@/domain/tweet';
import { Conversation } from './conversation';
import { closest, holds } from './element-queries';
import { KeptHost, type OwnHosts } from './kept-host';
import { Listeners } from './listeners';
import type { PagePlace } from './page-kind';
import { partsIn, type PageTurn } from './page-turn';
import { SELECTORS } from './selectors';
import { actionBar, readIdentity, readTweet } from './tweet-reader';
import type { ThreadPlace, TweetHandle } from './x-page';

/** One row while it shows one tweet. */
export class TweetRow implements TweetHandle {
  readonly article: Element;
  readonly signal: AbortSignal;
  tweet: Tweet;
  thread: ThreadPlace | null = null;
  readonly #ending = new AbortController();
  readonly #changed = new Listeners();
  readonly #ownHosts: OwnHosts;
  #toolbar: KeptHost | null = null;

  constructor(article: Element, tweet: Tweet, ownHosts: OwnHosts) {
    this.article = article;
    this.tweet = tweet;
    this.signal = this.#ending.signal;
    this.#ownHosts = ownHosts;
  }

  onChange(changed: () => void): void {
    this.#changed.add(changed);
  }

  placeToolbar(host: HTMLElement): boolean {
    if (this.signal.aborted) return false;
    const toolbar = new KeptHost(host, () => actionBar(this.article));
    this.#ownHosts.add(host);
    if (!toolbar.place()) return false;
    this.#toolbar = toolbar;
    return true;
  }

  keepToolbar(): void {
    this.#toolbar?.keep();
  }

  notifyChanged(): void {
    this.#changed.notify();
  }

  end(): void {
    this.#toolbar?.remove();
    this.#ending.abort();
  }
}

/** What a turn did to the rows. */
export interface RowChanges {
  readonly found: readonly TweetRow[];
  readonly changed: ReadonlySet<TweetRow>;
  readonly anyLost: boolean;
  /** Tweets that were found to stand right below X's row for a post it cannot show. */
  readonly belowMissing: readonly TweetId[];
}

/**
 * The tweets on the page. X's list is virtual: rows come and go while the agent scrolls, and one may become another
 * tweet, so each row is followed by what it shows and not by its node.
 */
export class TweetRows {
  readonly #rows = new Map<Element, TweetRow>();
  readonly #ownHosts: OwnHosts;
  #place: PagePlace;
  #conversation: Conversation | null;

  constructor(place: PagePlace, ownHosts: OwnHosts) {
    this.#ownHosts = ownHosts;
    this.#place = place;
    this.#conversation = conversationOf(place);
  }

  [Symbol.iterator](): Iterator<TweetRow> {
    return this.#rows.values();
  }

  /** In-app navigation: another tweet is in focus now, and another thread is shown. */
  moveTo(place: PagePlace): void {
    if (place.focalId !== this.#place.focalId) this.#conversation = conversationOf(place);
    this.#place = place;
  }

  update(turn: PageTurn, list: Element | null): RowChanges {
    const found: TweetRow[] = [];
    const changed = new Set<TweetRow>();
    let anyLost = this.#endLostRows(turn);
    for (const article of partsIn(turn, 'tweet')) {
      const before = this.#rows.get(article);
      if (before && readIdentity(article)?.id === before.tweet.id) {
        if (this.#reread(before)) changed.add(before);
        continue;
      }
      if (before) {
        this.#forget(before);
        anyLost = true;
      }
      const tweet = readTweet(article, this.#place.focalId);
      if (!tweet) continue;
      const row = new TweetRow(article, tweet, this.#ownHosts);
      this.#rows.set(article, row);
      found.push(row);
    }
    const before = new Set(this.#conversation?.belowMissing);
    if (found.length > 0 || anyLost || turn.added.some(isPartOfList)) {
      for (const row of this.#placeInThread(list)) changed.add(row);
    }
    const after = this.#conversation?.belowMissing ?? new Set();
    const belowMissing = [...after].filter((id) => !before.has(id));
    return { found, changed, anyLost, belowMissing };
  }

  /** All rows read anew, after navigation: which tweet is focal may have changed in every one. */
  rereadAll(): TweetRow[] {
    return [...this.#rows.values()].filter((row) => this.#reread(row));
  }

  endAll(): void {
    for (const row of [...this.#rows.values()]) this.#forget(row);
  }

  #reread(row: TweetRow): boolean {
    const tweet = readTweet(row.article, this.#place.focalId);
    row.keepToolbar();
    if (!tweet || sameReading(tweet, row.tweet)) return false;
    row.tweet = tweet;
    return true;
  }

  #placeInThread(list: Element | null): TweetRow[] {
    const conversation = this.#conversation;
    if (conversation && list) conversation.read(list, (article) => this.#tweetIn(article));
    const moved: TweetRow[] = [];
    for (const row of this.#rows.values()) {
      const inList = conversation !== null && list !== null && list.contains(row.article);
      const thread = inList && !row.tweet.promoted ? conversation.placeOf(row.tweet.id) : null;
      if (thread?.id === row.thread?.id && thread?.answers === row.thread?.answers) continue;
      row.thread = thread;
      moved.push(row);
    }
    return moved;
  }

  #tweetIn(article: Element): TweetId | null {
    const tweet = this.#rows.get(article)?.tweet;
    return tweet && !tweet.promoted ? tweet.id : null;
  }

  #endLostRows({ removed, touched }: PageTurn): boolean {
    const lost = [...this.#rows.values()].filter(
      ({ article }) =>
        (removed && !article.isConnected) ||
        (touched.has(article) && !article.matches(SELECTORS.tweet)),
    );
    for (const row of lost) this.#forget(row);
    return lost.length > 0;
  }

  #forget(row: TweetRow): void {
    this.#rows.delete(row.article);
    row.end();
  }
}

/** The element whose cells are the page's own list; the lists of dialogs are not in it. */
export function pageList(document: Document): Element | null {
  return document.querySelector(SELECTORS.primaryColumn);
}

function isPartOfList(element: Element): boolean {
  return closest(element, SELECTORS.cell) !== null || holds(element, SELECTORS.cell);
}

function conversationOf(place: PagePlace): Conversation | null {
  return place.focalId === null ? null : new Conversation(place.focalId);
}

function sameReading(one: Tweet, other: Tweet): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

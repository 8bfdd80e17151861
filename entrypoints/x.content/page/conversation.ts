import { compareTweetIds } from '@/domain/snowflake';
import type { TweetId } from '@/domain/tweet';
import { SELECTORS } from './selectors';
import type { ThreadPlace } from './x-page';

/** Where a row stands on a `/…/status/<id>` page. */
type Zone = 'above' | 'focal' | 'below' | 'outside';

/** What the mounted rows of one walk showed; the virtual list may drop them right after. */
interface SeenRow {
  readonly zone: Zone;
  readonly answers: TweetId | null;
}

/**
 * The thread on a `/…/status/<id>` page, gathered from the rows as they come and go.
 *
 * What the page proves, and all we take for granted:
 * - Rows above the focal tweet are its chain of ancestors: each, and the focal tweet itself, answers the row directly
 *   above it.
 * - Rows below it are answers. One that carries the thread line answers the row directly above it; one whose place for
 *   that line is there and empty begins anew and answers the focal tweet, and so does the first row below it.
 * - A cell with a heading ("Discover more") ends the thread; so does a row below the focal tweet that is older than it.
 * - An answer is younger than what it answers.
 * - Anything between two rows (a hidden or deleted tweet, an advertisement, "Show more replies") breaks what "directly
 *   above" says. Then, and wherever else there is doubt, `answers` is null.
 */
export class Conversation {
  readonly #focalId: TweetId;
  readonly #rows = new Map<TweetId, SeenRow>();
  readonly #belowMissing = new Set<TweetId>();
  #oldest: TweetId;

  constructor(focalId: TweetId) {
    this.#focalId = focalId;
    this.#oldest = focalId;
  }

  /** Tweets seen right below X's row for a post it cannot show, in the chain in which each answers the one above. */
  get belowMissing(): ReadonlySet<TweetId> {
    return this.#belowMissing;
  }

  /** A tweet's place, or null while the page leaves open whether it belongs to the thread. */
  placeOf(id: TweetId): ThreadPlace | null {
    const row = this.#rows.get(id);
    return row && row.zone !== 'outside' ? { id: this.#oldest, answers: row.answers } : null;
  }

  /** Reads the list as it stands now. `idOf` tells the tweet a row shows, null for advertisements and unreadable rows. */
  read(list: Element, idOf: (article: Element) => TweetId | null): void {
    const cells = [...list.querySelectorAll(SELECTORS.cell)];
    const articles = cells.map((cell) => cell.querySelector(SELECTORS.tweet));
    const ids = articles.map((article) => article && idOf(article));
    let zone = this.#firstZone(ids);
    /** The thread's tweet in the cell directly above. */
    let above: TweetId | null = null;
    let belowMissing = false;
    for (const [index, cell] of cells.entries()) {
      const article = articles[index] ?? null;
      const id = ids[index] ?? null;
      if (id === null || article === null) {
        if (article === null && cell.querySelector(SELECTORS.heading)) zone = 'outside';
        if (!isEmpty(cell)) {
          above = null;
          belowMissing = isUnavailable(cell);
        }
        continue;
      }
      zone = this.#zoneOf(id, zone);
      if (belowMissing && (zone === 'above' || zone === 'focal')) this.#belowMissing.add(id);
      belowMissing = false;
      if (zone === null) continue;
      const answers = this.#answers(zone, article, above);
      this.#remember(
        id,
        zone,
        answers !== null && compareTweetIds(answers, id) < 0 ? answers : null,
      );
      above = zone === 'outside' ? null : id;
    }
  }

  #firstZone(ids: readonly (TweetId | null)[]): Zone | null {
    if (ids.includes(this.#focalId)) return 'above';
    for (const id of ids) {
      const known = id === null ? undefined : this.#rows.get(id);
      // Rows before the first known one came in from above or below; both keep its zone.
      if (known) return known.zone;
    }
    return null;
  }

  #zoneOf(id: TweetId, zone: Zone | null): Zone | null {
    if (id === this.#focalId) return 'focal';
    const next = zone === 'focal' ? 'below' : zone;
    const age = compareTweetIds(id, this.#focalId);
    if ((next === 'below' && age < 0) || (next === 'above' && age > 0)) return 'outside';
    return next;
  }

  #answers(zone: Zone, article: Element, above: TweetId | null): TweetId | null {
    if (zone === 'outside') return null;
    if (zone !== 'below') return above;
    if (above === this.#focalId) return above;
    const line = threadLine(article);
    if (line === 'drawn') return above;
    return line === 'empty' ? this.#focalId : null;
  }

  #remember(id: TweetId, zone: Zone, answers: TweetId | null): void {
    // A row's neighbours may be unmounted by now: what they proved before stays proved.
    this.#rows.set(id, { zone, answers: answers ?? this.#rows.get(id)?.answers ?? null });
    if (zone !== 'outside' && compareTweetIds(id, this.#oldest) < 0) this.#oldest = id;
  }
}

/**
 * The strip over a row's avatar, five elements into the article, is empty, or holds one bare element (the line that
 * joins the row to the one above), or a context such as "pinned".
 */
function threadLine(article: Element): 'drawn' | 'empty' | 'unclear' {
  let strip: Element | null = article;
  for (let depth = 0; depth < 5; depth += 1) strip = strip?.firstElementChild ?? null;
  if (!strip || strip.textContent.trim() !== '') return 'unclear';
  const [line, ...more] = strip.children;
  if (!line) return 'empty';
  return more.length === 0 && line.childElementCount === 0 ? 'drawn' : 'unclear';
}

/** With a button, X only hides the post until the agent wants to see it. */
function isUnavailable(cell: Element): boolean {
  return (
    cell.querySelector(SELECTORS.unavailable) !== null &&
    cell.querySelector(`${SELECTORS.tweet}, ${SELECTORS.button}, ${SELECTORS.progress}`) === null
  );
}

/** X's separators are cells with nothing in them. */
function isEmpty(cell: Element): boolean {
  return (
    cell.textContent.trim() === '' &&
    cell.querySelector(`${SELECTORS.picture}, ${SELECTORS.button}`) === null
  );
}

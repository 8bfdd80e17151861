import type { TweetId } from '@/domain/tweet';
import { SELECTORS } from './selectors';

/** Notices when X says, on a post's own page, that there is no such page. */
export class MissingPosts {
  #focalId: TweetId | null = null;
  /** X's words as they stood when the agent came here: they may still be about the page before. */
  #earlier: Element | null = null;
  #told = false;

  /** The post that is missing, once each time the agent comes to its page; `column`: X's own column. */
  update(focalId: TweetId | null, column: Element | null): TweetId | null {
    const words = focalId === null || column === null ? null : missingWords(column);
    if (focalId !== this.#focalId) {
      // Right after loading there was no page before.
      this.#earlier = this.#focalId === null ? null : words;
      this.#focalId = focalId;
      this.#told = false;
    }
    if (words === null || words === this.#earlier || this.#told) return null;
    this.#told = true;
    return focalId;
  }
}

/** While the column is loading, offers to try again, or shows any post, it says nothing. */
function missingWords(column: Element): Element | null {
  const words = column.querySelector(SELECTORS.errorDetail);
  const others = `${SELECTORS.tweet}, ${SELECTORS.unavailable}, ${SELECTORS.progress}`;
  if (!words || column.querySelector(others)) return null;
  // The way back stands above the words, a second try below them.
  const isButtonBelow = [...column.querySelectorAll(SELECTORS.button)].some(
    (button) => words.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return isButtonBelow ? null : words;
}

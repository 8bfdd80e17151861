import { Composer, type OtherComposers } from './composer';
import { composerScope, isSameScope, postButton, type PageFacts } from './composer-scope';
import { holds } from './element-queries';
import type { OwnHosts } from './kept-host';
import { partsIn, type PageTurn } from './page-turn';
import { SELECTORS, isTweetEditor } from './selectors';

/** The editors on the page. X mounts them anew when media is added or the layout changes, so none is kept for long. */
export class Composers implements OtherComposers {
  readonly #open = new Map<Element, Composer>();
  readonly #ownHosts: OwnHosts;

  constructor(ownHosts: OwnHosts) {
    this.#ownHosts = ownHosts;
  }

  [Symbol.iterator](): Iterator<Composer> {
    return this.#open.values();
  }

  /** Follows a turn and returns the editors that are new. */
  update(turn: PageTurn, facts: PageFacts): Composer[] {
    const found: Composer[] = [];
    const elements = editorsIn(turn);
    const hasNewAvatars = partsIn(turn, 'avatar').size > 0;
    let hasLost = false;
    for (const composer of [...this.#open.values()]) {
      const scope = composerScope(composer.element, facts);
      if (composer.element.isConnected && isSameScope(scope, composer)) {
        followDraft(composer, turn);
        if (hasNewAvatars) composer.followAccount();
        continue;
      }
      this.#forget(composer);
      hasLost = true;
      // The same editor for another tweet, after in-app navigation, or for another post of its thread.
      if (composer.element.isConnected) elements.add(composer.element);
    }
    for (const element of elements) {
      if (this.#open.has(element)) continue;
      const scope = composerScope(element, facts);
      const composer = new Composer(element, scope, this, this.#ownHosts);
      this.#open.set(element, composer);
      found.push(composer);
    }
    const isRearranged = hasLost || found.length > 0 || bringsToolRow(turn);
    for (const composer of this.#open.values()) composer.keepBar(isRearranged);
    return found;
  }

  successorOf(ended: Composer): HTMLElement | null {
    for (const composer of this.#open.values()) {
      if (isSameScope(composer, ended) && composer.element.isConnected) return composer.element;
    }
    return null;
  }

  sentWith(composer: Composer): readonly Composer[] {
    const button = postButton(composer.element);
    if (button === null) return [];
    return [...this].filter((other) => other !== composer && postButton(other.element) === button);
  }

  endAll(): void {
    for (const composer of [...this.#open.values()]) this.#forget(composer);
  }

  #forget(composer: Composer): void {
    this.#open.delete(composer.element);
    composer.end();
  }
}

function followDraft(composer: Composer, turn: PageTurn): void {
  if ([...turn.touched].some((element) => composer.element.contains(element))) {
    composer.followDraft();
  }
}

function bringsToolRow({ added }: PageTurn): boolean {
  return added.some((element) => holds(element, SELECTORS.toolRow));
}

/** Editors inside what a turn added, or around what it touched. */
function editorsIn(turn: PageTurn): Set<HTMLElement> {
  const editors = [...partsIn(turn, 'tweetEditorPrefix'), ...partsIn(turn, 'messageEditor')];
  return new Set(
    editors.filter(
      (element) =>
        element instanceof HTMLElement &&
        (isTweetEditor(element) || element.matches(SELECTORS.messageEditor)),
    ) as HTMLElement[],
  );
}

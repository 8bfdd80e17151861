import { allIn, closest } from './element-queries';
import { SELECTORS, WATCHED_ATTRIBUTES, type PartName } from './selectors';

/** What one turn of the page's own work changed, sorted out once for all who follow it. */
export interface PageTurn {
  /** Elements that came into the page, with everything inside them. */
  readonly added: readonly Element[];
  /** Elements whose own text, attributes or children changed. */
  readonly touched: ReadonlySet<Element>;
  /** True when elements left the page. */
  readonly removed: boolean;
}

/**
 * Follows the page with one observer and calls `turned` in the mutations' own turn, before the browser paints.
 * Changes inside our own hosts (`isOurs`) are not reported; a host that X removed is.
 */
export function observePage(
  document: Document,
  isOurs: (node: Node) => boolean,
  turned: (turn: PageTurn) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    const turn = sortOut(records, isOurs);
    if (turn) turned(turn);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...WATCHED_ATTRIBUTES],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function sortOut(records: readonly MutationRecord[], isOurs: (node: Node) => boolean) {
  const added = new Set<Element>();
  const touched = new Set<Element>();
  let removed = false;
  for (const { target, addedNodes, removedNodes } of records) {
    if (isOurs(target)) continue;
    const theirs = [...addedNodes].filter((node) => !isOurs(node));
    if (addedNodes.length > 0 && theirs.length === 0 && removedNodes.length === 0) continue;
    for (const node of theirs) if (node instanceof Element) added.add(node);
    for (const node of removedNodes) removed ||= node instanceof Element;
    const element = target instanceof Element ? target : target.parentElement;
    if (element) touched.add(element);
  }
  if (touched.size === 0) return null;
  // What was added and taken away again in the same turn is none of our business.
  return { added: [...added].filter((element) => element.isConnected), touched, removed };
}

/** Elements of one part that a turn added or changed. */
export function partsIn(turn: PageTurn, part: PartName): Set<Element> {
  const selector = SELECTORS[part];
  const found = new Set<Element>();
  for (const element of turn.touched) {
    const around = closest(element, selector);
    if (around?.isConnected) found.add(around);
  }
  for (const element of turn.added) {
    for (const part of allIn(element, selector)) found.add(part);
  }
  return found;
}

/** A turn as if the whole page had just come. */
export function wholePage(document: Document): PageTurn {
  return { added: [document.documentElement], touched: new Set(), removed: true };
}

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

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [...WATCHED_ATTRIBUTES],
};

/**
 * Follows the page, and the chat's own trees in it, with one observer and calls `turned` in the mutations' own turn, before
 * the browser paints. Changes inside our own hosts (`isOurs`) are not reported; a host that X removed is.
 */
export function observePage(
  document: Document,
  isOurs: (node: Node) => boolean,
  turned: (turn: PageTurn) => void,
  signal: AbortSignal,
): void {
  const chatHosts = new Set<Element>();
  const followed = new WeakSet<ShadowRoot>();
  /** Follows the trees of new chats, and hands over what stands in them. A host may be there before its tree is. */
  const followChats = (added: readonly Element[]): readonly Element[] => {
    for (const host of added.flatMap((element) => allIn(element, SELECTORS.chatHost))) {
      chatHosts.add(host);
    }
    return [...chatHosts].flatMap((host) => {
      const { isConnected, shadowRoot } = host;
      if (!isConnected) chatHosts.delete(host);
      if (!isConnected || shadowRoot === null || followed.has(shadowRoot)) return [];
      followed.add(shadowRoot);
      observer.observe(shadowRoot, WATCHED);
      return [...shadowRoot.children];
    });
  };
  const observer = new MutationObserver((records) => {
    const turn = sortOut(records, isOurs);
    if (turn) turned({ ...turn, added: [...turn.added, ...followChats(turn.added)] });
  });
  observer.observe(document, WATCHED);
  followChats([document.documentElement]);
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
    const element = elementOf(target);
    if (element) touched.add(element);
  }
  if (touched.size === 0) return null;
  // What was added and taken away again in the same turn is none of our business.
  return { added: [...added].filter((element) => element.isConnected), touched, removed };
}

/** The element whose own text, attributes or children changed. */
function elementOf(target: Node): Element | null {
  if (target instanceof ShadowRoot) return target.host;
  return target instanceof Element ? target : target.parentElement;
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
  const hosts = [...document.querySelectorAll(SELECTORS.chatHost)];
  const inChats = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]);
  return {
    added: [document.documentElement, ...inChats],
    touched: new Set(),
    removed: true,
  };
}

import { SELECTORS } from './selectors';

interface Queries {
  closest(selector: string): Element | null;
  matches(selector: string): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): NodeListOf<Element>;
}

/**
 * Questions to elements that can be anything on the page. They go to the prototype's methods: a form's own field named
 * `closest` or `matches` stands in for the form's method of that name.
 */
const prototype: Queries = Element.prototype;

/** The nearest element that matches, itself included. */
export function closest(element: Element, selector: string): Element | null {
  return prototype.closest.call(element, selector);
}

/** All that match, itself included. */
export function allIn(element: Element, selector: string): readonly Element[] {
  const inside = prototype.querySelectorAll.call(element, selector);
  return prototype.matches.call(element, selector) ? [element, ...inside] : [...inside];
}

/** True when it, or something inside it, matches. */
export function holds(element: Element, selector: string): boolean {
  return (
    prototype.matches.call(element, selector) ||
    prototype.querySelector.call(element, selector) !== null
  );
}

/** The element that has the keyboard, also where it stands in one of the chat's own trees. */
export function focusedElement(document: Document): Element | null {
  const focused = document.activeElement;
  const inChat = focused?.matches(SELECTORS.chatHost) ? focused.shadowRoot?.activeElement : null;
  return inChat ?? focused;
}

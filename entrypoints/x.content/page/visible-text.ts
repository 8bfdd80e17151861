import { SELECTORS } from './selectors';

/**
 * The text of an element as its author wrote it: emoji, which X draws as images, from their `alt`; line breaks kept;
 * links with all their text, also the part X hides to shorten them; without X's own "Show more".
 */
export function visibleText(root: Element): string {
  const parts: string[] = [];
  // A walker and not recursion: nothing stops a page from nesting elements ten thousand deep.
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(SELECTORS.showMore)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLImageElement) parts.push(node.alt);
    else if (node instanceof HTMLBRElement) parts.push('\n');
  }
  return parts.join('');
}

/** The same on one line, for names and handles. */
export function visibleLine(root: Element): string {
  return visibleText(root).replaceAll(/\s+/g, ' ').trim();
}

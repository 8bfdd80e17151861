/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE', 'NOSCRIPT', 'IFRAME']);

/**
 * The words of an HTML text, as a plain post shows them: lines where there were blocks and breaks, a list's dashes, and a
 * link's address behind its words. The document it is read into runs no script and loads nothing.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textOf(body)
    .replace(/\n?[ \t]*[\uE000\uE001][ \t\uE000\uE001]*/g, (edges) =>
      edges.includes(PARAGRAPH) ? '\n\n' : '\n',
    )
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Edges of blocks, which are one line end however many meet; characters no text has. */
const EDGE = '\uE000';
/** Edge of a paragraph: an empty line. */
const PARAGRAPH = '\uE001';

/** True for text with markup in it. A lone `<` or `<3` is none. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>|&(?:[a-z]{2,}|#\d+);/i.test(text);
}

function textOf(node: Node): string {
  return [...node.childNodes].map(textOfChild).join('');
}

function textOfChild(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\r\n\uE000\uE001]+/g, ' ');
  if (!(node instanceof Element) || UNREAD.has(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  const text = textOf(node);
  if (node.tagName === 'A') return withAddress(text, node.getAttribute('href'));
  if (node.tagName === 'LI') return `${EDGE}- ${text.trim()}${EDGE}`;
  if (node.tagName === 'P') return `${PARAGRAPH}${text}${PARAGRAPH}`;
  return BLOCKS.has(node.tagName) ? EDGE + text + EDGE : text;
}

function withAddress(words: string, address: string | null): string {
  if (address === null || !/^https?:/i.test(address)) return words;
  if (words.trim() === '' || address.includes(words.trim())) return address;
  return `${words.trimEnd()} ${address}`;
}

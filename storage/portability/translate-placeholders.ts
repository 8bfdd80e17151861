import { failure, success, type Result } from '@/domain/result';
import type { Placeholder } from '@/domain/replies/placeholders';

/** Another program's names for what we can fill in, written as it writes them. */
export type PlaceholderNames = Readonly<Record<string, Placeholder>>;

/** A text with our placeholders, or the part that has no counterpart here. */
export type Translated = Result<string, { readonly written: string }>;

/**
 * Translates text that is not Liquid. `pattern` finds the placeholders, its first group their name. A name nobody
 * knows becomes a Liquid placeholder of that name, which stops the insertion, instead of words for the customer.
 */
export function translatePlain(text: string, pattern: RegExp, names: PlaceholderNames): Translated {
  let from = 0;
  let translated = '';
  for (const match of text.matchAll(pattern)) {
    const name = (match[1] ?? '').trim();
    if (!NAME.test(name)) return failure({ written: match[0] });
    translated += `${literal(text.slice(from, match.index))}{{ ${nameFor(name, names)} }}`;
    from = match.index + match[0].length;
  }
  return success(translated + literal(text.slice(from)));
}

/** Translates the names inside Liquid's `{{ }}` and `{% %}`, and leaves filters, conditions and words as they are. */
export function translateLiquid(text: string, names: PlaceholderNames): string {
  return text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, (markup) =>
    outsideQuotes(markup, (code) =>
      code.replace(/[\p{L}_][\p{L}\p{N}_.-]*/gu, (name) => nameFor(name, names)),
    ),
  );
}

/**
 * Translates Handlebars: values, comments, `#if` and `#unless` with `else`. Helpers with arguments and partials have no
 * counterpart.
 */
export function translateHandlebars(text: string, names: PlaceholderNames): Translated {
  const open: string[] = [];
  const unknown: string[] = [];
  const translated = text.replace(
    /\{\{!--.*?--\}\}|\{\{\{(.*?)\}\}\}|\{\{(.*?)\}\}/gs,
    (written, raw?: string, escaped?: string) => {
      const liquid = handlebarsTag(
        (raw ?? escaped ?? '!').replace(/^~|~$/g, '').trim(),
        names,
        open,
      );
      if (liquid === null) unknown.push(written);
      return liquid ?? '';
    },
  );
  const [wrong = open.map((block) => `{{#${block}}}`)[0]] = unknown;
  return wrong === undefined ? success(translated) : failure({ written: wrong });
}

/** The Liquid for one Handlebars tag, or null. Keeps `open`, the blocks that are not closed yet. */
function handlebarsTag(tag: string, names: PlaceholderNames, open: string[]): string | null {
  if (tag.startsWith('!')) return '';
  const [, block, condition] = /^#(if|unless)\s+([\w.]+)$/.exec(tag) ?? [];
  if (block !== undefined && condition !== undefined) {
    open.push(block);
    return `{% ${block} ${nameFor(condition, names)} %}`;
  }
  if (tag === 'else' || tag === '^') return open.length > 0 ? '{% else %}' : null;
  if (tag.startsWith('/')) return open.pop() === tag.slice(1) ? `{% end${tag.slice(1)} %}` : null;
  return NAME.test(tag) ? `{{ ${nameFor(tag, names)} }}` : null;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*$/u;

function nameFor(name: string, names: PlaceholderNames): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** Braces that mean nothing where they come from must mean nothing here. */
function literal(text: string): string {
  return text.replace(/\{\{|\{%/g, '{% raw %}$&{% endraw %}');
}

function outsideQuotes(code: string, change: (part: string) => string): string {
  return code
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

import { HANDLE_PATTERN } from '../handle';
import { fold } from '../sensitive-data/words';
import type { ReplyVariables } from './render-reply';

/** A text as it was posted, made ready to be used again. */
export interface PostTemplate {
  /** Liquid. */
  readonly template: string;
  /** True where the customer's name is left in it: nobody can be sure that it is meant as one. */
  readonly holdsName: boolean;
}

const LEADING_HANDLES = new RegExp(String.raw`^(?:\s*@${HANDLE_PATTERN}(?!\w))+\s*`);

/** Before a name these greet, in the interface's languages, whatever stands behind it. */
const GREETINGS = new Set(
  'hi hey hello dear hallo moin servus liebe lieber bonjour bonsoir salut cher chere hola buenas querido querida estimado estimada ciao salve buongiorno buonasera caro cara gentile'.split(
    ' ',
  ),
);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/**
 * The template of a public answer: what was said to one customer becomes what can be said to any. Handles at its beginning
 * go; the customer's name and handle, the signature and the private link become placeholders where they are meant beyond
 * doubt. Filled with the same `variables`, it reads as before; what looks like Liquid in it stays text.
 */
export function templateFromPost(post: string, variables: ReplyVariables): PostTemplate {
  const text = post.replace(LEADING_HANDLES, '');
  const { customer, agent, brand } = variables;
  const places = [
    ...wordPlaces(text, brand.dm_link, '{{ brand.dm_link }}'),
    ...wordPlaces(text, agent.signature, '{{ agent.signature }}').slice(-1),
    ...handlePlaces(text, customer.handle),
    ...namePlaces(text, customer.first_name),
  ].sort((one, other) => one.start - other.start);

  let template = '';
  let rest = '';
  let from = 0;
  for (const { start, end, placeholder } of places) {
    if (start < from) continue;
    template += escaped(text.slice(from, start)) + placeholder;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return {
    template: (template + escaped(text.slice(from))).trim(),
    holdsName: wordsIn(rest, customer.first_name).length > 0,
  };
}

/** Where something stands with spaces around it. */
function wordPlaces(text: string, wanted: string | null, placeholder: string): readonly Place[] {
  const word = wanted?.trim() ?? '';
  if (word === '') return [];
  return [...text.matchAll(new RegExp(`(?<!\\S)${RegExp.escape(word)}(?!\\S)`, 'gu'))].map(
    ({ index }) => ({ start: index, end: index + word.length, placeholder }),
  );
}

function handlePlaces(text: string, handle: string): readonly Place[] {
  if (handle === '') return [];
  return [...text.matchAll(new RegExp(`@${RegExp.escape(handle)}(?!\\w)`, 'giu'))].map(
    ({ index, 0: found }) => ({
      start: index + 1,
      end: index + found.length,
      placeholder: '{{ customer.handle }}',
    }),
  );
}

/** A name is meant where it is greeted, or called: between punctuation. "Will you" is no Will. */
function namePlaces(text: string, name: string | null): readonly Place[] {
  return wordsIn(text, name)
    .filter(({ start, end }) => {
      const before = text.slice(0, start);
      const last = fold(/(\p{L}+)[^\S\n]+$/u.exec(before)?.[1] ?? '');
      const isCalled =
        /(?:^|[,.!?\n])[^\S\n]*$/u.test(before) && /^(?:[,.!?:;]|\s*$|\n)/u.test(text.slice(end));
      return GREETINGS.has(last) || isCalled;
    })
    .map(({ start, end }) => ({ start, end, placeholder: '{{ customer.first_name }}' }));
}

/** Where a name stands as a word of its own, written as it is. */
function wordsIn(text: string, name: string | null): readonly { start: number; end: number }[] {
  if (name === null || name === '') return [];
  const word = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_@])${RegExp.escape(name)}(?![\\p{L}\\p{M}\\p{N}_])`,
    'gu',
  );
  return [...text.matchAll(word)].map(({ index }) => ({ start: index, end: index + name.length }));
}

/** Braces that Liquid would read are written as texts of its own. */
function escaped(text: string): string {
  return text.replace(/\{[{%]/g, (brace) => `{{ "${brace}" }}`);
}

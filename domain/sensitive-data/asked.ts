import { anyLanguage } from './asks/ask-languages';
import { dataNamedIn, kindOfDataAt } from './asks/named-data';
import type { SensitiveKind } from './finding';
import { SIGN } from './latin-text';
import type { TextRange } from './latin-text';
import { allMatches, endingIn, lazy } from './words';

/** A place where the text asks for personal data. */
export interface AskedData extends TextRange {
  readonly kind: SensitiveKind;
  readonly confidence: number;
}

const REQUEST = everywhere(anyLanguage(({ request }) => request));
const MISSING = everywhere(anyLanguage(({ missing }) => missing));
const WANTED = anyLanguage(({ wanted }) => wanted);
const PRIVATELY = anyLanguage(({ privately }) => privately);
const TURN = anyLanguage(({ turn }) => turn);
const NEGATION = anyLanguage(({ negation }) => negation);
const PLEASE = anyLanguage(({ please }) => please);
const WHOSE = anyLanguage(({ whose }) => whose);
const WHICH = anyLanguage(({ which }) => which);

const WHICH_RIGHT_BEFORE = lazy(() => endingIn(`${WHICH().source} `));
/** "Your order number, please", "and a date of birth?": a clause without a verb. */
const CLAUSE_BEGINS = lazy(() =>
  endingIn(String.raw`(?:^|[^a-z\d'" \n\x1B])(?:\n?${WHOSE().source}){0,4}[ "\n]{0,2}`),
);
const PLEASE_BEGINS = lazy(() =>
  endingIn(
    String.raw`(?:^|[^a-z\d'" \n])(?:${WHOSE().source}){0,2}${PLEASE().source}[,:]?(?:${WHOSE().source}){0,3} ?`,
  ),
);
/** The end of such a clause, other things before it: "… and name, please", "… or e-mail?" */
const AND = anyLanguage(({ and }) => and);
const PLEASE_FOLLOWS = lazy(
  () =>
    new RegExp(
      String.raw`^\.?(?:(?:${AND().source}|,)[^,;:.!?]{0,40}){0,3}(?: ?\?|,?${PLEASE().source})`,
    ),
);
const CLAUSE_ENDS = /^ ?(?:[^a-z\d ]|$)/;

/** Dots that end no sentence: in "3.50", "no. 12", "Kd-Nr., PLZ", "N.º", "1. Name". */
const INNER_DOT = [
  String.raw`\.(?=[a-z\dº,-])`,
  String.raw`\.(?<=\b(?:[a-z]*nr|no|num|nro|tel|[a-z]|vs|str|ref|conf)\.)(?= ?[a-z\d,:(?])`,
  String.raw`(?<=\n ?\d)\.`,
];
/** Line ends before which a list is announced, and those within it. */
const INNER_LINE_END = [String.raw`\n(?<=: ?\n)`, String.raw`\n(?= ?(?:[*·-]|\d[.)]))`];
/** What parts a sentence into clauses. */
const CLAUSE_SIGNS = [',', ';', ':', '('];
const REST_OF_CLAUSE = /^[^,;:(]*/;
const REST_OF_SENTENCE = /^[^.!\n]*/;
/** An emoji ends a sentence, too. */
const SENTENCE = new RegExp(
  String.raw`(?:[^.!?\n${SIGN}]|${[...INNER_DOT, ...INNER_LINE_END].join('|')})+[.!?${SIGN}]{0,9}`,
  'g',
);
/** Longer sentences are lists or noise, and would cost too much. */
const LONGEST_SENTENCE = 400;
/** How far behind the data the words may stand that make a request of it. */
const REACH = 100;

/**
 * Finds requests for personal data to be posted in public: a request, then the data, in one sentence. A text that names
 * a private channel anywhere asks for nothing in public, and "do not share your …" asks for nothing at all.
 */
export function findAsked(folded: string): readonly AskedData[] {
  if (PRIVATELY().test(folded)) return [];
  const data = dataNamedIn(folded);
  if (data.length === 0) return [];
  const asked: AskedData[] = [];
  let next = 0;
  for (const { 0: sentence, index } of allMatches(SENTENCE, folded)) {
    const to = index + sentence.length;
    const first = next;
    while ((data[next]?.start ?? Infinity) < to) next++;
    if (next === first || sentence.length > LONGEST_SENTENCE) continue;
    const isAsked = requestsIn(sentence, folded.slice(to, to + REACH));
    for (const { start, end } of data.slice(first, next)) {
      const isPartOfLast = start < (asked.at(-1)?.end ?? 0);
      if (isPartOfLast || !isAsked(start - index, end - index)) continue;
      // Looked at last, since mostly nothing is asked for.
      const named = kindOfDataAt(folded, start);
      if (named !== null) asked.push({ ...named, start, confidence: 0.8 });
    }
  }
  return asked;
}

/** Whether a sentence asks for what stands at a place of it. `onwards`: what follows the sentence. */
function requestsIn(sentence: string, onwards: string): (start: number, end: number) => boolean {
  const requests = clausesOf(sentence, REQUEST());
  const missing = clausesOf(sentence, MISSING());
  return (start, end) => {
    const isIn = (clause: TextRange): boolean => start >= clause.start && start < clause.end;
    if (missing.some(isIn)) return true;
    const request = requests.find(isIn);
    if (isNegated(sentence, request?.from ?? start, end)) return false;
    return (
      request !== undefined ||
      isAskedForAlone(sentence.slice(0, start), sentence.slice(end)) ||
      isWanted(sentence.slice(end) + onwards)
    );
  };
}

/** Something in the part of the sentence, from comma to comma, that holds the request and the data. */
function isNegated(sentence: string, from: number, to: number): boolean {
  const preceding = sentence.slice(0, from);
  const before = Math.max(...CLAUSE_SIGNS.map((sign) => preceding.lastIndexOf(sign)));
  const [following] = REST_OF_CLAUSE.exec(sentence.slice(to)) ?? [''];
  return NEGATION().test(sentence.slice(before + 1, to) + following);
}

/** "… would help", "…? If so, send it over": in the same sentence, or behind a question mark. */
function isWanted(following: string): boolean {
  const [near] = REST_OF_SENTENCE.exec(following.slice(0, REACH)) ?? [''];
  const at = near.search(WANTED());
  return at !== -1 && !TURN().test(near.slice(0, at).replace(/\?.*/, ''));
}

/** No request stands before the data, but its name alone is one: "which e-mail address", "your order number, please". */
function isAskedForAlone(words: string, following: string): boolean {
  if (WHICH_RIGHT_BEFORE().test(words)) return true;
  if (PLEASE_FOLLOWS().test(following)) return CLAUSE_BEGINS().test(words);
  return CLAUSE_ENDS.test(following) && PLEASE_BEGINS().test(words);
}

/** What stands behind each request, up to where the writer turns to something else; `from`: where the request begins. */
function clausesOf(
  sentence: string,
  requests: RegExp,
): readonly (TextRange & { readonly from: number })[] {
  return allMatches(requests, sentence).map(({ 0: request, index }) => {
    const start = index + request.length;
    const turn = sentence.slice(start).search(TURN());
    return { from: index, start, end: turn === -1 ? sentence.length : start + turn };
  });
}

function everywhere(words: () => RegExp): () => RegExp {
  return lazy(() => new RegExp(words().source, 'g'));
}

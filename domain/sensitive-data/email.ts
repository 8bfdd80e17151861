import { MAIL_PROVIDER } from './business-contact';
import { before, phrase } from './context';
import type { Candidate } from './candidate';
import type { Detector } from './detector';
import { allMatches } from './words';

/** "d'info@example.fr": French glues its short words to what follows. */
const NO_ELISION = "(?!(?:[cdjlmnst]|qu)')";
/** Local part, `@`, host with labels of letters, digits and inner hyphens, and a name for an ending (or an IP in brackets). */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+@-])${NO_ELISION}[\p{L}\p{N}_](?:[\p{L}\p{N}_%+'-]|\.(?!\.)){0,63}@(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}_@]|-[\p{L}\p{N}])|\[\d{1,3}(?:\.\d{1,3}){3}\])`,
  'giu',
);

const AT = phrase('at');
const DOT = phrase('dot');
/** "ana at example dot com", "ana (at) example.com", "ana @example.com": groups `name`, `at`, `host`, `dot` and `ending`. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+@-])(?<name>[a-z0-9_](?:[a-z0-9_%+-]|\.(?!\.)){0,63})(?<at> ?[([{] ?(?:@|${AT}) ?[)\]}] ?| ${AT} | @ ?|@ )(?<host>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?<dot> ?[([{] ?(?:\.|${DOT}) ?[)\]}] ?| ${DOT} |\.)(?<ending>(?:[a-z0-9-]{1,61}(?:\.| ${DOT} )){0,3}[a-z]{2,24})(?![\p{L}\p{N}_-])`,
  'giu',
);
/** The cheap look for it, in folded texts: an "at", and a dot or its word soon after. */
const SPOKEN_HINT = new RegExp(
  String.raw`(?:^|[^a-z\d])${AT}[\s)\]}]{1,3}[a-z0-9-]{1,63}[\s([{]{0,3}(?:\.|${DOT})`,
);
/** A word that means nothing else. */
const EXPLICIT_AT = /[([{]|[a-z]{3}/i;

/** "meet at noon.it" is no address: where only a bare "at" or a space speaks for one, the ending must be a usual one … */
const USUAL_ENDING =
  /(?:^|[. ])(?:com|net|org|edu|info|eu|de|fr|es|it|uk|at|ch|be|nl|mx|us|ca|au|io|me)$/i;
/** "look at example.com" needs a host where private people have their mail, or the word "mail" before it; "only at example dot com" tells of a shop. */
const NO_NAME =
  /^(?:only|now|online|available|us|me|it|here|out|more|look|shop|order|sale|today|store|is|are|visit|found|deals?)$/i;
const MAIL_WORD = /(?:e-?mail|mail|courriel|correo|posta)/i;

export const email: Detector = {
  kind: 'EMAIL',
  mayFind: ({ at, folded }) => at || SPOKEN_HINT.test(folded()),
  find(text) {
    const found: Candidate[] = [];
    if (text.includes('@')) {
      for (const match of allMatches(ADDRESS, text)) {
        found.push(candidate(match.index, match[0], 0.99));
      }
    }
    for (const match of allMatches(SPOKEN, text)) {
      if (isAddress(match.groups, before(text, match.index))) {
        found.push(candidate(match.index, match[0], 0.8));
      }
    }
    return found.sort((one, other) => one.start - other.start);
  },
};

function isAddress(parts: Record<string, string> | undefined, words: string): boolean {
  const { name = '', at = '', host = '', dot = '', ending = '' } = parts ?? {};
  if (EXPLICIT_AT.test(at)) return true;
  if (!USUAL_ENDING.test(ending) || NO_NAME.test(name)) return false;
  return (
    /[a-z([]/i.test(dot) ||
    MAIL_PROVIDER.test(`${host}.`) ||
    (!at.includes('@') && MAIL_WORD.test(words))
  );
}

function candidate(start: number, value: string, confidence: number): Candidate {
  return { start, end: start + value.length, confidence, reason: 'form' };
}

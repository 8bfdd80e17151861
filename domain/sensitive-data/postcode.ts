import { before, isAlone, rightBefore } from './context';
import type { Candidate, Evidence } from './candidate';
import type { Detector } from './detector';
import type { TextRange } from './latin-text';
import { FOUND, RULED_OUT } from './readable-text';
import { allMatches } from './words';

/**
 * Five digits (Germany, France, Spain, Italy, United States with its four more), and Britain's letters and digits.
 * Searched from the first digit, which is rare; `country` or `area` stands before it.
 */
const CODE =
  /\d(?:(?<=(?<![a-z\d.#-]|\d,|[^a-z ] ?\/)(?<country>DE?-|PLZ)?\d)\d{4}(?:-\d{4})?|(?<=(?<![a-z\d.,#/-])(?<area>[A-PR-UWYZ][A-HK-Y]?)\d)[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![a-z\d%$¤£]|[.,]\d|-\d)/gi;
/** The cheap look for a British one. */
const BRITISH_HINT = /\d(?<=\b[A-Z]{1,2}\d)/i;
/** Letters beyond those of English. */
const GLUED_BEFORE = /[\p{L}\p{N}]$/u;
const GLUED_AFTER = /^[\p{L}\p{N}]/u;

const POSTCODE_WORD = rightBefore('postcode');
const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
/** "Springfield, IL 62701". */
const STATE_RIGHT_BEFORE = new RegExp(String.raw`[\p{L}.], ?(?:${STATES})$|\bN[YJ]$`, 'u');

/** The town's code behind a street that was found and blanked: "…, 50937 Köln", "… 31400 toulouse" … */
const STREET_RIGHT_BEFORE = new RegExp(
  String.raw`${FOUND}(?:[ ,/-]{1,2}[\p{L}\dºª]{1,4}){0,2},?$`,
  'u',
);
const STREET_BEHIND = /^ (?:[\p{L}.]{1,20} ){1,3}\d/u;
/** … "…, springfield il 62701", "…, springfield, 62701". */
const STREET_AND_TOWN_RIGHT_BEFORE = new RegExp(
  String.raw`${FOUND}[ .,]{1,3}(?:\p{L}[\p{L}.]{1,14}[ ,]{1,2}){0,2}(?:\p{L}[\p{L}.]{1,14}(?:,|[ ,]{1,2}(?:${STATES})))$`,
  'iu',
);
const WORD_BEHIND = /^ \p{L}{2}/u;
/** "name/62701/555-0123": what a bank asked for, one after the other. */
const SLASH_BEFORE = /\/ ?$/;
const SLASH_AND_NUMBER_BEHIND = /^ ?\/ ?[+(]?\d[\d ().-]{6}/;
/** A name that counts nothing, and no street with its number. */
const TOWN_BEHIND =
  /^ (?!Kunden|Haushalte|Menschen|Leute|Personen|Fahrgäste|Euro|Follower|(?:[\p{L}.]{1,20} ){1,3}\d)\p{Lu}[\p{Ll}-]/u;
/** "Störung in 22089 Hamburg", "down in cf24 3an". */
const IN = /(?<!\p{L})(?:in|aus|nach|[àa]|sur|en|zon[ea]) $/iu;
/** "22089 Hamburg: kein Netz", "… (31400 Toulouse)". */
const BEGINS = new RegExp(String.raw`(?:^|[${RULED_OUT}${FOUND}.!?;,(\n-]) ?$`);
/** "je suis à saint-flour 15100", "ma box, secteur de cluny (71250)": so French names towns, in small letters too. */
const FRENCH_TOWN_RIGHT_BEFORE =
  /(?<!\p{L})(?:à|sur|près d[eu]|(?:secteur|commune|ville) d[eu]) (?!(?:l[ae]s?|m(?:a|on|es)|[vn]o(?:tre|s)|une?|ce|cette|tou(?:te)?s|payer|partir|moins|plus|peu|environ|hauteur|nouveau)(?!\p{L}))(?:[\p{L}'-]{2,20} ){0,4}(?!(?:code|compte|commande|contrat|dossier|client|erreur|facture|ligne|num[ée]ro|ticket)(?: ?\()?$)[\p{L}'-]{3,20}(?: ?\()?$/u;
/** Where the writer lives, not where something is. */
const FRENCH_WRITER = /(?<!\p{L})(?:j(?:e |')|m(?:a|on|es|oi) |no(?:tre|s) )/iu;
const COUNTED_BEHIND = /^ ?(?:¤|\p{Ll}+(?:s|x)(?!\p{L})|euro|km|mbps)/u;
/** Counts something: "in 20000 Haushalten". */
const ROUND = /000$/;

const EVIDENCE = {
  named: { confidence: 0.85, reason: 'word' },
  shaped: { confidence: 0.6, reason: 'form' },
  alone: { confidence: 0.6, reason: 'alone' },
} as const;

/** "S10 5GB" is a telephone with its memory, "in q2 1st" no place. */
const UNIT = /\d(?:[GTgt][Bb]|[Ll][Bb]|st|nd|rd|th)$/;

/** A code, and what stands around it. */
interface Place extends TextRange {
  readonly code: string;
  readonly country: string | undefined;
  readonly isBritish: boolean;
  readonly preceding: string;
  readonly following: string;
  /** Before it in its line. */
  readonly words: string;
}

/** Postcodes that the text calls so or that follow a street or a state, and British ones, whose shape nothing else has. */
export const postcode: Detector = {
  kind: 'POSTCODE',
  mayFind: ({ digit, denseDigits }, text) => denseDigits || (digit && BRITISH_HINT.test(text)),
  find(text, { folded }) {
    const found: Candidate[] = [];
    for (const match of allMatches(CODE, text)) {
      const place = placeOf(text, match);
      if (place === null) continue;
      const evidence = evidenceOf(place, text, folded());
      if (evidence !== null) found.push({ start: place.start, end: place.end, ...evidence });
    }
    return found;
  },
};

function placeOf(text: string, { 0: written, index, groups }: RegExpExecArray): Place | null {
  const { country, area } = groups ?? {};
  const start = index - (country ?? area ?? '').length;
  const end = index + written.length;
  const preceding = text.slice(Math.max(0, start - 6), start);
  const following = text.slice(end, end + 50);
  if (GLUED_BEFORE.test(preceding) || GLUED_AFTER.test(following)) return null;
  if (SLASH_BEFORE.test(preceding) && !SLASH_AND_NUMBER_BEHIND.test(following)) return null;
  const code = text.slice(start, end);
  const isBritish = area !== undefined;
  return { start, end, code, country, isBritish, preceding, following, words: before(text, start) };
}

function evidenceOf(place: Place, text: string, folded: string): Evidence | null {
  const { code, country, isBritish, preceding, words } = place;
  const isNamed =
    country !== undefined ||
    POSTCODE_WORD.test(before(folded, place.start)) ||
    SLASH_BEFORE.test(preceding) ||
    STATE_RIGHT_BEFORE.test(words) ||
    followsStreet(place) ||
    namesTown(place) ||
    followsFrenchTown(place, text);
  if (isNamed) return EVIDENCE.named;
  const hasBritishLook = /[A-Z].* /.test(code) || (code.includes(' ') && IN.test(preceding));
  if (isBritish && hasBritishLook && !UNIT.test(code)) return EVIDENCE.shaped;
  return isAlone(text, place.start, place.end) && isInUse(code) ? EVIDENCE.alone : null;
}

function followsStreet({ words, following, isBritish }: Place): boolean {
  if (!words.includes(FOUND)) return false;
  if (STREET_AND_TOWN_RIGHT_BEFORE.test(words)) return true;
  if (!STREET_RIGHT_BEFORE.test(words)) return false;
  if (TOWN_BEHIND.test(following)) return true;
  return words.endsWith(',')
    ? WORD_BEHIND.test(following)
    : !isBritish && words.endsWith(FOUND) && !STREET_BEHIND.test(following);
}

function namesTown({ code, preceding, following }: Place): boolean {
  return (
    TOWN_BEHIND.test(following) &&
    (IN.test(preceding) || BEGINS.test(preceding)) &&
    !ROUND.test(code)
  );
}

function followsFrenchTown({ code, words, following, isBritish }: Place, text: string): boolean {
  return (
    FRENCH_TOWN_RIGHT_BEFORE.test(words) &&
    FRENCH_WRITER.test(text) &&
    !isBritish &&
    isInUse(code) &&
    !ROUND.test(code) &&
    !COUNTED_BEHIND.test(following)
  );
}

/** Five-digit codes go from 01001 to 99998. */
function isInUse(code: string): boolean {
  return !/^\d{5}$/.test(code) || (code > '01000' && code < '99999');
}

import type { Candidate } from './candidate';
import { anyPhrase } from './context';
import type { Detector } from './detector';
import { allMatches, anyOf, fold, wholeWords } from './words';

/** A capital tells a name from a sentence, so the pattern minds case; the street's own words come in each. */
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,24}|\d{1,3}(?:st|nd|rd|th)?|de|del|della|degli|delle|dei|di|la|las|le|les|los|el|du|des|der|den|von|do|da|dos|das)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}.'’-]{1,24}`;

const ENGLISH_WORDS =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|boulevard|blvd|terrace|terr|ter|close|crescent|cres|parkway|pkwy|highway|hwy|way|gardens|grove|square|trail|circle|mews|row|walk|loop|alley|view|hill|rise|quay|heights';
const FRENCH_WORDS =
  'rue|avenue|av|boulevard|bd|allée|chemin|passage|sentier|montée|impasse|place|quai|cours|route|square';
const ROMANCE_WORDS =
  'calle|camino|ronda|travesía|glorieta|callejón|avenida|avda\\.?|av\\.?|paseo|plaza|carrer|via|viale|piazza|corso|largo|vicolo|salita|lungomare|strada|rua|rúa|ul\\.|ulica';
const GERMAN_ENDINGS = 'straße|strasse|str\\.|weg|gasse|allee|damm|ufer|platz';
const NEIGHBOURS_ENDINGS =
  'straat|laan|plein|gracht|kade|gata|gatan|vägen|veien|vegen|katu|gade|vej|vænget';
const UNIT_WORDS = 'apt\\.?|apartment|suite';
const BOX_WORDS = 'postfach|boîte postale|apartado(?: de correos)?|casella postale';

/** "12 Rose Street", "4/12 Rose Street", "1600 N Pennsylvania Ave NW". */
const NUMBER_FIRST = String.raw`(?:\d{1,4}[/-])?\d{1,5}[A-Z]?,? (?:${NAME} ){0,3}(?:\p{Lu}[\p{L}.'’-]{0,24}|\d{1,3}(?:st|nd|rd|th)?) (?:${inAnyCase(ENGLISH_WORDS)})(?![\p{L}\d])`;
const FRENCH_NAME = String.raw`(?:(?:de |du |des |la |les |l['’]|d['’]){0,3}\p{Lu}[\p{L}'’-]{1,24})`;
/** "12 rue des Lilas", "5 bis avenue Foch". */
const FRENCH = String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${inAnyCase(FRENCH_WORDS)})\.? ${FRENCH_NAME}(?: ${FRENCH_NAME}){0,3}`;
/** "Rosenstraße 12", "Lange Straße 3 b"; "Am Alten Markt 3" with its postcode. A numbered seat is no square. */
const GERMAN = String.raw`(?!Sitz|Steh|Stell|Liege|Schlaf|Park)\p{Lu}[\p{L}.-]{1,30}(?:${GERMAN_ENDINGS}) ?\d{1,4} ?[a-z]?|\p{Lu}[\p{L}-]{1,24} (?:Straße|Strasse|Str\.|Allee|Weg) ?\d{1,4} ?[a-z]?|(?:Am|Im|Zum|Zur|(?:An|In|Auf|Unter|Hinter) de[rmn]) (?:${CAPITAL} ){1,3}\d{1,4}[a-z]?(?=,? \d{5} \p{Lu})`;
/** The same in the neighbours' languages, which customers of every brand write too. */
const NEIGHBOURS = String.raw`\p{Lu}[\p{L}-]{1,30}(?:${NEIGHBOURS_ENDINGS}) \d{1,4} ?[a-zA-Z]?|(?:${NAME} ){1,3}(?:utca|u\.|út|tér) \d{1,4}`;
/** "Calle Mayor 12", "Via Roma, 3"; "plaza 42 del tren" is a seat. */
const ROMANCE = String.raw`(?:(?:${inAnyCase(ROMANCE_WORDS)}) |[Cc]\/ ?)(?!\d+ del )${NAME}(?: ${NAME}){0,3},? (?:[nN][º°.]? ?)?\d{1,4}`;
/** "P.O. Box 12", "Postfach 12 34". */
const BOX = String.raw`(?:[Pp]\.? ?[Oo]\.? ?(?:[Bb]ox|BOX)|${inAnyCase(BOX_WORDS)}) \d[\d ]{0,6}\d|(?:PSC|Unit) \d{1,5},? Box \d{1,5}|[AFD]PO A[AEP] \d{5}`;
/** "Apt. 3", "Hafnarstraeti 5, Suite 12": whatever the street is called. */
const UNIT = String.raw`(?:(?:\d{1,5} )?(?:${CAPITAL} ){1,4}\d{1,5}[^\p{L}\d]{1,8})?(?:${inAnyCase(UNIT_WORDS)}) #?\d{1,5}[A-Z]?`;

const STREET = new RegExp(
  String.raw`(?<![\p{L}\d.,#/-])(?:${[NUMBER_FIRST, FRENCH, GERMAN, ROMANCE, NEIGHBOURS, BOX, UNIT].join('|')})(?![\p{L}\d])`,
  'gu',
);

const ANNOUNCEMENT = new RegExp(anyPhrase('address').source, 'g');

/** The cheap look, for folded texts: one of the words that make a street, or announce one. */
const HINT = anyOf([
  ANNOUNCEMENT,
  wholeWords(
    [ENGLISH_WORDS, FRENCH_WORDS, ROMANCE_WORDS, UNIT_WORDS, BOX_WORDS]
      .flatMap((words) => words.split('|'))
      .concat('box', '[afd]po', 'utca', 'u', 'ut', 'ter', 'c\\/'),
  ),
  new RegExp(String.raw`(?:${fold(GERMAN_ENDINGS)}|${fold(NEIGHBOURS_ENDINGS)}) ?\d`),
  /\b(?:am|im|zum|zur|de[rmn]) [a-z ]{3,40}\d/,
]);

/** Right behind "my address is" or "I live at": a capital name with a number, and then no more of a sentence. */
const ANNOUNCED = new RegExp(
  String.raw`[\s:=>"'(-]{1,4}(?:(?:is|ist|est|es|è|e|:) )?(?<street>(?:\d{1,5},? )?(?:${CAPITAL} ){1,4}(?!(?:19|20)\d\d(?!\d))\d{1,5}[a-zA-Z]?|\d{1,5}[A-Za-z]?,? ${CAPITAL}(?: ${CAPITAL}){0,3})(?=[ ]?(?:[,.;!?)\n]|$)| \p{Lu}| \d{5})`,
  'uy',
);

/** A street with its number: where somebody lives. */
export const address: Detector = {
  kind: 'ADDRESS',
  mayFind: ({ digit, folded }) => digit && HINT.test(folded()),
  find: (text, { folded }) =>
    [...streetsIn(text), ...announcedIn(text, folded())].sort(
      (one, other) => one.start - other.start,
    ),
};

function streetsIn(text: string): readonly Candidate[] {
  return allMatches(STREET, text).map(({ 0: street, index }) => ({
    start: index,
    end: index + street.trimEnd().length,
    confidence: 0.75,
    reason: 'form',
  }));
}

function announcedIn(text: string, folded: string): readonly Candidate[] {
  return allMatches(ANNOUNCEMENT, folded).flatMap(({ 0: words, index }) => {
    ANNOUNCED.lastIndex = index + words.length;
    const match = ANNOUNCED.exec(text);
    const street = match?.groups?.['street'];
    if (match === null || street === undefined) return [];
    const end = match.index + match[0].length;
    return [{ start: end - street.length, end, confidence: 0.7, reason: 'word' } as const];
  });
}

/** "street" also as "Street" and "STREET". */
function inAnyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

import type { Candidate } from './candidate';
import { anyPhrase, phrasesOf } from './context';
import type { Detector } from './detector';
import { allMatches, byLastLetter, fold, wholeWords } from './words';

/** A capital tells a name from a sentence, so the pattern minds case; the street's own words come in each. */
const CAPITAL = String.raw`\p{Lu}[\p{L}.'’-]{0,24}`;
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)?`;
const NAME = String.raw`(?:${CAPITAL}|${ORDINAL}|de|del|della|degli|delle|dei|di|la|las|le|les|los|el|du|des|der|den|von|do|da|dos|das)`;

/** The same in small letters, where more than the name speaks for a street. */
const SMALL_NAME = String.raw`\p{L}[\p{L}'’-]{2,23}`;

/** Of neighbours' languages, which customers of every brand write too. */
const NEIGHBOURS_BEFORE = 'rua|rúa|ul\\.|ulica';
const NEIGHBOURS_ENDING =
  'straat|laan|plein|gracht|kade|gata|gatan|vägen|veien|vegen|katu|gade|vej|vænget';

const BEHIND_NAME = inAnyCase(phrasesOf('streetBehind'));
const AFTER_NUMBER = String.raw`(?:\d{1,4}[/-])?\d{1,4}(?: ?(?:bis|ter))?,? (?:${inAnyCase(phrasesOf('streetAfterNumber'))})\.? `;
const OF = String.raw`(?:(?:de|du|des|d|la|le|les|l) |[dl]['’]){0,3}`;

/** Streets with their numbers. */
const FORMS: readonly string[] = [
  // "12 Rose Street", "4/12 Rose Street", "1600 N Pennsylvania Ave NW"
  String.raw`(?:\d{1,4}[/-])?\d{1,5}[A-Z]?,? (?:${NAME} ){0,3}(?:${CAPITAL}|${ORDINAL}) (?:${BEHIND_NAME})(?![\p{L}\d])`,
  // "12 rue des Lilas", "5 bis avenue Foch"
  String.raw`${AFTER_NUMBER}${OF}${CAPITAL}(?: ${NAME}){0,3}`,
  // "Calle Mayor 12", "Via Roma, 3"; "plaza 42 del tren" is a seat
  String.raw`(?:(?:${inAnyCase([...phrasesOf('streetBeforeNumber'), NEIGHBOURS_BEFORE])}) |[Cc]\/ ?)(?!\d+ del )(?:${NAME} ){0,3}${NAME},? (?:[nN][º°.]? ?)?\d{1,4}`,
  // "Rosenstraße 12"; a numbered seat is no square
  String.raw`(?!Sitz|Steh|Stell|Liege|Schlaf|Park)\p{Lu}[\p{L}.-]{1,30}(?:${inAnyCase(phrasesOf('streetEnding'))}|${NEIGHBOURS_ENDING}) ?\d{1,4}(?: ?[a-zA-Z])?`,
  // "Lange Straße 3 b", "Kossuth utca 4"
  String.raw`${CAPITAL} (?:Straße|Strasse|Str\.|Allee|Weg) ?\d{1,4}(?: ?[a-z])?|(?:${NAME} ){1,3}(?:utca|u\.|út|tér) \d{1,4}`,
  // "Am Alten Markt 3" with its postcode
  String.raw`(?:Am|Im|Zum|Zur|(?:An|In|Auf|Unter|Hinter) de[rmn]) (?:${CAPITAL} ){1,3}\d{1,4}[a-z]?(?=,? \d{5} \p{Lu})`,
  // "P.O. Box 12", "Postfach 12 34", the army's
  String.raw`(?:[Pp]\.? ?[Oo]\.? ?(?:[Bb]ox|BOX)|${inAnyCase(phrasesOf('box'))}) \d[\d ]{0,6}\d|(?:PSC|Unit) \d{1,5},? Box \d{1,5}|[AFD]PO A[AEP] \d{5}`,
  // "Apt. 3", "Hafnarstraeti 5, Suite 12": whatever the street is called
  String.raw`(?:(?:\d{1,5} )?(?:${CAPITAL} ){1,4}\d{1,5}[^\p{L}\d]{1,8})?(?:${inAnyCase(phrasesOf('flat'))}) #?\d{1,5}[A-Z]?`,
];
/** In small letters, where a point of the compass, the postcode or "at" speaks for a street. */
const SMALL_FORMS: readonly string[] = [
  // "4200 w. juniper dr", but not "100 w usb drive"; "88 oak st, dayton oh 45402" with its postcode
  String.raw`(?!\d{1,3} w )\d{3,5}[a-z]? (?:[nsew]|[ns][ew]|north|south|east|west)\.? (?:(?:${SMALL_NAME}|${ORDINAL}) ){1,3}(?:${BEHIND_NAME})(?![\p{L}\d])`,
  String.raw`\d{1,5} (?:(?:${SMALL_NAME}|${ORDINAL}) ){1,3}(?:${BEHIND_NAME})(?=\.?,? ?(?:\p{L}[\p{L}.]{1,20},? ?){0,3}(?:,| [A-Za-z]{2}) ?\d{5}(?!\d))`,
  // "12 clos des lilas 31400 Toulouse", "panne au 12 clos des lilas": small letters, with the postcode or "at"
  String.raw`${AFTER_NUMBER}(?:${SMALL_NAME}|[\p{L}'’]{1,3})(?: [\p{L}'’-]{1,24}){0,4}(?=,? \d{5}(?!\d))`,
  String.raw`(?=\d)(?<=(?<!\p{L})[Aa]u )(?!\d+ (?:cours|passage))${AFTER_NUMBER}${OF}(?:${SMALL_NAME}(?: ${SMALL_NAME}){0,2}(?= ?(?:[.,;:!?()\n]|$))|${SMALL_NAME})`,
];
const ANY_FORM = anyForm(FORMS);
const STREET = new RegExp(String.raw`(?<![\p{L}\d.,#/-])${ANY_FORM}`, 'gu');
const SMALL_STREET = new RegExp(String.raw`(?<![\p{L}\d.,#/-])${anyForm(SMALL_FORMS)}`, 'gu');

const ANNOUNCEMENT = new RegExp(anyPhrase('address').source, 'g');
/** What follows "my address is" or "I live at", a flat's number perhaps, and then a street, in small letters too … */
const BEHIND = String.raw`[\s:=>"'(-]{1,4}(?:(?:is|ist|est|es|è|e|:|au|the|der|den|dem|en|in|la|el) ){0,2}`;
const FLAT_FIRST = String.raw`(?:\p{L}{3,9} \d{1,4}\p{L}?, ?)?`;
const ANNOUNCED_STREETS = ['uy', 'iuy'].map(
  (flags) => new RegExp(`${BEHIND}(?<street>${FLAT_FIRST}${ANY_FORM})`, flags),
);
/** … or a capital name with a number, and then no more of a sentence. */
const ANNOUNCED_NAME = new RegExp(
  String.raw`${BEHIND}(?<street>(?:\d{1,5},? )?(?:${CAPITAL} ){1,4}(?!(?:19|20)\d\d(?!\d))\d{1,5}[a-zA-Z]?|\d{1,5}[A-Za-z]?,? ${CAPITAL}(?: ${CAPITAL}){0,3})(?=[ ]?(?:[,.;!?)\n]|$)| \p{Lu}| \d{5})`,
  'uy',
);

/** The cheap looks, for folded texts: one of the words that make a street, or announce one … */
const WORD = wholeWords([
  ...phrasesOf('address', 'streetBehind', 'streetAfterNumber', 'streetBeforeNumber', 'box', 'flat'),
  `${NEIGHBOURS_BEFORE}|[afd]po|c/`,
  'box(?= \\d)|utca(?= \\d)|u\\.(?= \\d)|ut(?= \\d)|ter(?= \\d)',
]);
/** … or a number with such a word's ending before it, or with a street's name: searched from the rare digit. */
const NUMBER = new RegExp(
  String.raw`\d(?<=(?:${byLastLetter([...phrasesOf('streetEnding'), NEIGHBOURS_ENDING]).join('|')}) ?\d|\b(?:am|im|zum|zur|de[rmn]) [a-z ]{3,40}\d)`,
);

/** And what a street in small letters needs: few texts have it. */
const SMALL = /(?<!\d)\d{5}(?!\d)|\d (?:[nsew]{1,2}\.?|north|south|east|west) [a-z\d]|\bau \d/;

/** A street with its number: where somebody lives. */
export const address: Detector = {
  kind: 'ADDRESS',
  mayFind: ({ digit, folded }) => digit && (NUMBER.test(folded()) || WORD.test(folded())),
  find: (text, { folded }) =>
    [
      ...streetsIn(text, STREET),
      ...(SMALL.test(folded()) ? streetsIn(text, SMALL_STREET) : []),
      ...announcedIn(text, folded()),
    ].sort((one, other) => one.start - other.start),
};

function streetsIn(text: string, street: RegExp): readonly Candidate[] {
  return allMatches(street, text).map(({ 0: written, index }) => ({
    start: index,
    end: index + lengthOf(written),
    confidence: 0.75,
    reason: 'form',
  }));
}

function announcedIn(text: string, folded: string): readonly Candidate[] {
  return allMatches(ANNOUNCEMENT, folded).flatMap(({ 0: words, index }) => {
    for (const announced of [...ANNOUNCED_STREETS, ANNOUNCED_NAME]) {
      announced.lastIndex = index + words.length;
      const street = announced.exec(text)?.groups?.['street'];
      if (street === undefined) continue;
      const start = announced.lastIndex - street.length;
      const confidence = announced === ANNOUNCED_NAME ? 0.7 : 0.8;
      return [{ start, end: start + lengthOf(street), confidence, reason: 'word' } as const];
    }
    return [];
  });
}

function anyForm(forms: readonly string[]): string {
  return String.raw`(?:${forms.join('|')})(?![\p{L}\d])`;
}

/** Without the end of the sentence. */
function lengthOf(street: string): number {
  return street.replace(/[ .]+$/, '').length;
}

/** "street" also as "Street" and "STREET", "allée" also as "allee". */
function inAnyCase(lists: readonly string[]): string {
  return lists
    .flatMap((words) => words.split('|'))
    .flatMap((word) => [word, fold(word)])
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

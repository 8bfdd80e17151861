import type { Candidate } from './candidate';
import { anyPhrase, phrasesOf } from './context';
import type { Detector } from './detector';
import type { TextRange } from './latin-text';
import { smallLetterStreetsIn } from './small-letter-street';
import { allMatches, byLastLetter, fold, wholeWords } from './words';

/** The letters of Latin-1, spelled out: without the flag that \p{L} needs, code stays small. */
const LETTER = 'A-Za-zªºÀ-ÖØ-öø-ÿ';
const UPPER = 'A-ZÀ-ÖØ-Þ';
/** A capital tells a name from a sentence, so the pattern minds case; the street's own words come in each. */
const CAPITAL = `[${UPPER}][${LETTER}.'-]{0,24}`;
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)?`;
const NAME = String.raw`(?:${CAPITAL}|${ORDINAL}|de|del|della|degli|delle|dei|di|la|las|le|les|los|el|du|des|der|den|von|do|da|dos|das)`;

/** Of neighbours' languages, which customers of every brand write too. */
const NEIGHBOURS_BEFORE = 'rua|rúa|ul\\.|ulica';
const NEIGHBOURS_ENDING =
  'straat|laan|plein|gracht|kade|gata|gatan|vägen|veien|vegen|katu|gade|vej|vænget';

/**
 * Streets with their numbers. A repetition of at most three the engine writes out, each time with all that follows it; `{0,4}`,
 * and ` +` before a list of words, keep its code a third as large and quicker to make.
 */
const FORMS: readonly string[] = [
  // "12 Rose Street", "4/12 Rose Street", "1600 N Pennsylvania Ave NW"
  String.raw`(?:\d{1,4}[/-])?\d{1,5}[A-Z]?,? (?:${NAME} ){0,4}(?:${CAPITAL}|${ORDINAL}) +(?:${inAnyCase(phrasesOf('streetBehind'))})(?![${LETTER}\d])`,
  // "12 rue des Lilas", "5 bis avenue Foch"
  String.raw`(?:\d{1,4}[/-])?\d{1,4}(?: ?(?:bis|ter))?,? +(?:${inAnyCase(phrasesOf('streetAfterNumber'))})\.? (?:(?:de|du|des|la|les) |[dl]'){0,3}${CAPITAL}(?: ${NAME}){0,3}`,
  // "Calle Mayor 12", "Via Roma, 3"; "plaza 42 del tren" is a seat
  String.raw`(?:(?:${inAnyCase([...phrasesOf('streetBeforeNumber'), NEIGHBOURS_BEFORE])}) |[Cc]\/ ?)(?!\d+ del )(?:${NAME} ){0,4}${NAME},? (?:[nN][º°.]? ?)?\d{1,4}`,
  // "Rosenstraße 12"; a numbered seat is no square
  String.raw`(?!Sitz|Steh|Stell|Liege|Schlaf|Park)[${UPPER}][${LETTER}.-]{1,30}(?:${inAnyCase(phrasesOf('streetEnding'))}|${NEIGHBOURS_ENDING}) ?\d{1,4}(?: ?[a-zA-Z])?`,
  // "Lange Straße 3 b", "Kossuth utca 4"
  String.raw`${CAPITAL} (?:Straße|Strasse|Str\.|Allee|Weg) ?\d{1,4}(?: ?[a-z])?|(?:${NAME} ){1,3}(?:utca|u\.|út|tér) \d{1,4}`,
  // "Am Alten Markt 3" with its postcode
  String.raw`(?:Am|Im|Zum|Zur|(?:An|In|Auf|Unter|Hinter) de[rmn]) (?:${CAPITAL} ){1,3}\d{1,4}[a-z]?(?=,? \d{5} [${UPPER}])`,
  // "P.O. Box 12", "Postfach 12 34", the army's
  String.raw`(?:[Pp]\.? ?[Oo]\.? ?(?:[Bb]ox|BOX)|${inAnyCase(phrasesOf('box'))}) \d[\d ]{0,6}\d|(?:PSC|Unit) \d{1,5},? Box \d{1,5}|[AFD]PO A[AEP] \d{5}`,
  // "Apt. 3", "Hafnarstraeti 5, Suite 12": whatever the street is called
  String.raw`(?:(?:\d{1,5} )?(?:${CAPITAL} ){1,4}\d{1,5}[^${LETTER}\d]{1,8})?(?:${inAnyCase(phrasesOf('flat'))}) #?\d{1,5}[A-Z]?`,
];
const STREET = new RegExp(
  String.raw`(?<![${LETTER}\d.,#/-])(?:${FORMS.join('|')})(?![${LETTER}\d])`,
  'g',
);

const ANNOUNCEMENT = new RegExp(anyPhrase('address').source, 'g');
/** What follows "my address is" or "I live at", a flat's number perhaps, and then a street, in small letters too … */
const BEHIND = String.raw`[\s:=>"'(-]{1,4}(?:(?:is|ist|est|es|è|e|:|au|the|der|den|dem|en|in|la|el) ){0,2}`;
const FLAT_FIRST = String.raw`(?:[${LETTER}]{3,9} \d{1,4}[${LETTER}]?, ?|(?:flat|unit) )?`;
const TO_STREET = new RegExp(`^${BEHIND}(?<flat>${FLAT_FIRST})$`, 'i');
const LONGEST_TO_STREET = 40;
const LONGEST_STREET = 120;
const FIRST_LETTER = /(?<![\p{L}\d])[a-zà-öø-þ]/gu;
/** … or a capital name with a number, and then no more of a sentence. */
const ANNOUNCED_NAME = new RegExp(
  String.raw`${BEHIND}(?<street>(?:\d{1,5},? )?(?:${CAPITAL} ){1,4}(?!(?:19|20)\d\d(?!\d))\d{1,5}[a-zA-Z]?|\d{1,5}[A-Za-z]?,? ${CAPITAL}(?: ${CAPITAL}){0,3})(?=[ ]?(?:[,.;!?)\n]|$)| [${UPPER}]| \d{5})`,
  'y',
);

const EVIDENCE = {
  announced: { confidence: 0.8, reason: 'word' },
  shaped: { confidence: 0.75, reason: 'form' },
  announcedName: { confidence: 0.7, reason: 'word' },
} as const;

/** The cheap looks, for folded texts: one of the words that make a street, or announce one … */
const WORD = wholeWords([
  ...phrasesOf('address', 'streetBehind', 'streetAfterNumber', 'streetBeforeNumber', 'box', 'flat'),
  `${NEIGHBOURS_BEFORE}|[afd]po`,
  'box(?= \\d)|utca(?= \\d)|u\\.(?= \\d)|ut(?= \\d)|ter(?= \\d)',
]);
/** … or a number with such a word's ending before it, or with a street's name and a postcode: searched from the rare digit. */
const NUMBER = new RegExp(
  String.raw`\d(?<=(?:${byLastLetter([...phrasesOf('streetEnding'), NEIGHBOURS_ENDING]).join('|')}) ?\d)|\d(?=\d{0,3}[a-z]?,? \d{5} )(?<=\b(?:am|im|zum|zur|de[rmn]) [a-z. -]{3,40}\d)|(?:^|[^a-z\d])c/ ?[a-z]`,
);

/** A street with its number: where somebody lives. */
export const address: Detector = {
  kind: 'ADDRESS',
  mayFind: ({ digit, folded }) => digit && (NUMBER.test(folded()) || WORD.test(folded())),
  find(text, { folded }) {
    const streets = streetsIn(text, folded());
    return [...streets, ...announcedIn(text, folded(), streets)].sort(
      (one, other) => one.start - other.start,
    );
  },
};

function streetsIn(text: string, folded: string): readonly Candidate[] {
  const written = allMatches(STREET, text).map(({ 0: street, index }) => ({
    start: index,
    end: index + lengthOf(street),
  }));
  return [...written, ...smallLetterStreetsIn(folded)].map((range) => ({
    ...range,
    ...EVIDENCE.shaped,
  }));
}

function announcedIn(
  text: string,
  folded: string,
  streets: readonly Candidate[],
): readonly Candidate[] {
  return allMatches(ANNOUNCEMENT, folded).flatMap(({ 0: words, index }): readonly Candidate[] => {
    const from = index + words.length;
    const street =
      streetBehind(text, from, streets) ??
      streetBehind(
        text,
        from,
        streetsInSmallLetters(text.slice(from, from + LONGEST_STREET), from),
      );
    if (street !== null) return [{ ...street, ...EVIDENCE.announced }];
    ANNOUNCED_NAME.lastIndex = from;
    const name = ANNOUNCED_NAME.exec(text)?.groups?.['street'];
    if (name === undefined) return [];
    const start = ANNOUNCED_NAME.lastIndex - name.length;
    return [{ start, end: start + lengthOf(name), ...EVIDENCE.announcedName }];
  });
}

/** The street right behind a place, and the flat before it. */
function streetBehind(text: string, from: number, streets: readonly TextRange[]): TextRange | null {
  for (const { start, end } of streets) {
    if (start <= from || start - from > LONGEST_TO_STREET) continue;
    const flat = TO_STREET.exec(text.slice(from, start))?.groups?.['flat'];
    if (flat !== undefined) return { start: start - flat.length, end };
  }
  return null;
}

/** As if each word began with a capital. */
function streetsInSmallLetters(written: string, from: number): readonly TextRange[] {
  if (!/\d/.test(written)) return [];
  const capital = written.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
  return allMatches(STREET, capital).map(({ 0: street, index }) => ({
    start: from + index,
    end: from + index + lengthOf(street),
  }));
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

import type { Candidate } from './candidate';
import type { Detector } from './detector';
import { allMatches } from './words';

/** A capital tells a name from a sentence, so the pattern minds case; the street's own words come in each. */
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,24}|\d{1,3}(?:st|nd|rd|th)?|de|del|della|di|la|le|les|du|des|der|den|von)`;

/** "12 Rose Street", "1600 N Pennsylvania Ave NW". */
const NUMBER_FIRST = String.raw`\d{1,5}[A-Z]?,? (?:${NAME} ){1,4}(?:${inAnyCase('street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|boulevard|blvd|terrace|terr|close|crescent|parkway|pkwy|highway|hwy|way|gardens|grove|square|trail|circle')})(?![\p{L}\d])`;
const FRENCH_NAME = String.raw`(?:(?:de |du |des |la |les |l['’]|d['’]){0,3}\p{Lu}[\p{L}'’-]{1,24})`;
/** "12 rue des Lilas", "5 bis avenue Foch". */
const FRENCH = String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${inAnyCase('rue|avenue|av|boulevard|bd|allée|chemin|impasse|place|quai|cours|route|square')})\.? ${FRENCH_NAME}(?: ${FRENCH_NAME}){0,3}`;
/** "Rosenstraße 12", "Lange Straße 3 b". */
const GERMAN = String.raw`(?:\p{Lu}[\p{L}.-]{1,30}(?:straße|strasse|str\.|weg|gasse|allee|damm|ufer)|\p{Lu}[\p{L}-]{1,24} (?:Straße|Strasse|Str\.|Allee|Weg)) ?\d{1,4} ?[a-z]?`;
/** The same in the neighbours' languages, which customers of every brand write too. */
const NEIGHBOURS = String.raw`\p{Lu}[\p{L}-]{1,30}(?:straat|laan|plein|gata|gatan|vägen|veien|vegen|katu|gade|vej) \d{1,4} ?[a-z]?|(?:${inAnyCase('rua|rúa|ul\\.|ulica')}) ${NAME}(?: ${NAME}){0,3} \d{1,4}|(?:${NAME} ){1,3}(?:utca|u\.|út|tér) \d{1,4}`;
/** "Calle Mayor 12", "Via Roma, 3". */
const ROMANCE = String.raw`(?:${inAnyCase('calle|c\\/|avenida|avda\\.?|paseo|plaza|carrer|via|viale|piazza|corso|largo|vicolo|strada')}) ${NAME}(?: ${NAME}){0,3},? (?:[nN][º°.]? ?)?\d{1,4}`;
/** "P.O. Box 12", "Postfach 12 34", "Apt. 3". */
const BOX = String.raw`(?:[Pp]\.? ?[Oo]\.? ?(?:[Bb]ox|BOX)|${inAnyCase('postfach|boîte postale|apartado(?: de correos)?|casella postale')}) \d[\d ]{0,6}\d|(?:${inAnyCase('apt\\.?|apartment|suite')}) #?\d{1,5}[A-Z]?|(?:PSC|Unit) \d{1,5},? Box \d{1,5}|[AFD]PO A[AEP] \d{5}`;

const STREET = new RegExp(
  String.raw`(?<![\p{L}\d.,#/-])(?:${[NUMBER_FIRST, FRENCH, GERMAN, ROMANCE, NEIGHBOURS, BOX].join('|')})(?![\p{L}\d])`,
  'gu',
);

/** A street with its number: where somebody lives. */
export const address: Detector = {
  kind: 'ADDRESS',
  mayFind: ({ digit }, text) => digit && HINT.test(text),
  find(text) {
    const found: Candidate[] = [];
    for (const match of allMatches(STREET, text)) {
      const end = match.index + match[0].trimEnd().length;
      found.push({ start: match.index, end, confidence: 0.75, reason: 'form' });
    }
    return found;
  },
};

/** The cheap look: one of the words that make a street. */
const HINT =
  /\b(?:street|st|road|rd|ave|avenue|lane|ln|drive|dr|court|ct|place|pl|blvd|boulevard|terr|close|crescent|pkwy|parkway|hwy|highway|way|gardens|grove|square|trail|circle|rue|av|bd|all[ée]e|chemin|impasse|quai|cours|route|calle|avda|avenida|paseo|plaza|carrer|via|viale|piazza|corso|largo|vicolo|strada)\b|c\/|str(?:a(?:ß|ss)e|\.)|weg|gasse|allee|damm|ufer|\b(?:box|postfach|postale|apartado|apt|apartment|suite|[afd]po|psc|unit|rua|r[úu]a|ul|ulica|utca|[úu]t|t[ée]r)\b|straat|laan|plein|gata|v[äe][gi]en|vegen|katu|gade|vej/i;

/** "street" also as "Street" and "STREET". */
function inAnyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

import { phrase } from './context';
import type { TextRange } from './latin-text';
import { allMatches } from './words';

const NAME = "[a-z][a-z'-]{2,23}";
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)?`;
const BEGINS = String.raw`(?<![a-z\d.,#/-])`;
const COMPASS = '[nsew]|[ns][ew]|north|south|east|west';

/** "4200 w. juniper dr", "88 oak st": group `compass`. */
const AMERICAN = new RegExp(
  String.raw`${BEGINS}\d{1,5}[a-z]? (?<compass>(?:${COMPASS})\.? )?(?:(?:${NAME}|${ORDINAL}) ){1,3}${phrase('streetBehind')}(?![a-z\d])`,
  'g',
);
/** A house's number has three digits or more beside a point of the compass; "100 w" are watts. */
const HOUSE_NUMBER = /^(?!\d{3} w )\d{3}/;
/** "…, dayton oh 45402", "…, phx,85001" */
const ZIP_BEHIND = /^\.?,? ?(?:[a-z][a-z.]{1,20},? ?){0,3}(?:,| [a-z]{2}) ?\d{5}(?!\d)/;

const NUMBER_AND_KIND = String.raw`(?:\d{1,4}[/-])?\d{1,4}(?: ?(?:bis|ter))?,? ${phrase('streetAfterNumber')}\.? `;
const OF = "(?:(?:de|du|des|d|la|le|les|l) |[dl]'){0,3}";
/** "12 clos des lilas 31400 toulouse", "panne au 12 clos des lilas": with its postcode or "at". */
const FRENCH = new RegExp(
  String.raw`${BEGINS}(?:${NUMBER_AND_KIND}[a-z'-]{1,24}(?: [a-z'-]{1,24}){0,4}(?=,? \d{5}(?!\d))|(?=\d)(?<=\bau )(?!\d+ (?:cours|passage))${NUMBER_AND_KIND}${OF}(?:${NAME}(?: ${NAME}){0,2}(?= ?(?:[.,;:!?()\n]|$))|${NAME}))(?![a-z\d])`,
  'g',
);

/** What such a street needs: few texts have it. */
const HINT = new RegExp(String.raw`(?<!\d)\d{5}(?!\d)|\d[a-z]? (?:${COMPASS})\.? [a-z\d]|\bau \d`);

/** Streets in small letters, for folded texts: only where a point of the compass, the postcode or "at" speaks for one. */
export function smallLetterStreetsIn(folded: string): readonly TextRange[] {
  if (!HINT.test(folded)) return [];
  const american = allMatches(AMERICAN, folded).filter(({ 0: street, index, groups }) => {
    const end = index + street.length;
    return (
      (groups?.['compass'] !== undefined && HOUSE_NUMBER.test(street)) ||
      ZIP_BEHIND.test(folded.slice(end, end + 100))
    );
  });
  return [...american, ...allMatches(FRENCH, folded)].map(({ 0: street, index }) => ({
    start: index,
    end: index + street.length,
  }));
}

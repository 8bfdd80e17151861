import { anyPhrase, before } from './context';
import type { Candidate } from './candidate';
import type { Detector } from './detector';
import { allMatches } from './words';

const MONTH =
  '(?:jan|feb|f[ée]v|m[aä]r|mrz|mar[sz]|apr|avr|abr|ma[iy]|mag|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|oct|okt|ott|nov|dec|d[ée]c|dez|dic|ene|gen)[a-zéûä]{0,9}';
const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]?\d{2})`;

/** Dates in figures, and with the month's name in five languages. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])(?:\d{1,2}([-./])\d{1,2}\1${YEAR}|(?:19|20)\d{2}([-./])\d{1,2}\2\d{1,2}|\d{1,2}(?:st|nd|rd|th|er|\.)?[ -](?:de |of )?${MONTH}[ .,-]{0,2}(?:de |del )?${YEAR}|${MONTH}[ .-]\d{1,2}(?:st|nd|rd|th)?,? ${YEAR})(?![\p{L}\p{N}]|[./-]\d)`,
  'giu',
);

const YEAR_OR_DATE = /(?:19|20)\d\d|\d[-./]\d/;
const BIRTH_WORD = anyPhrase('birth');
/** How far from the date its word may stand. */
const REACH = 32;

/** A full date beside a word of birth. */
export const dateOfBirth: Detector = {
  kind: 'DOB',
  mayFind: ({ digit, folded }, text) =>
    digit && YEAR_OR_DATE.test(text) && BIRTH_WORD.test(folded()),
  find(text, { folded }) {
    const found: Candidate[] = [];
    for (const match of allMatches(DATE, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const following =
        folded()
          .slice(end, end + REACH)
          .split(/[\n.!?]/, 1)[0] ?? '';
      if (!BIRTH_WORD.test(before(folded(), start, REACH)) && !BIRTH_WORD.test(following)) continue;
      found.push({ start, end, confidence: 0.9, reason: 'word' });
    }
    return found;
  },
};

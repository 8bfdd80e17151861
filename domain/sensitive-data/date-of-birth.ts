import { candidatesIn } from './candidate';
import { anyPhrase, isAlone, isNear, phrase } from './context';
import type { Detector } from './detector';

const MONTH = `${phrase('month')}[a-z]{0,9}`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|'?\d{2})`;
/** "3", "3rd", "1er", "1º" */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|[.°ºª])?`;
/** "first", "dritten", "premier", "veintitrés": any word but those that make a date vague. */
const DAY_WORD =
  '(?!born|about|around|since|before|after|until|early|late|anfang|ende|mitte|depuis|desde|hasta)[a-z]{3,14}(?:-[a-z]{2,5}){0,2}';

/** Dates in figures, and with the month's name. */
const DATE = new RegExp(
  String.raw`(?<![\w./-])(?:\d{1,2} ?([-./]) ?\d{1,2} ?\1 ?${YEAR}|\d{1,2} \d{1,2} (?:19|20)\d{2}|(?:19|20)\d{2}([-./])\d{1,2}\2\d{1,2}|${DAY}[ /-](?:de |of )?${MONTH}[ .,/-]{0,2}(?:de |del |of )?${YEAR}|${DAY_WORD} (?:de |of )?${MONTH} (?:de |del )?(?:19|20)\d{2}|${MONTH}[ .-](?:the )?${DAY},? ${YEAR})(?!\w|[./-]\d)`,
  'g',
);

const YEAR_OR_DATE = /(?:19|20)\d\d|\d ?[-./] ?\d|\d\d(?!\d)(?<=[a-z.,][ /-]?'?\d\d)/;
const BIRTH_WORD = anyPhrase('birth');
/** A full date, of somebody who may have an account today: the bare answer to a question. */
const YEAR_OF_A_LIFE = /(?<!\d)(?:19[2-9]\d|200\d|201[0-5])(?!\d)/;

const EVIDENCE = {
  named: { confidence: 0.9, reason: 'word' },
  alone: { confidence: 0.6, reason: 'alone' },
} as const;

/** A date beside a word of birth, or that is all the text says. */
export const dateOfBirth: Detector = {
  kind: 'DOB',
  mayFind: ({ digit, folded }, text) =>
    digit &&
    YEAR_OR_DATE.test(folded()) &&
    (BIRTH_WORD.test(folded()) || (YEAR_OF_A_LIFE.test(text) && text.length < 100)),
  find: (text, { folded }) =>
    candidatesIn(folded(), DATE, ({ start, end }, [date]) => {
      if (isNear(folded(), start, end, BIRTH_WORD)) return EVIDENCE.named;
      return YEAR_OF_A_LIFE.test(date) && isAlone(text, start, end) ? EVIDENCE.alone : null;
    }),
};

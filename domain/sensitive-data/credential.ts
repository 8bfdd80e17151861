import { anyPhrase, phrase } from './context';
import type { Candidate } from './candidate';
import type { Detector } from './detector';
import { OTHER_SIGN, SIGN } from './latin-text';
import { allMatches } from './words';

const PASSWORD = anyPhrase('password').source;
const LOGIN = anyPhrase('login').source;
const SECRET_CODE = anyPhrase('secretCode').source;
const SENT = anyPhrase('sentCode').source;
const SENT_WORD = phrase('sentCode');
const MESSAGE = anyPhrase('message').source;
const ANSWER = anyPhrase('securityAnswer').source;

const IS = phrase('is');

/** "password: rosebud", "my password is r0sebud!": after a colon anything, after "is" only what no sentence holds. */
const SHOWN_PASSWORD = new RegExp(
  String.raw`${PASSWORD}["']? ?(?:[:=]|${IS}:) ?["']?(?<named>[^\s"'<>:=]{3,64})|${PASSWORD} (?:${IS} )["']?(?<told>(?=[^\s]{0,63}[\d!$%&*_+~^])[^\s"']{4,64})`,
  'g',
);
/** "user: ana pass: rosebud", "login ana pw rosebud": both, one after the other. */
const LOGIN_AND_PASSWORD = new RegExp(
  String.raw`${LOGIN}[ :=]{1,3}(?!is |and )(?<login>[^\s:=,${SIGN}]{2,64})(?:[\s,;${SIGN}]{0,3}(?:${phrase('and')}(?: my)?)?${PASSWORD}[ :=]{1,3}| ?/ ?(?=[^\s]{0,63}\d))(?<password>[^\s:=]{2,64})`,
  'g',
);
/** "pw Garden#44": letters and digits, and {@link MADE}. */
const MADE_PASSWORD = new RegExp(
  String.raw`${PASSWORD}(?: wi-?fi)? ["']?(?<made>(?=[^\s]{0,63}\d)(?=[^\s]{0,63}[a-z])[^\s"':=/]{6,64})`,
  'g',
);
const SHOWN_CODE = new RegExp(
  String.raw`${SECRET_CODE}(?:[\s:#.=-]|${IS}|n[ro°º]|number| ${SENT_WORD}){1,6}(?<code>\d{3}[ -]\d{3}|\d{3,8}|[a-z]-?\d{4,8})(?!\w|[.,:/-]\d| ?[%$¤£])`,
  'g',
);

const plainCode = (told: string) =>
  String.raw`(?<!(?:zip|post|area|error|promo|discount|voucher|qr|bar) ?)(?<![a-z\d])${phrase('code')}(?! (?:promo|postal|barre|erreur|error|cliente?|fiscal))${told}(?:[\s:]|${IS}|n[ro°º]){1,4}(?<code>\d{3}[ -]\d{3}|\d{4,8})(?![\w%$¤£]|[.,:/-]\d)`;
/** "the code 123456 you texted me" */
const CODE_SENT = new RegExp(String.raw`${plainCode('')}(?=[^.!?\n]{0,20}${SENT})`, 'g');
/** "your text says the code is 123456" */
const SENT_CODE = new RegExp(String.raw`${MESSAGE}[^.!?\n]{0,20}${plainCode('')}`, 'g');
/** "le code reçu 123456", "the code you sent me is 123456" */
const RECEIVED_CODE = new RegExp(
  plainCode(String.raw`[^.!?\n\d]{0,25}?${SENT}[^.!?\n\d]{0,16}?`),
  'g',
);
/** "my code is 123456" */
const MY_CODE = new RegExp(
  String.raw`(?<![a-z])(?:my|our|mein|mon|mi|il mio) ${plainCode(` ${IS}`)}`,
  'g',
);
const SECURITY_ANSWER = new RegExp(
  String.raw`${ANSWER}["']? ?(?:[:=]|${IS} )[ :]?["']?(?<answer>(?!(?:wrong|incorrect|not|falsch|fausse|incorrecta|sbagliata)\b)[^\s"',.]{3,64})`,
  'g',
);

const PATTERNS: readonly RegExp[] = [
  SHOWN_PASSWORD,
  MADE_PASSWORD,
  LOGIN_AND_PASSWORD,
  SHOWN_CODE,
  CODE_SENT,
  SENT_CODE,
  RECEIVED_CODE,
  MY_CODE,
  SECURITY_ANSWER,
];

/** The cheap look, for folded texts: a password's word or a security answer's, or a code's and digits behind it. */
const HINT = new RegExp(
  String.raw`(?:^|[^a-z\d])(?:${phrase('password', 'login', 'securityAnswer')}|${phrase('secretCode', 'code')}(?=[^]{0,60}\d{3}))(?![a-z\d])`,
);

/** What ends a sentence rather than a password. */
const ENDING = /[.,;)]+$|(?<=^\d+)[!?]+$/;

/** A capital or a sign, as no word with a number in it has ("password 12-character"). */
const MADE = /.\p{Lu}|\p{Lu}.*\p{Ll}|[!#$&*_+~^@?]/u;

/** Words where a password would stand in "password: …" that are none. */
const NO_SECRET = new RegExp(
  String.raw`^[*x·._${SIGN}${OTHER_SIGN}-]+[.,!]?$|^[<[(]|^(?:reset|change|forgot(?:ten)?|wrong|incorrect|required|hidden|redacted|and|or|the|not)\b`,
  'i',
);

/** Passwords, PINs and one-time codes that stand in the text; "I forgot my password" shows none. */
export const credential: Detector = {
  kind: 'CREDENTIAL',
  mayFind: ({ folded }) => HINT.test(folded()),
  find(written, { folded }) {
    const text = folded();
    const found: Candidate[] = [];
    for (const pattern of PATTERNS) {
      for (const match of allMatches(pattern, text)) {
        for (const [name, value] of Object.entries(match.groups ?? {})) {
          if (!value || NO_SECRET.test(value)) continue;
          const start = match.index + placeOf(value, match[0], name);
          const end = start + value.replace(ENDING, '').length;
          if (name === 'made' && !MADE.test(written.slice(start, end))) continue;
          found.push({ start, end, confidence: 0.8, reason: 'word' });
        }
      }
    }
    return found.sort((one, other) => one.start - other.start);
  },
};

/** A name to sign in with follows its word; all other values end what was matched. The two may be the same. */
function placeOf(value: string, match: string, name: string): number {
  return name === 'login' ? match.indexOf(value, match.search(/[ :=]/)) : match.lastIndexOf(value);
}

import {
  ARABIC_NAME_OPENERS,
  COMPANY_WORDS,
  CREDENTIALS,
  LOWER_CASE_PARTICLES,
  NOT_NAMES,
  TITLES,
} from './name-words';
import { NEVER_FIRST_NAMES, SLOGAN_JOINTS } from './never-first-names';

const MAX_LENGTH = 30;
/** A longer "name" is a sentence. */
const MAX_WORDS = 6;
/** "BBC", "NASA", but also "ANA": one short word in capitals says nothing of a person. */
const ACRONYM = /^\p{Lu}{1,4}$/u;
/** Chinese, Japanese and Korean full names are short; more is a slogan. */
const MAX_EAST_ASIAN_LETTERS = 10;

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const EAST_ASIAN_COMPANY = /公式|株式会社|有限会社|公司|官方|客服|공식|주식회사|고객센터/u;
/** Link, e-mail address, handle, markup or template: never a person's name. */
const MACHINE_TEXT = /[@＠<>{}\\`_=]|:\/\/|www\.|\p{L}\.\p{L}{2}/u;
const INVISIBLE =
  /[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Cn}\u{FE00}-\u{FE0F}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu;
/** Whatever is neither a letter, a mark, a digit nor a sign that occurs inside names ends a part of the name. */
const PART_END = /[^\p{L}\p{M}\p{Nd}\s.,'’‐-]+|\p{Me}|\s[‐-]+|[‐-]+\s|\s['’]|['’]\s/gu;
const NAME = /^\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*$/u;

/**
 * The first name to greet a customer with, from the name she chose on X, or null when that is no person's name beyond
 * reasonable doubt: a greeting without a name is fine, a wrong one is not.
 *
 * Decorations, titles and everything after a divider go; capitals become proper case. Of several first names the first
 * counts ("Ana María" → "Ana"). Chinese, Japanese and Korean names stay whole: the family name comes first, and calling
 * a stranger by the given name alone would be rude. A title with one word ("Mr Smith") names the family, hence null, as
 * does a name that begins with the family ("Müller Hans").
 */
export function customerFirstName(displayName: string): string | null {
  const readable = displayName
    .normalize('NFKC')
    .replace(/[\r\n\t]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .normalize('NFKC');
  if (MACHINE_TEXT.test(readable)) return null;

  const part = readable
    .replace(PART_END, '\n')
    .split('\n')
    .map((text) => text.replace(/^['’.,\s‐-]+|['’,\s‐-]+$/g, ''))
    .find((text) => /\p{L}/u.test(text));
  if (part === undefined) return null;
  if (EAST_ASIAN.test(part)) return eastAsianName(part);
  return checked(nameInPart(part));
}

function eastAsianName(part: string): string | null {
  const name = part.replace(/\s+/g, ' ');
  const isName = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u.test(name);
  const isShort = letterCount(name) >= 2 && letterCount(name) <= MAX_EAST_ASIAN_LETTERS;
  return isName && isShort && !EAST_ASIAN_COMPANY.test(name) ? name : null;
}

function nameInPart(part: string): string | null {
  const [before = '', after = ''] = part.split(',', 2).map((text) => text.trim());
  if (after === '' || before.includes(' ') || isCredential(after)) return firstWord(before);
  if (isAllCaps(before) && letterCount(before) > 1) return firstWord(after); // "MÜLLER, Hans"
  // "Ana, mum of two" is Ana; "Smith, John" and "Ana, Madrid" look the same.
  return /^\p{Ll}|^\p{Nd}/u.test(after) ? firstWord(before) : null;
}

function firstWord(text: string): string | null {
  const all = text.split(/\s+/).filter(Boolean);
  if (all.length > MAX_WORDS || all.some((word) => COMPANY_WORDS.has(key(word)))) return null;
  const titles = all.findIndex((word) => !isTitle(word));
  const [first, second] = titles === -1 ? [] : all.slice(titles);
  if (first === undefined || (titles > 0 && second === undefined)) return null;
  if (isNoFirstName(first) || LOWER_CASE_PARTICLES.has(first)) return null;
  if (second === undefined && ACRONYM.test(first)) return null;
  if (second !== undefined && SLOGAN_JOINTS.has(second)) return null;
  if (ARABIC_NAME_OPENERS.has(first)) return second === undefined ? null : `${first} ${second}`;
  return properCase(first.replace(/\.+$/, ''), second);
}

function properCase(word: string, next: string | undefined): string | null {
  if (isAllCaps(word)) {
    if (letterCount(word) === 2 && !(next !== undefined && isAllCaps(next))) return word; // "TJ"
    // "DUPONT Marie" and "BMW Driver" look the same.
    if (next !== undefined && !isAllCaps(next) && /^\p{Lu}\p{Ll}/u.test(next)) return null;
    return word
      .toLowerCase()
      .replace(/i\u0307/g, 'i')
      .replace(/(^|['’‐-])(\p{L})/gu, (_, edge: string, letter: string) => edge + upper(letter));
  }
  // "JohnDoe" is a handle, "DeShawn" and "MacKenzie" are names.
  if (/^\p{Ll}.*\p{Lu}|^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(word)) return null;
  return upper(word.slice(0, firstLength(word))) + word.slice(firstLength(word));
}

/** What every name must keep to, so that a name found once is found again unchanged. */
function checked(found: string | null): string | null {
  const name = found?.normalize('NFC') ?? null;
  if (name === null || name.length > MAX_LENGTH || letterCount(name) < 2) return null;
  const words = name.split(' ');
  if (!words.every((word) => NAME.test(word))) return null;
  if (/(\p{L})\1\1/iu.test(name) || /['’]s$/iu.test(name)) return null;
  const known = words.some(
    (word) => isNoFirstName(word) || COMPANY_WORDS.has(key(word)) || isTitle(word),
  );
  return known ? null : name;
}

function isNoFirstName(word: string): boolean {
  return NOT_NAMES.has(key(word)) || NEVER_FIRST_NAMES.has(key(word));
}

function isTitle(word: string): boolean {
  return TITLES.has(key(word)) || (word.endsWith('.') && TITLES.has(word.toLowerCase()));
}

function isCredential(text: string): boolean {
  return CREDENTIALS.has(key(text.split(/\s/, 1)[0] ?? ''));
}

function isAllCaps(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** Words are compared without dots, apostrophes and accents, in lower case. */
function key(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.,'’]/gu, '')
    .toLowerCase();
}

function letterCount(text: string): number {
  return Array.from(text).length;
}

function firstLength(word: string): number {
  return String.fromCodePoint(word.codePointAt(0) ?? 0).length;
}

/** Some letters have no single capital ("ß"), and a name must not grow. */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

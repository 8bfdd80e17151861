import { announcing, anyPhrase, phrase, before, isAlone } from './context';
import type { Direction, SensitiveKind } from './finding';
import type { TextRange } from './latin-text';
import { anyOf } from './words';

/** Says whether an address or number that was found is a business's own contact. */
export type BusinessContacts = (kind: SensitiveKind, range: TextRange) => boolean;

/** Nobody's own: the departments that write under these names. */
const DEPARTMENT = new RegExp(
  `^${phrase('department')}(?:[._+-].*|cent(?:er|re)|phish(?:ing)?)?@`,
  'i',
);

/** Where private people have their mail: a host, with what follows its name. */
export const MAIL_PROVIDER =
  /(?:^|[@.])(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|freenet|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|telefonica|terra|proton|protonmail|comcast|verizon|btinternet|sky)\./i;

/** Free, shared-cost and premium numbers, which only businesses have: in digits, with or without the country's code. */
const HOTLINE = anyOf([
  /^1?8(?:00|33|44|55|66|77|88)\d{7}$/, // North America
  /^(?:(?:00)?44|0)(?:80[08]|84[2-5]|87[0-3]|90[0-9])\d{6,7}$/, // Britain
  /^(?:(?:00)?49|0)(?:800|180|137|900)\d{5,9}$/, // Germany
  /^(?:(?:00)?33|0)(?:8[0129]|969)\d{6,7}$/, // France
  /^(?:(?:00)?34)?(?:80[0-7]|90[0-9])\d{6}$/, // Spain
  /^(?:(?:00)?39)?(?:80[0-3]|84[0-8]|89[0-9]|199)\d{3,7}$/, // Italy
]);
/** Germany's area codes 081 to 089, told from France's shared-cost numbers by the groups behind them. */
const BAVARIAN =
  /^(?:\+49\D*|0049\D*|\(?0)8(?:9|[1-8]\d{1,3})[ )/-](?!\d{3} \d{3}$|\d{2} \d{2} \d{2}$)/;

const BUSINESS_WORD = anyPhrase('business');
const CONTACT_WORD = anyPhrase('phone', 'business', 'openingHours');
const MINE = announcing('mine');
const YOURS = announcing('yours');
/** "… still your number?" */
const STILL_YOURS = new RegExp(
  String.raw`^[^.!?\n]{0,30}${anyPhrase('yours').source} ?${anyPhrase('phone').source}`,
);

/** "the Lumen on 12 Rose St": a branch, by the name of an account that the text mentions. Group `name`. */
const BRANCH =
  /(?<![a-z])(?:the|your|ur|this|at) (?<name>[a-z]{4,20})(?: [a-z]{3,15})? (?:on|at|in|off) $/;
/** More than the pattern can match. */
const LONGEST_BRANCH = 60;
/** How far behind a business's street its postcode stands at most. */
const TOWN = 40;

/** How far before a number its owner may be announced. */
const ANNOUNCEMENT = 50;
/** A host's name that says only what it is for. */
const MAIL_HOST = /^(?:e?-?mail|post[ae]?|correo|courriel|webmail)$/;
/** Shorter names of companies occur in other words. */
const SHORTEST_NAME = 4;
/** How many addresses of a text are compared with the companies that it names: for thousands it would take long. */
const MOST_COMPARED = 20;

/**
 * Tells a business's own contact lines from a customer's: hotlines, departments, "call us on …", the company that the
 * text mentions. `text` is the readable one that the ranges are of, `folded` the same folded; `around` gives the same text with
 * its links and mentions, around a range and in it.
 */
export function businessContacts(
  text: string,
  folded: string,
  around: (range: TextRange) => string,
  direction: Direction | null,
): BusinessContacts {
  const isOutgoing = direction === 'outgoing';
  const isIncoming = direction === 'incoming';
  const customers = isOutgoing ? YOURS : MINE;
  let speaksOfContact: boolean | undefined;
  let streetEnd = -Infinity;
  let compared = 0;

  return (kind, range) => {
    const { start, end } = range;
    if (kind === 'POSTCODE') return start - streetEnd <= TOWN;
    if (kind !== 'EMAIL' && kind !== 'PHONE' && kind !== 'ADDRESS') return false;
    const words = before(folded, start);
    if (customers.test(words)) return false;
    const announcement = before(folded, start, ANNOUNCEMENT);
    const isAnnounced = () =>
      BUSINESS_WORD.test(announcement) ||
      (isIncoming &&
        (YOURS.test(words) ||
          (kind === 'PHONE' && STILL_YOURS.test(folded.slice(end, end + ANNOUNCEMENT)))));
    if (kind === 'ADDRESS') {
      const isBranch =
        isAnnounced() ||
        (isIncoming &&
          isOfBranch(folded.slice(Math.max(0, start - LONGEST_BRANCH), start), around(range)));
      if (isBranch) streetEnd = end;
      return isBranch;
    }
    const value = text.slice(start, end);
    if (kind === 'PHONE') {
      // A customer who says nothing else gives an own number, whatever it looks like.
      if (isIncoming && isAlone(text, start, end)) return false;
      if (isHotline(value)) return true;
      return (isOutgoing && (speaksOfContact ??= CONTACT_WORD.test(folded))) || isAnnounced();
    }
    if (DEPARTMENT.test(value)) return direction !== null || isAnnounced();
    if (MAIL_PROVIDER.test(hostOf(value))) return false;
    if (isOutgoing || isAnnounced()) return true;
    if (direction === null || compared >= MOST_COMPARED) return false;
    compared++;
    return isOfCompany(value, around(range));
  };
}

function isHotline(number: string): boolean {
  if (BAVARIAN.test(number)) return false;
  return HOTLINE.test(number.replace(/\D/g, ''));
}

/** The host bears the name of an account, a site or a company that the text speaks of. */
function isOfCompany(address: string, written: string): boolean {
  const host = hostOf(address);
  const names = host.split('.').slice(0, -1);
  const others = written.toLowerCase().replaceAll(address.toLowerCase(), ' ');
  return (
    handlesIn(others).some((handle) => host.includes(handle)) ||
    names.some(
      (name) => name.length >= SHORTEST_NAME && !MAIL_HOST.test(name) && others.includes(name),
    )
  );
}

function isOfBranch(words: string, written: string): boolean {
  const name = BRANCH.exec(words)?.groups?.['name'];
  return name !== undefined && handlesIn(written).some((handle) => handle.startsWith(name));
}

function handlesIn(text: string): readonly string[] {
  return Array.from(
    text.toLowerCase().matchAll(/(?<![\w.-])@(\w{4,20})/g),
    ([, handle = '']) => handle,
  );
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

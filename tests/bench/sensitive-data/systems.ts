import { Redactor } from '@redactpii/node';
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import validator from 'validator';
import { scan, WARN_FROM, type SensitiveKind } from '@/domain/sensitive-data';

export interface FoundSpan {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
}

/** What a system may know of a text. */
export interface Text {
  readonly text: string;
  readonly lang: string | null;
  readonly inbound?: boolean | null;
  /** The same writer's text right before it. */
  readonly previous?: string | null;
}

/** Something that finds personal data: ours, and the libraries it is measured beside. */
export interface DetectionSystem {
  readonly name: string;
  readonly kinds: readonly SensitiveKind[];
  readonly find: (text: Text) => readonly FoundSpan[];
  /** Whether the text asks for such data in public. */
  readonly asks?: (text: Text) => boolean;
}

export const ALL_KINDS: readonly SensitiveKind[] = [
  ...(['EMAIL', 'PHONE', 'ADDRESS', 'POSTCODE', 'CARD', 'IBAN'] as const),
  ...(['BANK_ACCOUNT', 'NATIONAL_ID', 'DOB', 'ACCOUNT', 'ORDER', 'CREDENTIAL'] as const),
];

export const OURS: DetectionSystem = {
  name: 'Reply Desk',
  kinds: ALL_KINDS,
  find: (text) => warnings(text).filter(({ asked }) => !asked),
  asks: (text) => warnings({ ...text, inbound: false }).some(({ asked }) => asked),
};

function warnings({ text, lang, inbound, previous = null }: Text) {
  return scan(text, {
    language: lang,
    ignore: [],
    previous,
    ...(typeof inbound === 'boolean' && { direction: inbound ? 'incoming' : 'outgoing' }),
  }).filter(({ confidence }) => confidence >= WARN_FROM);
}

const COUNTRY: Readonly<Record<string, CountryCode>> = {
  en: 'US',
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  it: 'IT',
};

const libphonenumber: DetectionSystem = {
  name: 'libphonenumber-js',
  kinds: ['PHONE'],
  find: ({ text, lang }) =>
    findPhoneNumbersInText(text, COUNTRY[lang ?? 'en'] ?? 'US').map(({ startsAt, endsAt }) => ({
      kind: 'PHONE',
      start: startsAt,
      end: endsAt,
    })),
};

/** Whole-value checks, asked of every word and of every row of groups of digits. */
const VALIDATORS: readonly (readonly [SensitiveKind, RegExp, (value: string) => boolean])[] = [
  ['EMAIL', /\S+@\S+/g, (value) => validator.isEmail(value)],
  ['IBAN', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}/gi, (value) => validator.isIBAN(value)],
  ['CARD', /\d(?:[ -]?\d){11,18}/g, (value) => validator.isCreditCard(value.replace(/[ -]/g, ''))],
  [
    'PHONE',
    /\+?\d(?:[ ().-]?\d){6,14}/g,
    (value) => validator.isMobilePhone(value.replace(/[ ().-]/g, ''), 'any'),
  ],
];

const validatorTokens: DetectionSystem = {
  name: 'validator',
  kinds: VALIDATORS.map(([kind]) => kind),
  find: ({ text }) =>
    VALIDATORS.flatMap(([kind, shape, isValid]) =>
      [...text.matchAll(shape)]
        .map((match) => {
          const value = match[0].replace(/^[<("']+|[>)"',.;:!?]+$/g, '');
          const start = match.index + match[0].indexOf(value);
          return { kind, start, end: start + value.length };
        })
        .filter(({ start, end }) => isValid(text.slice(start, end))),
    ),
};

const links = new LinkifyIt();
const linkify: DetectionSystem = {
  name: 'linkify-it',
  kinds: ['EMAIL'],
  find: ({ text }) =>
    (text.includes('@') ? (links.match(text) ?? []) : [])
      .filter(({ schema }) => schema === 'mailto:')
      .map(({ index, lastIndex }) => ({ kind: 'EMAIL', start: index, end: lastIndex })),
};

/** Stands where the redactor took something out; it tells no places itself. */
const TAKEN_OUT = '\uE001';
const REDACTORS = (
  [
    ['EMAIL', 'EMAIL'],
    ['PHONE', 'PHONE'],
    ['CARD', 'CREDIT_CARD'],
    ['NATIONAL_ID', 'SSN'],
  ] as const
).map(([kind, rule]) => ({
  kind,
  redactor: new Redactor({ rules: { [rule]: true }, globalReplaceWith: TAKEN_OUT }),
}));

const redactpii: DetectionSystem = {
  name: '@redactpii/node',
  kinds: REDACTORS.map(({ kind }) => kind),
  find: ({ text }) =>
    REDACTORS.flatMap(({ kind, redactor }) =>
      takenOut(text, redactor.redact(text)).map((range) => ({ kind, ...range })),
    ),
};

function takenOut(text: string, redacted: string): readonly { start: number; end: number }[] {
  const [first = '', ...rest] = redacted.split(TAKEN_OUT);
  let from = first.length;
  return rest.map((piece, index) => {
    const start = from;
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - piece.length : text.indexOf(piece || ' ', start + 1);
    from = end + piece.length;
    return { start, end };
  });
}

export const BASELINES: readonly DetectionSystem[] = [
  libphonenumber,
  validatorTokens,
  linkify,
  redactpii,
];

import { SENSITIVE_KINDS } from './sensitive-data/finding';

/** What the guard watches for in a draft: each kind of personal data, and asking for any of them in public. */
export const GUARDED_KINDS = [...SENSITIVE_KINDS, 'ASKED'] as const;

export type GuardedKind = (typeof GUARDED_KINDS)[number];

/** `off`: nothing is said; `hint`: it is said below the draft; `hold`: Post asks first. */
export const GUARD_LEVELS = ['off', 'hint', 'hold'] as const;

export type GuardLevel = (typeof GUARD_LEVELS)[number];

/** Levels that differ from {@link DEFAULT_GUARD_LEVELS}. */
export type GuardLevels = Readonly<Partial<Record<GuardedKind, GuardLevel>>>;

/**
 * Held is what helps to reach, find, charge or pass for a person. A postcode alone names a district, and an order number
 * mostly tells only the brand something.
 */
const DEFAULT_GUARD_LEVELS: Readonly<Record<GuardedKind, GuardLevel>> = {
  EMAIL: 'hold',
  PHONE: 'hold',
  ADDRESS: 'hold',
  POSTCODE: 'hint',
  CARD: 'hold',
  IBAN: 'hold',
  BANK_ACCOUNT: 'hold',
  NATIONAL_ID: 'hold',
  DOB: 'hold',
  ACCOUNT: 'hold',
  ORDER: 'hint',
  CREDENTIAL: 'hold',
  ASKED: 'hold',
};

export function guardLevel(levels: GuardLevels, kind: GuardedKind): GuardLevel {
  return levels[kind] ?? DEFAULT_GUARD_LEVELS[kind];
}

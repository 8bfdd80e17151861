import { storage } from '#imports';
import * as v from 'valibot';
import { GUARD_LEVELS, GUARDED_KINDS, type GuardLevels } from '@/domain/guard-levels';
import { HANDLE } from '@/domain/handle';
import { PRIVATE_CHANNELS, type PrivateChannel } from '@/domain/private-channel';
import { MAX_WEIGHTED_LENGTH } from '@/domain/replies/weighted-length';
import { failure, success, type Result } from '@/domain/result';
import { officeHours, type BusinessHours, type ServiceHours } from '@/domain/sla/business-hours';
import { businessHoursSchema } from '@/domain/sla/hours-schema';
import {
  atRiskSchema,
  newCycleHoursSchema,
  POLICY_LIMITS,
  specialPoliciesSchema,
} from '@/domain/sla/parse-policies';
import { DEFAULT_AT_RISK, DEFAULT_NEW_CYCLE_HOURS, type AtRisk } from '@/domain/sla/policy';
import type { SpecialPolicy } from '@/domain/sla/special-policies';
import { ownTimeZone } from '@/domain/sla/time-zone';
import { WATCHED_PHRASE_LIMITS } from '@/domain/watched-phrase';

/** What the agent set up. Small, and safe to read in content scripts; the database is not. */
export interface Settings {
  /** Brand accounts answered for, without `@`. Empty: the signed-in account. */
  readonly brandHandles: readonly string[];
  readonly brandName: string;
  readonly agentFirstName: string;
  /** Put at the end of a reply, e.g. `^LM`. */
  readonly agentSignature: string;
  /** Phrases that name the brand without its handle. */
  readonly watchedPhrases: readonly string[];
  /** Accounts that never wait for an answer. */
  readonly ignoredHandles: readonly string[];
  /** Language of a reply when it has no variant in the customer's; tried in order. */
  readonly fallbackLanguages: readonly string[];
  readonly firstResponseTargetMinutes: number;
  readonly nextResponseTargetMinutes: number;
  /** Hours after the brand's last answer from which on a customer waits for a first response again. */
  readonly newCycleHours: number;
  /** From when a wait is due soon, where no special policy says otherwise. */
  readonly atRisk: AtRisk;
  /** True: clocks run day and night. False: they run in `businessHours`. */
  readonly alwaysOpen: boolean;
  /** Kept while `alwaysOpen`, so that switching over and back loses nothing. */
  readonly businessHours: BusinessHours;
  /** Whether the agent is told by a notification when a wait becomes overdue; in business hours only. */
  readonly notifyOverdue: boolean;
  /** The same when a wait becomes at risk. */
  readonly notifyDueSoon: boolean;
  /** Whether letters are keys in the queue. */
  readonly queueLetterKeys: boolean;
  /** Promises for some posts only, tried in this order before the targets and hours above. */
  readonly specialPolicies: readonly SpecialPolicy[];
  /** Whether answers outside hours to posts outside hours count in figures of business time, as taking no time. */
  readonly countOutsideHours: boolean;
  /** The brand's own numbers, mail addresses, domains and order formats: no personal data. */
  readonly ownContacts: readonly string[];
  /** Where customers are asked to continue. */
  readonly privateChannel: PrivateChannel;
  /** What happens when a draft shows personal data, where it differs from the default. */
  readonly guardLevels: GuardLevels;
  /** How many days a reply counts as one that must not be repeated; 0: none is kept. */
  readonly duplicateDays: (typeof DUPLICATE_DAYS)[number];
  /** What opens the picker when it is typed in a composer; empty: nothing does. */
  readonly pickerTrigger: string;
  /** Whether the agent is asked to keep words of her own that she posted. */
  readonly offerToSave: boolean;
  /** How long a post of this account may be, in weighted characters. */
  readonly longestReply: (typeof REPLY_LENGTHS)[number];
}

/** X's limits: for everybody, and for those who pay. */
export const REPLY_LENGTHS = [MAX_WEIGHTED_LENGTH, 25_000] as const;

export const DUPLICATE_DAYS = [0, 1, 7, 30] as const;

export const DEFAULT_SETTINGS: Settings = {
  brandHandles: [],
  brandName: '',
  agentFirstName: '',
  agentSignature: '',
  watchedPhrases: [],
  ignoredHandles: [],
  fallbackLanguages: ['en'],
  firstResponseTargetMinutes: 60,
  nextResponseTargetMinutes: 60,
  newCycleHours: DEFAULT_NEW_CYCLE_HOURS,
  atRisk: DEFAULT_AT_RISK,
  alwaysOpen: true,
  businessHours: officeHours(ownTimeZone()),
  notifyOverdue: true,
  notifyDueSoon: false,
  queueLetterKeys: true,
  specialPolicies: [],
  countOutsideHours: false,
  ownContacts: [],
  privateChannel: { kind: 'direct-message', link: '' },
  guardLevels: {},
  duplicateDays: 7,
  pickerTrigger: ';;',
  offerToSave: true,
  longestReply: MAX_WEIGHTED_LENGTH,
};

/** What the fields can hold; the options page names these limits where it refuses something. */
export const SETTING_LIMITS = {
  /** Characters of a name, signature or phrase. */
  textLength: 100,
  targetMinutes: POLICY_LIMITS.targetMinutes,
  newCycleHours: POLICY_LIMITS.newCycleHours,
  brandHandles: 20,
  watchedPhrases: WATCHED_PHRASE_LIMITS.phrases,
  ignoredHandles: 1000,
  fallbackLanguages: 10,
  ownContacts: 200,
  /** Characters of an address on the web. */
  linkLength: 500,
} as const;

export type SettingsError =
  /** The value does not fit the field; nothing was stored. */
  | { readonly kind: 'invalid'; readonly field: keyof Settings }
  /** The browser's storage refused; `detail` is its own message. */
  | { readonly kind: 'unsaved'; readonly detail: string };

const handle = v.pipe(v.string(), v.regex(HANDLE));
const shortText = v.pipe(v.string(), v.maxLength(SETTING_LIMITS.textLength));
const phrase = v.pipe(v.string(), v.maxLength(WATCHED_PHRASE_LIMITS.length));
const minutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(SETTING_LIMITS.targetMinutes),
);
const languageTag = v.pipe(v.string(), v.maxLength(35));
/** An address on the web, or nothing. */
const link = v.pipe(
  v.string(),
  v.maxLength(SETTING_LIMITS.linkLength),
  v.check((text) => text === '' || isWebAddress(text)),
);

const FIELDS: { [Key in keyof Settings]: v.GenericSchema<Settings[Key]> } = {
  brandHandles: v.pipe(v.array(handle), v.maxLength(SETTING_LIMITS.brandHandles)),
  brandName: shortText,
  agentFirstName: shortText,
  agentSignature: shortText,
  watchedPhrases: v.pipe(v.array(phrase), v.maxLength(SETTING_LIMITS.watchedPhrases)),
  ignoredHandles: v.pipe(v.array(handle), v.maxLength(SETTING_LIMITS.ignoredHandles)),
  fallbackLanguages: v.pipe(v.array(languageTag), v.maxLength(SETTING_LIMITS.fallbackLanguages)),
  firstResponseTargetMinutes: minutes,
  nextResponseTargetMinutes: minutes,
  newCycleHours: newCycleHoursSchema,
  atRisk: atRiskSchema,
  alwaysOpen: v.boolean(),
  businessHours: businessHoursSchema,
  notifyOverdue: v.boolean(),
  notifyDueSoon: v.boolean(),
  queueLetterKeys: v.boolean(),
  specialPolicies: specialPoliciesSchema,
  countOutsideHours: v.boolean(),
  ownContacts: v.pipe(v.array(shortText), v.maxLength(SETTING_LIMITS.ownContacts)),
  privateChannel: v.object({ kind: v.picklist(PRIVATE_CHANNELS), link }),
  guardLevels: v.record(v.picklist(GUARDED_KINDS), v.picklist(GUARD_LEVELS)),
  duplicateDays: v.picklist(DUPLICATE_DAYS),
  pickerTrigger: v.pipe(v.string(), v.check(isPickerTrigger)),
  offerToSave: v.boolean(),
  longestReply: v.picklist(REPLY_LENGTHS),
};

/**
 * True for two to five characters without spaces that begin with a sign, so that no ordinary word is one; X has lists of
 * its own for `@`, `#` and `$`. Also for nothing.
 */
export function isPickerTrigger(text: string): boolean {
  return text === '' || /^(?![@#$])[\p{P}\p{S}]\S{1,4}$/u.test(text);
}

/** The hours in which clocks run where no special policy says otherwise. */
export function serviceHours({ alwaysOpen, businessHours }: Settings): ServiceHours {
  return alwaysOpen ? '24x7' : businessHours;
}

/** True for what a customer can open safely: `https://…`, without spaces, password or user name. */
export function isWebAddress(text: string): boolean {
  const url = /\s/.test(text) ? null : URL.parse(text);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}

const record = v.record(v.string(), v.unknown());
const stored = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** Reads stored settings field by field: a broken field falls back to its default and loses no other. */
export function parseSettings(value: unknown): Settings {
  const given = v.is(record, value) ? value : {};
  const entries = Object.entries(FIELDS).map(([key, schema]) => {
    const parsed = v.safeParse(schema, given[key]);
    return [key, parsed.success ? parsed.output : DEFAULT_SETTINGS[key as keyof Settings]] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue());
}

/** The last change asked for in this page; the next one waits for it, or it would write over what that one stored. */
let lastChange: Promise<unknown> = Promise.resolve();

/** New values of some fields; as a function where they depend on what is stored, such as one more item of a list. */
export type SettingsChange = Partial<Settings> | ((current: Settings) => Partial<Settings>);

/** Stores the given fields beside the others, all of them or none. */
export function changeSettings(change: SettingsChange): Promise<Result<void, SettingsError>> {
  const outcome = lastChange.then(() => storeChange(change));
  lastChange = outcome;
  return outcome;
}

async function storeChange(change: SettingsChange): Promise<Result<void, SettingsError>> {
  try {
    const kept = await stored.getValue();
    const fields = typeof change === 'function' ? change(parseSettings(kept)) : change;
    const names = Object.keys(fields) as (keyof Settings)[];
    const invalid = names.find((name) => !v.is(FIELDS[name], fields[name]));
    if (invalid !== undefined) return failure({ kind: 'invalid', field: invalid });
    // What a newer version stored, or what cannot be read, stays as it is.
    await stored.setValue({ ...(v.is(record, kept) ? kept : {}), ...fields });
    return success(undefined);
  } catch (error) {
    return failure({
      kind: 'unsaved',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Back to the defaults: part of deleting everything. */
export async function clearSettings(): Promise<void> {
  await stored.removeValue({ removeMeta: true });
}

/** Calls back with each later change; returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return stored.watch((value) => changed(parseSettings(value)));
}

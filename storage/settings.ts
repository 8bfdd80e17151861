import { storage } from '#imports';
import * as v from 'valibot';

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
}

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
};

const handle = v.pipe(v.string(), v.regex(/^\w{1,15}$/));
const shortText = v.pipe(v.string(), v.maxLength(100));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7 * 24 * 60));

const FIELDS: { [Key in keyof Settings]: v.GenericSchema<Settings[Key]> } = {
  brandHandles: v.pipe(v.array(handle), v.maxLength(20)),
  brandName: shortText,
  agentFirstName: shortText,
  agentSignature: shortText,
  watchedPhrases: v.pipe(v.array(shortText), v.maxLength(50)),
  ignoredHandles: v.pipe(v.array(handle), v.maxLength(1000)),
  fallbackLanguages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(10)),
  firstResponseTargetMinutes: minutes,
  nextResponseTargetMinutes: minutes,
};

const stored = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** Reads stored settings field by field: a broken field falls back to its default and loses no other. */
export function parseSettings(value: unknown): Settings {
  const given = v.is(v.record(v.string(), v.unknown()), value) ? value : {};
  const entries = Object.entries(FIELDS).map(([key, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, given[key]);
    return [key, parsed.success ? parsed.output : DEFAULT_SETTINGS[key as keyof Settings]] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue());
}

/** Stores the given fields beside the others. Throws a `ValiError` that names the field when one is invalid. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  for (const [key, value] of Object.entries(change)) {
    v.parse(FIELDS[key as keyof Settings] as v.GenericSchema, value, { message: () => key });
  }
  await stored.setValue({ ...(await readSettings()), ...change });
}

/** Calls back with each later change; returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return stored.watch((value) => changed(parseSettings(value)));
}

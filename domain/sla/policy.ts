import type { WaitingRule } from '../brand';
import { sameHandle, type Handle } from '../tweet';
import { samePhrase } from '../watched-phrase';
import type { ServiceHours } from './business-hours';

/** Which posts a policy is for: those that fulfil every condition given; without any, all of them. */
export interface PolicyMatch {
  readonly brandHandles?: readonly Handle[] | undefined;
  readonly rules?: readonly WaitingRule[] | undefined;
  /** X's language tags; `pt` means `pt-BR` too. */
  readonly languages?: readonly string[] | undefined;
  /** Posts that name one of them; compared as watching compares, in any case and spacing. */
  readonly watchedPhrases?: readonly string[] | undefined;
}

/** From when a wait is at risk: with this share of its target left or less, or with these minutes. Open time. */
export type AtRisk = { readonly share: number } | { readonly minutes: number };

/** What is promised to some customers. */
export interface PolicyTerms {
  readonly id: string;
  readonly match: PolicyMatch;
  /** Minutes of open time. */
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
  readonly hours: ServiceHours;
  readonly atRisk: AtRisk;
  /**
   * Hours, day and night, after the brand's last answer: who writes again later waits for a first response again. Only the last
   * policy's counts; 24 unless given.
   */
  readonly newCycleHours?: number | undefined;
}

/**
 * One policy of the ordered list that was promised from one moment on; all of a list have the same version. A version
 * is never changed: a new promise is a new version, so that a wait keeps the deadline it had when the customer wrote.
 */
export interface SlaPolicy extends PolicyTerms {
  /** 1, 2, 3 … */
  readonly version: number;
  /** Tweets posted from this moment on fall under it; milliseconds since the epoch. */
  readonly since: number;
  /** Place in its list: the first one that matches counts. */
  readonly position: number;
  /** True when the agent asked that the waits open at `since` fall under it too. */
  readonly coversOpen: boolean;
}

/** The `id` of the policy for everything that no other one is for. */
export const CATCH_ALL = 'default';

/** The share of the target that makes a wait at risk unless a policy says otherwise. */
export const DEFAULT_AT_RISK: AtRisk = { share: 0.2 };

export const DEFAULT_NEW_CYCLE_HOURS = 24;

/** How an event names the policy its deadline comes from. */
export function policyName(policy: SlaPolicy): string {
  return `${policy.id}@${policy.version}`;
}

/** The policy's `id` in what {@link policyName} made. */
export function policyIdIn(name: string): string {
  return name.slice(0, name.lastIndexOf('@'));
}

/** Oldest version first, each in its own order: what is called a history here. */
export function comparePolicies(one: SlaPolicy, other: SlaPolicy): number {
  return one.version - other.version || one.position - other.position;
}

/**
 * The version to add when `terms` are no longer the newest promise; empty while they are. What was promised while the clock ran
 * ahead is promised again, from `now` on: it would not hold before that clock's time.
 */
export function nextPolicies(
  history: readonly SlaPolicy[],
  terms: readonly PolicyTerms[],
  now: number,
): readonly SlaPolicy[] {
  const version = history.at(-1)?.version ?? 0;
  const newest = history.filter((policy) => policy.version === version);
  const isSame = JSON.stringify(newest.map(termsOf)) === JSON.stringify(terms.map(termsOf));
  const ahead = newest.filter(({ since }) => since > now);
  if (isSame && ahead.length === 0) return [];
  const coversOpen = ahead.some((policy) => policy.coversOpen);
  // The first promise covers what was posted before the extension was there.
  return versionOf(terms, { version: version + 1, since: version === 0 ? 0 : now, coversOpen });
}

/** The newest promise once more, as a version that also covers the waits open at `now`. */
export function renewedPolicies(history: readonly SlaPolicy[], now: number): readonly SlaPolicy[] {
  const version = history.at(-1)?.version ?? 0;
  const newest = history.filter((policy) => policy.version === version);
  return versionOf(newest, { version: version + 1, since: now, coversOpen: true });
}

function versionOf(
  terms: readonly PolicyTerms[],
  version: Pick<SlaPolicy, 'version' | 'since' | 'coversOpen'>,
): readonly SlaPolicy[] {
  return terms.map((policy, position) => ({ ...termsOf(policy), ...version, position }));
}

function termsOf(policy: PolicyTerms): PolicyTerms {
  const { id, match, firstResponseMinutes, nextResponseMinutes, hours, atRisk } = policy;
  const newCycleHours = policy.newCycleHours ?? DEFAULT_NEW_CYCLE_HOURS;
  return { id, match, firstResponseMinutes, nextResponseMinutes, hours, atRisk, newCycleHours };
}

/** What a policy looks at. Moments: milliseconds since the epoch. */
export interface PolicySubject {
  readonly startedAt: number;
  /** See `endedAt`; null while the customer waits. */
  readonly endedAt: number | null;
  readonly brandHandle: Handle;
  readonly rule: WaitingRule;
  readonly language: string | null;
  readonly watchedPhrases: readonly string[];
}

/** The promise a wait falls under. Every version of the history ends with a policy for everything. */
export function policyInForce(history: readonly SlaPolicy[], wait: PolicySubject): SlaPolicy {
  const version = (history.findLast((policy) => covers(policy, wait)) ?? history[0])?.version;
  const found = history.find((policy) => policy.version === version && matches(policy.match, wait));
  if (found === undefined) throw new RangeError('A deadline needs a policy for everything');
  return found;
}

/**
 * How long after the brand's last answer a customer who writes at `postedAt` (milliseconds since the epoch) waits for a first
 * response again, in milliseconds: as it was in force then. A recalculation gives a wait another promise, never another kind.
 */
export function newCycleAfter(history: readonly SlaPolicy[], postedAt: number): number {
  const inForce = history.findLast(({ since }) => since <= postedAt);
  return (inForce?.newCycleHours ?? DEFAULT_NEW_CYCLE_HOURS) * 60 * 60_000;
}

function covers({ since, coversOpen }: SlaPolicy, { startedAt, endedAt }: PolicySubject) {
  return since <= startedAt || (coversOpen && (endedAt ?? Infinity) > since);
}

function matches(match: PolicyMatch, wait: PolicySubject): boolean {
  const { brandHandles, rules, languages, watchedPhrases } = match;
  return (
    (brandHandles?.some((handle) => sameHandle(handle, wait.brandHandle)) ?? true) &&
    (rules?.includes(wait.rule) ?? true) &&
    (languages?.some((language) => isLanguage(wait.language, language)) ?? true) &&
    (watchedPhrases?.some((phrase) => isNamed(phrase, wait)) ?? true)
  );
}

function isNamed(phrase: string, wait: PolicySubject): boolean {
  return wait.watchedPhrases.some((named) => samePhrase(named, phrase));
}

function isLanguage(tag: string | null, wanted: string): boolean {
  const [own, other] = [tag?.toLowerCase() ?? '', wanted.toLowerCase()];
  return own === other || own.startsWith(`${other}-`);
}

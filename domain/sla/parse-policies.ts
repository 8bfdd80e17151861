import * as v from 'valibot';
import { WAITING_RULES } from '../brand';
import { HANDLE } from '../handle';
import { failure, success, type Result } from '../result';
import { WATCHED_PHRASE_LIMITS } from '../watched-phrase';
import type { ServiceHours } from './business-hours';
import { noItem, serviceHoursSchema } from './hours-schema';
import { CATCH_ALL, type PolicyTerms } from './policy';

/** What can be wrong with hours or policies. */
export type PolicyProblem =
  /** A field is missing, or holds what it cannot hold. */
  | 'wrong-shape'
  | 'unknown-zone'
  /** An interval that ends when it begins, or before. */
  | 'empty-interval'
  /** Two intervals of a day share some time. */
  | 'overlapping-intervals'
  /** Less than an hour a week is open. */
  | 'hardly-open'
  | 'not-a-date'
  | 'duplicate-holiday'
  | 'duplicate-policy'
  /** The last policy does not take every post. */
  | 'no-catch-all';

const PROBLEMS: readonly string[] = [
  'unknown-zone',
  'empty-interval',
  'overlapping-intervals',
  'hardly-open',
  'not-a-date',
  'duplicate-holiday',
  'duplicate-policy',
  'no-catch-all',
] satisfies readonly PolicyProblem[];

export interface PolicyError {
  /** Where it is, e.g. `0.hours.week.monday.1`; empty for the whole. */
  readonly field: string;
  readonly problem: PolicyProblem;
}

/** What policies can hold; targets are at most a week of open time. */
export const POLICY_LIMITS = {
  policies: 50,
  targetMinutes: 7 * 24 * 60,
  newCycleHours: 30 * 24,
  conditions: 100,
  /** Characters of a name. */
  name: 100,
} as const;

const minutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(POLICY_LIMITS.targetMinutes),
);

const watchedPhrase = v.pipe(
  v.string(),
  // A phrase of spaces alone is named by nothing.
  v.regex(/\S/),
  v.maxLength(WATCHED_PHRASE_LIMITS.length),
);

const match = v.strictObject({
  brandHandles: v.optional(conditions(v.pipe(v.string(), v.regex(HANDLE)))),
  rules: v.optional(conditions(v.picklist(WAITING_RULES))),
  languages: v.optional(conditions(v.pipe(v.string(), v.nonEmpty(), v.maxLength(35)))),
  watchedPhrases: v.optional(conditions(watchedPhrase)),
});

export const atRiskSchema = v.union([
  v.strictObject({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  v.strictObject({ minutes }),
]);

export const newCycleHoursSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(POLICY_LIMITS.newCycleHours),
);

const policy = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,50}$/)),
  match,
  firstResponseMinutes: minutes,
  nextResponseMinutes: minutes,
  hours: serviceHoursSchema,
  atRisk: atRiskSchema,
  newCycleHours: v.optional(newCycleHoursSchema),
});

const specialPolicy = v.object({
  ...policy.entries,
  name: v.pipe(v.string(), v.maxLength(POLICY_LIMITS.name)),
  inUse: v.boolean(),
  hours: v.lazy((value) => (value === 'same' ? v.literal('same') : serviceHoursSchema)),
});

/** Some policies in order, without the last one that takes every post. */
export const specialPoliciesSchema = v.pipe(
  v.array(specialPolicy),
  v.maxLength(POLICY_LIMITS.policies),
  noItem(({ id }, earlier) => earlier.some((other) => other.id === id), 'duplicate-policy'),
  v.check((all) => all.every(({ id }) => id !== CATCH_ALL), 'duplicate-policy'),
);

const policies = v.pipe(
  v.array(policy),
  v.maxLength(POLICY_LIMITS.policies),
  noItem(({ id }, earlier) => earlier.some((other) => other.id === id), 'duplicate-policy'),
  v.check((all) => Object.keys(all.at(-1)?.match ?? { none: true }).length === 0, 'no-catch-all'),
);

/** Reads an ordered list of policies from outside, such as a file. The last one takes every post. */
export function parsePolicies(value: unknown): Result<readonly PolicyTerms[], PolicyError> {
  return parse(policies, value);
}

/** Reads hours from outside. */
export function parseServiceHours(value: unknown): Result<ServiceHours, PolicyError> {
  return parse(serviceHoursSchema, value);
}

function parse<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Result<Value, PolicyError> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  const problem = isProblem(issue.message) ? issue.message : 'wrong-shape';
  return failure({ field: v.getDotPath(issue) ?? '', problem });
}

function isProblem(message: string): message is PolicyProblem {
  return PROBLEMS.includes(message);
}

function conditions<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.nonEmpty(), v.maxLength(POLICY_LIMITS.conditions));
}

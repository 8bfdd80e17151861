import type { ServiceHours } from './business-hours';
import type { PolicyMatch, PolicyTerms } from './policy';

/** What is promised to some customers only, as the agent sets it up. */
export interface SpecialPolicy extends Omit<PolicyTerms, 'hours'> {
  /** What the agent calls it. Renaming promises nothing new. */
  readonly name: string;
  /** False while it is being set up, or rests: then it takes no post. */
  readonly inUse: boolean;
  /** `same`: those of the policy for everything. */
  readonly hours: ServiceHours | 'same';
}

/**
 * What is promised in all: the special policies in use in their order, then `rest`, which takes every post that none of
 * them is for.
 */
export function allPolicies(
  special: readonly SpecialPolicy[],
  rest: PolicyTerms,
): readonly PolicyTerms[] {
  const used = special
    .filter(({ inUse }) => inUse)
    .map((policy) => ({ ...policy, hours: policy.hours === 'same' ? rest.hours : policy.hours }));
  return [...used, rest];
}

/** True when the policy takes every post, so that none below it ever counts. */
export function takesEverything({ match }: Pick<PolicyTerms, 'match'>): boolean {
  return Object.values(match).every((condition) => condition === undefined);
}

/** The conditions with one of them replaced; an empty one is none. */
export function withCondition<Name extends keyof PolicyMatch>(
  match: PolicyMatch,
  name: Name,
  values: NonNullable<PolicyMatch[Name]>,
): PolicyMatch {
  const { [name]: _, ...others } = match;
  return values.length === 0 ? others : { ...others, [name]: values };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isStillPublic,
  mergePublicFindings,
  publicFinding,
  type PublicFinding,
} from '@/domain/public-findings';
import { SENSITIVE_KINDS } from '@/domain/sensitive-data/finding';

const anyFinding = fc
  .record({
    tweetId: fc.constant('1'),
    at: fc.nat(4),
    shows: fc.option(
      fc.record({
        kinds: fc.subarray([...SENSITIVE_KINDS].slice(0, 3), { minLength: 1 }),
        count: fc.integer({ min: 1, max: 2 }),
      }),
    ),
  })
  .map(publicFinding);

const merged = (findings: readonly PublicFinding[]) => findings.reduce(mergePublicFindings);

describe('what reports tell together', () => {
  it('does not depend on their order, grouping or repetition', () => {
    const all = fc.array(anyFinding, { minLength: 1, maxLength: 6 });
    const shuffled = all.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(merged([...other, ...one])).toEqual(merged(one));
        expect(one.reduceRight((after, before) => mergePublicFindings(before, after))).toEqual(
          merged(one),
        );
      }),
    );
  });

  it('is public while the latest report shows it, also when another of that moment does not', () => {
    const shown = (at: number) =>
      publicFinding({ tweetId: '1', at, shows: { kinds: ['IBAN'], count: 1 } });
    const absent = (at: number) => publicFinding({ tweetId: '1', at, shows: null });
    expect(isStillPublic(shown(5))).toBe(true);
    expect(isStillPublic(merged([shown(5), absent(6)]))).toBe(false);
    expect(isStillPublic(merged([shown(5), absent(5)]))).toBe(true);
    expect(isStillPublic(merged([absent(6), shown(7)]))).toBe(true);
    expect(isStillPublic(absent(5))).toBe(false);
  });
});

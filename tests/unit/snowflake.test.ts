import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTweetIds, isSnowflakeShaped, snowflakeTime } from '@/domain/snowflake';
import { sameHandle } from '@/domain/tweet';

const EPOCH = 1_288_834_974_657;
const anyId = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String);

describe('the time in an id', () => {
  it('is exact to the millisecond for every id since snowflakes', () => {
    const moments = fc.integer({ min: 8_000, max: 2 ** 41 - 1 });
    const rest = fc.integer({ min: 0, max: 2 ** 22 - 1 });
    fc.assert(
      fc.property(moments, rest, (since, low) => {
        const id = String((BigInt(since) << 22n) | BigInt(low));
        expect(snowflakeTime(id)).toBe(EPOCH + since);
      }),
    );
  });

  it('begins with the first snowflake', () => {
    expect(snowflakeTime('29700859247')).not.toBeNull();
    expect(snowflakeTime('29700859246')).toBeNull();
    expect(snowflakeTime('20')).toBeNull();
  });

  it.each(['', '0', '007', '-5', '1e9', '12.5', ' 12', '12345678901234567890', 'latest'])(
    'is none in %j',
    (text) => {
      expect(isSnowflakeShaped(text)).toBe(false);
      expect(snowflakeTime(text)).toBeNull();
    },
  );
});

describe('the order of ids', () => {
  it('is that of their numbers', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const difference = BigInt(one) - BigInt(other);
        const expected = difference < 0n ? -1 : difference > 0n ? 1 : 0;
        expect(Math.sign(compareTweetIds(one, other))).toBe(expected);
      }),
    );
  });
});

describe('handles', () => {
  it('are the same in any case', () => {
    expect(sameHandle('LumenParcel', 'lumenparcel')).toBe(true);
    expect(sameHandle('lumenparcel', 'lumen_parcel')).toBe(false);
  });
});

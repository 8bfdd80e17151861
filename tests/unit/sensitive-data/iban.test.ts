import { composeIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '@/domain/sensitive-data/detector';
import { iban } from '@/domain/sensitive-data/iban';

function isFound(text: string): boolean {
  return iban.find(text, traitsOf(text)).length === 1;
}

/** Countries of the registry, by an independent library. */
const COUNTRIES = Object.entries(getCountrySpecifications()).flatMap(([country, specification]) =>
  specification.IBANRegistry && specification.chars !== null
    ? [[country, specification.chars] as const]
    : [],
);

describe('IBANs of the whole registry', () => {
  it.each(COUNTRIES)('%s has %i characters', (country, length) => {
    const account = '1234567890'.repeat(4).slice(0, length - 4);
    const number = [...Array(100).keys()]
      .map((check) => `${country}${String(check).padStart(2, '0')}${account}`)
      .find((candidate) => isFound(candidate));
    expect(number).toHaveLength(length);
    expect(isFound(`${number ?? ''}1`)).toBe(false);
  });

  it('agrees with the library on which numbers are right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['DE', 22] as const, ['AT', 20] as const, ['CH', 21] as const),
        fc.string({
          unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
          minLength: 22,
          maxLength: 22,
        }),
        ([country, length], digits) => {
          // Check digits run from 02 to 98; about the others, which no bank gives out, the two may differ.
          fc.pre(!['00', '01', '99'].includes(digits.slice(-2)));
          const bban = digits.slice(0, length - 4);
          const right = composeIBAN({ countryCode: country, bban }) ?? '';
          const other = `${country}${digits.slice(-2)}${bban}`;
          for (const number of [right, other]) {
            expect(isFound(number)).toBe(isValidIBAN(number));
          }
        },
      ),
    );
  });
});

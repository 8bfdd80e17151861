/** Says whether a value is the brand's own. */
export type IgnoreList = (value: string) => boolean;

/** Fewer digits are no telephone number, and would ignore too much. */
const SHORTEST_NUMBER = 5;
/** So many last digits in common make two ways to write one telephone number: with and without its country code. */
const SHARED_DIGITS = 7;

/**
 * Builds the brand's own list from what the agent entered: mail addresses (`help@example.com`), domains
 * (`example.com`, with all below it) and numbers in any way of writing (`+49 800 123`, `0800-123`).
 */
export function createIgnoreList(entries: readonly string[]): IgnoreList {
  const values = entries.map((entry) => entry.trim().toLowerCase()).filter(Boolean);
  if (values.length === 0) return () => false;
  const addresses = new Set(values.filter((value) => value.includes('@')));
  const domains = values.filter(
    (value) => /\p{L}/u.test(value) && /^[^\s@]+\.[^\s@]+$/.test(value),
  );
  const codes = new Set(values.map(lettersAndDigits));
  const numbers = values.filter((value) => !/\p{L}/u.test(value)).map(digitsOf);

  return (written) => {
    const value = written.toLowerCase();
    if (value.includes('@')) {
      const host = value.slice(value.lastIndexOf('@') + 1);
      return (
        addresses.has(value) ||
        domains.some((domain) => {
          const bare = domain.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, '');
          return host === bare || host.endsWith(`.${bare}`);
        })
      );
    }
    return (
      codes.has(lettersAndDigits(value)) || numbers.some((own) => sameNumber(own, digitsOf(value)))
    );
  };
}

function sameNumber(one: string, other: string): boolean {
  if (one.length < SHORTEST_NUMBER || other.length < SHORTEST_NUMBER) return false;
  if (one === other) return true;
  const shared = Math.min(one.length, other.length);
  return shared >= SHARED_DIGITS && one.slice(-shared) === other.slice(-shared);
}

/** Without `+`, `00` and the national `0`, which change with where one calls from. */
function digitsOf(value: string): string {
  return value.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}

function lettersAndDigits(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '');
}

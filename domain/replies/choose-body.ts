export interface ChosenBody {
  /** The key of the body, as the library writes it. */
  readonly language: string;
  readonly body: string;
  /** True when it is not in the customer's language, so that the agent sees it; false when that is unknown. */
  readonly fellBack: boolean;
}

/** X's tags for "no language": undetermined, none, emoji or media or mentions only (`qme`, `qst`, `qam` …). */
const NO_LANGUAGE = /^(?:und|zxx|art|mis|mul|q[a-t][a-z])$/i;

/**
 * Picks the variant of a reply for a customer: her own tag (`pt-BR`), then her language in any region (`pt`), then the
 * fallbacks in order, then the first there is. `wanted` is X's tag of the tweet, or null.
 * Throws a `RangeError` when `bodies` is empty, which a library never holds.
 */
export function chooseBody(
  bodies: Readonly<Record<string, string>>,
  wanted: string | null,
  fallbacks: readonly string[],
): ChosenBody {
  const customer = namedLanguage(wanted);
  const own = customer === null ? null : variantFor(bodies, customer);
  if (own !== null) return { ...own, fellBack: false };

  for (const fallback of fallbacks) {
    const variant = variantFor(bodies, fallback);
    if (variant !== null) return { ...variant, fellBack: customer !== null };
  }
  const first = Object.entries(bodies)[0];
  if (first === undefined) throw new RangeError('bodies: a reply needs at least one language');
  return { language: first[0], body: first[1], fellBack: customer !== null };
}

type Variant = Pick<ChosenBody, 'language' | 'body'>;

function variantFor(bodies: Readonly<Record<string, string>>, tag: string): Variant | null {
  const exact = canonical(tag);
  const base = baseOf(exact);
  const entries = Object.entries(bodies);
  const found =
    entries.find(([language]) => canonical(language) === exact) ??
    entries.find(([language]) => canonical(language) === base) ??
    entries.find(([language]) => baseOf(canonical(language)) === base);
  return found === undefined ? null : { language: found[0], body: found[1] };
}

/** X still writes some retired tags (`iw` for `he`, `in` for `id`). */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag.toLowerCase(); // Not a language tag at all; it can still equal a key written the same way.
  }
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** A language tag of X's; null where it names none (`und`, `zxx` …). */
export function namedLanguage(tag: string | null): string | null {
  return tag === null || NO_LANGUAGE.test(tag) ? null : tag;
}

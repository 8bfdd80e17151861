/** What a reply can be filled with (see `ReplyVariables`), in the order the editor offers it. */
export const PLACEHOLDERS = [
  'customer.first_name',
  'customer.handle',
  'agent.first_name',
  'agent.signature',
  'brand.name',
  'brand.dm_link',
  'greeting',
  'eta',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

export function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** What names of fill-in fields begin with: `ask.order_problem`. */
export const FILL_IN_OWNER = 'ask';

/** True for the name of a field that the agent fills in before each insertion. */
export function isFillIn(name: string): boolean {
  return FILL_IN.test(name);
}

const FILL_IN = /^ask\.[^\s.]+$/;

/** More wrong letters than this, or than every third, and it is another word. */
const MOST_TYPOS = 3;

/** The placeholder that was probably meant by a name with a typo, or null when none is near. */
export function nearestPlaceholder(name: string): Placeholder | null {
  const [nearest] = PLACEHOLDERS.map((placeholder) => ({
    placeholder,
    typos: editDistance(name.toLowerCase(), placeholder),
  })).sort((one, other) => one.typos - other.typos);
  if (nearest === undefined) return null;
  const most = Math.min(MOST_TYPOS, Math.floor(nearest.placeholder.length / 3));
  return nearest.typos <= most ? nearest.placeholder : null;
}

/** Levenshtein's: how many letters are added, missing or different. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

import * as v from 'valibot';

/** One post of a recorded thread. */
export interface Row {
  readonly id: string;
  /** The thread's first post. */
  readonly conv_id: string;
  readonly author: string;
  /** True for customers, false for the brand. */
  readonly inbound: boolean;
  /** Milliseconds since the epoch. */
  readonly created_at: number;
  readonly text: string;
  readonly in_reply_to: string | null;
  /** The brand account of the thread, where the file says so. */
  readonly brand: string | null;
}

const id = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

const row = v.object({
  id,
  conv_id: id,
  author: v.pipe(v.string(), v.regex(/^\w+$/, 'not a handle')),
  inbound: v.boolean(),
  created_at: v.pipe(
    v.string(),
    v.transform((text) => Date.parse(text)),
    v.finite('not a moment'),
  ),
  text: v.optional(v.string(), ''),
  in_reply_to: v.pipe(
    v.nullish(v.union([id]), null),
    v.transform((text) => (text === '' ? null : text)),
  ),
  brand: v.nullish(v.string(), null),
});

/** Reads one row a line; empty lines are passed over. Throws with the line and the field that is wrong. */
export function parseRows(text: string): readonly Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(row, parseJson(line, index + 1));
    if (parsed.success) return [parsed.output];
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? 'the line';
    throw new Error(`Line ${index + 1}: ${field}: ${issue.message}`);
  });
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number}: not JSON`, { cause: error });
  }
}

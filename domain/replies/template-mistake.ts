/** Why a template cannot be read. */
export type TemplateMistake =
  /** A tag that replies do not know, or that does not belong there: `{% for %}`, an `{% endif %}` too many. */
  | { readonly kind: 'unknown-tag'; readonly tag: string }
  | { readonly kind: 'unknown-filter'; readonly filter: string }
  /** Something begins and does not end; `written` is how it begins. */
  | { readonly kind: 'not-closed'; readonly written: string }
  /** It is longer, or nests deeper, than any reply. */
  | { readonly kind: 'too-much' }
  /** What stands between the brackets means nothing. */
  | { readonly kind: 'unreadable' };

const UNKNOWN_TAG = /^tag "(.+)" not found/;
const UNKNOWN_FILTER = /^undefined filter: (\S+?)(?:,|$)/;
const NOT_CLOSED = /^(?:tag|output|raw) (.+) not closed/s;
const LIMIT = /limit exceeded/;

/** More than enough to find the place again. */
const LONGEST_WRITTEN = 40;

/**
 * What an error of LiquidJS means. Its errors differ in nothing but their English words, which the agent is spared: what is
 * not known here is `unreadable`.
 */
export function templateMistake(error: unknown): TemplateMistake {
  // The stack ends before the engine's own limit on brackets within brackets.
  if (error instanceof RangeError) return { kind: 'too-much' };
  const message = error instanceof Error ? error.message : '';
  const [, tag] = UNKNOWN_TAG.exec(message) ?? [];
  if (tag !== undefined) return { kind: 'unknown-tag', tag };
  const [, filter] = UNKNOWN_FILTER.exec(message) ?? [];
  if (filter !== undefined) return { kind: 'unknown-filter', filter };
  const [, written] = NOT_CLOSED.exec(message) ?? [];
  if (written !== undefined) return { kind: 'not-closed', written: shortened(unquoted(written)) };
  return { kind: LIMIT.test(message) ? 'too-much' : 'unreadable' };
}

/** Some are quoted as in JSON, others stand as they were written. */
function unquoted(written: string): string {
  return written.startsWith('"') ? String(JSON.parse(written)) : written;
}

function shortened(written: string): string {
  const [line = ''] = written.split('\n', 1);
  return line.length > LONGEST_WRITTEN ? `${line.slice(0, LONGEST_WRITTEN)}…` : line;
}

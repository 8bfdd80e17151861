import { REPLY_LIMITS, type ReplyContent } from './canned-reply';

/** A field of a reply; one language's body is named by its tag. */
export type ReplyField = 'name' | 'shortcut' | 'tags' | 'notes' | 'bodies' | `bodies.${string}`;

/** Why a reply cannot be stored as it is. What its templates do is another matter: see check-template.ts. */
export type ReplyProblem =
  | { readonly kind: 'empty'; readonly field: ReplyField }
  | { readonly kind: 'too-long'; readonly field: ReplyField; readonly max: number }
  /** More entries than fit: tags or languages. */
  | { readonly kind: 'too-many'; readonly field: ReplyField; readonly max: number }
  /** A shortcut with other signs than letters, digits and `-`, a tag with a comma, control characters anywhere. */
  | { readonly kind: 'malformed'; readonly field: ReplyField; readonly value: string };

const SHORTCUT = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
/** Names and tags are one line: no control characters, no marks that turn the writing direction around. */
const ONE_LINE = /^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;

/** Texts have lines and tabs, and no other control characters: X would drop them. */
const LINES = /^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u;

/** What keeps a reply from being stored, field by field; empty when nothing does. */
export function checkReply(reply: ReplyContent): readonly ReplyProblem[] {
  return [
    ...checkName(reply.name),
    ...checkShortcut(reply.shortcut),
    ...checkTags(reply.tags),
    ...checkText('notes', reply.notes, REPLY_LIMITS.notes),
    ...checkBodies(reply.bodies),
  ];
}

/** Shortcuts are told apart without case and accents of composition: `Sorry` and `sorry` are one. */
export function shortcutKey(shortcut: string): string {
  return shortcut.normalize('NFKC').toLowerCase();
}

function checkName(name: string): readonly ReplyProblem[] {
  if (name.trim() === '') return [{ kind: 'empty', field: 'name' }];
  if (!ONE_LINE.test(name)) return [{ kind: 'malformed', field: 'name', value: name }];
  return tooLong('name', name, REPLY_LIMITS.name);
}

function checkShortcut(shortcut: string | null): readonly ReplyProblem[] {
  if (shortcut === null) return [];
  if (!SHORTCUT.test(shortcut)) {
    return [{ kind: 'malformed', field: 'shortcut', value: shortcut }];
  }
  return tooLong('shortcut', shortcut, REPLY_LIMITS.shortcut);
}

function checkTags(tags: readonly string[]): readonly ReplyProblem[] {
  const malformed = tags.find(
    (tag) => tag === '' || tag.trim() !== tag || tag.includes(',') || !ONE_LINE.test(tag),
  );
  if (malformed !== undefined) return [{ kind: 'malformed', field: 'tags', value: malformed }];
  if (tags.length > REPLY_LIMITS.tags) {
    return [{ kind: 'too-many', field: 'tags', max: REPLY_LIMITS.tags }];
  }
  return tags.flatMap((tag) => tooLong('tags', tag, REPLY_LIMITS.tag)).slice(0, 1);
}

function checkBodies(bodies: ReplyContent['bodies']): readonly ReplyProblem[] {
  const entries = Object.entries(bodies);
  if (entries.length === 0) return [{ kind: 'empty', field: 'bodies' }];
  if (entries.length > REPLY_LIMITS.languages) {
    return [{ kind: 'too-many', field: 'bodies', max: REPLY_LIMITS.languages }];
  }
  return entries.flatMap(([language, body]): readonly ReplyProblem[] => {
    const field = `bodies.${language}` as const;
    if (!LANGUAGE_TAG.test(language) || language.length > REPLY_LIMITS.languageTag) {
      return [{ kind: 'malformed', field: 'bodies', value: language }];
    }
    if (body.trim() === '') return [{ kind: 'empty', field }];
    return checkText(field, body, REPLY_LIMITS.body);
  });
}

function checkText(field: ReplyField, text: string, max: number): readonly ReplyProblem[] {
  return LINES.test(text) ? tooLong(field, text, max) : [{ kind: 'malformed', field, value: text }];
}

function tooLong(field: ReplyField, text: string, max: number): readonly ReplyProblem[] {
  return text.length > max ? [{ kind: 'too-long', field, max }] : [];
}

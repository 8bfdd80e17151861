import { REPLY_LIMITS, type CannedReply } from '@/domain/replies/canned-reply';
import type { DecodedText } from '../decode-text';
import type { ImportFormat, ImportedReply, SkippedEntry, SkipReason } from '../imported-file';

/** What a format makes of one entry: a reply, or why not. */
export type Entry =
  | { readonly kind: 'reply'; readonly reply: ImportedReply }
  | { readonly kind: 'skipped'; readonly entry: SkippedEntry };

/** How the file was read, and the language of texts whose format does not tell. */
export interface ReadOptions extends DecodedText {
  readonly language: string;
}

export function skipped(line: number, name: string | null, reason: SkipReason): Entry {
  return { kind: 'skipped', entry: { line, name, reason } };
}

interface ForeignReply {
  readonly line: number;
  /** Its id there; else what it is called, so that a second import finds it again. */
  readonly key: string;
  readonly name: string;
  readonly shortcut: string | null;
  readonly body: string;
  readonly language: string;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

/** A reply of another program, in the terms of ours. */
export function foreignReply(format: ImportFormat, foreign: ForeignReply): Entry {
  const { line, key, name, shortcut, body, language, tags, notes } = foreign;
  const content = {
    name: oneLine(name).slice(0, REPLY_LIMITS.name),
    shortcut: shortcut === null ? null : toShortcut(shortcut),
    bodies: { [language]: plainLines(body) },
    ...(tags && { tags: toTags(tags) }),
    ...(notes && { notes: plainLines(notes) }),
  };
  return { kind: 'reply', reply: { line, id: idFor(format, key), content, usage: null } };
}

/** An id that no other program's reply has, and none of ours. */
export function idFor(format: ImportFormat, key: string): CannedReply['id'] {
  return `${format}-${key}`.slice(0, REPLY_LIMITS.id);
}

/** Tags as ours are: no commas, none twice, not too many. */
function toTags(tags: readonly string[]): readonly string[] {
  const clean = tags
    .map((tag) => oneLine(tag.replaceAll(',', ' ')).slice(0, REPLY_LIMITS.tag).trim())
    .filter(Boolean);
  return [...new Set(clean)].slice(0, REPLY_LIMITS.tags);
}

/** A trigger such as `:sorry!` as a shortcut (`sorry`), or null when nothing is left of it. */
function toShortcut(text: string): string | null {
  const shortcut = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '')
    .slice(0, REPLY_LIMITS.shortcut)
    .replace(/-+$/, '');
  return shortcut === '' ? null : shortcut;
}

/** Lines ended as here, and no control characters but tabs. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

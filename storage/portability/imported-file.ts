import type { ReplyContent } from '@/domain/replies/canned-reply';
import type { ReplyProblem } from '@/domain/replies/check-reply';
import type { TemplateProblem } from '@/domain/replies/check-template';
import type { TemplateSyntaxError } from '@/domain/replies/liquid';

/** Whose file it is. Recognised by its content, never by its name. */
export type ImportFormat =
  'reply-desk-json' | 'reply-desk-csv' | 'chatwoot' | 'zammad' | 'briskine' | 'espanso' | 'zendesk';

/** What a file says, before it is compared with the library. */
export interface ImportedFile {
  readonly format: ImportFormat;
  /** How the bytes were read, as the Encoding standard names it: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
  /** False where the format knows no languages, so that its texts were given the language asked for. */
  readonly hasLanguages: boolean;
  readonly replies: readonly ImportedReply[];
  readonly skipped: readonly SkippedEntry[];
  readonly warnings: readonly ImportWarning[];
}

/** One entry of a file that can become a reply. What the format does not know is left out. */
export interface ImportedReply {
  /** Line of the file it begins at, from 1. */
  readonly line: number;
  /** The same for the same entry each time the file is read. */
  readonly id: string;
  readonly content: Pick<ReplyContent, 'name' | 'bodies'> & Partial<ReplyContent>;
  /** Only from our own files. Milliseconds since the epoch. */
  readonly usage: {
    readonly useCount: number;
    readonly lastUsedAt: number | null;
    readonly changedAt: number;
  } | null;
}

/** An entry that is not imported, and why. */
export interface SkippedEntry {
  readonly line: number;
  /** As the file names it, where it does. */
  readonly name: string | null;
  readonly reason: SkipReason;
}

export type SkipReason =
  /** The entry has no text to insert: an image, a ticket action. */
  | { readonly kind: 'no-text' }
  /** Switched off where it comes from. */
  | { readonly kind: 'inactive' }
  /** A field is missing or of the wrong kind; `field` as the file calls it. */
  | { readonly kind: 'field'; readonly field: string }
  /** The row has more cells than the first row has names: usually an unquoted comma. */
  | { readonly kind: 'columns' }
  | { readonly kind: 'problem'; readonly problem: ReplyProblem }
  /** The text's placeholders cannot be read, loop, or nest too deep; a backup keeps such a text. */
  | { readonly kind: 'template'; readonly error: TemplateSyntaxError }
  /** A placeholder or helper that has no counterpart here. */
  | { readonly kind: 'untranslatable'; readonly written: string }
  /** The same id or shortcut stands further up in the file. */
  | { readonly kind: 'duplicate'; readonly line: number }
  /** Another reply of the library has the shortcut. */
  | { readonly kind: 'shortcut-taken'; readonly shortcut: string; readonly name: string }
  /** The library has it, and the agent chose to keep what is there. */
  | { readonly kind: 'kept'; readonly name: string };

/** A mistake in a text: the reply is imported, but cannot be inserted before that is put right. */
export interface ImportWarning {
  readonly line: number;
  readonly name: string;
  readonly problem: TemplateProblem;
}

/** Why a file cannot be read at all. */
export type FileProblem =
  /** The browser did not get at its content. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly maxMegabytes: number }
  | { readonly kind: 'empty' }
  /** Not text: a spreadsheet program's own format, an archive, an image. */
  | { readonly kind: 'not-text' }
  /** It is not what it seems to be: from this line on, or (null) because it nests too deep. */
  | { readonly kind: 'syntax'; readonly line: number | null }
  /** Readable, but none of the formats we know. */
  | { readonly kind: 'unknown-format' }
  /** Our own, written by a newer version of the extension. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-many'; readonly max: number };

import * as v from 'valibot';
import {
  CHANNELS,
  EMPTY_REPLY,
  REPLY_LIMITS,
  type CannedReply,
} from '@/domain/replies/canned-reply';
import { failure, success, type Result } from '@/domain/result';
import type { FileProblem } from '../imported-file';
import type { JsonValue } from '../json';
import { idFor, skipped, type Entry } from './read-entry';

const FORMAT = 'reply-desk-library';
/** Of the format. Readers take older ones, and tell of newer ones instead of guessing. */
const VERSION = 1;

const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const reply = v.object({
  id: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(REPLY_LIMITS.id))),
  name: v.string(),
  shortcut: v.optional(v.nullable(v.string()), EMPTY_REPLY.shortcut),
  tags: v.optional(v.array(v.string()), []),
  channel: v.optional(v.picklist(CHANNELS), EMPTY_REPLY.channel),
  bodies: v.record(v.string(), v.string()),
  favourite: v.optional(v.boolean(), EMPTY_REPLY.favourite),
  notes: v.optional(v.string(), EMPTY_REPLY.notes),
  useCount: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  lastUsedAt: v.optional(v.nullable(moment), null),
  changedAt: v.optional(moment),
});

/** The whole library as JSON, for a backup, another browser or a colleague. */
export function writeReplyDeskJson(library: readonly CannedReply[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, replies: library }, null, 2)}\n`;
}

export function isReplyDeskJson(json: JsonValue): boolean {
  return json.get('format')?.value === FORMAT;
}

export function readReplyDeskJson(json: JsonValue): Result<readonly Entry[], FileProblem> {
  const version = json.get('version')?.value;
  if (typeof version === 'number' && version > VERSION) return failure({ kind: 'newer', version });
  const replies = json.get('replies')?.items ?? [];
  return success(replies.map(readReply));
}

function readReply({ line, value, get }: JsonValue): Entry {
  const name = get('name')?.value;
  const parsed = v.safeParse(reply, value);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? 'name';
    return skipped(line, typeof name === 'string' ? name : null, { kind: 'field', field });
  }
  const { id, useCount, lastUsedAt, changedAt, ...content } = parsed.output;
  const key = id ?? idFor('reply-desk-json', content.shortcut ?? content.name);
  const usage = changedAt === undefined ? null : { useCount, lastUsedAt, changedAt };
  return { kind: 'reply', reply: { line, id: key, content, usage } };
}

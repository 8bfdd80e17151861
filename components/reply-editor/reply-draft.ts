import type { CannedReply, ReplyChannel, ReplyContent } from '@/domain/replies/canned-reply';

/** A reply while it is being written: as the fields hold it. */
export interface ReplyDraft {
  readonly name: string;
  readonly shortcut: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly channel: ReplyChannel;
  readonly favourite: boolean;
  readonly notes: string;
  readonly bodies: Readonly<Record<string, string>>;
}

export function draftOf(reply: ReplyContent | CannedReply): ReplyDraft {
  const { name, shortcut, tags, channel, favourite, notes, bodies } = reply;
  return {
    name,
    shortcut: shortcut ?? '',
    tags: tags.join(', '),
    channel,
    favourite,
    notes,
    bodies,
  };
}

/** What would be stored: fields without the spaces around them, tags each once. */
export function contentOf(draft: ReplyDraft): ReplyContent {
  return {
    ...draft,
    name: draft.name.trim(),
    shortcut: draft.shortcut.trim() || null,
    tags: tagsIn(draft.tags),
    notes: draft.notes.trim(),
    bodies: Object.fromEntries(
      Object.entries(draft.bodies).map(([language, body]) => [language, body.trim()]),
    ),
  };
}

/** The tags meant by a text with commas. */
export function tagsIn(text: string): readonly string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean);
}

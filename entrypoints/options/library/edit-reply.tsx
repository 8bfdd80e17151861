import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { HandedNote } from '@/components/reply-editor/handed-note';
import { ReplyEditor } from '@/components/reply-editor/reply-editor';
import { INVITATION_LANGUAGES } from '@/domain/direct-message-invitation';
import type { CannedReply, ReplyContent } from '@/domain/replies/canned-reply';
import { ownerOfShortcut, type LibraryChange } from '@/domain/replies/library-change';
import type { HandedReply } from '@/domain/replies/handed-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import { createNearDuplicateSearch } from '@/domain/replies/near-duplicates';
import type { Settings } from '@/storage/settings';
import { exampleVariables } from './example-variables';
import { adding } from './use-library-changes';

/** What is edited: a stored reply by its id, or a new one (null). */
export interface Editing {
  readonly id: string | null;
  readonly reply: ReplyContent | CannedReply;
}

interface EditReplyProps {
  readonly editing: Editing;
  /** The words it begins with, where they came from a page of X: they are stored nowhere yet. */
  readonly handed: HandedReply | null;
  readonly library: readonly CannedReply[];
  readonly effects: ReadonlyMap<string, ReplyEffect>;
  readonly settings: Settings;
  readonly change: (change: LibraryChange, done: string) => Promise<string | null>;
  /** Called with the id of the reply as it is stored now, or null when there is none. */
  readonly onClose: (id: string | null) => void;
}

/** The editor, wired to the library: what else is in it, and how a reply is stored. */
export function EditReply(props: EditReplyProps) {
  const { editing, handed, library, effects, settings, change, onClose } = props;
  const { id, reply } = editing;
  const [newId] = useState(() => crypto.randomUUID());
  const findNearDuplicates = useMemo(
    () =>
      createNearDuplicateSearch(
        library
          .filter((other) => other.id !== id)
          .flatMap(({ name, bodies }) =>
            Object.entries(bodies).map(([language, text]) => ({ item: { name, language }, text })),
          ),
      ),
    [library, id],
  );

  function store(content: ReplyContent): Promise<string | null> {
    const changedAt = Date.now();
    const done = i18n.t('options.library.saved', { name: content.name });
    if (id === null || !('changedAt' in reply)) {
      const added = { ...content, id: newId, useCount: 0, lastUsedAt: null, changedAt };
      return change(adding(added), done);
    }
    const write = { reply: { ...reply, ...content, changedAt }, basedOn: reply.changedAt };
    return change({ save: [write], remove: [] }, done);
  }

  return (
    <ReplyEditor
      reply={reply}
      isNew={id === null}
      isUnsaved={handed !== null}
      note={handed && <HandedNote {...handed} />}
      effect={id === null ? null : (effects.get(id) ?? null)}
      variables={exampleVariables(settings)}
      languages={languagesOf(library)}
      maxLength={settings.longestReply}
      ownerOfShortcut={(shortcut) => ownerOfShortcut(library, shortcut, id)?.name ?? null}
      findNearDuplicates={findNearDuplicates}
      onSave={store}
      onClose={(isSaved) => onClose(isSaved ? (id ?? newId) : id)}
    />
  );
}

/** The interface's languages first, then what else people write in on X most. */
function languagesOf(library: readonly CannedReply[]): readonly string[] {
  const inUse = library.flatMap(({ bodies }) => Object.keys(bodies));
  return [...new Set([...INVITATION_LANGUAGES, ...inUse, ...MORE_LANGUAGES])];
}

const MORE_LANGUAGES = [
  'pt',
  'pt-BR',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'el',
].concat(['tr', 'uk', 'ru', 'ar', 'he', 'hi', 'id', 'ja', 'ko', 'th', 'vi', 'zh', 'zh-Hant', 'ca']);

import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { StorageProblem } from '@/components/storage-problem/storage-problem';
import { EMPTY_REPLY, type CannedReply, type ReplyContent } from '@/domain/replies/canned-reply';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { namedLanguage } from '@/domain/replies/choose-body';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import type { LiveRead } from '@/storage/database/hooks';
import type { Settings } from '@/storage/settings';
import { Section } from '../sections/section';
import { SettingCheckbox } from '../sections/setting-checkbox';
import type { SectionProps } from '../options-page';
import { ChangeStatusLine } from './change-status';
import { DuplicateDays } from './duplicate-days';
import { EditReply, type Editing } from './edit-reply';
import { LongestReply } from './longest-reply';
import { PickerOpening, type PickerKey } from './picker-opening';
import { LibraryList, START_VIEW, type ListFocus } from './library-list';
import {
  removing,
  saving,
  deletedText,
  useLibraryChanges,
  type ChangeLibrary,
} from './use-library-changes';

/** The parsers of all formats come with it, so it is loaded when it is wanted. */
const Portability = lazy(() => import('./portability'));

interface LibrarySectionProps extends SectionProps {
  readonly pickerKey: PickerKey | null;
  readonly replies: LiveRead<readonly CannedReply[]>;
  readonly effects: LiveRead<ReadonlyMap<string, ReplyEffect>>;
  readonly handed: HandedReply | null;
  readonly onHandedDone: () => void;
  readonly onChangeLibrary: ChangeLibrary;
}

/** The library: list, editor, import and export. */
export function LibrarySection({ replies, effects, ...props }: LibrarySectionProps) {
  return (
    <Section name="replies" intro={i18n.t('options.replies.intro')}>
      {replies.state === 'loading' && <p role="status">{i18n.t('options.replies.loading')}</p>}
      {replies.state === 'failed' && (
        <StorageProblem title={i18n.t('options.replies.failed')} error={replies.error} />
      )}
      {replies.state === 'ready' && (
        <Library
          library={replies.value}
          // The replies are of use without them, and what keeps these from being read keeps the replies, too.
          effects={effects.state === 'ready' ? effects.value : NO_EFFECTS}
          {...props}
        />
      )}
    </Section>
  );
}

const NO_EFFECTS: ReadonlyMap<string, ReplyEffect> = new Map();

interface LibraryProps extends SectionProps {
  readonly pickerKey: PickerKey | null;
  readonly library: readonly CannedReply[];
  readonly effects: ReadonlyMap<string, ReplyEffect>;
  readonly handed: HandedReply | null;
  readonly onHandedDone: () => void;
  readonly onChangeLibrary: ChangeLibrary;
}

type View =
  | { readonly kind: 'list'; readonly focus: ListFocus }
  | ({ readonly kind: 'edit' } & Editing)
  | { readonly kind: 'portability' };

function Library(props: LibraryProps) {
  const { library, effects, handed, settings, save, pickerKey, onChangeLibrary } = props;
  const [view, setView] = useState<View>({ kind: 'list', focus: { on: 'nothing' } });
  const [listView, setListView] = useState(START_VIEW);
  /** Tells one editor from the next: words that were handed over may wait for the one that is open. */
  const [editorsClosed, setEditorsClosed] = useState(0);
  const showList = (focus: ListFocus) => setView({ kind: 'list', focus });
  const { status, change, changeAtOnce } = useLibraryChanges(library, onChangeLibrary);

  const edit = (editing: Editing, words: HandedReply | null) => (
    <EditReply
      key={editorsClosed}
      editing={editing}
      handed={words}
      library={library}
      effects={effects}
      settings={settings}
      change={change}
      onClose={(id) => {
        setEditorsClosed(editorsClosed + 1);
        if (words !== null) props.onHandedDone();
        showList(id === null ? { on: 'new' } : { on: 'reply', id });
      }}
    />
  );

  // An editor that is open comes first.
  if (view.kind === 'edit') return edit(view, null);
  if (handed !== null) return edit({ id: null, reply: replyOf(handed, settings) }, handed);
  if (view.kind === 'portability') {
    return (
      <Suspense fallback={<p role="status">{i18n.t('options.replies.loading')}</p>}>
        <Portability
          library={library}
          change={change}
          onClose={() => showList({ on: 'portability' })}
        />
      </Suspense>
    );
  }
  return (
    <>
      <LibraryList
        library={library}
        effects={effects}
        view={listView}
        onView={(part) => setListView((current) => ({ ...current, ...part }))}
        focus={view.focus}
        settings={settings}
        onNew={() => setView({ kind: 'edit', id: null, reply: emptyReply(settings) })}
        onOpen={(reply) => setView({ kind: 'edit', id: reply.id, reply })}
        onDuplicate={(reply) => setView({ kind: 'edit', id: null, reply: copyOf(reply) })}
        onEdit={(replies, edit) =>
          void changeAtOnce(
            saving(replies, edit),
            formatCount('options.library.changed', replies.length),
          )
        }
        onDelete={(replies) => void changeAtOnce(removing(replies), deletedText(replies.length))}
        onPortability={() => setView({ kind: 'portability' })}
      />
      <ChangeStatusLine status={status} />
      <LongestReply settings={settings} save={save} />
      <DuplicateDays settings={settings} save={save} />
      <SettingCheckbox
        settings={settings}
        save={save}
        field="offerToSave"
        label={i18n.t('options.handed.offer')}
        hint={i18n.t('options.handed.offerHint')}
      />
      <PickerOpening settings={settings} save={save} pickerKey={pickerKey} />
    </>
  );
}

/** Words for everybody to read, in the language of the post they answered, as far as that has one. */
function replyOf({ template, language }: HandedReply, settings: Settings): ReplyContent {
  const tag = namedLanguage(language) ?? mainLanguage(settings);
  return { ...EMPTY_REPLY, channel: 'public', bodies: { [tag]: template } };
}

/** A new reply begins with a text in the language that is needed most. */
function emptyReply(settings: Settings): ReplyContent {
  return { ...EMPTY_REPLY, bodies: { [mainLanguage(settings)]: '' } };
}

function mainLanguage({ fallbackLanguages }: Settings): string {
  return fallbackLanguages[0] ?? i18n.t('shared.languageTag');
}

/** A shortcut belongs to one reply only. */
function copyOf({ name, ...reply }: CannedReply): CannedReply {
  return {
    ...reply,
    name: i18n.t('options.library.copyName', { name }),
    shortcut: null,
    favourite: false,
  };
}

import { i18n } from '#i18n';
import {
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryProgress } from '@/domain/replies/library-part';
import type { Answers } from '@/domain/replies/render-reply';
import { createReplySearch } from '@/domain/replies/search-replies';
import { FillInStep } from './fill-in-step';
import { previewReply, type ReplyPreview, type ReplySituation } from './preview-reply';
import { SearchStep } from './search-step';

export interface ReplyPickerProps {
  /** Null while they are being read; what is typed meanwhile is searched for then. */
  readonly replies: readonly CannedReply[] | null;
  /** How far the reading is, where that is known. */
  readonly progress?: LibraryProgress | null;
  /** What is searched for at first. */
  readonly initialQuery?: string;
  readonly situation: ReplySituation;
  /** Called with the text exactly as previewed. */
  readonly onChoose: (reply: CannedReply, text: string, event: SyntheticEvent) => void;
  readonly onClose: (event: SyntheticEvent) => void;
  readonly onOpenSettings: (event: SyntheticEvent) => void;
}

const NO_ANSWERS: Answers = {};

/**
 * Chooses a canned reply: search, list and preview; then, where the reply asks for something, its fields. Escape goes
 * back from the fields, and closes from the list; F2 switches to the reply's next language. A reply that depends on what
 * can be promised waits for that, unless the agent goes on to something else meanwhile.
 */
export function ReplyPicker(props: ReplyPickerProps) {
  const { replies, progress = null, initialQuery = '', situation } = props;
  const { onChoose, onClose, onOpenSettings } = props;
  const [query, setQuery] = useState(initialQuery);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isFillingIn, setIsFillingIn] = useState(false);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  /** The language the agent switched to; it stays while she looks through the replies. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** What the active reply was chosen with, while it waits. */
  const [waiting, setWaiting] = useState<SyntheticEvent | null>(null);
  const search = useMemo(() => createReplySearch(replies ?? []), [replies]);
  const found = useMemo(() => search(query), [search, query]);
  const active = found.find(({ id }) => id === activeId) ?? found[0] ?? null;
  const preview = useMemo(
    () => (active === null ? null : previewReply(active, situation, answers, chosen)),
    [active, situation, answers, chosen],
  );

  const activate = (id: string | null): void => {
    setActiveId(id);
    if (id === active?.id) return;
    setAnswers(NO_ANSWERS);
    setWaiting(null);
  };
  const choose = (reply: CannedReply, event: SyntheticEvent): void => {
    activate(reply.id);
    const { filled, awaitsPromise } = previewReply(reply, situation, NO_ANSWERS, chosen);
    if (awaitsPromise) setWaiting(event);
    else if (!filled.ok) return;
    else if (filled.value.fields.length > 0) setIsFillingIn(true);
    else onChoose(reply, filled.value.text, event);
  };
  /** Set once what the choice waited for is known. */
  const resumed = preview?.awaitsPromise === false ? waiting : null;
  const filled = preview?.filled.ok === true ? preview.filled.value : null;
  if (resumed !== null && filled !== null && filled.fields.length > 0) {
    setWaiting(null);
    setIsFillingIn(true);
  }
  const insert = useEffectEvent((event: SyntheticEvent) => {
    if (active !== null && filled?.fields.length === 0) onChoose(active, filled.text, event);
  });
  useEffect(() => {
    if (resumed !== null) insert(resumed);
  }, [resumed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'F2')) return;
    event.preventDefault();
    if (event.key === 'F2') {
      if (preview !== null) setChosen(languageAfter(preview));
    } else if (isFillingIn) setIsFillingIn(false);
    else onClose(event);
  };

  const shown = { maxLength: situation.maxLength, onLanguage: setChosen };
  return (
    <div
      className="picker"
      role="dialog"
      aria-label={i18n.t('overlay.picker.label')}
      onKeyDown={onKeyDown}
    >
      {isFillingIn && active !== null && preview !== null && filled !== null ? (
        <FillInStep
          name={active.name}
          preview={preview}
          filled={filled}
          {...shown}
          answers={answers}
          onAnswer={(name, answer) => setAnswers({ ...answers, [name]: answer })}
          onBack={() => setIsFillingIn(false)}
          onInsert={(text, event) => onChoose(active, text, event)}
          onOpenSettings={onOpenSettings}
        />
      ) : (
        <SearchStep
          query={query}
          onQuery={(text) => {
            setQuery(text);
            activate(null);
          }}
          count={replies?.length ?? null}
          progress={progress}
          found={found}
          active={active}
          preview={preview}
          isWaiting={waiting !== null && resumed === null}
          {...shown}
          onActivate={activate}
          onChoose={choose}
          onOpenSettings={onOpenSettings}
        />
      )}
    </div>
  );
}

function languageAfter({ language, languages }: ReplyPreview): string | null {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? null;
}

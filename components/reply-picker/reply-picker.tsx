import { i18n } from '#i18n';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { createReplySearch } from '@/domain/replies/search-replies';
import { previewReply, type ReplySituation } from './preview-reply';
import { optionId, ReplyOptions } from './reply-options';
import { ReplyPreviewPane } from './reply-preview';

/** More than anyone reads; the search finds the others. */
const MOST_SHOWN = 50;

export interface ReplyPickerProps {
  readonly replies: readonly CannedReply[];
  readonly situation: ReplySituation;
  /** Called with the text exactly as previewed. */
  readonly onChoose: (reply: CannedReply, text: string, event: SyntheticEvent) => void;
  readonly onClose: (event: SyntheticEvent) => void;
  readonly onOpenSettings: (event: SyntheticEvent) => void;
}

/**
 * Search, list and preview of the canned replies. The focus stays in the search field (WAI-ARIA's combobox with a
 * listbox): arrows, Home and End move through the list, Enter inserts, Escape closes.
 */
export function ReplyPicker(props: ReplyPickerProps) {
  const { replies, situation, onChoose, onClose, onOpenSettings } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const search = useMemo(() => createReplySearch(replies), [replies]);
  const found = useMemo(() => search(query), [search, query]);
  const shown = found.slice(0, MOST_SHOWN);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0] ?? null;
  const preview = useMemo(
    () => (active === null ? null : previewReply(active, situation)),
    [active, situation],
  );
  useEffect(() => field.current?.focus(), []);

  const choose = (reply: CannedReply, event: SyntheticEvent): void => {
    setActiveId(reply.id);
    const { text } = previewReply(reply, situation);
    if (text.ok) onChoose(reply, text.value, event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose(event);
      return;
    }
    if (event.target !== field.current) return;
    const at = active === null ? -1 : shown.indexOf(active);
    const to = destination(event.key, at, shown.length);
    if (to !== null) {
      event.preventDefault();
      setActiveId(shown[to]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== null) choose(active, event);
    }
  };

  return (
    <div
      className="picker"
      role="dialog"
      aria-label={i18n.t('overlay.picker.label')}
      onKeyDown={onKeyDown}
    >
      <input
        ref={field}
        className="picker-search"
        role="combobox"
        aria-label={i18n.t('overlay.picker.search')}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : optionId(listId, active)}
        placeholder={i18n.t('overlay.picker.search')}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setActiveId(null);
        }}
      />
      <ReplyOptions
        id={listId}
        replies={shown}
        active={active}
        onActivate={(reply) => setActiveId(reply.id)}
        onChoose={choose}
      />
      <p className={shown.length > 0 ? 'visually-hidden' : 'picker-message'} role="status">
        {countText(replies.length, found.length, query)}
      </p>
      {preview !== null && (
        <ReplyPreviewPane
          preview={preview}
          wanted={situation.language}
          onOpenSettings={onOpenSettings}
        />
      )}
      {preview?.text.ok === true && <p className="picker-hint">{i18n.t('overlay.picker.hint')}</p>}
    </div>
  );
}

function countText(all: number, found: number, query: string): string {
  if (all === 0) return i18n.t('overlay.picker.empty');
  if (found === 0) return i18n.t('overlay.picker.noMatch', { query });
  return i18n.t('overlay.picker.count', found);
}

/** Where a key leads in a list that goes round; null for every other key. */
function destination(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

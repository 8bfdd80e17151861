import { i18n } from '#i18n';
import { useEffect, useId, useRef, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryProgress } from '@/domain/replies/library-part';
import { formatCount, inDigits } from '../format/digits';
import { placeholderName } from '../format/placeholder-name';
import { optionAtKey } from '../listbox/option-at-key';
import type { ReplyPreview } from './preview-reply';
import { optionId, ReplyOptions } from './reply-options';
import { listed, ReplyPreviewPane } from './reply-preview';

/** More than anyone reads; the search finds the others. */
const MOST_SHOWN = 50;

export interface SearchStepProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many replies there are at all; null while they are being read. */
  readonly count: number | null;
  readonly progress: LibraryProgress | null;
  readonly found: readonly CannedReply[];
  readonly active: CannedReply | null;
  readonly preview: ReplyPreview | null;
  /** True while a reply that was chosen waits for what can be promised. */
  readonly isWaiting: boolean;
  readonly maxLength: number;
  readonly onLanguage: (language: string) => void;
  readonly onActivate: (id: string | null) => void;
  readonly onChoose: (reply: CannedReply, event: SyntheticEvent) => void;
  readonly onOpenSettings: (event: SyntheticEvent) => void;
}

/**
 * Search, list and preview. The focus stays in the search field (WAI-ARIA's combobox with a listbox): arrows, Home and
 * End move through the list, Enter chooses.
 */
export function SearchStep(props: SearchStepProps) {
  const { query, count, found, active, preview, onActivate, onChoose } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = found.slice(0, MOST_SHOWN);
  useEffect(() => field.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const at = active === null ? -1 : shown.indexOf(active);
    const to = optionAtKey(event.key, at, shown.length);
    if (to !== null) {
      event.preventDefault();
      onActivate(shown[to]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== null) onChoose(active, event);
    }
  };

  return (
    <>
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
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ReplyOptions
        id={listId}
        replies={shown}
        active={active}
        onActivate={(reply) => onActivate(reply.id)}
        onChoose={onChoose}
      />
      <p className={shown.length > 0 ? 'visually-hidden' : 'picker-message'} role="status">
        {props.isWaiting
          ? i18n.t('overlay.picker.promiseComing')
          : count === null
            ? loadingText(props.progress)
            : countText(count, found.length, query)}
      </p>
      {preview !== null && (
        <ReplyPreviewPane
          preview={preview}
          maxLength={props.maxLength}
          onLanguage={props.onLanguage}
          onOpenSettings={props.onOpenSettings}
        />
      )}
      {preview?.filled.ok === true && <p className="picker-hint">{hintText(preview)}</p>}
    </>
  );
}

function loadingText(progress: LibraryProgress | null): string {
  if (progress === null) return i18n.t('overlay.picker.loading');
  const [read, total] = [inDigits(progress.read), inDigits(progress.total)];
  return i18n.t('overlay.picker.loadingPart', { read, total });
}

function countText(all: number, found: number, query: string): string {
  if (all === 0) return i18n.t('overlay.picker.empty');
  if (found === 0) return i18n.t('overlay.picker.noMatch', { query });
  return formatCount('overlay.picker.count', found);
}

function hintText({ filled, awaitsPromise }: ReplyPreview): string {
  if (awaitsPromise) return i18n.t('overlay.picker.promiseComing');
  if (!filled.ok || filled.value.fields.length === 0) return i18n.t('overlay.picker.hint');
  const names = filled.value.fields.map(({ name }) => placeholderName(name));
  return i18n.t('overlay.picker.asksFor', { names: listed(names) });
}

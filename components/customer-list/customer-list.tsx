import { i18n } from '#i18n';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import { sameHandle, type Handle } from '@/domain/tweet';
import { formatAgo } from '../format/ago';
import { formatRoughDuration } from '../format/duration';
import { optionAtKey } from '../listbox/option-at-key';
import { useSelectedInView } from '../listbox/use-selected-in-view';

export interface CustomerListProps {
  /** Newest first; null while they are being read. */
  readonly customers: readonly AnsweredCustomer[] | null;
  /** Why they could not be read; null when they were. */
  readonly problem: string | null;
  /** Whom the chat is with, where it says so: selected beforehand. */
  readonly partner: Handle | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onChoose: (customer: AnsweredCustomer, event: SyntheticEvent) => void;
  readonly onRetry: (event: SyntheticEvent) => void;
  readonly onClose: (event: SyntheticEvent) => void;
}

/** A longer list can be searched. */
const SEEN_AT_ONCE = 6;

/**
 * Asks which of the customers answered in public lately writes here. Nobody is selected unless the chat itself says who it
 * is: a wrong answer would be worse than none. Arrows, Home, End and Enter; Escape closes.
 */
export function CustomerList(props: CustomerListProps) {
  const { customers, problem, onClose } = props;
  const dialog = useRef<HTMLDivElement>(null);
  const id = useId();
  const choices = problem === null && customers !== null && customers.length > 0 ? customers : null;
  const isChoice = choices !== null;
  // Something in it always has the focus, so that Escape works and X's own shortcuts do not hear what is typed.
  useEffect(() => {
    if (!isChoice) dialog.current?.focus();
  }, [isChoice, problem]);
  return (
    <div
      ref={dialog}
      className="picker"
      role="dialog"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose(event);
      }}
    >
      <h2 id={`${id}-title`} className="customer-list-title">
        {i18n.t('overlay.came.title')}
      </h2>
      {choices !== null ? (
        <Choice {...props} customers={choices} listId={`${id}-list`} />
      ) : (
        <p className="picker-message" role="status">
          {problem ?? i18n.t(customers === null ? 'overlay.came.loading' : 'overlay.came.empty')}
        </p>
      )}
      {problem !== null && (
        <button type="button" className="button" onClick={props.onRetry}>
          {i18n.t('overlay.picker.retry')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps extends CustomerListProps {
  readonly customers: readonly AnsweredCustomer[];
  readonly listId: string;
}

function Choice({ customers, partner, now, listId, onChoose }: ChoiceProps) {
  const [query, setQuery] = useState('');
  const known = customers.find(({ handle }) => partner !== null && sameHandle(handle, partner));
  const [activeHandle, setActiveHandle] = useState(known?.handle ?? null);
  const wanted = query.replace(/^@/, '').toLowerCase();
  const found = customers.filter(({ handle }) => handle.toLowerCase().includes(wanted));
  const active = found.find(({ handle }) => handle === activeHandle) ?? null;
  const list = useSelectedInView(active);
  const field = useRef<HTMLInputElement>(null);
  const isLong = customers.length > SEEN_AT_ONCE;
  useEffect(() => (isLong ? field.current : list.current)?.focus(), [isLong, list]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const at = active === null ? -1 : found.indexOf(active);
    const to = optionAtKey(event.key, at, found.length);
    if (to !== null) {
      event.preventDefault();
      setActiveHandle(found[to]?.handle ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== null) onChoose(active, event);
    }
  };
  const activeId = active === null ? undefined : optionId(listId, active);
  return (
    <>
      {isLong && (
        <input
          ref={field}
          className="picker-search"
          role="combobox"
          aria-label={i18n.t('overlay.came.search')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder={i18n.t('overlay.came.search')}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuery(event.target.value);
            setActiveHandle(null);
          }}
          onKeyDown={onKeyDown}
        />
      )}
      <ul
        ref={list}
        id={listId}
        className="options"
        role="listbox"
        aria-label={i18n.t('overlay.came.list')}
        {...(!isLong && {
          tabIndex: 0,
          'aria-activedescendant': activeId,
          onKeyDown,
        })}
      >
        {found.map((customer) => (
          <li
            key={customer.handle}
            id={optionId(listId, customer)}
            className="option"
            role="option"
            aria-selected={customer === active}
            onMouseMove={() => setActiveHandle(customer.handle)}
            onClick={(event) => onChoose(customer, event)}
          >
            <span className="option-name">@{customer.handle}</span>
            <span className="option-shortcut">
              {formatAgo(customer.answeredAt, now, formatRoughDuration)}
            </span>
          </li>
        ))}
      </ul>
      <p className={found.length > 0 ? 'visually-hidden' : 'picker-message'} role="status">
        {found.length > 0
          ? i18n.t('overlay.came.count', found.length)
          : i18n.t('overlay.came.noMatch', { query })}
      </p>
      <p className="picker-hint">{i18n.t('overlay.came.hint')}</p>
    </>
  );
}

function optionId(listId: string, { handle }: AnsweredCustomer): string {
  return `${listId}-${handle}`;
}

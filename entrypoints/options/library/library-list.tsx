import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { ReplyList } from '@/components/reply-list/reply-list';
import field from '@/components/text-field/text-field.module.css';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import { createReplySearch } from '@/domain/replies/search-replies';
import { REPLY_ORDERS, sortReplies, type ReplyOrder } from '@/domain/replies/sort-replies';
import type { Settings } from '@/storage/settings';
import { BulkActions } from './bulk-actions';
import { exampleVariables } from './example-variables';
import { Select } from '@/components/select/select';
import styles from './library.module.css';

/** What the agent looks for, kept while a reply is edited. */
export interface ListView {
  readonly query: string;
  readonly order: ReplyOrder;
  /** While she searches: another order than the best match first, or null. */
  readonly searchOrder: ReplyOrder | null;
  /** Empty for all. */
  readonly tag: string;
  readonly selected: ReadonlySet<string>;
}

export const START_VIEW: ListView = {
  query: '',
  order: 'name',
  searchOrder: null,
  tag: '',
  selected: new Set(),
};

/** Where the keyboard goes when the list appears: to what was left for something else. */
export type ListFocus =
  | { readonly on: 'nothing' | 'new' | 'portability' }
  | { readonly on: 'reply'; readonly id: string };

interface LibraryListProps {
  readonly settings: Settings;
  readonly library: readonly CannedReply[];
  readonly effects: ReadonlyMap<string, ReplyEffect>;
  readonly view: ListView;
  readonly onView: (part: Partial<ListView>) => void;
  readonly focus: ListFocus;
  readonly onNew: () => void;
  readonly onOpen: (reply: CannedReply) => void;
  readonly onDuplicate: (reply: CannedReply) => void;
  readonly onEdit: (
    replies: readonly CannedReply[],
    edit: (reply: CannedReply) => Partial<CannedReply>,
  ) => void;
  readonly onDelete: (replies: readonly CannedReply[]) => void;
  readonly onPortability: () => void;
}

/** The replies that match, in the order wanted, with what can be done to one or many of them. */
export function LibraryList(props: LibraryListProps) {
  const { library, effects, focus, settings, onNew, onOpen, onDuplicate, onEdit, onDelete } = props;
  const { query, tag, selected } = props.view;
  const [focusedReply, setFocusedReply] = useState(focus.on === 'reply' ? focus.id : null);
  /** Lags behind while the agent types fast, so that typing never waits. */
  const settledQuery = useDeferredValue(query);

  const tags = useMemo(
    () => [...new Set(library.flatMap((reply) => reply.tags))].sort((a, b) => a.localeCompare(b)),
    [library],
  );
  const isSearching = settledQuery.trim() !== '';
  const order = isSearching ? props.view.searchOrder : props.view.order;
  // Prepared with the first key: a long library is seen sooner without.
  const search = useMemo(
    () => (isSearching ? createReplySearch(library) : null),
    [library, isSearching],
  );
  const matching = useMemo(
    () => (search === null ? library : search(settledQuery)),
    [search, settledQuery, library],
  );
  const found = useMemo(
    () =>
      order === null
        ? matching
        : sortReplies(matching, order, i18n.t('shared.languageTag'), effects),
    [matching, order, effects],
  );
  const shown = tag === '' ? found : found.filter((reply) => reply.tags.includes(tag));
  const chosen = shown.filter(({ id }) => selected.has(id));

  /** Looking for something else leaves the keyboard where it is. */
  function look(part: Partial<ListView>) {
    setFocusedReply(null);
    props.onView(part);
  }

  return (
    <>
      <div className={styles.bar}>
        <Button tone="primary" autoFocus={focus.on === 'new'} onClick={onNew}>
          {i18n.t('options.library.new')}
        </Button>
        <Button autoFocus={focus.on === 'portability'} onClick={props.onPortability}>
          {i18n.t('options.import.open')}
        </Button>
      </div>
      <div className={styles.bar}>
        <input
          type="search"
          className={field.input}
          aria-label={i18n.t('options.library.search')}
          placeholder={i18n.t('options.library.search')}
          value={query}
          onChange={({ target }) =>
            look({ query: target.value, ...(target.value.trim() === '' && { searchOrder: null }) })
          }
        />
        <label>
          {i18n.t('options.library.order.label')}{' '}
          <Select
            value={order ?? BEST_MATCH}
            onChange={({ target }) => {
              const chosen = REPLY_ORDERS.find((name) => name === target.value) ?? null;
              look(isSearching ? { searchOrder: chosen } : { order: chosen ?? START_VIEW.order });
            }}
          >
            {isSearching && (
              <option value={BEST_MATCH}>{i18n.t('options.library.order.bestMatch')}</option>
            )}
            {REPLY_ORDERS.map((name) => (
              <option key={name} value={name}>
                {i18n.t(ORDER_NAMES[name])}
              </option>
            ))}
          </Select>
        </label>
        <label>
          {i18n.t('options.library.tag')}{' '}
          <Select value={tag} onChange={(event) => look({ tag: event.target.value })}>
            <option value="">{i18n.t('options.library.allTags')}</option>
            {tags.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </label>
      </div>
      <BulkActions
        shown={shown}
        chosen={chosen}
        onSelect={(replies) => props.onView({ selected: new Set(replies.map(({ id }) => id)) })}
        onEdit={onEdit}
        onDelete={onDelete}
      />
      {shown.length === 0 ? (
        <p className={styles.empty}>
          {library.length === 0
            ? i18n.t('options.replies.empty')
            : i18n.t('options.library.noMatch')}
        </p>
      ) : (
        <ReplyList
          // Another search or order begins at the top.
          key={`${settledQuery} ${order ?? BEST_MATCH} ${tag}`}
          replies={shown}
          effects={effects}
          selected={selected}
          initialFocus={focusedReply}
          variables={exampleVariables(settings)}
          actions={{
            open: onOpen,
            duplicate: onDuplicate,
            remove: (reply) => onDelete([reply]),
            toggleFavourite: (reply) =>
              onEdit([reply], ({ favourite }) => ({ favourite: !favourite })),
            toggleSelected: ({ id }) => props.onView({ selected: toggled(selected, id) }),
          }}
        />
      )}
    </>
  );
}

/** Stands among the orders while the agent searches. */
const BEST_MATCH = 'best-match';

const ORDER_NAMES = {
  name: 'options.library.order.name',
  'most-used': 'options.library.order.mostUsed',
  'last-used': 'options.library.order.lastUsed',
  changed: 'options.library.order.changed',
  'most-thanked': 'options.library.order.mostThanked',
  'most-came': 'options.library.order.mostCame',
  'most-edited': 'options.library.order.mostEdited',
} as const;

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((other) => other !== id)) : new Set([...set, id]);
}

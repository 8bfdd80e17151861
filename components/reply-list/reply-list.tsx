import { useState, type KeyboardEvent } from 'react';
import { List, useListRef } from 'react-window';
import { i18n } from '#i18n';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import styles from './reply-list.module.css';
import { ReplyRow, ROW_HEIGHT, type FocusRequest, type ReplyActions } from './reply-row';

interface ReplyListProps {
  readonly replies: readonly CannedReply[];
  /** What followed those that were posted, by their id. */
  readonly effects: ReadonlyMap<string, ReplyEffect>;
  /** Ids of the replies that the next bulk action is for. */
  readonly selected: ReadonlySet<string>;
  /** Id of the reply that has the keyboard when the list appears, as after its editor was closed; null for none. */
  readonly initialFocus: string | null;
  /** The example customer, and the agent's own name and brand. */
  readonly variables: ReplyVariables;
  readonly actions: ReplyActions;
}

/** How many rows are seen at once; the rest is scrolled to. */
const VISIBLE_ROWS = 8;

/**
 * Any number of replies; only the rows in view are drawn. One row is in the tab order: arrows, Home, End and the page
 * keys choose it, Tab goes through its buttons.
 */
export function ReplyList(props: ReplyListProps) {
  const { replies, effects, selected, initialFocus, variables, actions } = props;
  const list = useListRef(null);
  const start = replies.findIndex(({ id }) => id === initialFocus);
  const [current, setCurrent] = useState(Math.max(start, 0));
  const [focus, setFocus] = useState<FocusRequest | null>(start === -1 ? null : { index: start });
  const last = replies.length - 1;
  const index = Math.min(current, last);

  function goTo(wanted: number) {
    const next = Math.max(0, Math.min(wanted, last));
    setCurrent(next);
    setFocus({ index: next });
    list.current?.scrollToRow({ index: next });
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = TARGETS[event.key]?.(index, last);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  }

  return (
    <div className={styles.list}>
      <List
        listRef={list}
        style={{ height: Math.min(replies.length, VISIBLE_ROWS) * ROW_HEIGHT }}
        aria-label={i18n.t('options.replies.title')}
        onKeyDown={onKeyDown}
        defaultScrollOffset={index * ROW_HEIGHT}
        rowComponent={ReplyRow}
        rowCount={replies.length}
        rowHeight={ROW_HEIGHT}
        rowKey={keyOfRow}
        rowProps={{
          replies,
          effects,
          selected,
          variables,
          actions: {
            ...actions,
            // The row goes, and would take the keyboard with it: the one that follows gets it.
            remove: (reply) => {
              setFocus({ index: Math.min(index, last - 1), behind: reply.id });
              actions.remove(reply);
            },
          },
          current: index,
          focus,
          onFocus: setCurrent,
          onFocused: () => setFocus(null),
        }}
      />
    </div>
  );
}

const TARGETS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + VISIBLE_ROWS,
  PageUp: (index) => index - VISIBLE_ROWS,
  Home: () => 0,
  End: (_, last) => last,
};

function keyOfRow(
  index: number,
  { replies }: { readonly replies: readonly CannedReply[] },
): string {
  return replies[index]?.id ?? String(index);
}

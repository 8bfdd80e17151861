import { useEffect, useMemo, useState } from 'react';
import { List, useListRef } from 'react-window';
import { i18n } from '#i18n';
import type { QueueGroup } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Selection } from '../use-selection';
import { QueueRow, type QueueLine, type QueueRowData } from './queue-row';

/** Pixels; each line of a kind has the same height, so that ten thousand of them need no measuring. */
const HEAD_HEIGHT = 38;
const ROW_HEIGHT = 62;

/** What is drawn before the height of the panel is known, pixels. */
const FIRST_HEIGHT = 480;

interface QueueListProps {
  readonly groups: readonly (readonly [QueueGroup, readonly SlaEvent[]])[];
  readonly now: number;
  readonly selection: Selection;
  readonly onOpen: (wait: SlaEvent) => void;
}

/** Everybody who waits, under the heading of each group. Only what is in sight is drawn. */
export function QueueList({ groups, now, selection, onOpen }: QueueListProps) {
  const list = useListRef(null);
  const lines = useMemo(() => toLines(groups), [groups]);
  const currentId = selection.current?.id;
  const at = lines.findIndex((line) => line.kind === 'wait' && line.wait.id === currentId);
  // A question below takes room from the list: whom it is about stays in sight.
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    // The first one comes with its heading.
    if (at !== -1) list.current?.scrollToRow({ index: at === 1 ? 0 : at, align: 'auto' });
  }, [list, at, currentId, height]);

  return (
    <List<QueueRowData>
      listRef={list}
      aria-label={i18n.t('queue.list')}
      defaultHeight={FIRST_HEIGHT}
      rowCount={lines.length}
      rowHeight={(index) => (lines[index]?.kind === 'head' ? HEAD_HEIGHT : ROW_HEIGHT)}
      rowKey={(index) => keyOf(lines[index])}
      rowComponent={QueueRow}
      rowProps={{ lines, now, selection, onOpen }}
      onResize={(size) => setHeight(size.height)}
    />
  );
}

function toLines(groups: QueueListProps['groups']): readonly QueueLine[] {
  return groups.flatMap(([group, members]) => [
    { kind: 'head', group, count: members.length } as const,
    ...members.map((wait) => ({ kind: 'wait', group, wait }) as const),
  ]);
}

function keyOf(line: QueueLine | undefined): string {
  return line?.kind === 'wait' ? line.wait.id : (line?.group ?? '');
}

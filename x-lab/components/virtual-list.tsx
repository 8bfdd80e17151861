import type { ReactNode } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isOn, testId } from '../state/settings';
import { box } from '../styles/class-names';
import { useViewport } from './use-viewport';

export interface Row {
  readonly key: string;
  readonly content: ReactNode;
}

interface VirtualListProps {
  readonly rows: readonly Row[];
  /** This row stays where it is on screen when rows above it come or grow. */
  readonly anchorKey?: string;
  /** Lists of the same name remember how high their rows were. */
  readonly name: string;
}

const ESTIMATE = 180;
const OVERSCAN = 1100;
const MOST_CELLS = 30;

const remembered = new Map<string, ReadonlyMap<string, number>>();

/** Only the cells around the viewport exist, each placed by its own transform. */
export function VirtualList({ rows, anchorKey, name }: VirtualListProps) {
  const list = useRef<HTMLDivElement>(null);
  const viewport = useViewport(list);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(
    () => remembered.get(name) ?? new Map<string, number>(),
  );
  const measure = useCallback(
    (key: string, height: number) =>
      setHeights((known) => {
        if (Math.abs((known.get(key) ?? -1) - height) < 0.5) return known;
        const next = new Map(known).set(key, height);
        remembered.set(name, next);
        return next;
      }),
    [name],
  );
  const { tops, total } = useMemo(() => layOut(rows, heights), [rows, heights]);
  useAnchor(
    anchorKey === undefined ? undefined : tops[rows.findIndex((row) => row.key === anchorKey)],
  );

  const from = viewport.top - OVERSCAN;
  const to = viewport.top + viewport.height + OVERSCAN;
  const first = Math.max(
    0,
    tops.findIndex((top, index) => (tops[index + 1] ?? total) >= from && top <= to),
  );
  const visible = rows
    .slice(first, first + MOST_CELLS)
    .filter((_, index) => (tops[first + index] ?? 0) <= to);

  return (
    <div ref={list} style={{ position: 'relative', minHeight: total }}>
      {visible.map((row, index) => (
        <Cell
          // Recycling: a cell, and the article in it, becomes another row's.
          key={isOn('lab-recycle') ? (first + index) % visible.length : row.key}
          rowKey={row.key}
          top={tops[first + index] ?? 0}
          onMeasure={measure}
        >
          {row.content}
        </Cell>
      ))}
    </div>
  );
}

function layOut(rows: readonly Row[], heights: ReadonlyMap<string, number>) {
  const tops: number[] = [];
  let total = 0;
  for (const row of rows) {
    tops.push(total);
    total += heights.get(row.key) ?? ESTIMATE;
  }
  return { tops, total };
}

/** Rows inserted above the one being read would push it away. */
function useAnchor(top: number | undefined): void {
  const last = useRef(top);
  useLayoutEffect(() => {
    if (top === undefined) return;
    const moved = top - (last.current ?? top);
    if (moved !== 0) window.scrollBy(0, moved);
    last.current = top;
  }, [top]);
}

interface CellProps {
  readonly rowKey: string;
  readonly top: number;
  readonly onMeasure: (key: string, height: number) => void;
  readonly children: ReactNode;
}

function Cell({ rowKey, top, onMeasure, children }: CellProps) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = cell.current;
    if (!element) return;
    const report = () => onMeasure(rowKey, element.getBoundingClientRect().height);
    report();
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rowKey, onMeasure]);
  return (
    <div
      ref={cell}
      className={box()}
      data-testid={testId('cellInnerDiv')}
      style={{
        transform: `translateY(${top}px)`,
        position: 'absolute',
        width: '100%',
        transition: 'opacity 0.3s ease-out 0s',
      }}
    >
      {children}
    </div>
  );
}

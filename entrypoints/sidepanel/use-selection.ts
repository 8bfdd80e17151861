import { useCallback, useRef, useState } from 'react';
import type { SlaEvent } from '@/domain/sla/sla-event';

/** Which wait of the queue is chosen, and where the keyboard is. */
export interface Selection {
  /** Null while nobody waits. */
  readonly current: SlaEvent | null;
  /** By id: chooses a wait now, or as soon as it is in the queue. */
  readonly choose: (id: string) => void;
  /** One on, or one back. */
  readonly move: (step: 1 | -1) => void;
  /** Chooses the wait after the chosen one, or the one before it where it is the last. */
  readonly leave: () => void;
  /** Brings the keyboard back to the chosen wait. */
  readonly focus: () => void;
  /** Called by the chosen wait's row once it is drawn: takes the keyboard from other rows, and where nobody has it. */
  readonly drawn: (row: HTMLElement) => void;
}

/** Keeps a wait of `ordered` chosen; when it leaves the queue, the one that comes into its place. */
export function useSelection(ordered: readonly SlaEvent[]): Selection {
  const [chosen, setChosen] = useState({ id: '', place: 0 });
  const focusWanted = useRef(false);
  const found = ordered.findIndex(({ id }) => id === chosen.id);
  const index = found === -1 ? Math.min(chosen.place, ordered.length - 1) : found;

  const choose = (id: string): void => {
    const place = ordered.findIndex((wait) => wait.id === id);
    setChosen({ id, place: place === -1 ? index : place });
  };
  const drawn = useCallback((row: HTMLElement) => {
    const holder = document.activeElement;
    const isFree = holder === null || holder === document.body || holder.matches('[data-row]');
    if (!focusWanted.current && !isFree) return;
    focusWanted.current = false;
    row.focus({ preventScroll: true });
  }, []);
  return {
    current: ordered[index] ?? null,
    choose,
    move: (step) => {
      focusWanted.current = true;
      const next = ordered[index + step];
      if (next !== undefined) choose(next.id);
    },
    leave: () => {
      const next = ordered[index + 1] ?? ordered[index - 1];
      if (next !== undefined) choose(next.id);
    },
    focus: () => {
      focusWanted.current = true;
    },
    drawn,
  };
}

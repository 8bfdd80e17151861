import { useMemo, useState } from 'react';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { WaitsRead } from '@/storage/database/hooks';

/** A wait as a decision leaves it, while the list that is read does not show that yet. */
interface Pending {
  readonly wait: SlaEvent;
  /** Since when it is known to be stored: a list that is read from then on shows it. Null until then. */
  readonly storedAt: number | null;
}

export interface PendingDecisions {
  /** Everybody who waits, with each decision carried out. */
  readonly waits: readonly SlaEvent[];
  /** Shows a wait as it was decided, at once. */
  readonly show: (wait: SlaEvent) => void;
  /** Tells what became of that: a decision that was not stored is taken back. */
  readonly settle: (wait: SlaEvent, isStored: boolean) => void;
}

/** Shows what was decided at once: with many who wait, reading the list again takes longer than the agent's next key. */
export function usePendingDecisions(read: WaitsRead): PendingDecisions {
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());
  const [lastRead, setLastRead] = useState(read);
  if (read !== lastRead) {
    setLastRead(read);
    setPending(
      new Map([...pending].filter(([, { storedAt }]) => (storedAt ?? Infinity) > read.begunAt)),
    );
  }
  const waits = useMemo(() => withDecisions(read.waits, pending), [read, pending]);
  return {
    waits,
    show: (wait) => setPending((all) => new Map(all).set(wait.id, { wait, storedAt: null })),
    settle: (wait, isStored) =>
      setPending((all) => {
        // A later decision about the same wait has its own end.
        if (all.get(wait.id)?.wait !== wait) return all;
        const others = new Map(all);
        if (isStored) others.set(wait.id, { wait, storedAt: performance.now() });
        else others.delete(wait.id);
        return others;
      }),
  };
}

function withDecisions(
  read: readonly SlaEvent[],
  pending: ReadonlyMap<string, Pending>,
): readonly SlaEvent[] {
  if (pending.size === 0) return read;
  const decided = [...pending.values()].map(({ wait }) => wait).filter(isOpenWait);
  return [...read.filter(({ id }) => !pending.has(id)), ...decided];
}

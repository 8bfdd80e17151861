import type { SentReplyTrace } from '@/domain/replies/sent-replies';
import { readSentReplies, watchSentReplies, writeSentReplies } from '@/storage/sent-replies';
import { isExtensionAlive } from './ui/outdated-notice';

/** The traces of the agent's last public replies, shared by all tabs. */
export interface SentReplies {
  /** As last read; empty until then, and where the browser's storage cannot be reached. */
  all(): readonly SentReplyTrace[];
  /** Calls back after they were read or changed, here or in another tab, until `ended` aborts. */
  onChange(changed: () => void, ended: AbortSignal): void;
  change(next: (traces: readonly SentReplyTrace[]) => readonly SentReplyTrace[]): void;
}

/** Follows what is stored until `signal` aborts. What cannot be stored costs a warning, and no word now. */
export function followSentReplies(signal: AbortSignal): SentReplies {
  let known: readonly SentReplyTrace[] = [];
  const listeners = new Set<() => void>();
  const learn = (traces: readonly SentReplyTrace[]): void => {
    known = traces;
    for (const changed of [...listeners]) changed();
  };
  void readSentReplies().then(learn, () => undefined);
  const unwatch = watchSentReplies(learn);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) unwatch();
  });
  return {
    all: () => known,
    onChange: (changed, ended) => {
      listeners.add(changed);
      ended.addEventListener('abort', () => listeners.delete(changed));
    },
    change: (next) => {
      learn(next(known));
      void writeSentReplies(known).catch(() => undefined);
    },
  };
}

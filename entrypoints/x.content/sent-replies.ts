import type { SentReplyTrace } from '@/domain/replies/sent-replies';
import { readSentReplies, watchSentReplies, writeSentReplies } from '@/storage/sent-replies';
import { isExtensionAlive } from './ui/outdated-notice';

/** The traces of the agent's last public replies, shared by all tabs. */
export interface SentReplies {
  /** As last read; empty until then, and where the browser's storage cannot be reached. */
  all(): readonly SentReplyTrace[];
  change(next: (traces: readonly SentReplyTrace[]) => readonly SentReplyTrace[]): void;
}

/** Follows what is stored until `signal` aborts. What cannot be stored costs a warning, and no word now. */
export function followSentReplies(signal: AbortSignal): SentReplies {
  let known: readonly SentReplyTrace[] = [];
  void readSentReplies().then(
    (traces) => (known = traces),
    () => undefined,
  );
  const unwatch = watchSentReplies((traces) => (known = traces));
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) unwatch();
  });
  return {
    all: () => known,
    change: (next) => {
      known = next(known);
      void writeSentReplies(known).catch(() => undefined);
    },
  };
}

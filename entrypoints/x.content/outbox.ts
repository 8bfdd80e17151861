import type { Result } from '@/domain/result';
import { MAX_BATCH } from '@/messaging/protocol';
import type { AskError } from './background-client';

/** Milliseconds between two messages: while the agent scrolls, each frame brings new tweets. */
const PAUSE = 250;
/** Milliseconds until the next try while the background does not take what we know; doubled each time. */
const FIRST_RETRY = 5_000;
const LAST_RETRY = 60_000;

export interface Outbox<Entry> {
  readonly add: (entry: Entry) => void;
  /** Sends what is waiting as one message, unless one is on its way or the next is due soon, which takes all of it along. */
  readonly send: () => void;
  /** The same without the pause between messages. */
  readonly sendNow: () => void;
}

export interface OutboxOptions<Entry, Answer> {
  /** What an entry is about: a later one about the same takes its place. */
  readonly keyOf: (entry: Entry) => string;
  /** Takes at most {@link MAX_BATCH} entries to the background. */
  readonly deliver: (batch: readonly Entry[]) => Promise<Result<Answer, AskError>>;
  /** The background took a batch. */
  readonly taken: (answer: Answer, batch: readonly Entry[]) => void;
  /** It did not. */
  readonly failed?: (error: AskError) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps what the background has not taken yet, the latest entry about each thing, for as long as the page lives. It is tried
 * again after growing pauses and when the tab is shown again, however much the page moves meanwhile.
 */
export function createOutbox<Entry, Answer>({
  keyOf,
  deliver,
  taken,
  failed,
  signal,
}: OutboxOptions<Entry, Answer>): Outbox<Entry> {
  const waiting = new Map<string, Entry>();
  const hasEnded = (): boolean => signal.aborted;
  let sending = false;
  let retryPause = FIRST_RETRY;
  /** The next message's. None leaves before. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (batch: readonly Entry[]): void => {
    for (const entry of batch) {
      // A newer entry about the same may have come while this one was on its way.
      if (waiting.get(keyOf(entry)) === entry) waiting.delete(keyOf(entry));
    }
  };

  const send = async (): Promise<void> => {
    if (sending || timer !== undefined || waiting.size === 0 || hasEnded()) return;
    sending = true;
    const batch = [...waiting.values()].slice(0, MAX_BATCH);
    const answer = await deliver(batch);
    sending = false;
    if (hasEnded()) return;
    if (answer.ok) {
      forget(batch);
      retryPause = FIRST_RETRY;
      timer = setTimeout(sendNow, PAUSE);
      taken(answer.value, batch);
      return;
    }
    // A batch that is no batch would be refused for ever, and everything behind it would wait for ever.
    if (answer.error.kind === 'invalid') forget(batch);
    failed?.(answer.error);
    timer = setTimeout(sendNow, retryPause);
    retryPause = Math.min(retryPause * 2, LAST_RETRY);
  };
  const sendNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void send();
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) sendNow();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    add: (entry) => void waiting.set(keyOf(entry), entry),
    send: () => void send(),
    sendNow,
  };
}

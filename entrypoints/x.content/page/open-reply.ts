import { failure, success, type Result } from '@/domain/result';
import { isSwitchedOff } from './reply-sent';
import { SELECTORS } from './selectors';
import { actionBar } from './tweet-reader';
import type { ComposerHandle, PageError, TrustedGesture } from './x-page';
import type { TweetRow } from './tweet-observer';

/** How long X may take to show its editor, in milliseconds. */
const PATIENCE = 5000;

/** The editors there are, and those to come. */
export interface ComposerSource {
  readonly open: () => Iterable<ComposerHandle>;
  /** Calls back for each new editor until `signal` aborts. */
  readonly onNew: (found: (composer: ComposerHandle) => void, signal: AbortSignal) => void;
}

/** Gestures that have had their one click. */
const spent = new WeakSet<Event>();

/**
 * Hands over the editor that answers a tweet, and opens it where none is open: by one click on the tweet's own Reply
 * button, passed on from the agent's own. An editor open for another tweet is left alone, for it may hold a draft.
 */
export async function openReply(
  row: TweetRow | null,
  gesture: TrustedGesture,
  composers: ComposerSource,
): Promise<Result<ComposerHandle, PageError>> {
  if (!row || row.signal.aborted) return failure({ kind: 'tweet-gone' });
  const { id } = row.tweet;
  const open = [...composers.open()];
  const modal = open.find((composer) => composer.kind === 'modal');
  const ready =
    modal ?? open.find(({ kind, answers }) => kind === 'inline-reply' && answers === id);
  if (ready?.answers === id) return success(ready);
  if (modal) return failure({ kind: 'other-reply-open' });
  const button = actionBar(row.article)?.querySelector<HTMLElement>(SELECTORS.replyButton);
  if (!button || isSwitchedOff(button) || !gesture.event.isTrusted || spent.has(gesture.event)) {
    return failure({ kind: 'reply-unavailable' });
  }
  spent.add(gesture.event);
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const patience = AbortSignal.timeout(PATIENCE);
    composers.onNew(
      (composer) => {
        if (composer.answers !== id) return;
        waiting.abort();
        resolve(success(composer));
      },
      AbortSignal.any([waiting.signal, patience]),
    );
    patience.addEventListener('abort', () => resolve(failure({ kind: 'composer-timeout' })), {
      signal: waiting.signal,
    });
    button.click();
  });
}

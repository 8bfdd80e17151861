import {
  createXPage,
  type ComposerHandle,
  type PageAdapter,
  type SentReply,
  type TweetHandle,
} from '@/entrypoints/x.content/page/x-page';
import { onTestFinished } from 'vitest';

export interface OpenedPage {
  readonly page: PageAdapter;
  /** Every handle announced so far, oldest first. */
  readonly tweets: TweetHandle[];
  readonly composers: ComposerHandle[];
  readonly sent: SentReply[];
  readonly turns: () => number;
  readonly changes: () => number;
  /** The handles whose rows are still there. */
  readonly living: () => TweetHandle[];
  readonly root: HTMLElement;
  readonly end: () => void;
}

const startedAt = location.pathname + location.search;
let close = () => {};

/**
 * Puts `html` on the test's own page under X's address `path`, and starts the adapter on it. A page opened before in the
 * same test is closed.
 */
export async function openPage(path: string, html: string): Promise<OpenedPage> {
  close();
  goTo(path);
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const ending = new AbortController();
  close = () => {
    ending.abort();
    root.remove();
    history.replaceState(null, '', startedAt);
  };
  onTestFinished(() => close());
  const page = createXPage(document, ending.signal);
  const [tweets, composers, sent]: [TweetHandle[], ComposerHandle[], SentReply[]] = [[], [], []];
  let [turns, changes] = [0, 0];
  page.onTweet((tweet) => tweets.push(tweet));
  page.onComposer((composer) => composers.push(composer));
  page.onReplySent((reply) => sent.push(reply));
  page.onTurn(() => (turns += 1));
  page.onChange(() => (changes += 1));
  await settled();
  return {
    page,
    tweets,
    composers,
    sent,
    turns: () => turns,
    changes: () => changes,
    living: () => tweets.filter((tweet) => !tweet.signal.aborted),
    root,
    end: () => ending.abort(),
  };
}

/** In-app navigation, as X does it. */
export function goTo(path: string): void {
  history.replaceState(null, '', path);
}

/** After the observers' turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The one element that matches. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

import { isBrandHandle, type Brand } from '@/domain/brand';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { Handle, Tweet, TweetId } from '@/domain/tweet';
import type { Feature, TweetDirectory } from './features/feature';
import type { PageAdapter, TweetHandle } from './page/x-page';
import { remember } from './remember';
import {
  withEntries,
  type OverlayHost,
  type OverlayStore,
  type RowKey,
  type Toolbar,
} from './store';

export interface TweetToolbarOptions {
  readonly page: PageAdapter;
  readonly store: OverlayStore;
  readonly features: readonly Feature[];
  readonly brand: () => Brand;
  readonly directory: WritableTweetDirectory;
  readonly createHost: (tweetId: TweetId) => OverlayHost;
}

/**
 * Keeps one toolbar in the row of each customer's tweet, with what the features put on it. The returned function asks
 * the features again for every row, after the settings or the account changed; those of one row are asked again when its wait
 * ends, or begins again.
 */
export function keepTweetToolbars(options: TweetToolbarOptions): () => void {
  const { page, store, features, brand, directory, createHost } = options;
  const redraws = new Map<RowKey, () => void>();
  let rows: RowKey = 0;
  /** What this turn changed. Told to the store as one: it wakes every toolbar, so row by row the cost would be squared. */
  const changes = new Map<RowKey, Toolbar | null>();
  const show = (): void => {
    if (changes.size === 0) return;
    store.setState(({ toolbars }) => ({ toolbars: withEntries(toolbars, changes) }));
    changes.clear();
  };

  page.onTweet((handle) => {
    const key = rows++;
    let host: OverlayHost | null = null;

    const hide = (): void => {
      if (host === null) return;
      host.element.hidden = true;
      changes.set(key, null);
    };
    const redraw = (): void => {
      directory.note(handle);
      for (const feature of features) feature.onSighting?.(handle);
      if (!isCustomers(handle.tweet, brand())) {
        hide();
        return;
      }
      host ??= placed(handle, createHost(handle.tweet.id));
      if (host === null) return;
      host.element.hidden = false;
      host.element.toggleAttribute('data-focal', handle.tweet.focal);
      changes.set(key, {
        tweetId: handle.tweet.id,
        authorName: handle.tweet.authorName || `@${handle.tweet.authorHandle}`,
        host,
        parts: features.flatMap((feature) => feature.onTweet?.(handle) ?? []),
      });
    };

    redraws.set(key, redraw);
    redraw();
    handle.onChange(redraw);
    handle.signal.addEventListener('abort', () => {
      redraws.delete(key);
      directory.drop(handle);
      hide();
      host?.element.remove();
    });
  });

  page.onTurn(show);
  store.subscribe(({ toolbars, clocks }, { clocks: before }) => {
    if (clocks === before) return;
    // What the agent can do about a tweet depends on whether it waits; of a wait that is new, its row knew that already.
    for (const [key, { tweetId }] of toolbars) {
      const known = before.get(tweetId);
      if (known !== undefined && !isAlike(known, clocks.get(tweetId))) redraws.get(key)?.();
    }
    show();
  });
  return () => {
    for (const redraw of redraws.values()) redraw();
    show();
  };
}

/** True where a wait goes on, or is still over. */
function isAlike(before: SlaEvent, now: SlaEvent | undefined): boolean {
  return now !== undefined && isOpenWait(before) === isOpenWait(now);
}

function placed(handle: TweetHandle, host: OverlayHost): OverlayHost | null {
  return handle.placeToolbar(host.element) ? host : null;
}

/** Everybody's tweets but advertisements and the brand's own; nobody's while it is not known who the brand is. */
function isCustomers(tweet: Tweet, brand: Brand): boolean {
  return brand.handles.length > 0 && !tweet.promoted && !isBrandHandle(brand, tweet.authorHandle);
}

export interface WritableTweetDirectory extends TweetDirectory {
  note(handle: TweetHandle): void;
  drop(handle: TweetHandle): void;
}

export function createTweetDirectory(): WritableTweetDirectory {
  const live = new Map<TweetId, TweetHandle>();
  const authors = new Map<TweetId, Handle>();
  return {
    note(handle) {
      live.set(handle.tweet.id, handle);
      remember(authors, handle.tweet.id, handle.tweet.authorHandle, (id) => live.has(id));
    },
    drop(handle) {
      if (live.get(handle.tweet.id) === handle) live.delete(handle.tweet.id);
    },
    live: (id) => live.get(id) ?? null,
    authorOf: (id) => authors.get(id) ?? null,
    shownAuthors: () => new Set([...live.values()].map(({ tweet }) => tweet.authorHandle)),
    repliesTo: (id) => [...live.values()].filter(({ thread }) => thread?.answers === id),
  };
}

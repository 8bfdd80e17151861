import { HANDLE_PATTERN } from '@/domain/handle';
import { isSnowflakeShaped } from '@/domain/snowflake';
import type { TweetId } from '@/domain/tweet';
import type { PageKind } from './x-page';

/** Which page the address names. */
export interface PagePlace {
  readonly kind: PageKind;
  /** The tweet a `/…/status/<id>` page is about, else null. */
  readonly focalId: TweetId | null;
}

const STATUS = new RegExp(
  String.raw`^/(?:${HANDLE_PATTERN}|i/web)/status(?:es)?/(\d+)(?:/(?:photo|video)/\d+)?/?$`,
);
const PROFILE = new RegExp(
  `^/${HANDLE_PATTERN}(?:/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows))?/?$`,
);

/** First path segments that are X's own pages and no handles. */
const KIND_OF_SEGMENT: Readonly<Record<string, PageKind>> = {
  '': 'timeline',
  home: 'timeline',
  explore: 'timeline',
  search: 'search',
  hashtag: 'search',
  notifications: 'notifications',
  messages: 'messages',
  account: 'other',
  communities: 'other',
  download: 'other',
  i: 'other',
  jobs: 'other',
  login: 'other',
  logout: 'other',
  privacy: 'other',
  settings: 'other',
  share: 'other',
  signup: 'other',
  tos: 'other',
};

const TIMELINES_OF_I = /^\/i\/(?:lists|communities|bookmarks|topics|timeline)(?:\/|$)/;
const CHAT = /^\/i\/chat(?:\/|$)/;
/** The ids of two accounts, joined; a group's begins with a letter. */
const PAIR_CHAT = /^\/(?:i\/chat|messages)\/\d+[-:]\d+\/?$/;
const GROUP_CHAT = /^\/i\/chat\/g/;
/** X draws these over the page the agent was on. */
const OVERLAYS = /^\/(?:compose|intent)\//;

/**
 * What the agent is looking at, by its path; localised texts say nothing. `before` is the page that stays underneath
 * when X opens its editor over it, or null right after loading (X then puts it over the home timeline).
 */
export function pagePlace(pathname: string, before: PagePlace | null): PagePlace {
  if (OVERLAYS.test(pathname)) return before ?? { kind: 'timeline', focalId: null };
  const focalId = STATUS.exec(pathname)?.[1];
  if (focalId !== undefined && isSnowflakeShaped(focalId)) return { kind: 'tweet', focalId };
  return { kind: kindWithoutTweet(pathname), focalId: null };
}

/** True for the address of a chat between the agent's account and one other. */
export function isPairChat(pathname: string): boolean {
  return PAIR_CHAT.test(pathname);
}

export function isGroupChat(pathname: string): boolean {
  return GROUP_CHAT.test(pathname);
}

function kindWithoutTweet(pathname: string): PageKind {
  if (CHAT.test(pathname)) return 'messages';
  if (TIMELINES_OF_I.test(pathname)) return 'timeline';
  const segment = pathname.split('/')[1] ?? '';
  if (Object.hasOwn(KIND_OF_SEGMENT, segment)) return KIND_OF_SEGMENT[segment] ?? 'other';
  return PROFILE.test(pathname) ? 'profile' : 'other';
}

import { HANDLE_PATTERN } from '@/domain/handle';

/**
 * Everything Reply Desk believes about X's markup, and the only place where it is written down.
 *
 * X builds its class names anew with every release and translates its texts, but its test ids have stood for years
 * (docs/x-page-notes.md), so a part is found by test id, role and structure alone. A part with several alternatives
 * lists the usual one first; each further one says where it applies. How often each occurs on saved real pages
 * stands in tests/page/saved-page-expectations.ts. Only bare tag names (`time`, `article`) are used without being listed.
 */
const PARTS = {
  // The frame of the page.
  primaryColumn: ['[data-testid="primaryColumn"]'],
  cell: ['[data-testid="cellInnerDiv"]'],
  heading: ['h2', '[role="heading"]'],
  dialog: ['[role="dialog"]'],
  toast: [
    '[data-testid="toast"]',
    // Older builds drew some toasts without the test id.
    '#layers [role="alert"]',
  ],
  /** X's words on the page of a post that does not exist (any more). */
  errorDetail: ['[data-testid="error-detail"]'],
  progress: ['[role="progressbar"]'],
  statusLink: ['a[href*="/status/"]'],

  // The signed-in account.
  profileLink: ['a[data-testid="AppTabBar_Profile_Link"]'],
  accountSwitcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
  avatar: ['[data-testid^="UserAvatar-Container-"]'],

  // One tweet.
  tweet: ['article[data-testid="tweet"]'],
  /** Stands for a post that X cannot show, in a row of its own or in a quote. */
  unavailable: ['article:not([data-testid])'],
  notification: ['article[data-testid="notification"]'],
  /** Marks an advertisement only when it is an ancestor: videos in ordinary tweets carry it inside. */
  promotion: ['[data-testid="placementTracking"]'],
  /** A quoted tweet, and also the small badge of an affiliated company beside a name. */
  quoteBox: ['div[role="link"][tabindex="0"]'],
  userName: ['[data-testid="User-Name"]'],
  nameLink: ['a[role="link"]'],
  /** The name itself, without the badges after it. */
  nameText: ['[dir]'],
  handleText: [
    'a',
    // In a quote, where nothing is a link.
    '[tabindex="-1"]',
    // Where X draws no link around it, as in the reply editor.
    'span',
  ],
  tweetText: ['[data-testid="tweetText"]'],
  /** Any text with a language of its own: where X renames the test id, this still shows that there is one. */
  textWithLanguage: ['[lang][dir="auto"]'],
  /** A sibling of the text since 2024, inside it before. */
  showMore: ['[data-testid="tweet-text-show-more-link"]'],
  grokIcon: ['svg[viewBox="0 0 33 32"]'],
  button: ['button', '[role="button"]'],
  picture: ['img', 'svg'],
  anyTestId: ['[data-testid]'],

  // A tweet's action bar.
  actionGroup: ['[role="group"]'],
  /** Where a tweet has two bars (X Articles), its own is the one X gives an id. */
  ownActionGroup: ['[role="group"][id^="id__"]'],
  replyButton: ['[data-testid="reply"]'],
  likeButton: [
    '[data-testid="like"]',
    // Once the agent has liked the tweet.
    '[data-testid="unlike"]',
  ],
  repostButton: [
    '[data-testid="retweet"]',
    // Once the agent has reposted the tweet.
    '[data-testid="unretweet"]',
  ],

  // Editors.
  /** Wider than the editor: its label and container share the prefix. See {@link isTweetEditor}. */
  tweetEditorPrefix: ['[data-testid^="tweetTextarea_"]'],
  /** A paragraph of Draft.js, and the elements in it that hold text. */
  draftBlock: ['[data-block="true"]'],
  draftText: ['[data-text="true"]'],
  inlineReply: ['[data-testid="inline_reply_offscreen"]'],
  toolRow: ['[data-testid="toolBar"]'],
  postButton: [
    '[data-testid="tweetButton"]',
    // In the page itself: home and the reply box under a tweet.
    '[data-testid="tweetButtonInline"]',
  ],
  /** X draws its chat in open shadow roots, which no query from outside looks into. */
  chatHost: [
    '[data-testid="xchatEmbedRoute"]',
    // Its menus and dialogs.
    '[data-testid="xchatEmbedOverlays"]',
  ],
  /** One open chat, with its editor in it. */
  conversation: ['[data-testid="dm-conversation-panel"]'],
  conversationHeader: ['[data-testid="dm-conversation-header"]'],
  conversationName: ['[data-testid="dm-conversation-username"]'],
  messageEditor: ['textarea[data-testid="dm-composer-textarea"]'],
  messageForm: [
    '[data-testid="dm-composer-container"]',
    // Where the container is missing, as in the small drawer.
    '[data-testid="dm-composer-form"]',
  ],
  sendButton: ['[data-testid="dm-composer-send-button"]'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type PartName = keyof typeof PARTS;

/** One CSS selector a part, its alternatives joined. */
export const SELECTORS = Object.fromEntries(
  Object.entries(PARTS).map(([name, alternatives]) => [name, alternatives.join(', ')]),
) as Readonly<Record<PartName, string>>;

const TEST_ID = 'data-testid';
/** Attributes that tell what a row shows; X changes many others while the agent only moves the mouse. */
export const WATCHED_ATTRIBUTES = ['href', 'datetime', TEST_ID, 'lang', 'alt'] as const;

const TWEET_EDITOR = /^tweetTextarea_(\d+)$/;
const AVATAR = new RegExp(`^UserAvatar-Container-(${HANDLE_PATTERN})$`);

/** True for the editor itself, not for its label or container. */
export function isTweetEditor(element: Element): boolean {
  return TWEET_EDITOR.test(element.getAttribute(TEST_ID) ?? '');
}

/** Which post of a thread a tweet's editor is for, from 0. */
export function threadIndex(editor: Element): number {
  return Number(TWEET_EDITOR.exec(editor.getAttribute(TEST_ID) ?? '')?.[1] ?? 0);
}

/** The handle an avatar belongs to, or null when it tells none. */
export function avatarHandle(avatar: Element | null): string | null {
  const handle = AVATAR.exec(avatar?.getAttribute(TEST_ID) ?? '')?.[1];
  // X writes this word where it does not know the account yet.
  return handle === undefined || handle === 'unknown' ? null : handle;
}

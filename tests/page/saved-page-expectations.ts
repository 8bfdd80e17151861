import type { PartName } from '@/entrypoints/x.content/page/selectors';
import type { ComposerKind, PageHealth, Theme } from '@/entrypoints/x.content/page/x-page';

/** How often each part occurs on a page; 0 where it is not named. */
type PartCounts = Partial<Record<PartName, number>>;

/** What the adapter makes of a page. */
interface Reading {
  readonly tweets: number;
  readonly focal: number;
  readonly withText: number;
  readonly cut: number;
  readonly translated: number;
  readonly quoting: number;
  readonly replying: number;
  /** X's language tags; `-` for a tweet without one. */
  readonly languages: readonly string[];
  /** Rows of which the page proves what they answer. */
  readonly answers: number;
  readonly composers: readonly ComposerKind[];
  readonly signedIn: boolean;
  readonly theme: Theme;
  readonly health: PageHealth['state'];
}

/** What one saved real page holds, counted once by hand and by the adapter, and no word of what people wrote on it. */
export interface SavedPageExpectation {
  readonly parts: PartCounts;
  readonly read: Reading;
}

/** Parts too general to be worth counting. */
export const UNCOUNTED: readonly PartName[] = [
  'button',
  'anyTestId',
  'nameLink',
  'nameText',
  'handleText',
  'picture',
];

/** An open editor; its label and its container share the prefix. */
const EDITOR: PartCounts = { tweetEditorPrefix: 3, postButton: 1 };

/** Parts that none of the saved pages shows, and why. */
export const NOT_SAVED: Partial<Record<PartName, string>> = {
  dialog: 'nobody saved a page while a dialog was open',
  toast: 'gone seconds after a post is sent',
  messageEditor: 'the chat is encrypted, and nobody publishes a page of it',
  chatHost: 'the same',
  conversation: 'the same',
  conversationHeader: 'the same',
  conversationName: 'the same',
  messageForm: 'as the message editor it stands around',
  unavailable: 'nobody saved a thread with a post that is gone',
  errorDetail: 'nobody saved the page of a post that is gone',
  sendButton: 'as the message editor it belongs to',
};

/**
 * A page with `rows` ordinary English tweets: one of each part a row, and a second name and text for each quoted tweet.
 * `parts` and `read` name what is different there.
 */
function page(rows: number, parts: PartCounts, read: Partial<Reading> = {}): SavedPageExpectation {
  const { quoting = 0 } = read;
  const written = rows + quoting;
  return {
    parts: {
      primaryColumn: 1,
      avatar: rows,
      tweet: rows,
      quoteBox: quoting,
      userName: written,
      tweetText: written,
      textWithLanguage: written,
      actionGroup: rows,
      ownActionGroup: rows,
      replyButton: rows,
      likeButton: rows,
      repostButton: rows,
      ...parts,
    },
    read: {
      tweets: rows,
      focal: 0,
      withText: rows,
      cut: 0,
      translated: 0,
      quoting,
      replying: 0,
      languages: ['en'],
      answers: 0,
      composers: [],
      signedIn: false,
      theme: 'light',
      health: 'healthy',
      ...read,
    },
  };
}

export const EXPECTED: Readonly<Record<string, SavedPageExpectation>> = {
  '2023-12_virtual-list-step1_rvinowise.html': page(
    6,
    { primaryColumn: 2, cell: 13, heading: 3, statusLink: 13, avatar: 14 },
    { quoting: 1 },
  ),
  '2023-12_virtual-list-step2_rvinowise.html': page(
    5,
    { cell: 10, heading: 1, statusLink: 10, avatar: 12 },
    { quoting: 1 },
  ),
  '2023-12_virtual-list-step3_rvinowise.html': page(
    6,
    { cell: 13, heading: 1, statusLink: 13, avatar: 13 },
    { quoting: 1 },
  ),
  '2023-2024_general-posts_rvinowise.html': page(2, { statusLink: 4, showMore: 1 }, { cut: 1 }),
  '2023-2024_poll-test_rvinowise.html': page(3, { statusLink: 8, avatar: 4 }, { quoting: 1 }),
  '2023-2024_quotation-test_rvinowise.html': page(
    5,
    { statusLink: 17, avatar: 10, quoteBox: 7, showMore: 3 },
    { quoting: 5 },
  ),
  '2023-2024_sequence-of-timeline-cells_rvinowise.html': page(8, { cell: 8, statusLink: 16 }),
  '2023-2024_video-test_rvinowise.html': page(2, { statusLink: 4 }),
  '2023_usercells_rvinowise.html': page(0, { avatar: 2 }, { languages: [], health: 'unknown' }),
  '2024-11_home_caflaynes.html': page(
    5,
    {
      progress: 1,
      ...EDITOR,
      cell: 5,
      heading: 7,
      statusLink: 13,
      profileLink: 1,
      accountSwitcher: 1,
      avatar: 12,
      promotion: 5,
      quoteBox: 7,
      showMore: 1,
      draftBlock: 1,
      draftText: 1,
      toolRow: 1,
    },
    { tweets: 4, withText: 4, quoting: 2, composers: ['home'], signedIn: true, theme: 'dark' },
  ),
  '2025-05_profile-loggedout_basilbenny1002.html': page(
    2,
    { cell: 2, heading: 3, statusLink: 7, avatar: 3, promotion: 1, grokIcon: 3 },
    { theme: 'dark' },
  ),
  '2025-12_post-image_metascraper-x.html': page(
    1,
    { cell: 2, heading: 4, statusLink: 2 },
    { focal: 1, languages: ['es'], theme: 'dark' },
  ),
  '2025-12_post_metascraper-x.html': page(
    1,
    { cell: 2, heading: 4, statusLink: 1 },
    { focal: 1, theme: 'dark' },
  ),
  '2025-12_profile-video_metascraper-x.html': page(
    4,
    { cell: 4, heading: 4, statusLink: 8, avatar: 5, promotion: 4 },
    { languages: ['es'], theme: 'dark' },
  ),
  '2026-01_post-link_metascraper-x.html': page(
    1,
    { cell: 2, heading: 4, statusLink: 1 },
    { focal: 1, theme: 'dark' },
  ),
  '2026-02_status-article_defuddle.html': page(
    1,
    {
      progress: 1,
      ...EDITOR,
      cell: 1,
      heading: 19,
      statusLink: 4,
      accountSwitcher: 1,
      avatar: 4,
      quoteBox: 4,
      actionGroup: 2,
      replyButton: 2,
      likeButton: 2,
      repostButton: 2,
      draftBlock: 106,
      draftText: 104,
      inlineReply: 1,
      tweetText: 0,
      textWithLanguage: 0,
    },
    { focal: 1, withText: 0, languages: ['-'], composers: ['inline-reply'], signedIn: true },
  ),
  '2026-09_notifications_x-pilot.html': page(
    1,
    {
      cell: 5,
      statusLink: 1,
      avatar: 5,
      notification: 4,
      tweetText: 3,
      ownActionGroup: 0,
      replyButton: 0,
      repostButton: 0,
      textWithLanguage: 0,
    },
    { replying: 1, languages: ['-'] },
  ),
  '2026-09_status-long-zh-partial_x-folders.html': page(
    2,
    {
      progress: 1,
      ...EDITOR,
      cell: 2,
      heading: 1,
      statusLink: 5,
      avatar: 3,
      grokIcon: 3,
      inlineReply: 1,
      ownActionGroup: 0,
      textWithLanguage: 0,
    },
    { focal: 1, translated: 1, languages: ['-'], answers: 1, composers: ['inline-reply'] },
  ),
  '2026-09_status-zh_x-folders.html': page(
    1,
    {
      progress: 1,
      cell: 1,
      heading: 1,
      statusLink: 3,
      profileLink: 1,
      accountSwitcher: 1,
      avatar: 4,
      textWithLanguage: 0,
    },
    { focal: 1, quoting: 1, languages: ['-'], signedIn: true },
  ),
};

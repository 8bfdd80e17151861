import { SELECTORS, type PartName } from '@/entrypoints/x.content/page/selectors';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrollThrough, startLabBrowser, type LabBrowser } from './lab-browser';

interface Situation {
  readonly path: string;
  /** What the agent does there before she sees the parts. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** What the adapter looks for in this situation. */
  readonly parts: readonly PartName[];
}

/** Where the lab shows each part of X's page that the adapter knows. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'the home timeline, to its end': {
    path: '/home',
    parts: [
      ...(['primaryColumn', 'cell', 'heading', 'profileLink', 'accountSwitcher'] as const),
      ...(['tweet', 'statusLink', 'avatar', 'userName', 'nameLink', 'nameText'] as const),
      ...(['handleText', 'tweetText', 'textWithLanguage', 'showMore', 'quoteBox'] as const),
      ...(['promotion', 'grokIcon', 'button', 'picture', 'anyTestId', 'actionGroup'] as const),
      ...(['replyButton', 'likeButton', 'repostButton'] as const),
      ...(['tweetEditorPrefix', 'draftBlock', 'draftText', 'toolRow', 'postButton'] as const),
    ],
  },
  mentions: { path: '/notifications/mentions', parts: ['tweet', 'tweetText', 'replyButton'] },
  'all notifications': { path: '/notifications', parts: ['tweet', 'notification'] },
  'a search': { path: '/search?q=parcel&f=live', parts: ['tweet', 'tweetText', 'replyButton'] },
  'a profile': { path: '/PellwickPost', parts: ['tweet', 'tweetText', 'replyButton'] },
  'a conversation': {
    path: '#en-thread-customer',
    parts: ['tweet', 'ownActionGroup', 'inlineReply', 'tweetEditorPrefix', 'postButton'],
  },
  'a conversation with a post that is gone': { path: '#en-thread', parts: ['unavailable'] },
  'the page of a post that is gone': {
    path: '/home',
    then: (page) => page.goto('https://x.com/PellwickPost/status/20'),
    parts: ['errorDetail'],
  },
  'a draft': {
    path: '/home',
    then: async (page) => {
      await page.locator(SELECTORS.draftBlock).first().click();
      await page.keyboard.type('Hello');
    },
    parts: ['progress'],
  },
  'an article': { path: '#odd-article', parts: ['tweet', 'ownActionGroup', 'replyButton'] },
  'the reply dialog': {
    path: '/notifications/mentions',
    then: (page) => page.locator(SELECTORS.replyButton).first().click(),
    parts: ['dialog', 'userName', 'tweetText', 'tweetEditorPrefix', 'toolRow', 'postButton'],
  },
  'the dialog for a new post': {
    path: '/compose/post',
    parts: ['dialog', 'avatar', 'tweetEditorPrefix', 'draftBlock', 'toolRow', 'postButton'],
  },
  'a reply just sent': {
    path: '#en-thread-customer',
    then: async (page) => {
      await page.click('[data-testid="tweetTextarea_0"]');
      await page.keyboard.type('On its way');
      await page.click('[data-testid="tweetButtonInline"]');
    },
    parts: ['toast'],
  },
  'the chat, with a message begun': {
    path: '/messages/compose?recipient_id=1204567890987654321',
    then: (page) => page.fill(SELECTORS.messageEditor, 'Hello'),
    parts: [
      ...(['messageEditor', 'messageForm', 'sendButton'] as const),
      ...(['chatHost', 'conversation', 'conversationHeader', 'conversationName'] as const),
    ],
  },
};

let lab: LabBrowser;

beforeAll(async () => {
  lab = await startLabBrowser();
});

afterAll(() => lab.close());

describe('the lab', () => {
  it('shows every part the adapter looks for', () => {
    const shown = new Set(Object.values(SITUATIONS).flatMap(({ parts }) => parts));
    expect([...shown].toSorted()).toEqual(Object.keys(SELECTORS).toSorted());
  });

  it.each(Object.entries(SITUATIONS))('has them in %s', async (_, { path, then, parts }) => {
    const page = await lab.open(path);
    await then?.(page);
    const missing = new Set(parts);
    await scrollThrough(page, async () => {
      for (const part of missing) {
        if (await page.$(SELECTORS[part])) missing.delete(part);
      }
      return missing.size > 0;
    });
    // X draws some parts, and the lab as well, a moment after the agent's click.
    const late = [...missing].map((part) =>
      page.waitForSelector(SELECTORS[part], { state: 'attached', timeout: 5000 }),
    );
    await expect(Promise.all(late)).resolves.toHaveLength(late.length);
  });
});

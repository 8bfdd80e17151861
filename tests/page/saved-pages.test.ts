import { SELECTORS, type PartName } from '@/entrypoints/x.content/page/selectors';
import { snowflakeTime } from '@/domain/snowflake';
import { sameHandle } from '@/domain/tweet';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  EXPECTED,
  NOT_SAVED,
  UNCOUNTED,
  type SavedPageExpectation,
} from './saved-page-expectations';
import { openPage } from './support/open-page';
import { loadSavedPage, savedPageNames, savedPath } from './support/saved-pages';

/** Starts the adapter on a saved page, in the test's own page. */
async function openSaved(name: string) {
  const saved = await loadSavedPage(name);
  const { lang, dir } = document.documentElement;
  const style = document.body.getAttribute('style') ?? '';
  document.body.setAttribute('style', saved.body.getAttribute('style') ?? '');
  Object.assign(document.documentElement, {
    lang: saved.documentElement.lang,
    dir: saved.documentElement.dir,
  });
  onTestFinished(() => {
    document.body.setAttribute('style', style);
    Object.assign(document.documentElement, { lang, dir });
  });
  return openPage(savedPath(saved), saved.body.innerHTML);
}

describe.skipIf(savedPageNames.length === 0)('saved real pages', () => {
  it('are all described', () => {
    expect(savedPageNames.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it('show every part the adapter looks for, but those that are known to be missing', async () => {
    const pages = await Promise.all(savedPageNames.map(loadSavedPage));
    const unseen = Object.entries(SELECTORS)
      .filter(([, selector]) => !pages.some((page) => page.querySelector(selector)))
      .map(([part]) => part);
    expect(unseen.toSorted()).toEqual(Object.keys(NOT_SAVED).toSorted());
  });

  describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    it('has each part as often as written down', async () => {
      const page = await loadSavedPage(name);
      const parts = (Object.keys(SELECTORS) as PartName[]).filter(
        (part) => !UNCOUNTED.includes(part),
      );
      const counts = parts
        .map((part) => [part, page.querySelectorAll(SELECTORS[part]).length] as const)
        .filter(([, count]) => count > 0);
      const known = Object.entries(expected.parts).filter(([, count]) => count > 0);
      expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(known));
    });

    it('is read as it was seen', async () => {
      const opened = await openSaved(name);
      const tweets = opened.tweets.map(({ tweet }) => tweet);
      const count = (holds: (tweet: (typeof tweets)[number]) => boolean) =>
        tweets.filter(holds).length;
      const read: SavedPageExpectation['read'] = {
        tweets: tweets.length,
        focal: count(({ focal }) => focal),
        withText: count(({ text }) => text !== ''),
        cut: count(({ textIsCut }) => textIsCut),
        translated: count(({ translated }) => translated),
        quoting: count(({ quote }) => quote?.authorHandle != null),
        replying: count(({ replyingTo }) => replyingTo.length > 0),
        languages: [...new Set(tweets.map(({ language }) => language ?? '-'))].toSorted(),
        answers: opened.tweets.filter(({ thread }) => thread?.answers != null).length,
        composers: opened.composers.map(({ kind }) => kind),
        signedIn: opened.page.account !== null,
        theme: opened.page.theme,
        health: opened.page.health().state,
      };
      expect(read).toEqual(expected.read);
    });

    it('gives every tweet a name, an author and the second X shows', async () => {
      const opened = await openSaved(name);
      for (const { tweet } of opened.tweets) {
        expect(tweet.authorName).not.toBe('');
        expect(tweet.promoted).toBe(false);
        expect(tweet.postedAt).toBe(snowflakeTime(tweet.id));
      }
    });

    it('takes a toolbar in every tweet, exactly one', async () => {
      const opened = await openSaved(name);
      const placed = opened.tweets.filter((tweet) =>
        tweet.placeToolbar(document.createElement('reply-desk-test')),
      );
      expect(placed).toHaveLength(opened.tweets.length);
      expect(document.querySelectorAll('article reply-desk-test')).toHaveLength(placed.length);
      expect(opened.root.querySelectorAll('article article reply-desk-test')).toHaveLength(0);
    });

    it('has composers that answer the focal tweet and post from the signed-in account', async () => {
      const opened = await openSaved(name);
      const focal = opened.tweets.find(({ tweet }) => tweet.focal);
      for (const composer of opened.composers) {
        expect(composer.answers).toBe(focal?.tweet.id ?? null);
        expect(composer.account).not.toBeNull();
        const { account } = opened.page;
        expect(account === null || sameHandle(composer.account ?? '', account.handle)).toBe(true);
        expect(composer.text()).toBe('');
        expect(composer.placeBar(document.createElement('reply-desk-test'))).toBe(true);
      }
    });
  });
});

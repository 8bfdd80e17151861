import { pagePlace } from '@/entrypoints/x.content/page/page-kind';
import { describe, expect, it, onTestFinished } from 'vitest';
import { one, openPage, settled } from './support/open-page';
import {
  TEXT_IDS,
  cell,
  editor,
  navigation,
  notification,
  promoted,
  timeline,
  tweet,
} from './support/x-markup';

describe('kind of page', () => {
  it.each([
    ['/home', 'timeline'],
    ['/', 'timeline'],
    ['/i/lists/123', 'timeline'],
    ['/i/bookmarks', 'timeline'],
    ['/search', 'search'],
    ['/hashtag/parcel', 'search'],
    ['/notifications', 'notifications'],
    ['/notifications/mentions', 'notifications'],
    ['/mara_field', 'profile'],
    ['/mara_field/with_replies', 'profile'],
    ['/i/chat/12-34', 'messages'],
    ['/messages/12-34', 'messages'],
    ['/mara_field/status/1990000000000000001', 'tweet'],
    ['/mara_field/status/1990000000000000001/photo/2', 'tweet'],
    ['/i/status/1990000000000000001', 'tweet'],
    ['/i/web/status/1990000000000000001', 'tweet'],
    ['/mara_field/status/1990000000000000001/quotes', 'other'],
    ['/settings/account', 'other'],
    ['/i/premium_sign_up', 'other'],
    ['/constructor', 'profile'],
  ])('%s is %s', (path, kind) => {
    expect(pagePlace(path, null).kind).toBe(kind);
  });

  it('has a focal tweet only where the address names one', () => {
    expect(pagePlace('/mara_field/status/1990000000000000001/photo/2', null).focalId).toBe(
      '1990000000000000001',
    );
    expect(pagePlace('/mara_field/status/99999999999999999999', null).focalId).toBeNull();
    expect(pagePlace('/home', null).focalId).toBeNull();
  });
});

describe('account', () => {
  function cookie(id: string | null): void {
    document.cookie = id === null ? 'twid=; max-age=0; path=/' : `twid=u%3D${id}; path=/`;
    onTestFinished(() => {
      document.cookie = 'twid=; max-age=0; path=/';
    });
  }

  it('is the one of the navigation, with the id of X’s cookie', async () => {
    cookie('1204567890');
    const { page } = await openPage('/home', navigation('lumenparcel'));
    expect(page.account).toEqual({ handle: 'lumenparcel', id: '1204567890' });
  });

  it('is null when nobody is signed in, and has no id without a cookie', async () => {
    expect((await openPage('/home', timeline())).page.account).toBeNull();
    expect((await openPage('/home', navigation('lumenparcel'))).page.account).toEqual({
      handle: 'lumenparcel',
      id: null,
    });
  });

  it('is read from the account switcher where the navigation has no profile', async () => {
    cookie('1204567890');
    const switcher =
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-lumenparcel"></div></button>';
    expect((await openPage('/home', switcher)).page.account).toEqual({
      handle: 'lumenparcel',
      id: '1204567890',
    });
  });

  it('has no id while navigation and switcher disagree', async () => {
    cookie('1204567890');
    const { page } = await openPage('/home', navigation('lumenparcel', 'lumencare'));
    expect(page.account?.id).toBeNull();
  });

  it('has no id that was seen with another handle', async () => {
    cookie('1204567890');
    const opened = await openPage('/home', navigation('lumenparcel'));
    opened.root.innerHTML = navigation('lumencare');
    await settled();
    expect(opened.page.account).toEqual({ handle: 'lumencare', id: null });
    expect(opened.changes()).toBe(1);
    cookie('99');
    expect(opened.page.account).toEqual({ handle: 'lumencare', id: '99' });
    opened.root.innerHTML = navigation('lumenparcel');
    expect(opened.page.account?.id).toBeNull();
  });
});

describe('appearance', () => {
  function style(colour: string): void {
    document.body.style.backgroundColor = colour;
    onTestFinished(() => document.body.removeAttribute('style'));
  }

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('follows the background %s', async (colour, theme) => {
    style(colour);
    expect((await openPage('/home', '')).page.theme).toBe(theme);
  });

  it('is told when X changes it, with its language', async () => {
    style('rgb(255, 255, 255)');
    const opened = await openPage('/home', '');
    style('rgb(0, 0, 0)');
    const { lang } = document.documentElement;
    onTestFinished(() => {
      document.documentElement.lang = lang;
    });
    document.documentElement.lang = 'ar';
    await settled();
    expect(opened.page).toMatchObject({ theme: 'dark', language: 'ar' });
    expect(opened.changes()).toBeGreaterThan(0);
  });
});

describe('health', () => {
  const three = () =>
    timeline(...[TEXT_IDS.morning, TEXT_IDS.noon, TEXT_IDS.night].map((id) => cell(tweet({ id }))));
  const healthOf = async (html: string) => (await openPage('/home', html)).page.health();
  const renamed = (testId: string) =>
    three().replaceAll(`data-testid="${testId}"`, 'data-testid="renamed"');

  it('is good where tweets can be read', async () => {
    expect(await healthOf(three() + navigation('lumenparcel') + editor())).toEqual({
      state: 'healthy',
    });
  });

  it.each([
    ['a page that is still loading', ''],
    ['an empty list', timeline(cell())],
    ['people to follow', timeline(cell('<div data-testid="UserCell"><a href="/x">@x</a></div>'))],
    ['notifications alone', timeline(cell(notification('nice')))],
    ['advertisements alone', timeline(cell(promoted(tweet({ permalink: false }))))],
  ])('is unknown on %s', async (_, html) => {
    expect(await healthOf(html)).toEqual({ state: 'unknown' });
  });

  it('is good for media without words, and for a visitor who is not signed in', async () => {
    expect(await healthOf(timeline(cell(tweet({ text: null }))))).toEqual({ state: 'healthy' });
  });

  it.each([
    ['tweet', 'tweet'],
    ['reply', 'replyButton'],
    ['User-Name', 'userName'],
    ['tweetText', 'tweetText'],
  ])('names what is missing when X renames %s', async (testId, part) => {
    expect(await healthOf(renamed(testId))).toEqual({ state: 'changed', missing: [part] });
  });

  it('names the permalink, the bar, the editor and the account', async () => {
    const missing = async (html: string) => {
      const health = await healthOf(html);
      return health.state === 'changed' ? health.missing : [];
    };
    expect(await missing(timeline(cell(tweet({ permalink: false }))))).toEqual(['statusLink']);
    expect(await missing(timeline(cell(tweet({ bar: '<div></div>' }))))).toEqual(['actionGroup']);
    expect(await missing(editor().replaceAll('tweetTextarea', 'field'))).toEqual([
      'tweetEditorPrefix',
    ]);
    expect(await missing('<button data-testid="SideNav_AccountSwitcher_Button"></button>')).toEqual(
      ['profileLink'],
    );
  });

  it('notices a change under an open page', async () => {
    const opened = await openPage('/home', three());
    for (const article of document.querySelectorAll('article')) article.dataset['testid'] = 'post';
    await settled();
    expect(opened.page.health()).toMatchObject({ state: 'changed', missing: ['tweet'] });
    expect(opened.living()).toHaveLength(0);
    expect(one('article')).not.toBeNull();
  });
});

import { actionBar as findBar, readTweet } from '@/entrypoints/x.content/page/tweet-reader';
import type { Tweet } from '@/domain/tweet';
import { pagePlace } from '@/entrypoints/x.content/page/page-kind';
import { describe, expect, it } from 'vitest';
import {
  TEXT_IDS,
  TRANSLATION_BAR,
  actionBar,
  emoji,
  escape,
  link,
  mention,
  promoted,
  quote,
  replyingTo,
  showMore,
  tweet,
  type TweetMarkup,
} from './support/x-markup';

function parse(html: string): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = page.querySelector('article');
  if (!article) throw new Error('No article in the fixture');
  return article;
}

function read(options: TweetMarkup = {}, focalId: string | null = null): Tweet {
  const found = readTweet(parse(tweet(options)), focalId);
  if (!found) throw new Error('Not read as a tweet');
  return found;
}

describe('identity', () => {
  it('takes id and author from the permalink around the time', () => {
    const found = read({ id: '1990000000000000001', handle: 'Mara_Field9' });
    expect(found).toMatchObject({ id: '1990000000000000001', authorHandle: 'Mara_Field9' });
  });

  it.each([
    'https://x.com/mara_field/status/1990000000000000001',
    'https://twitter.com/mara_field/status/1990000000000000001',
    'https://mobile.twitter.com/mara_field/status/1990000000000000001?s=20',
  ])('reads the whole address of saved pages: %s', (href) => {
    expect(read({ href }).id).toBe('1990000000000000001');
  });

  it.each([
    ['a photo', '/mara_field/status/1990000000000000001/photo/1'],
    ['statistics', '/mara_field/status/1990000000000000001/analytics'],
    ['another site', 'https://x.com.example/mara_field/status/1990000000000000001'],
    ['no number', '/mara_field/status/latest'],
    ['an impossible handle', '/a-b-c/status/1990000000000000001'],
    ['an impossible id', '/mara_field/status/19900000000000000012345'],
    ['a script', 'javascript:alert(1)'],
  ])('ignores a row whose time links to %s', (_, href) => {
    expect(readTweet(parse(tweet({ href })), null)).toBeNull();
  });

  it('ignores a row without a permalink', () => {
    expect(readTweet(parse(tweet({ permalink: false })), null)).toBeNull();
  });

  it('never takes the time of a quoted tweet for its own', () => {
    const linked = quote({
      inside: '<a href="/other/status/1980000000000000000"><time datetime="x">…</time></a>',
    });
    expect(readTweet(parse(tweet({ permalink: false, afterText: linked })), null)).toBeNull();
    expect(read({ afterText: linked }).id).toBe(TEXT_IDS.morning);
  });

  it('finds the author beside the name where the permalink leaves it out', () => {
    const href = '/i/status/1990000000000000001';
    expect(read({ href, handle: 'mara_field' }).authorHandle).toBe('mara_field');
  });

  it('knows the focal tweet by its id, wherever it stands', () => {
    expect(read({ id: '1990000000000000001' }, '1990000000000000001').focal).toBe(true);
    expect(read({ focal: true, id: '1990000000000000001' }, '1990500000000000002').focal).toBe(
      false,
    );
  });
});

describe('time', () => {
  it('comes from the id, to the millisecond', () => {
    expect(read({ id: '1990000000000000001' }).postedAt).toBe(
      Number(1990000000000000001n >> 22n) + 1288834974657,
    );
  });

  it('comes from the id also where the markup disagrees', () => {
    const expected = read({ id: '1990000000000000001' }).postedAt;
    expect(read({ id: '1990000000000000001', datetime: '1999-01-01T00:00:00Z' }).postedAt).toBe(
      expected,
    );
    expect(read({ id: '1990000000000000001', datetime: 'yesterday' }).postedAt).toBe(expected);
  });

  it('comes from the markup for ids older than snowflakes', () => {
    expect(read({ id: '20', datetime: '2006-03-21T20:50:14.000Z' }).postedAt).toBe(
      Date.UTC(2006, 2, 21, 20, 50, 14),
    );
    expect(readTweet(parse(tweet({ id: '20', datetime: 'never' })), null)).toBeNull();
  });
});

describe('text', () => {
  it('keeps emoji, line breaks and the whole of a link', () => {
    const text = `<span>Where is it? </span>${emoji('📦')}<span>\n\nSecond</span><br><span>third </span>${link('lumen.example/track/1', '23456', true)}`;
    expect(read({ text }).text).toBe(
      'Where is it? 📦\n\nSecond\nthird https://lumen.example/track/123456…',
    );
  });

  it('is never a quoted tweet’s, even where the tweet has none of its own', () => {
    expect(read({ afterText: quote({ text: 'not mine' }) }).text).toBe('My parcel never came.');
    const silent = read({ text: null, afterText: quote({ text: 'not mine' }) });
    expect(silent).toMatchObject({ text: '', language: null });
  });

  it('leaves out X’s own "Show more", beside the text or in it', () => {
    expect(read({ afterText: showMore() })).toMatchObject({
      textIsCut: true,
      text: 'My parcel never came.',
    });
    expect(read({ text: `<span>Long…</span>${showMore()}` })).toMatchObject({
      textIsCut: true,
      text: 'Long…',
    });
    expect(read({ afterText: quote({ inside: showMore() }) }).textIsCut).toBe(false);
    expect(read().textIsCut).toBe(false);
  });

  it.each(['en', 'pt-BR', 'und', 'zxx', 'qme'])('has X’s language tag %s', (lang) => {
    expect(read({ lang }).language).toBe(lang);
  });

  it('has no language where X gives none', () => {
    expect(read({ lang: null }).language).toBeNull();
    expect(read({ lang: '' }).language).toBeNull();
  });

  it('survives 25,000 characters and two thousand nested elements', () => {
    expect(read({ text: 'a'.repeat(25_000) }).text).toHaveLength(25_000);
    const article = parse(tweet({ text: '' }));
    let inner = article.querySelector('[data-testid="tweetText"]');
    for (let depth = 0; depth < 2000; depth += 1) {
      const span = article.ownerDocument.createElement('span');
      inner?.append(span);
      inner = span;
    }
    inner?.append('deep');
    expect(readTweet(article, null)?.text).toBe('deep');
  });

  it('is text also where it looks like markup', () => {
    const markup = '<img src=x onerror=alert(1)> {{ brand.name }} </script>';
    const found = read({ text: `<span>${escape(markup)}</span>`, name: escape('<b>Mara</b>') });
    expect(found).toMatchObject({ text: markup, authorName: '<b>Mara</b>' });
  });

  it('reads right-to-left text as it stands', () => {
    expect(read({ text: '<span>أين طردي؟</span>', lang: 'ar', name: 'نور' })).toMatchObject({
      text: 'أين طردي؟',
      authorName: 'نور',
    });
  });
});

describe('translation', () => {
  it('is seen by the bar above the text', () => {
    expect(read({ beforeText: TRANSLATION_BAR }).translated).toBe(true);
    expect(read({ beforeText: `<div><div>${TRANSLATION_BAR}</div></div>` }).translated).toBe(true);
  });

  it('is not assumed for Grok’s button beside the menu, nor for a translated quote', () => {
    expect(read().translated).toBe(false);
    expect(read({ afterText: quote({ inside: TRANSLATION_BAR }) }).translated).toBe(false);
    expect(read({ text: null, beforeText: TRANSLATION_BAR }).translated).toBe(false);
  });
});

describe('author', () => {
  it('has a name with emoji, also one of nothing else', () => {
    expect(read({ name: `Mara ${emoji('🌿')}` }).authorName).toBe('Mara 🌿');
    expect(read({ name: emoji('🦊') }).authorName).toBe('🦊');
  });

  it('has no badges in the name', () => {
    const badge =
      '<svg data-testid="icon-verified" aria-label="Verified"></svg><div role="link" tabindex="0"><img alt="Lumen"></div>';
    expect(read({ badge })).toMatchObject({ authorName: 'Mara Field', quote: null });
  });

  it('may have no name at all', () => {
    expect(read({ name: '' }).authorName).toBe('');
  });
});

describe('quote', () => {
  it('tells whose tweet is quoted', () => {
    expect(read({ afterText: quote({ handle: 'lumenparcel' }) }).quote).toEqual({
      authorHandle: 'lumenparcel',
    });
    expect(read().quote).toBeNull();
  });

  it('has no author where the quoted tweet is gone', () => {
    const gone = '<article><div dir="ltr"><span>…</span></div></article>';
    expect(read({ afterText: gone }).quote).toEqual({ authorHandle: null });
  });

  it('may itself quote', () => {
    const outer = quote({ handle: 'outer_one', inside: quote({ handle: 'inner_one' }) });
    expect(read({ afterText: outer })).toMatchObject({
      quote: { authorHandle: 'outer_one' },
      text: 'My parcel never came.',
    });
  });
});

describe('handles', () => {
  it('reads "Replying to" by its links alone', () => {
    expect(read({ beforeText: replyingTo('lumenparcel', 'kai_brook') }).replyingTo).toEqual([
      'lumenparcel',
      'kai_brook',
    ]);
  });

  it('takes no other link for "Replying to"', () => {
    const card = '<div data-testid="card.wrapper"><a href="/shop">@shop</a></div>';
    const elsewhere = '<div><a href="/somewhere">@lumenparcel</a></div>';
    expect(read({ text: mention('lumenparcel'), afterText: card + elsewhere }).replyingTo).toEqual(
      [],
    );
  });

  it('reads mentions once each, in order, linked or not', () => {
    const text = `${mention('LumenParcel')}<span> hi @kai_brook, @lumenparcel! (@x_1)</span>`;
    expect(read({ text }).mentions).toEqual(['LumenParcel', 'kai_brook', 'x_1']);
  });

  it.each([
    ['an e-mail address', 'mail me@lumenparcel.example'],
    ['a web address', 'https://medium.example/@lumenparcel/post'],
    ['too long for a handle', '@this_is_no_handle_of_x_'],
    ['another network', '@lumen@social.example'],
  ])('takes no mention from %s', (_, words) => {
    expect(read({ text: `<span>${words}</span>` }).mentions).toEqual([]);
  });

  it('knows the long handles of X’s first years', () => {
    const handle = 'since_the_first_year';
    const found = read({ handle, text: `<span>@${handle} and I</span>` });
    expect(found).toMatchObject({ authorHandle: handle, mentions: [handle] });
    expect(pagePlace(`/${handle}`, null).kind).toBe('profile');
  });

  it('finds mentions inside text without spaces', () => {
    expect(
      read({ text: '<span>荷物が届きません@lumenparcelさん。@kai_brookも</span>' }).mentions,
    ).toEqual(['lumenparcel', 'kai_brook']);
  });
});

describe('advertisements', () => {
  it('are known by what stands around the row, not in it', () => {
    expect(readTweet(parse(promoted(tweet())), null)?.promoted).toBe(true);
    const video =
      '<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>';
    expect(read({ afterText: video }).promoted).toBe(false);
  });
});

describe('action bar', () => {
  it('is the group with the Reply button', () => {
    const article = parse(
      tweet({ afterText: '<div role="group"><button type="button">…</button></div>' }),
    );
    expect(findBar(article)?.querySelector('[data-testid="reply"]')).not.toBeNull();
  });

  it('is the one with an id where X draws two', () => {
    const article = parse(
      tweet({ afterText: actionBar(), bar: actionBar('id="id__own"') + actionBar() }),
    );
    expect(findBar(article)?.id).toBe('id__own');
  });

  it('is missing in the reply editor', () => {
    expect(findBar(parse(tweet({ bar: '' })))).toBeNull();
  });

  it('is found by its other buttons where replying is not offered', () => {
    const bar = '<div role="group"><button type="button" data-testid="unlike"></button></div>';
    expect(findBar(parse(tweet({ bar })))).not.toBeNull();
  });
});

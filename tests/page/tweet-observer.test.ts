import { describe, expect, it, vi } from 'vitest';
import { goTo, one, openPage, settled } from './support/open-page';
import { TEXT_IDS, cell, notification, promoted, timeline, tweet } from './support/x-markup';

const LIST = '[data-testid="primaryColumn"] section > div > div';

function append(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const added = holder.firstElementChild as HTMLElement;
  one(LIST).append(added);
  return added;
}

function host(): HTMLElement {
  return document.createElement('reply-desk-test');
}

describe('rows', () => {
  it('that are there already are announced once', async () => {
    const opened = await openPage(
      '/home',
      timeline(cell(tweet()), cell(tweet({ id: TEXT_IDS.noon }))),
    );
    expect(opened.tweets.map(({ tweet }) => tweet.id)).toEqual([TEXT_IDS.morning, TEXT_IDS.noon]);
    expect(opened.turns()).toBe(1);
  });

  it('are announced to listeners that come later', async () => {
    const { page } = await openPage('/home', timeline(cell(tweet())));
    const late = vi.fn();
    page.onTweet(late);
    expect(late).toHaveBeenCalledOnce();
  });

  it('that come beside a form whose fields hide its methods are announced all the same', async () => {
    const opened = await openPage('/home', timeline());
    const form = document.createElement('form');
    for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll']) {
      form.append(Object.assign(document.createElement('input'), { name }));
    }
    one(LIST).append(form);
    append(cell(tweet()));
    await settled();
    form.append(document.createElement('p'));
    append(cell(tweet({ id: TEXT_IDS.noon })));
    await settled();
    expect(opened.tweets).toHaveLength(2);
  });

  it('that come are announced in the same turn, before the browser paints', async () => {
    const opened = await openPage('/home', timeline());
    let painted = false;
    requestAnimationFrame(() => (painted = true));
    append(cell(tweet()));
    await Promise.resolve();
    expect(opened.tweets).toHaveLength(1);
    expect(painted).toBe(false);
  });

  it('that come together make one turn', async () => {
    const opened = await openPage('/home', timeline());
    append(cell(tweet()));
    append(cell(tweet({ id: TEXT_IDS.noon })));
    await settled();
    expect(opened.tweets).toHaveLength(2);
    expect(opened.turns()).toBe(1);
  });

  it('that leave end their handle', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    one('article').closest('[data-testid="cellInnerDiv"]')?.remove();
    await settled();
    expect(opened.living()).toHaveLength(0);
    expect(opened.turns()).toBe(2);
  });

  it('that only move within the list keep their handle', async () => {
    const opened = await openPage(
      '/home',
      timeline(cell(tweet()), cell(tweet({ id: TEXT_IDS.noon }))),
    );
    one(LIST).append(one('[data-testid="cellInnerDiv"]'));
    await settled();
    expect(opened.tweets).toHaveLength(2);
    expect(opened.living()).toHaveLength(2);
  });

  it('recycled for another tweet end the old handle and announce a new one', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const before = opened.tweets[0];
    one('article a:has(time)').setAttribute('href', `/mara_field/status/${TEXT_IDS.noon}`);
    await settled();
    expect(before?.signal.aborted).toBe(true);
    expect(opened.living().map(({ tweet }) => tweet.id)).toEqual([TEXT_IDS.noon]);
  });

  it('shown twice on a page are two rows', async () => {
    const opened = await openPage('/home', timeline(cell(tweet()), cell(tweet())));
    expect(opened.living()).toHaveLength(2);
  });

  it('whose text changes are read again', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const [handle] = opened.tweets;
    const changed = vi.fn();
    handle?.onChange(changed);
    const words = one('[data-testid="tweetText"]').firstChild as Text;
    words.data = 'It came after all.';
    await settled();
    expect(changed).toHaveBeenCalledOnce();
    expect(handle?.tweet.text).toBe('It came after all.');
  });

  it('whose counters change are left alone', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const changed = vi.fn();
    opened.tweets[0]?.onChange(changed);
    one('[data-testid="like"] span').textContent = '2';
    await settled();
    expect(changed).not.toHaveBeenCalled();
    expect(opened.turns()).toBe(1);
  });

  it('that are notifications, advertisements without a permalink, or empty are none', async () => {
    const ad = promoted(tweet({ permalink: false }));
    const opened = await openPage(
      '/notifications',
      timeline(cell(notification('nice')), cell(ad), cell('<article></article>'), cell()),
    );
    expect(opened.tweets).toHaveLength(0);
  });

  it('drawn without a permalink are announced once it comes', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ permalink: false }))));
    expect(opened.tweets).toHaveLength(0);
    const row = document.createElement('div');
    row.innerHTML = `<a href="/mara_field/status/${TEXT_IDS.noon}"><time datetime="2025-11-16T10:00:00Z">…</time></a>`;
    one('article').append(row);
    await settled();
    expect(opened.tweets).toHaveLength(1);
  });

  it('go on being announced when a listener throws', async () => {
    const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', reported, { once: true });
    const opened = await openPage('/home', timeline());
    const second = vi.fn();
    opened.page.onTweet(() => {
      throw new Error('a feature broke');
    });
    opened.page.onTweet(second);
    append(cell(tweet()));
    await settled();
    expect(second).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('all end when the adapter ends', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    opened.end();
    expect(opened.living()).toHaveLength(0);
    expect(toolbar.isConnected).toBe(false);
    append(cell(tweet({ id: TEXT_IDS.noon })));
    await settled();
    expect(opened.tweets).toHaveLength(1);
  });
});

describe('toolbar', () => {
  it('is the last child of the action bar and changes no height', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const height = one('article').offsetHeight;
    const toolbar = host();
    expect(opened.tweets[0]?.placeToolbar(toolbar)).toBe(true);
    expect(one('[role="group"]').lastElementChild).toBe(toolbar);
    expect(one('article').offsetHeight).toBe(height);
  });

  it('is not placed where there is no action bar', async () => {
    const opened = await openPage('/home', timeline(cell(tweet({ bar: '' }))));
    const toolbar = host();
    expect(opened.tweets[0]?.placeToolbar(toolbar)).toBe(false);
    expect(toolbar.isConnected).toBe(false);
  });

  it('starts no turn when it is placed or changes inside', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    toolbar.attachShadow({ mode: 'open' });
    opened.tweets[0]?.placeToolbar(toolbar);
    toolbar.shadowRoot?.append(document.createElement('button'));
    toolbar.setAttribute('lang', 'de');
    await settled();
    expect(opened.turns()).toBe(1);
  });

  it('comes back when X drops it', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    toolbar.remove();
    await settled();
    expect(one('[role="group"]').lastElementChild).toBe(toolbar);
  });

  it('moves into the new bar when X draws the bar anew', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    const old = one('[role="group"]');
    const fresh = old.cloneNode(true) as HTMLElement;
    fresh.querySelector('reply-desk-test')?.remove();
    old.replaceWith(fresh);
    await settled();
    expect(fresh.lastElementChild).toBe(toolbar);
    expect(document.querySelectorAll('reply-desk-test')).toHaveLength(1);
  });

  it('goes with its row, also when the row becomes another tweet', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    one('article a:has(time)').setAttribute('href', `/mara_field/status/${TEXT_IDS.noon}`);
    await settled();
    expect(toolbar.isConnected).toBe(false);
    expect(opened.tweets[0]?.placeToolbar(toolbar)).toBe(false);
  });

  it('comes back when another script moves it elsewhere', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    const place = toolbar.parentElement;
    await settled();
    document.body.append(toolbar);
    await settled();
    expect(toolbar.parentElement).toBe(place);
  });

  it('gives in to a script that keeps throwing it out', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const toolbar = host();
    opened.tweets[0]?.placeToolbar(toolbar);
    const thrower = new MutationObserver(() => toolbar.remove());
    thrower.observe(one('[role="group"]'), { childList: true });
    toolbar.remove();
    await settled();
    thrower.disconnect();
    expect(toolbar.isConnected).toBe(false);
  });
});

describe('navigation', () => {
  it('is noticed by the address, and changes which tweet is focal', async () => {
    const opened = await openPage('/home', timeline(cell(tweet())));
    const [handle] = opened.tweets;
    const changed = vi.fn();
    handle?.onChange(changed);
    goTo(`/mara_field/status/${TEXT_IDS.morning}`);
    await settled();
    expect(opened.page.kind).toBe('tweet');
    expect(opened.changes()).toBe(1);
    expect(handle?.tweet.focal).toBe(true);
    expect(changed).toHaveBeenCalled();
  });

  it('leaves the kind as it was while X shows its editor over the page', async () => {
    const opened = await openPage('/notifications', timeline());
    goTo('/compose/post');
    await settled();
    expect(opened.page.kind).toBe('notifications');
  });
});

describe('cost', () => {
  it('of a turn that brings 30 tweets is well under 5 ms each frame could spare', async () => {
    const opened = await openPage('/home', timeline());
    const costs: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      one(LIST).replaceChildren();
      await settled();
      const rows = document.createElement('div');
      rows.innerHTML = Array.from({ length: 30 }, (_, index) =>
        cell(tweet({ id: String(1990000000000000000n + BigInt(round * 30 + index)) })),
      ).join('');
      one(LIST).append(rows);
      const start = performance.now();
      await Promise.resolve();
      costs.push(performance.now() - start);
    }
    expect(opened.living()).toHaveLength(30);
    const median = costs.sort((a, b) => a - b)[10] ?? Infinity;
    console.log(`30 tweets: median ${median.toFixed(2)} ms a turn`);
    expect(median).toBeLessThan(5);
  });
});

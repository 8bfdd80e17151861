import { describe, expect, it, vi } from 'vitest';
import { one, openPage, settled } from './support/open-page';
import { TEXT_IDS, cell, promoted, timeline, tweet } from './support/x-markup';

const { morning, noon, evening, night, late } = TEXT_IDS;
const HEADING = cell('<h2 role="heading"><span>…</span></h2>');
const GONE = cell('<article><article><span>…</span></article></article>');
const MORE = cell('<button role="button"><span>…</span></button>');

type Strip = 'line' | 'empty' | 'context';
const row = (id: string, strip: Strip = 'empty') => cell(tweet({ id, strip }));
const focal = (id: string) => cell(tweet({ id, focal: true }));

async function threadOn(focalId: string, ...cells: string[]) {
  const opened = await openPage(`/mara_field/status/${focalId}`, timeline(...cells));
  return Object.fromEntries(opened.tweets.map(({ tweet, thread }) => [tweet.id, thread]));
}

describe('a thread', () => {
  it('is known by the oldest tweet of the page, ancestors and answers alike', async () => {
    const thread = await threadOn(noon, row(morning), focal(noon), row(evening));
    expect(Object.values(thread).map((place) => place?.id)).toEqual([morning, morning, morning]);
  });

  it('is found out when the ancestors come later', async () => {
    const opened = await openPage(`/mara_field/status/${noon}`, timeline(focal(noon)));
    const [handle] = opened.tweets;
    expect(handle?.thread).toEqual({ id: noon, answers: null });
    const changed = vi.fn();
    handle?.onChange(changed);
    const holder = document.createElement('div');
    holder.innerHTML = row(morning, 'empty');
    one('[data-testid="cellInnerDiv"]').before(...holder.children);
    await settled();
    expect(handle?.thread).toEqual({ id: morning, answers: morning });
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not exist in timelines', async () => {
    const opened = await openPage('/home', timeline(row(morning), row(noon, 'line')));
    expect(opened.tweets.map(({ thread }) => thread)).toEqual([null, null]);
  });

  it('ends at a heading, also after X has unmounted the heading', async () => {
    const opened = await openPage(
      `/mara_field/status/${morning}`,
      timeline(focal(morning), row(noon), HEADING, row(evening)),
    );
    const places = () => opened.living().map(({ thread }) => thread?.answers);
    expect(places()).toEqual([null, morning, undefined]);
    one('h2').closest('[data-testid="cellInnerDiv"]')?.remove();
    for (const id of [morning, noon]) {
      one(`article:has(a[href$="${id}"])`).closest('[data-testid="cellInnerDiv"]')?.remove();
    }
    const holder = document.createElement('div');
    holder.innerHTML = row(night);
    one('[data-testid="cellInnerDiv"]').after(...holder.children);
    await settled();
    expect(opened.living().map(({ thread }) => thread)).toEqual([null, null]);
  });

  it('does not reach rows of which the page shows no neighbour', async () => {
    const opened = await openPage(`/mara_field/status/${morning}`, timeline(row(noon)));
    expect(opened.tweets[0]?.thread).toBeNull();
  });

  it('goes on when the focal row has scrolled away', async () => {
    const opened = await openPage(
      `/mara_field/status/${morning}`,
      timeline(focal(morning), row(noon)),
    );
    one('[data-testid="cellInnerDiv"]').remove();
    const holder = document.createElement('div');
    holder.innerHTML = row(evening);
    one('[data-testid="cellInnerDiv"]').after(...holder.children);
    await settled();
    expect(opened.living().map(({ thread }) => thread)).toEqual([
      { id: morning, answers: morning },
      { id: morning, answers: morning },
    ]);
  });

  it('has no advertisements, and none of what is older below the focal tweet', async () => {
    const thread = await threadOn(
      evening,
      focal(evening),
      cell(promoted(tweet({ id: night }))),
      row(noon),
      row(late),
    );
    expect(thread[night]).toBeNull();
    expect(thread[noon]).toBeNull();
    expect(thread[late]).toBeNull();
  });
});

describe('what a tweet answers', () => {
  it('is the row above, among ancestors', async () => {
    const thread = await threadOn(evening, row(morning), row(noon, 'line'), focal(evening));
    expect([morning, noon, evening].map((id) => thread[id]?.answers)).toEqual([
      null,
      morning,
      noon,
    ]);
  });

  it('is the focal tweet for a row that begins anew below it', async () => {
    const thread = await threadOn(morning, focal(morning), row(noon), row(evening), row(night));
    expect([noon, evening, night].map((id) => thread[id]?.answers)).toEqual([
      morning,
      morning,
      morning,
    ]);
  });

  it('is the row above for one joined to it by the thread line', async () => {
    const thread = await threadOn(
      morning,
      focal(morning),
      row(noon),
      row(evening, 'line'),
      row(night),
    );
    expect([noon, evening, night].map((id) => thread[id]?.answers)).toEqual([
      morning,
      noon,
      morning,
    ]);
  });

  it.each([
    ['a tweet that is gone', GONE],
    ['"Show more replies"', MORE],
    ['an advertisement', cell(promoted(tweet({ permalink: false })))],
  ])('stays open after %s', async (_, between) => {
    const below = await threadOn(morning, focal(morning), row(noon), between, row(evening, 'line'));
    expect(below[evening]).toEqual({ id: morning, answers: null });
    const above = await threadOn(evening, row(morning), between, focal(evening));
    expect(above[evening]?.answers).toBeNull();
  });

  it('reaches across X’s empty cells', async () => {
    const thread = await threadOn(noon, row(morning), cell(), focal(noon));
    expect(thread[noon]?.answers).toBe(morning);
  });

  it('stays open where the strip over the avatar says something else', async () => {
    const thread = await threadOn(morning, focal(morning), row(noon), row(evening, 'context'));
    expect(thread[evening]?.answers).toBeNull();
  });

  it('is never younger than the answer', async () => {
    const thread = await threadOn(morning, focal(morning), row(evening), row(noon, 'line'));
    expect(thread[noon]?.answers).toBeNull();
  });
});

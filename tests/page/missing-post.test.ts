import { describe, expect, it } from 'vitest';
import type { MissingPost } from '@/entrypoints/x.content/page/x-page';
import { goTo, one, openPage, settled, type OpenedPage } from './support/open-page';
import { TEXT_IDS, cell, navigation, timeline, tweet } from './support/x-markup';

const { morning, noon, evening } = TEXT_IDS;
const GONE = cell('<article><article><span>…</span></article></article>');
const HIDDEN = cell('<article><span>…</span><button role="button">…</button></article>');
const LOADING = cell('<article></article><div role="progressbar"></div>');
const PAGE_GONE =
  '<div><div data-testid="error-detail"><span>…</span></div><a href="/search"></a></div>';
const FAILED =
  '<div><div data-testid="error-detail"><span>…</span></div><button role="button">…</button></div>';

const row = (id: string) => cell(tweet({ id }));
const focal = (id: string) => cell(tweet({ id, focal: true }));
const column = (content: string) =>
  `<div data-testid="primaryColumn"><button data-testid="app-bar-back"></button>${content}</div>`;

function missingOn(opened: OpenedPage): readonly MissingPost[] {
  const told: MissingPost[] = [];
  opened.page.onPostMissing((post) => told.push(post));
  return told;
}

/** Opens the page empty and lets X draw it afterwards, as it does. */
async function drawn(path: string, content: string, signedIn = true) {
  const opened = await openPage(path, `${signedIn ? navigation('lumenparcel') : ''}<main></main>`);
  const told = missingOn(opened);
  one('main').innerHTML = content;
  await settled();
  return { opened, told };
}

describe('a post that is missing', () => {
  it('is told by its own page, once', async () => {
    const { told } = await drawn(`/mara_field/status/${noon}`, column(PAGE_GONE));
    one('main').append(document.createElement('p'));
    await settled();
    expect(told).toEqual([{ kind: 'own-page', id: noon }]);
  });

  it.each([
    ['is loading', column('<div role="progressbar"></div>')],
    ['offers to try again', column(FAILED)],
    ['shows any post', column(PAGE_GONE + row(morning))],
    ['is empty', column('')],
    ['says so elsewhere', `${column('')}<aside>${PAGE_GONE}</aside>`],
  ])('is not told by a page that %s', async (_, content) => {
    const { told } = await drawn(`/mara_field/status/${noon}`, content);
    expect(told).toEqual([]);
  });

  it('is not told to visitors who are not signed in, nor by other pages', async () => {
    const visitor = await drawn(`/mara_field/status/${noon}`, column(PAGE_GONE), false);
    expect(visitor.told).toEqual([]);
    const profile = await drawn('/mara_field', column(PAGE_GONE));
    expect(profile.told).toEqual([]);
  });

  it('is not the post the agent goes to while the words are still about another', async () => {
    const { told } = await drawn(`/mara_field/status/${noon}`, column(PAGE_GONE));
    goTo(`/mara_field/status/${evening}`);
    one('main').append(document.createElement('p'));
    await settled();
    expect(told).toEqual([{ kind: 'own-page', id: noon }]);
    one('main').innerHTML = column(PAGE_GONE);
    await settled();
    expect(told.at(-1)).toEqual({ kind: 'own-page', id: evening });
  });

  it('is what a post answers that stands right below X’s row for it', async () => {
    const path = `/mara_field/status/${evening}`;
    const { told } = await drawn(path, timeline(row(morning), GONE, focal(evening)));
    expect(told).toEqual([{ kind: 'answered', by: evening }]);
  });

  it.each([
    ['hides it until the agent wants to see it', [HIDDEN, focal(evening)]],
    ['is loading it', [LOADING, focal(evening)]],
    [
      'shows a post between',
      [GONE, row(noon), cell('<div>…<button>…</button></div>'), focal(evening)],
    ],
    ['has it among the answers, whose order proves nothing', [focal(morning), GONE, row(evening)]],
  ])('is not told where X %s', async (_, cells) => {
    const path = `/mara_field/status/${cells.includes(focal(morning)) ? morning : evening}`;
    const { told } = await drawn(path, timeline(...cells));
    expect(told.filter((post) => post.kind === 'answered' && post.by === evening)).toEqual([]);
  });

  it('is not told when rows leave the page', async () => {
    const path = `/mara_field/status/${noon}`;
    const { told } = await drawn(path, timeline(row(morning), focal(noon), row(evening)));
    for (const shown of document.querySelectorAll('[data-testid="cellInnerDiv"]')) shown.remove();
    await settled();
    expect(told).toEqual([]);
  });
});

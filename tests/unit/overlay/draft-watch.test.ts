// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellOfDrafts } from '@/entrypoints/x.content/draft-watch';
import { OPTIONS_PAGE, X_PAGE } from '../../support/background-worker';
import { FakePage } from '../../support/fake-page';

let page: FakePage;
let ended: AbortController;

beforeEach(() => {
  page = new FakePage();
  ended = new AbortController();
  tellOfDrafts(page, ended.signal);
  return () => ended.abort();
});

const QUESTION = { id: 1, type: 'hasDraft', data: undefined, timestamp: 1 };

/** What this tab answers to `sender`. */
function answer(sender = OPTIONS_PAGE): Promise<{ res?: boolean; err?: unknown }> {
  return new Promise((told) => void fakeBrowser.runtime.onMessage.trigger(QUESTION, sender, told));
}

it('tells of what is written in any composer that stands', async () => {
  expect(await answer()).toEqual({ res: false });
  page.showComposer('inline-reply');
  const modal = page.showComposer('modal');
  expect(await answer()).toEqual({ res: false });
  modal.write('We are on it');
  expect(await answer()).toEqual({ res: true });
  modal.remove();
  expect(await answer()).toEqual({ res: false });
});

it('tells of a draft that stood there before, not of blanks', async () => {
  const composer = page.showComposer('direct-message', null, 'Your parcel');
  expect(await answer()).toEqual({ res: true });
  composer.write(' \n ');
  expect(await answer()).toEqual({ res: false });
});

it('tells nobody but the extension itself', async () => {
  page.showComposer('inline-reply', null, 'Half written');
  expect(await answer(X_PAGE)).toEqual({ err: expect.anything() as unknown });
});

it('tells nothing when it is over', async () => {
  ended.abort();
  // Who is going to answer says so.
  expect(
    await fakeBrowser.runtime.onMessage.trigger(QUESTION, OPTIONS_PAGE, () => undefined),
  ).not.toContain(true);
});

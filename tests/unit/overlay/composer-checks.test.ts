// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '@/domain/result';
import { collision } from '@/entrypoints/x.content/features/collision';
import { directMessageInvitation } from '@/entrypoints/x.content/features/dm-invitation';
import { wrongAccount } from '@/entrypoints/x.content/features/wrong-account';
import type { Settings } from '@/storage/settings';
import { anyTweet } from '../../support/any-tweet';
import { FakePage } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';
import { slaEvent } from '../../support/sightings';

let overlay: Overlay;
beforeEach(() => setInterfaceLanguage('en'));
afterEach(() => overlay.end());

const gesture = { event: new Event('click') };
const parts = () => [...overlay.store.getState().composerBars.values()].map((bar) => bar.parts);

describe('a composer of another account', () => {
  const settings: Partial<Settings> = { brandHandles: ['PellwickPost'] };
  const start = (account: string, given = settings) => {
    const page = new FakePage();
    page.account = { handle: account, id: '1204567890' };
    overlay = startFeatures([directMessageInvitation, wrongAccount], { page, settings: given });
    return page;
  };
  const invite = async (page: FakePage) => {
    const composer = page.showComposer('modal', anyTweet().id);
    page.replyAnswer = success(composer);
    page.show(anyTweet());
    page.turn();
    const [toolbar] = overlay.store.getState().toolbars.values();
    if (toolbar === undefined) throw new Error('no toolbar on the page');
    const button = toolbar.parts.find((part) => part.button !== undefined)?.button;
    const press = async () => {
      button?.press(gesture, document.body, toolbar.host);
      await vi.waitFor(() =>
        expect([composer.text() !== '', overlay.store.getState().notice !== null]).toContain(true),
      );
    };
    await press();
    return { composer, press };
  };

  it('is told of, and nothing is inserted until the agent means it', async () => {
    const { composer, press } = await invite(start('mara_private'));
    expect(parts()[0]?.get('wrong-account')?.wrongAccount).toMatchObject({
      account: 'mara_private',
      brands: ['PellwickPost'],
    });
    expect(composer.text()).toBe('');
    expect(overlay.store.getState().notice).toMatchObject({
      error: { kind: 'wrong-account', account: 'mara_private' },
      intentLink: null,
    });

    parts()[0]?.get('wrong-account')?.wrongAccount?.confirm();
    expect(parts()[0]?.get('wrong-account')?.wrongAccount).toBeNull();
    expect(overlay.store.getState().notice).toBeNull();
    await press();
    expect(composer.text()).toMatch(/recipient_id=1204567890/);
  });

  it('is told of when it changes there, and no longer when it changes back', () => {
    const page = start('PellwickPost');
    const composer = page.showComposer('home');
    expect(parts()).toEqual([]);
    composer.switchAccount('mara_private');
    const told = () => parts()[0]?.get('wrong-account')?.wrongAccount;
    expect(told()).toMatchObject({ account: 'mara_private' });
    composer.switchAccount('PellwickPost');
    expect(told()).toBeNull();
  });

  it.each([
    ['the brand’s own, in any case', 'pellwickPOST', settings],
    ['the signed-in one, where the settings name none', 'mara_private', {}],
  ])('is not %s', async (_, account, given) => {
    const { composer } = await invite(start(account, given));
    expect(parts()).toEqual([]);
    expect(composer.text()).not.toBe('');
  });
});

describe('a tweet that the brand has answered', () => {
  const root = anyTweet({ id: '11' });
  const answer = (id: string, authorHandle: string, text: string) =>
    anyTweet({ id, authorHandle, text, postedAt: Number(id) });
  const answered = () => parts()[0]?.get('collision')?.answered;

  it('is told of below the draft, once the thread shows it', () => {
    const page = new FakePage();
    overlay = startFeatures([collision], { page });
    const thread = (answers: string | null) => ({ thread: { id: '11', answers } });
    page.show(root, thread(null));
    page.showComposer('inline-reply', '11');
    page.show(answer('12', 'carl', 'Me too'), thread('11'));
    page.turn();
    expect(parts()).toEqual([]);
    const row = page.show(answer('13', 'PellwickPost', 'On it. ^LM'), thread('11'));
    page.show(answer('14', 'PellwickPost', 'To somebody else ^TK'), thread('12'));
    page.turn();
    expect(answered()).toEqual({
      account: 'PellwickPost',
      postedAt: 13,
      initials: 'LM',
      repliesLoaded: 2,
    });
    row.remove();
    page.turn();
    expect(answered()).toBeNull();
  });

  it('is told of by the newest answer, be it on this page or on another', () => {
    const page = new FakePage();
    overlay = startFeatures([collision], { page });
    page.show(root, { thread: { id: '11', answers: null } });
    page.showComposer('inline-reply', '11');
    page.show(answer('13', 'PellwickPost', 'On it. ^LM'), { thread: { id: '11', answers: '11' } });
    const record = (metBy: string, metAt: number) =>
      overlay.store.setState({
        clocks: new Map([['11', slaEvent({ tweetId: '11', metAt, metBy })]]),
      });
    record('12', 12);
    expect(answered()).toMatchObject({ postedAt: 13, initials: 'LM' });
    record('15', 15);
    expect(answered()).toMatchObject({ postedAt: 15, initials: null, repliesLoaded: 1 });
    // The page shows the second of its posting alone.
    record('13', 13.5);
    expect(answered()).toMatchObject({ postedAt: 13, initials: 'LM' });
  });

  it('is told of also where another page showed the answer', () => {
    const page = new FakePage();
    overlay = startFeatures([collision], { page });
    page.showComposer('modal', '11');
    overlay.store.setState({ clocks: new Map([['11', slaEvent({ tweetId: '11' })]]) });
    expect(parts()).toEqual([]);
    const met = slaEvent({ tweetId: '11', metAt: 99, metBy: '13' });
    overlay.store.setState({ clocks: new Map([['11', met]]) });
    expect(answered()).toMatchObject({ postedAt: 99, initials: null, repliesLoaded: 0 });
  });
});

describe('one press on a tweet that the brand has answered', () => {
  const root = anyTweet({ id: '11' });
  const start = () => {
    const page = new FakePage();
    overlay = startFeatures([directMessageInvitation], { page });
    page.show(root, { thread: { id: '11', answers: null } });
    const composer = page.showComposer('modal', '11');
    page.replyAnswer = success(composer);
    page.turn();
    const [toolbar] = overlay.store.getState().toolbars.values();
    const button = toolbar?.parts.find((part) => part.button !== undefined)?.button;
    if (toolbar === undefined || button === undefined) throw new Error('no button on the page');
    return { composer, press: () => button.press(gesture, document.body, toolbar.host) };
  };
  const answer = (metAt: number) => {
    const met = slaEvent({ tweetId: '11', metAt, metBy: String(metAt) });
    overlay.store.setState({ clocks: new Map([['11', met]]) });
  };
  const told = () => overlay.store.getState().details;

  it('tells of it, and inserts the invitation with the second', async () => {
    const { composer, press } = start();
    answer(99);
    press();
    expect(told()).toMatchObject({ item: 'dm-invitation', answered: { postedAt: 99 } });
    // She read something else in between.
    overlay.store.setState({ details: null });
    answer(120);
    press();
    expect(told()).toMatchObject({ item: 'dm-invitation', answered: { postedAt: 120 } });
    expect(composer.text()).toBe('');
    press();
    expect(told()).toBeNull();
    await vi.waitFor(() => expect(composer.text()).toMatch(/recipient_id/));
  });

  it('inserts the invitation where there is no answer', async () => {
    const { composer, press } = start();
    press();
    expect(told()).toBeNull();
    await vi.waitFor(() => expect(composer.text()).toMatch(/recipient_id/));
  });
});

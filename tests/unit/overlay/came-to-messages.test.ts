// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import { failure, success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { cameToMessages } from '@/entrypoints/x.content/features/came-to-messages';
import type { TrustedGesture } from '@/entrypoints/x.content/page/x-page';
import type { FakeComposer } from '../../support/fake-page';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';

const ANA: AnsweredCustomer = { handle: 'ana', answerId: '1', answeredAt: 0 };
const BEN: AnsweredCustomer = { handle: 'ben', answerId: '2', answeredAt: 0 };
const GESTURE = { event: new Event('click') } as TrustedGesture;

let left: readonly AnsweredCustomer[];
let overlay: Overlay;
let composer: FakeComposer;
const list = vi.fn<Background['listCustomersWhoMayCome']>();
const note = vi.fn<Background['noteThatCustomerCame']>();

beforeEach(async () => {
  await setInterfaceLanguage('en');
  left = [ANA, BEN];
  list.mockReset().mockImplementation(() => Promise.resolve(success(left)));
  note.mockReset().mockResolvedValue(success(undefined));
});

async function start(kind: 'direct-message' | 'modal' = 'direct-message'): Promise<void> {
  const background = { listCustomersWhoMayCome: list, noteThatCustomerCame: note };
  overlay = startFeatures([cameToMessages], { background });
  composer = overlay.page.showComposer(kind);
  await answered();
}
/** After what was asked of the background was answered. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

const bar = () => [...overlay.store.getState().composerBars.values()][0];
const part = () => bar()?.parts.get('came-to-messages');
const open = () => overlay.store.getState().customerList;
async function press(): Promise<void> {
  const host = bar()?.host;
  if (host === undefined) throw new Error('there is no bar');
  part()?.button?.press(GESTURE, host.element, host);
  await answered();
}
async function choose(customer: AnsweredCustomer): Promise<void> {
  await press();
  open()?.choose(customer);
  await answered();
}

describe('the question where a customer came from', () => {
  it('stands beside a message while somebody was answered lately', async () => {
    await start();
    expect(part()?.button?.label).toBe('Came from a post?');
  });

  it('does not stand where nobody was, where that is not known, and in public', async () => {
    left = [];
    await start();
    expect(bar()).toBeUndefined();
    list.mockResolvedValue(failure({ kind: 'unreachable' }));
    await start();
    expect(bar()).toBeUndefined();
    left = [ANA];
    await start('modal');
    expect(bar()).toBeUndefined();
  });

  it('is asked for again as she writes while the worker was silent, not at each letter', async () => {
    list.mockResolvedValueOnce(failure({ kind: 'unreachable' }));
    await start();
    composer.write('H');
    composer.write('Hi');
    await answered();
    expect(part()?.button?.label).toBe('Came from a post?');
    composer.write('Hi Ana');
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('opens with those answered until now, and closes from the same button', async () => {
    await start();
    left = [BEN];
    await press();
    expect(open()).toMatchObject({ customers: { state: 'ready', customers: [BEN] } });
    await press();
    expect(open()).toBeNull();
    expect(composer.focusCount).toBe(1);
  });

  it('says whom the chat is with now', async () => {
    await start();
    composer.partner = { name: 'Ben', handle: 'ben' };
    await press();
    expect(open()?.partner).toBe('ben');
  });

  it('says when it cannot be read, and reads again', async () => {
    await start();
    list.mockResolvedValueOnce(failure({ kind: 'unreachable' }));
    await press();
    expect(open()?.customers).toEqual({ state: 'failed', error: { kind: 'unreachable' } });
    open()?.retry();
    await answered();
    expect(open()?.customers).toMatchObject({ state: 'ready' });
  });

  it('closes with its composer, and for the picker’s key', async () => {
    await start();
    await press();
    overlay.pressPickerKey();
    expect(open()).toBeNull();
    await press();
    composer.remove();
    expect(open()).toBeNull();
  });
});

describe('the answer', () => {
  it('is noted, said, and gives the keyboard back to the message', async () => {
    await start();
    await choose(BEN);
    expect(note).toHaveBeenCalledExactlyOnceWith({ answerId: '2', came: true });
    expect(part()?.came?.handle).toBe('ben');
    expect(open()).toBeNull();
    expect(composer.focusCount).toBe(1);
  });

  it('can be taken back', async () => {
    await start();
    await choose(BEN);
    part()?.came?.undo();
    await answered();
    expect(note).toHaveBeenLastCalledWith({ answerId: '2', came: false });
    expect(part()?.came).toBeNull();
  });

  it('stands until she writes on; the question goes when nobody is left', async () => {
    await start();
    left = [];
    await choose(BEN);
    expect(part()?.button).toBeUndefined();
    composer.write('Hello Ben');
    expect(part()?.came).toBeNull();
  });

  it('that could not be kept is not said to be', async () => {
    await start();
    note.mockResolvedValue(failure({ kind: 'unreachable' }));
    await choose(BEN);
    expect(part()?.came).toBeNull();
    expect(overlay.store.getState().notice).toEqual({ kind: 'decision-not-kept' });
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { success } from '@/domain/result';
import { duplicateRadar } from '@/entrypoints/x.content/features/duplicate-radar';
import { trustedGesture } from '@/entrypoints/x.content/page/x-page';
import type { Settings } from '@/storage/settings';
import { cannedReply } from '../../support/canned-replies';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';

const NOW = Date.UTC(2026, 10, 20, 9);
const TEXT = 'Hi Ana, we are very sorry that your parcel is late. We are looking for it now. ^LM';
const ALIKE = 'Hi Ben, we are very sorry that your parcel is late. We are looking for it now. ^LM';
let overlay: Overlay;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  await setInterfaceLanguage('en');
});
afterEach(() => {
  vi.useRealTimers();
});

function start(settings: Partial<Settings> = {}, library: readonly CannedReply[] = []): void {
  const background = { listCannedReplies: () => Promise.resolve(success(library)) };
  overlay = startFeatures([duplicateRadar], { settings, background });
  confirmSent();
}

/** X confirms the reply. */
function confirmSent(): void {
  overlay.page.confirmSent({
    id: '2124585105679080240',
    answers: '2124585105679080001',
    account: 'PellwickPost',
    postedAt: NOW,
    text: TEXT,
  });
}

function warnings() {
  vi.advanceTimersByTime(1_000);
  return [...overlay.store.getState().composerBars.values()].flatMap(({ parts }) =>
    [...parts.values()].flatMap(({ duplicate }) => duplicate ?? []),
  );
}

describe('the radar', () => {
  it('tells of a reply that the draft nearly repeats, and stops when it no longer does', () => {
    start();
    const composer = overlay.page.showComposer('modal');
    composer.write(ALIKE);
    const link = 'https://x.com/i/status/2124585105679080240';
    expect(warnings()).toEqual([{ at: NOW, link }]);
    composer.write('Hi Ben, thanks a lot for your kind words about our driver. They made our day.');
    expect(warnings()).toEqual([]);
  });

  it('tells of it also when X mounts the editor anew', () => {
    start();
    const composer = overlay.page.showComposer('modal');
    composer.write(ALIKE);
    const [told] = warnings();
    composer.remove();
    overlay.page.showComposer('modal', null, ALIKE);
    expect(warnings()).toEqual([told]);
  });

  it('tells of a draft that is older than what is known of the replies', () => {
    overlay = startFeatures([duplicateRadar]);
    overlay.page.showComposer('home', null, ALIKE);
    expect(warnings()).toEqual([]);
    confirmSent();
    expect(warnings()).toHaveLength(1);
  });

  it('tells of it as soon as there is a place to', () => {
    start();
    const composer = overlay.page.showComposer('modal');
    const place = vi.spyOn(composer, 'placeBar').mockReturnValue(false);
    composer.write(ALIKE);
    expect(warnings()).toEqual([]);
    place.mockRestore();
    composer.write(`${ALIKE} `);
    expect(warnings()).toHaveLength(1);
  });

  it.each([
    ['while nothing is kept', { duplicateDays: 0 }, 0],
    ['of a reply that is older than the days set', { duplicateDays: 1 }, 25 * 60 * 60_000],
  ] as const)('is quiet %s', (_when, settings, later) => {
    start(settings);
    vi.setSystemTime(NOW + later);
    overlay.page.showComposer('home').write(ALIKE);
    expect(warnings()).toEqual([]);
  });

  it('is quiet in a direct message and about a few words', () => {
    start();
    overlay.page.showComposer('direct-message').write(ALIKE);
    overlay.page.showComposer('home').write('^LM');
    expect(warnings()).toEqual([]);
  });

  it('offers others in its place, searching for those with the same first tag', async () => {
    const used = cannedReply({
      bodies: {
        en: 'Hi {{ customer.first_name }}, we are very sorry that your parcel is late. We are looking for it now.',
      },
    });
    const same = cannedReply({ id: 'same', bodies: { en: 'It is on its way.' } });
    const library = [used, same, cannedReply({ id: 'other', tags: [], bodies: { en: 'Thanks!' } })];
    start({}, library);
    const composer = overlay.page.showComposer('home');
    await vi.advanceTimersByTimeAsync(1_000);
    composer.write(ALIKE);
    await vi.advanceTimersByTimeAsync(1_000);
    const [bar] = overlay.store.getState().composerBars.values();
    const gesture = trustedGesture({ isTrusted: true } as Event);
    const button = bar?.parts.get('duplicate-radar')?.button;
    if (bar && gesture) button?.press(gesture, bar.host.element, bar.host);
    expect(overlay.store.getState().picker).toMatchObject({
      button: button?.id,
      query: 'tag:order ',
      library: { replies: [{ id: 'same' }, { id: 'other' }] },
    });
  });

  it('puts the reply that is chosen instead in the place of the draft', async () => {
    start();
    const composer = overlay.page.showComposer('home');
    composer.write(ALIKE);
    vi.advanceTimersByTime(1_000);
    const [bar] = overlay.store.getState().composerBars.values();
    const button = bar?.parts.get('duplicate-radar')?.button;
    const gesture = trustedGesture({ isTrusted: true } as Event);
    if (bar && gesture) button?.press(gesture, bar.host.element, bar.host);
    // The draft gives way: it does not count.
    expect(overlay.store.getState().picker?.situation.wholeDraft('Else.')).toBe('Else.');
    if (gesture) overlay.store.getState().picker?.choose(cannedReply(), 'Something else.', gesture);
    await vi.waitFor(() => expect(composer.text()).toBe('Something else.'));
  });
});

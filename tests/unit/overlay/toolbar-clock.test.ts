// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createOverlayStore, type Toolbar } from '@/entrypoints/x.content/store';
import { toolbarItems } from '@/entrypoints/x.content/ui/toolbar/toolbar-items';
import { setInterfaceLanguage } from '../../support/i18n';
import { DAY, MINUTE, MORNING, SECOND, slaEvent } from '../../support/sightings';

beforeEach(() => setInterfaceLanguage('en'));

it.each([
  ['at the moment it was seen, which may be after the page last looked at the clock', 30 * SECOND],
  ['now, where it was seen while the computer’s clock ran a day ahead', DAY],
])('a clock is read %s', (_, ahead) => {
  const now = MORNING + MINUTE;
  const clock = slaEvent({ firstSeenAt: now + ahead });
  const watching = { notForUs: vi.fn(), waitAgain: vi.fn(), untrack: vi.fn() };
  const toolbar = {
    tweetId: clock.tweetId,
    parts: [{ waiting: { ...watching, policyName: () => null } }],
  } as unknown as Toolbar;
  const state = createOverlayStore({ now, theme: 'light' }).getState();
  const [item] = toolbarItems(1, toolbar, {
    ...state,
    clocks: new Map([[clock.tweetId, clock]]),
  });
  const expected = ahead < MINUTE ? '58 min left' : '59 min left';
  expect(item?.words.map(({ text }) => text)).toEqual([expected]);
});

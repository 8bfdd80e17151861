import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ToolbarButton } from '@/entrypoints/x.content/features/feature';
import {
  createOverlayStore,
  type OpenPicker,
  type OverlayHost,
} from '@/entrypoints/x.content/store';
import { ActionButton } from '@/entrypoints/x.content/ui/action-button';
import { OverlayStoreContext } from '@/entrypoints/x.content/ui/overlay-store';
import { expectNoAxeViolations } from '../../support/axe';

function host(): OverlayHost {
  const element = document.createElement('div');
  return { element, shadow: element.attachShadow({ mode: 'open' }), reactPlace: () => element };
}

function button(id: string): ToolbarButton {
  return { id, label: id, icon: 'reply', opens: 'picker', press: () => undefined };
}

it('each of two buttons that open a picker says whether its own is open', async () => {
  const store = createOverlayStore({ now: 0, theme: 'light' });
  const [here, elsewhere] = [host(), host()];
  const { container } = render(
    <OverlayStoreContext value={store}>
      <ActionButton button={button('first')} host={here} />
      <ActionButton button={button('second')} host={here} />
    </OverlayStoreContext>,
  );
  const open = (openedFrom: OverlayHost, button: string) =>
    act(() => store.setState({ picker: { openedFrom, button } as OpenPicker }));
  const expanded = () =>
    screen.queryAllByRole('button', { expanded: true }).map((one) => one.title);

  expect(expanded()).toEqual([]);
  open(here, 'second');
  expect(expanded()).toEqual(['second']);
  open(here, 'first');
  expect(expanded()).toEqual(['first']);
  open(elsewhere, 'first');
  expect(expanded()).toEqual([]);
  expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(2);
  await expectNoAxeViolations(container);
});

import { iconElement } from '@/components/icon/icon-element';
import { arrowTarget } from './arrow-keys';
import type { ToolbarItem } from './toolbar-items';

export interface ToolbarViewOptions {
  readonly root: ShadowRoot | HTMLElement;
  /** The agent pressed an item's button. */
  readonly onPress: (event: Event, item: string, button: HTMLButtonElement) => void;
  /** The keyboard came to an item from elsewhere than from what opened at it. */
  readonly onReach: (item: string, button: HTMLButtonElement) => void;
  /** The keyboard went on, and not into what opened at the item. */
  readonly onLeave: (item: string) => void;
  /** Runs `act` for an event of the agent's own; one that a script made does nothing. */
  readonly onOwnEvent: (event: Event, act: () => void) => void;
}

/**
 * A row of buttons that is one stop for the Tab key: arrows, Home and End move within it, as in every toolbar
 * (WAI-ARIA's toolbar pattern). Plain elements: there is one on every tweet, and the page must not feel them.
 */
export class ToolbarView {
  readonly #bar: HTMLElement;
  readonly #buttons = new Map<string, ItemButton>();
  #items: readonly ToolbarItem[] = [];
  /** The item that had the focus last. */
  #lastFocused: string | null = null;

  constructor({ root, onPress, onReach, onLeave, onOwnEvent }: ToolbarViewOptions) {
    this.#bar = document.createElement('div');
    this.#bar.className = 'toolbar';
    this.#bar.role = 'toolbar';
    this.#bar.addEventListener('click', (event) => {
      const button = this.#buttonOf(event.target);
      if (button) onPress(event, button.dataset['item'] ?? '', button);
    });
    this.#bar.addEventListener('keydown', (event) => onOwnEvent(event, () => this.#move(event)));
    this.#bar.addEventListener('focusin', (event) =>
      onOwnEvent(event, () => {
        this.#lastFocused = itemOf(event.target);
        this.#keepOneStop();
        const reached = this.#buttonOf(event.target);
        const comesBack = this.#opensBeside(root, event.relatedTarget);
        if (reached && !comesBack && reached.matches(':focus-visible')) {
          onReach(reached.dataset['item'] ?? '', reached);
        }
      }),
    );
    this.#bar.addEventListener('focusout', (event) => {
      const item = itemOf(event.target);
      // It went nowhere when the agent pressed where nothing takes it, or turned to another window.
      if (item === null || event.relatedTarget === null) return;
      if (!this.#opensBeside(root, event.relatedTarget)) onLeave(item);
    });
    root.append(this.#bar);
  }

  /** `label` is the toolbar's accessible name; it says whose tweet it is. */
  draw(label: string, items: readonly ToolbarItem[]): void {
    if (this.#bar.ariaLabel !== label) this.#bar.ariaLabel = label;
    for (const [id, button] of this.#buttons) {
      if (items.some((item) => item.id === id)) continue;
      button.cell.remove();
      this.#buttons.delete(id);
    }
    for (const [index, item] of items.entries()) {
      const button = this.#buttons.get(item.id) ?? new ItemButton(item.id);
      this.#buttons.set(item.id, button);
      button.draw(item);
      // What stands in its place is not moved: it may have the focus, and would lose it.
      const there = this.#bar.children[index] ?? null;
      if (there !== button.cell) this.#bar.insertBefore(button.cell, there);
    }
    this.#items = items;
    this.#keepOneStop();
  }

  #buttonOf(target: EventTarget | null): HTMLButtonElement | undefined {
    const item = itemOf(target);
    return item === null ? undefined : this.#buttons.get(item)?.element;
  }

  /** True for what is drawn in the same place and not on the bar. */
  #opensBeside(root: Node, target: EventTarget | null): boolean {
    return target instanceof Node && root.contains(target) && !this.#bar.contains(target);
  }

  #move(event: KeyboardEvent): void {
    const from = this.#items.findIndex(({ id }) => id === itemOf(event.target));
    if (from === -1) return;
    const rightToLeft = getComputedStyle(this.#bar).direction === 'rtl';
    const to = arrowTarget(event, from, this.#items.length, rightToLeft);
    const item = to === null ? undefined : this.#items[to];
    if (item === undefined) return;
    event.preventDefault();
    this.#buttons.get(item.id)?.element.focus();
  }

  #keepOneStop(): void {
    const stop = this.#items.find(({ id }) => id === this.#lastFocused) ?? this.#items[0];
    for (const [id, { element }] of this.#buttons) {
      const tabIndex = id === stop?.id ? 0 : -1;
      if (element.tabIndex !== tabIndex) element.tabIndex = tabIndex;
    }
  }
}

/** One item's button and its cell. Touches the page only where it looks different from before. */
class ItemButton {
  readonly cell = document.createElement('span');
  readonly element = document.createElement('button');
  #drawn: ToolbarItem | null = null;

  constructor(id: string) {
    this.cell.className = 'toolbar-item';
    this.element.type = 'button';
    this.element.tabIndex = -1;
    this.element.dataset['item'] = id;
    this.cell.append(this.element);
  }

  draw(item: ToolbarItem): void {
    const { element } = this;
    const before = this.#drawn;
    this.#drawn = item;
    if (item.className !== before?.className) element.className = item.className;
    if (item.name !== (before?.name ?? null)) {
      element.title = item.name ?? '';
      element.ariaLabel = item.name;
    }
    if (item.expanded !== (before?.expanded ?? null)) {
      element.ariaHasPopup = item.expanded === null ? null : 'dialog';
      element.ariaExpanded = item.expanded === null ? null : String(item.expanded);
    }
    if (before === null || looksDifferent(item, before)) {
      element.replaceChildren(iconElement(item.icon), ...item.words.map(wordElement));
    }
  }
}

function looksDifferent(item: ToolbarItem, before: ToolbarItem): boolean {
  return (
    item.icon !== before.icon ||
    item.words.length !== before.words.length ||
    item.words.some(({ text }, index) => text !== before.words[index]?.text)
  );
}

function wordElement({ className, text }: ToolbarItem['words'][number]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function itemOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-item]')?.getAttribute('data-item') ?? null;
}

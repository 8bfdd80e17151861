import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

/** Spread on the item's button, so that the toolbar can find it and give it the focus. */
export interface ToolbarItemProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-item': string;
}

export interface ToolbarItem {
  readonly id: string;
  readonly draw: (props: ToolbarItemProps) => ReactNode;
}

export interface ReplyToolbarProps {
  /** Accessible name; says whose tweet it is. */
  readonly label: string;
  readonly items: readonly ToolbarItem[];
}

/**
 * A row of buttons that is one stop for the Tab key: arrows, Home and End move within it, as in every toolbar
 * (WAI-ARIA's toolbar pattern).
 */
export function ReplyToolbar({ label, items }: ReplyToolbarProps) {
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = items.find((item) => item.id === focused) ?? items[0];

  const remember = (event: FocusEvent): void => {
    const id = itemOf(event.target);
    if (id !== null) setFocused(id);
  };
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = items.findIndex((item) => item.id === itemOf(event.target));
    if (from === -1 || event.ctrlKey || event.altKey || event.metaKey) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = target(event.key, from, items.length, rightToLeft);
    const id = to === null ? undefined : items[to]?.id;
    if (id === undefined) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  };

  return (
    <div
      ref={root}
      className="toolbar"
      role="toolbar"
      aria-label={label}
      onKeyDown={move}
      onFocus={remember}
    >
      {items.map(({ id, draw }) => (
        <span className="toolbar-item" key={id}>
          {draw({ tabIndex: id === stop?.id ? 0 : -1, 'data-item': id })}
        </span>
      ))}
    </div>
  );
}

function itemOf(element: EventTarget): string | null {
  return element instanceof Element ? element.getAttribute('data-item') : null;
}

function target(key: string, from: number, count: number, rightToLeft: boolean): number | null {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return (from + 1) % count;
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return (from + count - 1) % count;
    default:
      return null;
  }
}

import { openComposer } from './router';

const ARTICLE = 'main article[tabindex]';

/** X's single keys, and what they do here. All listen on the document, as on X. */
const actions: Readonly<Record<string, () => void>> = {
  n: () => openComposer(),
  r: () => press('reply'),
  l: () => press('like'),
  t: () => press('retweet'),
  b: () => press('bookmark'),
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  '/': () => document.querySelector<HTMLElement>('[role="search"] input')?.focus(),
  '.': () => window.scrollTo(0, 0),
  '?': () => document.documentElement.toggleAttribute('data-lab-help'),
};

function focused(): Element | null {
  return document.activeElement?.closest(ARTICLE) ?? null;
}

function press(id: string): void {
  focused()?.querySelector<HTMLElement>(`[data-testid$="${id}"]`)?.click();
}

function moveFocus(step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(ARTICLE)].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = all.findIndex((one) => one === focused());
  const next = all[at === -1 ? 0 : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Keys typed inside somebody's shadow root arrive here as keys of its host: they fire, as on X. */
export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.target)) return;
    const { labShortcuts: fired } = document.documentElement.dataset;
    document.documentElement.dataset['labShortcuts'] = fired ? `${fired},${event.key}` : event.key;
    event.preventDefault();
    action();
  });
}

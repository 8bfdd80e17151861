import type { Theme } from './x-page';

/** How X looks now: colours and language. */
export interface Appearance {
  readonly theme: Theme;
  readonly language: string;
}

const COLOUR = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/;

/** Reads X's appearance. Measures the page's background, since X has renamed and dropped themes before. */
export function readAppearance(document: Document): Appearance {
  const { documentElement: root } = document;
  return {
    theme: isDark(document) ? 'dark' : 'light',
    language: root.lang || 'en',
  };
}

/** Calls back when X changed its theme or its language. */
export function observeAppearance(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed);
  const attributeFilter = ['style', 'lang', 'data-theme', 'class'];
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributeFilter });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.5;
  }
  // No background yet: what X declares.
  const { documentElement: root } = document;
  return root.dataset['theme'] === 'dark' || root.style.colorScheme === 'dark';
}

/** Between 0 (black) and 1 (white); null for what is see-through. */
function luminanceOf(colour: string): number | null {
  const [, red, green, blue, alpha] = COLOUR.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (alpha !== undefined && Number.parseFloat(alpha) === 0) return null;
  return (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
}

import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import '@/components/theme/theme.css';

/**
 * Draws one of the extension's own pages into its `#root`. Also tells the document its language, so that a screen
 * reader pronounces the page as it is written.
 */
export function startPage(title: string, page: ReactNode): void {
  document.documentElement.lang = i18n.t('shared.languageTag');
  document.title = title;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}

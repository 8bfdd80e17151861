import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { testId } from '../state/settings';
import s from '../styles/chat.module.css';

/** X's chat is a program of its own, which draws itself in an open shadow root. */
export function ShadowTree({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Element | null>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (root === undefined) return;
    const styles = document.querySelectorAll('link[rel=stylesheet], style');
    const content = document.createElement('div');
    content.className = s.tree ?? '';
    // Its keys are no shortcuts of the page around it.
    root.addEventListener('keydown', (event) => event.stopPropagation());
    root.append(...[...styles].map((sheet) => sheet.cloneNode(true)), content);
    setPlace(content);
  }, []);
  return (
    <div ref={host} className={s.tree} data-testid={testId('xchatEmbedRoute')}>
      {place && createPortal(children, place)}
    </div>
  );
}

import { CompositeDecorator, DefaultDraftBlockRenderMap } from 'draft-js';
import type { ContentBlock, DraftBlockRenderMap } from 'draft-js';
import type { HTMLAttributes, ReactNode } from 'react';
import { createContext, useContext } from 'react';
import s from '../styles/composer.module.css';

/** Number of the composer's drag-and-drop context: X lets the posts of a thread be re-ordered. */
export const DragContext = createContext(0);

interface BlockProps extends HTMLAttributes<HTMLDivElement> {
  readonly 'data-offset-key'?: string;
}

/** X's build of Draft.js wraps every block in a draggable box that plain Draft.js does not have. */
function DraggableBlock(props: BlockProps) {
  const context = useContext(DragContext);
  const key = props['data-offset-key']?.split('-')[0];
  return (
    <div data-rbd-draggable-context-id={context} data-rbd-draggable-id={key}>
      <div {...props} />
    </div>
  );
}

// Draft.js hands the element straight to React, though its types know only tag names.
const element = DraggableBlock as unknown as string;

export const blockRenderMap = DefaultDraftBlockRenderMap.set('unstyled', {
  element,
  aliasedElements: ['p', 'div'],
}) as DraftBlockRenderMap;

function Coloured({ children }: { readonly children?: ReactNode }) {
  return <span className={s.coloured}>{children}</span>;
}

function finder(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) {
      found(match.index, match.index + match[0].length);
    }
  };
}

/** Mentions, tags and addresses turn blue while they are typed. */
export const decorator = new CompositeDecorator([
  {
    strategy: finder(/(?<![\w.])@[A-Za-z0-9_]{1,15}|#[\p{L}\p{N}_]+|https?:\/\/\S+/gu),
    component: Coloured,
  },
]);

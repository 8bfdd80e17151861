import { memo } from 'react';
import { ComposerBar } from '@/components/composer-bar/composer-bar';
import type { RowKey } from '../store';
import { ActionButton } from './action-button';
import { HostPortal } from './host-portal';
import { useOverlay } from './overlay-store';

/** The bar of one composer. */
export const ComposerPortal = memo(function ComposerPortal({ row }: { readonly row: RowKey }) {
  const bar = useOverlay((state) => state.composerBars.get(row));
  if (bar === undefined) return null;
  const parts = [...bar.parts.values()];
  return (
    <HostPortal host={bar.host}>
      <ComposerBar
        isPrivate={bar.kind === 'direct-message'}
        warningKinds={parts.flatMap(({ warning }) => warning?.kinds ?? [])}
      >
        {parts.map(
          ({ button }) =>
            button && <ActionButton key={button.id} button={button} host={bar.host} />,
        )}
      </ComposerBar>
    </HostPortal>
  );
});

import { memo } from 'react';
import { CameNote } from '@/components/composer-bar/came-note';
import { ComposerBar } from '@/components/composer-bar/composer-bar';
import { DraftStatus } from '@/components/composer-bar/draft-status';
import { DuplicateNotice } from '@/components/composer-bar/duplicate-notice';
import { WrongAccount } from '@/components/composer-bar/wrong-account';
import type { ComposerPart } from '../features/feature';
import type { RowKey } from '../store';
import { ActionButton } from './action-button';
import { Answered } from './answered';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { useOverlay } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/** The bar of one composer. */
export const ComposerPortal = memo(function ComposerPortal({ row }: { readonly row: RowKey }) {
  const onGesture = useOnGesture();
  const now = useOverlay((state) => state.now);
  const bar = useOverlay((state) => state.composerBars.get(row));
  if (bar === undefined) return null;
  const parts = [...bar.parts.values()];
  const shown = Object.assign({}, ...parts) as ComposerPart;
  const { guard, duplicate, wrongAccount, answered, came } = shown;
  return (
    <PortalBoundary subject={bar}>
      <HostPortal host={bar.host}>
        <ComposerBar
          status={
            <>
              {duplicate && <DuplicateNotice at={duplicate.at} link={duplicate.link} now={now} />}
              {came && (
                <CameNote customer={came.handle} onUndo={(event) => onGesture(event, came.undo)} />
              )}
              {guard && (
                <DraftStatus
                  isPrivate={bar.composer.kind === 'direct-message'}
                  shown={guard.found?.shown ?? []}
                  asked={guard.found?.asked ?? []}
                  outcome={guard.outcome}
                  languageNote={guard.languageNote}
                  onUndo={(event) => onGesture(event, guard.undo)}
                />
              )}
            </>
          }
        >
          {wrongAccount && (
            <WrongAccount
              account={wrongAccount.account}
              brands={wrongAccount.brands}
              onConfirm={(event) => onGesture(event, wrongAccount.confirm)}
            />
          )}
          {answered && <Answered answered={answered} />}
          {parts.map(
            ({ button }) =>
              button && <ActionButton key={button.id} button={button} host={bar.host} />,
          )}
        </ComposerBar>
      </HostPortal>
    </PortalBoundary>
  );
});

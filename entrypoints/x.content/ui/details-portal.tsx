import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import { DetailsPopover } from '@/components/details-popover/details-popover';
import { SensitiveDetails } from '@/components/sensitive-warning/sensitive-details';
import { ClockDetails } from '@/components/sla-badge/clock-details';
import type { TweetId } from '@/domain/tweet';
import type { SensitiveWarning } from '../features/feature';
import type { OpenDetails } from '../store';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { recordingProblemText } from './messages';
import { useOverlay, useOverlayStore } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/** What opens from a badge on a toolbar, while it is open. */
export function DetailsPortal() {
  const store = useOverlayStore();
  const details = useOverlay((state) => state.details);
  const toolbar = useOverlay((state) => state.details && state.toolbars.get(state.details.row));
  if (details === null || !toolbar) return null;
  const close = (): void => {
    // Another badge's details may have been opened by the same press that closed these.
    if (store.getState().details === details) store.setState({ details: null });
  };
  const warning = toolbar.parts.find((part) => part.warning !== undefined)?.warning;
  return (
    <PortalBoundary subject={details} onFailure={close}>
      <HostPortal host={toolbar.host}>
        <DetailsPopover
          key={details.item}
          anchor={details.anchor}
          title={titleOf(details)}
          onDismiss={close}
        >
          {details.item === 'clock' && <Clock tweetId={toolbar.tweetId} />}
          {details.item === 'warning' && warning && <Warning warning={warning} onDone={close} />}
        </DetailsPopover>
      </HostPortal>
    </PortalBoundary>
  );
}

function titleOf({ item }: OpenDetails): string {
  return item === 'clock' ? i18n.t('overlay.clock.title') : i18n.t('overlay.sensitive.title');
}

function Clock({ tweetId }: { readonly tweetId: TweetId }) {
  const event = useOverlay((state) => state.clocks.get(tweetId)) ?? null;
  const problem = useOverlay((state) => state.recordingProblem);
  return <ClockDetails event={event} problem={problem && recordingProblemText(problem)} />;
}

interface WarningProps {
  readonly warning: SensitiveWarning;
  readonly onDone: () => void;
}

function Warning({ warning, onDone }: WarningProps) {
  const onGesture = useOnGesture();
  const ask = (event: SyntheticEvent): void =>
    onGesture(event, (gesture) => {
      onDone();
      warning.askToDelete(gesture);
    });
  return <SensitiveDetails kinds={warning.kinds} onAskToDelete={ask} />;
}

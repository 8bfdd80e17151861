import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import { DetailsPopover } from '@/components/details-popover/details-popover';
import {
  SensitiveDetails,
  StillPublicDetails,
} from '@/components/sensitive-warning/sensitive-details';
import { ClockDetails } from '@/components/sla-badge/clock-details';
import { WaitDecisions } from '@/components/sla-badge/wait-decisions';
import type { TweetId } from '@/domain/tweet';
import type { SensitiveWarning, WaitingTweet } from '../features/feature';
import { stillPublicIn } from '../still-public';
import type { OpenDetails } from '../store';
import { Answered } from './answered';
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
  const waiting = toolbar.parts.find((part) => part.waiting !== undefined)?.waiting;
  return (
    <PortalBoundary subject={details} onFailure={close}>
      <HostPortal host={toolbar.host}>
        <DetailsPopover
          key={details.item}
          anchor={details.anchor}
          title={titleOf(details)}
          onDismiss={close}
        >
          {details.item === 'clock' && (
            <Clock tweetId={toolbar.tweetId} waiting={waiting} onDone={close} />
          )}
          {details.item === 'warning' && (
            <Warning tweetId={toolbar.tweetId} warning={warning} onDone={close} />
          )}
          {details.item === 'dm-invitation' && (
            <>
              <Answered answered={details.answered} />
              <p>{i18n.t('overlay.collision.pressAgain')}</p>
            </>
          )}
        </DetailsPopover>
      </HostPortal>
    </PortalBoundary>
  );
}

function titleOf({ item }: OpenDetails): string {
  switch (item) {
    case 'clock':
      return i18n.t('overlay.clock.title');
    case 'warning':
      return i18n.t('overlay.sensitive.title');
    case 'dm-invitation':
      return i18n.t('overlay.collision.title');
  }
}

interface ClockProps {
  readonly tweetId: TweetId;
  /** Undefined once the tweet waits no longer. */
  readonly waiting: WaitingTweet | undefined;
  readonly onDone: () => void;
}

function Clock({ tweetId, waiting, onDone }: ClockProps) {
  const onGesture = useOnGesture();
  const event = useOverlay((state) => state.clocks.get(tweetId)) ?? null;
  const problem = useOverlay((state) => state.recordingProblem);
  return (
    <>
      <ClockDetails
        event={event}
        policyName={(event && waiting?.policyName(event)) ?? null}
        problem={problem && recordingProblemText(problem)}
      />
      {event !== null && waiting !== undefined && (
        <WaitDecisions
          wait={event}
          onNotForUs={(press, andAuthor) =>
            onGesture(press, () => waiting.notForUs(event, andAuthor))
          }
          onWaitAgain={(press) => onGesture(press, () => waiting.waitAgain(event))}
          onUntrack={(press) =>
            onGesture(press, () => {
              onDone();
              waiting.untrack(tweetId);
            })
          }
        />
      )}
    </>
  );
}

interface WarningProps {
  readonly tweetId: TweetId;
  /** What the tweet itself shows, if anything. */
  readonly warning: SensitiveWarning | undefined;
  readonly onDone: () => void;
}

function Warning({ tweetId, warning, onDone }: WarningProps) {
  const onGesture = useOnGesture();
  const now = useOverlay((state) => state.now);
  const stillPublic = useOverlay((state) => stillPublicIn(tweetId, state));
  const publicFor = stillPublic === null ? null : Math.max(now - stillPublic.since, 0);
  if (warning === undefined) {
    if (stillPublic === null || publicFor === null) return null;
    const href = `https://x.com/i/status/${stillPublic.tweetId}`;
    return <StillPublicDetails kinds={stillPublic.kinds} publicFor={publicFor} href={href} />;
  }
  const ask = (event: SyntheticEvent): void =>
    onGesture(event, (gesture) => {
      onDone();
      warning.askToDelete(gesture);
    });
  const answered = warning.answered();
  return (
    <SensitiveDetails
      answered={answered && <Answered answered={answered} />}
      kinds={warning.kinds}
      reasons={warning.reasons}
      publicFor={stillPublic?.tweetId === tweetId ? publicFor : null}
      onAskToDelete={ask}
    />
  );
}

import { i18n } from '#i18n';
import { memo, useState, type SyntheticEvent } from 'react';
import {
  ReplyToolbar,
  type ToolbarItem,
  type ToolbarItemProps,
} from '@/components/reply-toolbar/reply-toolbar';
import { SensitiveWarning } from '@/components/sensitive-warning/sensitive-warning';
import { SlaBadge } from '@/components/sla-badge/sla-badge';
import type { TweetId } from '@/domain/tweet';
import type { SensitiveWarning as WarningOfFeature } from '../features/feature';
import type { RowKey, Toolbar } from '../store';
import { ActionButton } from './action-button';
import { recordingProblemText } from './messages';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { useOverlay } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/** The toolbar of one row. Draws again only when something of this row changed; its clock also with the minute. */
export const ToolbarPortal = memo(function ToolbarPortal({ row }: { readonly row: RowKey }) {
  const toolbar = useOverlay((state) => state.toolbars.get(row));
  const hasClock = useOverlay(
    (state) =>
      toolbar !== undefined &&
      (state.clocks.has(toolbar.tweetId) || state.recordingProblem !== null),
  );
  if (toolbar === undefined) return null;
  return (
    <PortalBoundary subject={toolbar}>
      <HostPortal host={toolbar.host}>
        <ReplyToolbar
          label={i18n.t('overlay.toolbar.label', { name: toolbar.authorName })}
          items={itemsOf(toolbar, hasClock)}
        />
      </HostPortal>
    </PortalBoundary>
  );
});

function itemsOf({ parts, host, tweetId }: Toolbar, hasClock: boolean): readonly ToolbarItem[] {
  return parts.flatMap(({ button, warning, waiting }): ToolbarItem[] => [
    ...(button === undefined
      ? []
      : [
          {
            id: button.id,
            draw: (item: ToolbarItemProps) => (
              <ActionButton button={button} host={host} item={item} />
            ),
          },
        ]),
    ...(warning === undefined
      ? []
      : [
          {
            id: 'warning',
            draw: (item: ToolbarItemProps) => <WarningItem warning={warning} item={item} />,
          },
        ]),
    ...(waiting === undefined || !hasClock
      ? []
      : [
          {
            id: 'clock',
            draw: (item: ToolbarItemProps) => <ClockItem tweetId={tweetId} item={item} />,
          },
        ]),
  ]);
}

interface WarningItemProps {
  readonly warning: WarningOfFeature;
  readonly item: ToolbarItemProps;
}

function WarningItem({ warning, item }: WarningItemProps) {
  const onGesture = useOnGesture();
  const details = useDetails();
  const ask = (event: SyntheticEvent) =>
    onGesture(event, (gesture) => {
      details.onDismiss();
      warning.askToDelete(gesture);
    });
  return (
    <SensitiveWarning
      kinds={warning.kinds}
      count={warning.count}
      onAskToDelete={ask}
      {...details}
      item={item}
    />
  );
}

interface ClockItemProps {
  readonly tweetId: TweetId;
  readonly item: ToolbarItemProps;
}

function ClockItem({ tweetId, item }: ClockItemProps) {
  const event = useOverlay((state) => state.clocks.get(tweetId)) ?? null;
  const problem = useOverlay((state) => state.recordingProblem);
  const now = useOverlay((state) => state.now);
  const problemText = problem === null ? null : recordingProblemText(problem);
  return <SlaBadge event={event} problem={problemText} now={now} {...useDetails()} item={item} />;
}

/** Details that open and close with the agent's own gesture. */
function useDetails() {
  const onGesture = useOnGesture();
  const [open, setOpen] = useState(false);
  return {
    open,
    onToggle: (event: SyntheticEvent) => onGesture(event, () => setOpen(!open)),
    onDismiss: () => setOpen(false),
  };
}

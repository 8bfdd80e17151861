import { ToolbarButton } from '@/components/reply-toolbar/toolbar-button';
import type { ToolbarButton as ButtonOfFeature } from '../features/feature';
import type { OverlayHost } from '../store';
import { useOnGesture } from './gesture';
import { useOverlay } from './overlay-store';

export interface ActionButtonProps {
  readonly button: ButtonOfFeature;
  readonly host: OverlayHost;
}

/** A feature's button on a composer's bar. */
export function ActionButton({ button, host }: ActionButtonProps) {
  const onGesture = useOnGesture();
  const { id, opens } = button;
  const isOpen = useOverlay((state) => {
    const open = opens && state[opens];
    return open?.openedFrom === host && open.button === id;
  });
  return (
    <ToolbarButton
      icon={button.icon}
      label={button.label}
      expanded={opens === null ? null : isOpen}
      onPress={(event) => {
        const anchor = event.currentTarget;
        onGesture(event, (gesture) => button.press(gesture, anchor, host));
      }}
    />
  );
}

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
  const { opens } = button;
  const isOpen = useOverlay((state) => opens !== null && state[opens]?.openedFrom === host);
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

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
  const isOpen = useOverlay((state) => state.picker?.openedFrom === host);
  return (
    <ToolbarButton
      icon={button.icon}
      label={button.label}
      expanded={button.opensDialog ? isOpen : null}
      onPress={(event) => {
        const anchor = event.currentTarget;
        onGesture(event, (gesture) => button.press(gesture, anchor, host));
      }}
    />
  );
}

import type { SyntheticEvent } from 'react';
import { PickerStatus } from '@/components/reply-picker/picker-status';
import { ReplyPicker } from '@/components/reply-picker/reply-picker';
import type { OpenPicker, OverlayHost } from '../store';
import { Answered } from './answered';
import { AnchoredPanel } from './anchored-panel';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { libraryProblemText } from './messages';
import { useOverlay } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/** The canned-reply picker, while it is open. */
export function PickerPortal({ overlayHost }: { readonly overlayHost: OverlayHost }) {
  const picker = useOverlay((state) => state.picker);
  if (picker === null) return null;
  const inside = picker.stayInside && picker.openedFrom.element.isConnected;
  return (
    <PortalBoundary subject={picker.id} onFailure={() => picker.close(false)}>
      <HostPortal host={inside ? picker.openedFrom : overlayHost}>
        <AnchoredPanel
          key={picker.id}
          className="picker-panel"
          anchor={picker.anchor}
          onPressOutside={() => picker.close(false)}
        >
          {picker.answered && <Answered answered={picker.answered} />}
          <Picker picker={picker} />
        </AnchoredPanel>
      </HostPortal>
    </PortalBoundary>
  );
}

function Picker({ picker }: { readonly picker: OpenPicker }) {
  const onGesture = useOnGesture();
  const { library } = picker;
  const onClose = (event: SyntheticEvent): void => onGesture(event, () => picker.close(true));

  if (library.state !== 'failed') {
    return (
      <ReplyPicker
        replies={library.state === 'ready' ? library.replies : null}
        progress={library.state === 'loading' ? library.progress : null}
        initialQuery={picker.query}
        situation={picker.situation}
        onChoose={(reply, text, event) =>
          onGesture(event, (gesture) => picker.choose(reply, text, gesture))
        }
        onClose={onClose}
        onOpenSettings={(event) => onGesture(event, picker.openSettings)}
      />
    );
  }
  return (
    <PickerStatus
      message={libraryProblemText(library.error)}
      onRetry={(event) => onGesture(event, picker.retry)}
      onClose={onClose}
    />
  );
}

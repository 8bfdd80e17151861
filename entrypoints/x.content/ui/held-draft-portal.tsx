import { useState } from 'react';
import { HeldDraft } from '@/components/held-draft/held-draft';
import { barHostOf, type OpenHeldDraft, type OverlayHost } from '../store';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { useOverlay } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/**
 * The question about a draft whose Post was held: in the composer's bar, and so inside X's own dialog, which keeps the focus;
 * where no bar stands or nothing can be drawn in it, in our own place on the page.
 */
export function HeldDraftPortal({ overlayHost }: { readonly overlayHost: OverlayHost }) {
  const held = useOverlay((state) => state.heldDraft);
  const bar = useOverlay((state) => held && barHostOf(state, held.composer));
  const [failedInBar, setFailedInBar] = useState<OpenHeldDraft | null>(null);
  if (held === null) return null;
  const barHost = failedInBar === held ? null : bar;
  return (
    <PortalBoundary
      key={barHost === null ? 'page' : 'bar'}
      subject={held}
      onFailure={barHost === null ? held.draft.notDrawn : () => setFailedInBar(held)}
    >
      <HostPortal host={barHost ?? overlayHost}>
        <HeldDraftDialog key={held.id} held={held} />
      </HostPortal>
    </PortalBoundary>
  );
}

function HeldDraftDialog({ held }: { readonly held: OpenHeldDraft }) {
  const onGesture = useOnGesture();
  const { shown, asked, isPrivate, channel, postNumber, moveToPrivate, redact, edit, postAnyway } =
    held.draft;
  return (
    <HeldDraft
      shown={shown}
      asked={asked}
      isPrivate={isPrivate}
      channel={channel}
      postNumber={postNumber}
      onMove={moveToPrivate && ((event) => onGesture(event, moveToPrivate))}
      onRedact={redact && ((event) => onGesture(event, redact))}
      onEdit={(event) => onGesture(event, edit)}
      onPostAnyway={(reason, event) => onGesture(event, () => postAnyway(reason))}
    />
  );
}

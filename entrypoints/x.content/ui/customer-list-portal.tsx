import { CustomerList } from '@/components/customer-list/customer-list';
import type { OverlayHost } from '../store';
import { AnchoredPanel } from './anchored-panel';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { customersProblemText } from './messages';
import { useOverlay } from './overlay-store';
import { PortalBoundary } from './portal-boundary';

/** The question which customer writes in a direct message, while it is open. */
export function CustomerListPortal({ overlayHost }: { readonly overlayHost: OverlayHost }) {
  const onGesture = useOnGesture();
  const open = useOverlay((state) => state.customerList);
  const now = useOverlay((state) => state.now);
  if (open === null) return null;
  const { customers: read } = open;
  return (
    <PortalBoundary subject={open} onFailure={() => open.close(false)}>
      <HostPortal host={overlayHost}>
        <AnchoredPanel
          className="picker-panel"
          anchor={open.anchor}
          onPressOutside={() => open.close(false)}
        >
          <CustomerList
            customers={read.state === 'ready' ? read.customers : null}
            problem={read.state === 'failed' ? customersProblemText(read.error) : null}
            partner={open.partner}
            now={now}
            onChoose={(customer, event) => onGesture(event, () => open.choose(customer))}
            onRetry={(event) => onGesture(event, open.retry)}
            onClose={(event) => onGesture(event, () => open.close(true))}
          />
        </AnchoredPanel>
      </HostPortal>
    </PortalBoundary>
  );
}

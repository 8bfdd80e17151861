import { i18n } from '#i18n';
import { useState } from 'react';
import { CopyText } from '@/components/notice/copy-text';
import { Notice } from '@/components/notice/notice';
import { trustedGesture } from '../page/x-page';
import type { Notice as ShownNotice, OverlayHost, OverlayState } from '../store';
import { useOnGesture } from './gesture';
import { HostPortal } from './host-portal';
import { noticeText } from './messages';
import { useOverlay, useOverlayStore } from './overlay-store';
import { PortalBoundary } from './portal-boundary';
import { TopLayer } from './top-layer';

type NotInserted = Extract<ShownNotice, { kind: 'not-inserted' }>;

/** The notice, until the agent closes it. */
export function NoticePortal({ overlayHost }: { readonly overlayHost: OverlayHost }) {
  const store = useOverlayStore();
  const onGesture = useOnGesture();
  const notice = useOverlay((state) => state.notice);
  const dialogHost = useOverlay(hostInDialog);
  if (notice === null) return null;
  return (
    <PortalBoundary subject={notice}>
      <HostPortal host={dialogHost ?? overlayHost}>
        <TopLayer>
          <Notice
            message={noticeText(notice)}
            isQuiet={notice.kind === 'reply-posted' || notice.kind === 'offer-stopped'}
            onClose={(event) => onGesture(event, () => store.setState({ notice: null }))}
          >
            {notice.kind === 'not-inserted' && <WaysOut key={notice.text} notice={notice} />}
            {notice.kind === 'reply-posted' && <SaveOffer offer={notice} />}
            {notice.kind === 'page-changed' && (
              <details className="notice-report">
                <summary>{i18n.t('overlay.notice.report')}</summary>
                <code>{notice.report}</code>
              </details>
            )}
          </Notice>
        </TopLayer>
      </HostPortal>
    </PortalBoundary>
  );
}

/** X's dialog keeps the focus within itself: while one is open, only a notice in it can be reached with the keyboard. */
function hostInDialog(state: OverlayState): OverlayHost | null {
  for (const { composer, host } of state.composerBars.values()) {
    if (composer.kind === 'modal' && host.element.isConnected) return host;
  }
  return null;
}

function SaveOffer({ offer }: { readonly offer: Extract<ShownNotice, { kind: 'reply-posted' }> }) {
  const onGesture = useOnGesture();
  return (
    <>
      <button type="button" className="button" onClick={(event) => onGesture(event, offer.save)}>
        {i18n.t('overlay.notice.saveReply')}
      </button>
      <button
        type="button"
        className="button"
        onClick={(event) => onGesture(event, offer.stopOffering)}
      >
        {i18n.t('overlay.notice.stopOffering')}
      </button>
    </>
  );
}

/** What the agent can do with a text that could not be inserted. */
function WaysOut({ notice }: { readonly notice: NotInserted }) {
  const onGesture = useOnGesture();
  const [copy, setCopy] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(notice.text);
      setCopy('copied');
    } catch {
      // Not allowed here, or the page has lost the focus: the text is shown for copying by hand.
      setCopy('refused');
    }
  };
  return (
    <>
      <CopyText
        text={notice.text}
        state={copy}
        onCopy={(event) => onGesture(event, () => void copyText())}
      />
      {notice.intentLink !== null && (
        <a
          className="button"
          href={notice.intentLink}
          // The draft in this tab is the agent's; X's reply window must not take its place.
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (trustedGesture(event.nativeEvent) === null) event.preventDefault();
          }}
        >
          {i18n.t('overlay.notice.openInX')}
        </a>
      )}
    </>
  );
}

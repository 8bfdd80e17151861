import { useState } from 'react';
import { browser } from '#imports';
import { i18n } from '#i18n';
import { startPage } from '@/components/page/start-page';
import { useNow } from '@/components/page/use-now';
import { periodStart, type Period } from '@/domain/stats/period';
import { useRecordingProblem, useSlaEvents, useStillPublic } from '@/storage/database/hooks';
import { readPopupPeriod, rememberPopupPeriod } from '@/storage/popup-period';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '@/storage/settings';
import { openQueue } from './open-queue';
import { PopupPage } from './popup-page';

interface PopupProps {
  /** The browser window the popup belongs to, where that is known. */
  readonly windowId: number | undefined;
  readonly lastPeriod: Period;
  readonly settings: Settings;
}

function Popup({ windowId, lastPeriod, settings }: PopupProps) {
  const now = useNow();
  const [period, setPeriod] = useState(lastPeriod);
  return (
    <PopupPage
      events={useSlaEvents(periodStart('30-days', now))}
      recordingProblem={useRecordingProblem()}
      stillPublic={useStillPublic()}
      now={now}
      period={period}
      agentNamed={settings.agentFirstName !== '' || settings.agentSignature !== ''}
      countOutsideHours={settings.countOutsideHours}
      watching={{ phrases: settings.watchedPhrases, brandHandles: settings.brandHandles }}
      onPeriodChange={(chosen) => {
        setPeriod(chosen);
        void rememberPopupPeriod(chosen);
      }}
      onOpenSettings={() => void openSettings()}
      onOpenQueue={() => void openQueue(windowId).finally(() => window.close())}
    />
  );
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function start(): Promise<void> {
  // Without settings the figures are still worth showing; the options page is where a broken storage is explained.
  const [lastPeriod, settings, currentWindow] = await Promise.all([
    readPopupPeriod(),
    readSettings().catch(() => DEFAULT_SETTINGS),
    browser.windows.getCurrent().catch(() => null),
  ]);
  startPage(
    i18n.t('extension.name'),
    <Popup windowId={currentWindow?.id} lastPeriod={lastPeriod} settings={settings} />,
  );
}

void start();

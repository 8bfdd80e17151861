import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { startPage } from '@/components/page/start-page';
import { useNow } from '@/components/page/use-now';
import { failure, type Result } from '@/domain/result';
import { openingAfter } from '@/domain/sla/business-time';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import type { TriageDecision } from '@/domain/sla/triage';
import type { StorageError } from '@/domain/storage-error';
import { sendMessage } from '@/messaging/messenger';
import { useOpenSlaEvents, useRecordingProblem } from '@/storage/database/hooks';
import { heedAccount, ignoreAccount } from '@/storage/ignored-accounts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  serviceHours,
  watchSettings,
  type Settings,
} from '@/storage/settings';
import { openTweet } from './open-tweet';
import { QueuePage } from './queue-page';

function Queue({ stored }: { readonly stored: Settings }) {
  const now = useNow();
  const [settings, setSettings] = useState(stored);
  useEffect(() => watchSettings(setSettings), []);
  return (
    <QueuePage
      waits={useOpenSlaEvents()}
      recordingProblem={useRecordingProblem()}
      now={now}
      opensAt={openingAfter(now, serviceHours(settings))}
      ignored={settings.ignoredHandles}
      hasLetterKeys={settings.queueLetterKeys}
      onLetterKeys={(queueLetterKeys) => void changeSettings({ queueLetterKeys })}
      onTriage={triage}
      onIgnore={ignoreAccount}
      onHeed={heedAccount}
      onOpen={(wait) => void openTweet(wait)}
    />
  );
}

async function triage(
  decision: Omit<TriageDecision, 'decidedAt'>,
): Promise<Result<void, StorageError>> {
  try {
    return await sendMessage('triageWait', decision);
  } catch (error) {
    return failure({ kind: 'unavailable', detail: String(error) });
  }
}

async function start(): Promise<void> {
  // Without settings the queue is still worth showing; the options page is where a broken storage is explained.
  const [settings] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS),
    prepareTimeZones(),
  ]);
  startPage(i18n.t('queue.title'), <Queue stored={settings} />);
}

void start();

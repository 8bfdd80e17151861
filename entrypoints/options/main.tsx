import { i18n } from '#i18n';
import { startPage } from '@/components/page/start-page';
import { StorageProblem } from '@/components/storage-problem/storage-problem';
import type { LibraryChange } from '@/domain/replies/library-change';
import { failure, type Result } from '@/domain/result';
import { sendMessage } from '@/messaging/messenger';
import type { StorageError } from '@/domain/storage-error';
import type { LibraryError } from '@/messaging/protocol';
import { useCannedReplies, useReplyEffects } from '@/storage/database/hooks';
import { forgetPopupPeriod } from '@/storage/popup-period';
import { changeSettings, readSettings, type Settings } from '@/storage/settings';
import { OptionsPage } from './options-page';
import { useHandedReply } from './use-handed-reply';
import { usePickerKey } from './use-picker-key';
import { useSettings } from './use-settings';

function Options({ initialSettings }: { readonly initialSettings: Settings }) {
  const [handed, onHandedDone] = useHandedReply();
  return (
    <OptionsPage
      settings={useSettings(initialSettings)}
      replies={useCannedReplies()}
      effects={useReplyEffects()}
      handed={handed}
      onHandedDone={onHandedDone}
      pickerKey={usePickerKey()}
      onChange={changeSettings}
      onChangeLibrary={changeLibrary}
      onApplyToWaiting={applyToWaiting}
      onDeleteEverything={deleteEverything}
    />
  );
}

/** All of a change or nothing of it. */
async function changeLibrary(change: LibraryChange): Promise<Result<void, LibraryError>> {
  try {
    return await sendMessage('changeLibrary', change);
  } catch (error) {
    return failure({ kind: 'unavailable', detail: reasonOf(error) });
  }
}

async function applyToWaiting(): Promise<Result<number, StorageError>> {
  try {
    return await sendMessage('recalculateOpenEvents', undefined);
  } catch (error) {
    return failure({ kind: 'unavailable', detail: reasonOf(error) });
  }
}

/** The background worker is the only one that writes to the database; it may be gone, or not answer. */
async function deleteEverything(): Promise<Result<void, StorageError>> {
  try {
    await forgetPopupPeriod();
    return await sendMessage('deleteEverything', undefined);
  } catch (error) {
    return failure({ kind: 'unavailable', detail: reasonOf(error) });
  }
}

async function start(): Promise<void> {
  const title = i18n.t('options.title');
  try {
    startPage(title, <Options initialSettings={await readSettings()} />);
  } catch (error) {
    const problem = { kind: 'unavailable', detail: reasonOf(error) } as const;
    startPage(title, <StorageProblem title={title} error={problem} />);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void start();

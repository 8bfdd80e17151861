import { i18n } from '#i18n';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { HandedReply } from '@/domain/replies/handed-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import type { Result } from '@/domain/result';
import type { StorageError } from '@/domain/storage-error';
import type { LiveRead } from '@/storage/database/hooks';
import type { Settings, SettingsChange, SettingsError } from '@/storage/settings';
import { LibrarySection } from './library/library-section';
import type { PickerKey } from './library/picker-opening';
import type { ChangeLibrary } from './library/use-library-changes';
import styles from './options.module.css';
import { BrandSection } from './sections/brand-section';
import { DataSection } from './sections/data-section';
import { HoursSection } from './sections/hours/hours-section';
import { LanguagesSection } from './sections/languages-section';
import { PersonalDataSection } from './sections/personal-data-section';
import { SectionLinks } from './sections/section-links';
import { SpecialPoliciesSection } from './sections/special-policies/special-policies-section';
import { TargetsSection } from './sections/targets-section';
import { YouSection } from './sections/you-section';

export interface OptionsPageProps {
  readonly settings: Settings;
  readonly replies: LiveRead<readonly CannedReply[]>;
  /** What followed the replies that were posted, by their id. */
  readonly effects: LiveRead<ReadonlyMap<string, ReplyEffect>>;
  /** Words the agent posted on X, to be made a reply; null when there are none. */
  readonly handed: HandedReply | null;
  readonly onHandedDone: () => void;
  readonly pickerKey: PickerKey | null;
  readonly onChange: (change: SettingsChange) => Promise<Result<void, SettingsError>>;
  readonly onChangeLibrary: ChangeLibrary;
  /** Gives open waits today's targets and hours; answers how many there are. */
  readonly onApplyToWaiting: () => Promise<Result<number, StorageError>>;
  readonly onDeleteEverything: () => Promise<Result<void, StorageError>>;
}

/** What every section with fields gets. */
export interface SectionProps {
  readonly settings: Settings;
  /** Stores a change; answers why not, in plain words, or null when it is stored. */
  readonly save: (change: SettingsChange) => Promise<string | null>;
}

/** Everything the agent can set up. Each field saves itself; there is no button that saves all. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, replies, onChange, onChangeLibrary, onApplyToWaiting, onDeleteEverything } =
    props;
  async function save(change: SettingsChange): Promise<string | null> {
    const outcome = await onChange(change);
    return outcome.ok ? null : problemText(outcome.error);
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{i18n.t('options.title')}</h1>
      <SectionLinks />
      <div className={styles.sections}>
        <YouSection settings={settings} save={save} />
        <BrandSection settings={settings} save={save} />
        <TargetsSection settings={settings} save={save} />
        <SpecialPoliciesSection settings={settings} save={save} />
        <HoursSection settings={settings} save={save} onApplyToWaiting={onApplyToWaiting} />
        <LanguagesSection settings={settings} save={save} />
        <PersonalDataSection settings={settings} save={save} />
        <LibrarySection
          settings={settings}
          save={save}
          replies={replies}
          effects={props.effects}
          handed={props.handed}
          onHandedDone={props.onHandedDone}
          pickerKey={props.pickerKey}
          onChangeLibrary={onChangeLibrary}
        />
        <DataSection onDeleteEverything={onDeleteEverything} />
      </div>
    </main>
  );
}

function problemText(error: SettingsError): string {
  const detail = error.kind === 'invalid' ? error.field : error.detail;
  return i18n.t('options.problem.notSaved', { detail });
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/text-field/text-field';
import field from '@/components/text-field/text-field.module.css';
import type { SectionProps } from '../options-page';
import { checkPickerTrigger } from '../sections/field-checks';
import styles from './library.module.css';

export interface PickerKey {
  /** As the browser writes it, `Alt+Shift+D`; empty when the agent took it away. */
  readonly keys: string;
  /** Opens the browser's own page for it; false where that did not work. */
  readonly change: () => Promise<boolean>;
}

interface PickerOpeningProps extends SectionProps {
  /** Null in a browser without keys for extensions. */
  readonly pickerKey: PickerKey | null;
}

/** The ways to the picker beside its buttons: what is typed in a composer, and a key that the browser keeps. */
export function PickerOpening({ settings, save, pickerKey }: PickerOpeningProps) {
  const [isRefused, setIsRefused] = useState(false);
  return (
    <div className={styles.opening}>
      <h3>{i18n.t('options.picker.title')}</h3>
      <TextField
        label={i18n.t('options.picker.trigger')}
        hint={i18n.t('options.picker.triggerHint')}
        size="short"
        value={settings.pickerTrigger}
        onSave={async (text) => {
          const checked = checkPickerTrigger(text);
          return checked.ok ? save({ pickerTrigger: checked.value }) : checked.error;
        }}
      />
      {pickerKey !== null && (
        <div role="group" aria-label={i18n.t('options.picker.key')}>
          <p className={field.label}>{i18n.t('options.picker.key')}</p>
          <p className={field.hint}>{i18n.t('options.picker.keyHint')}</p>
          <p className={styles.bar}>
            {pickerKey.keys === '' ? i18n.t('options.picker.noKey') : <kbd>{pickerKey.keys}</kbd>}
            <Button
              onClick={() => void pickerKey.change().then((isOpened) => setIsRefused(!isOpened))}
            >
              {i18n.t('options.picker.changeKey')}
            </Button>
          </p>
          <p role="status" className={styles.problem}>
            {isRefused && i18n.t('options.picker.notOpened')}
          </p>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import styles from '../options.module.css';
import type { SectionProps } from '../options-page';
import { Section } from './section';
import { SettingTextField } from './setting-text-field';

/** Who answers: the name and the signature that replies use. */
export function YouSection(props: SectionProps) {
  /** The signature while it is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const signature = (typed ?? props.settings.agentSignature).trim();
  return (
    <Section name="you">
      <SettingTextField
        {...props}
        field="agentFirstName"
        label={i18n.t('options.you.firstName')}
        hint={i18n.t('options.you.firstNameHint')}
      />
      <SettingTextField
        {...props}
        field="agentSignature"
        label={i18n.t('options.you.signature')}
        hint={i18n.t('options.you.signatureHint')}
        onType={setTyped}
      />
      <figure className={styles.preview}>
        <figcaption>{i18n.t('options.you.preview')}</figcaption>
        <p>
          {i18n.t('options.you.previewText')}{' '}
          {signature === '' ? (
            <span className={styles.muted}>{i18n.t('options.you.previewUnsigned')}</span>
          ) : (
            <strong>{signature}</strong>
          )}
        </p>
      </figure>
    </Section>
  );
}

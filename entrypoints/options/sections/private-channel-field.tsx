import { useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { TextField } from '@/components/text-field/text-field';
import { PRIVATE_CHANNELS, type PrivateChannel } from '@/domain/private-channel';
import type { SectionProps } from '../options-page';
import styles from '../options.module.css';
import { checkLink } from './field-checks';

/** Where customers are asked to continue, and its address where X does not know it. */
export function PrivateChannelField({ settings, save }: SectionProps) {
  const { kind, link } = settings.privateChannel;
  const [problem, setProblem] = useState<string | null>(null);
  const change = (fields: Partial<PrivateChannel>) =>
    save(({ privateChannel }) => ({ privateChannel: { ...privateChannel, ...fields } }));
  return (
    <div className={styles.group}>
      <h3>{i18n.t('options.personalData.channel')}</h3>
      <p className={styles.muted}>{i18n.t('options.personalData.channelHint')}</p>
      <SegmentedControl
        label={i18n.t('options.personalData.channel')}
        options={PRIVATE_CHANNELS.map((value) => ({ value, label: channelName(value) }))}
        value={kind}
        onChange={(chosen) => void change({ kind: chosen }).then(setProblem)}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {kind !== 'direct-message' && (
        <TextField
          label={i18n.t('options.personalData.link')}
          hint={i18n.t('options.personalData.linkHint')}
          value={link}
          onSave={async (text) => {
            const checked = checkLink(text);
            return checked.ok ? change({ link: checked.value }) : checked.error;
          }}
        />
      )}
    </div>
  );
}

function channelName(kind: PrivateChannel['kind']): string {
  switch (kind) {
    case 'direct-message':
      return i18n.t('options.personalData.channelKind.directMessage');
    case 'messenger':
      return i18n.t('options.personalData.channelKind.messenger');
    case 'form':
      return i18n.t('options.personalData.channelKind.form');
  }
}

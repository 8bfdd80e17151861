import { useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { TextField } from '@/components/text-field/text-field';
import type { AtRisk } from '@/domain/sla/policy';
import styles from '../options.module.css';
import { checkMinutes, checkPercent } from './field-checks';

interface AtRiskFieldProps {
  readonly atRisk: AtRisk;
  /** Stores it; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (atRisk: AtRisk) => Promise<string | null>;
}

/** What each way of saying it begins with. */
const BEGINNING = { share: { share: 0.2 }, minutes: { minutes: 10 } } as const;

/** From when a wait counts as due soon: by a part of its target, or by fixed minutes. */
export function AtRiskField({ atRisk, onSave }: AtRiskFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const way = 'share' in atRisk ? 'share' : 'minutes';
  return (
    <div className={styles.group}>
      <h3>{i18n.t('options.atRisk.way')}</h3>
      <SegmentedControl
        label={i18n.t('options.atRisk.way')}
        options={[
          { value: 'share', label: i18n.t('options.atRisk.share') },
          { value: 'minutes', label: i18n.t('options.atRisk.minutes') },
        ]}
        value={way}
        onChange={(chosen) => void onSave(BEGINNING[chosen]).then(setProblem)}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <TextField
        key={way}
        label={i18n.t(`options.atRisk.${way}Label`)}
        hint={i18n.t('options.atRisk.hint')}
        size="short"
        inputMode="numeric"
        value={String('share' in atRisk ? Math.round(atRisk.share * 100) : atRisk.minutes)}
        onSave={async (text) => {
          const checked = way === 'share' ? checkPercent(text) : checkMinutes(text);
          if (!checked.ok) return checked.error;
          const { value } = checked;
          return onSave(way === 'share' ? { share: value / 100 } : { minutes: value });
        }}
      />
    </div>
  );
}

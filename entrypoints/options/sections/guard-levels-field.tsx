import { useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import {
  GUARD_LEVELS,
  GUARDED_KINDS,
  guardLevel,
  type GuardedKind,
  type GuardLevel,
} from '@/domain/guard-levels';
import type { SectionProps } from '../options-page';
import styles from '../options.module.css';

/** For each kind of personal data: what happens when a draft shows it. */
export function GuardLevelsField({ settings, save }: SectionProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const options = GUARD_LEVELS.map((value) => ({ value, label: levelName(value) }));
  const change = (kind: GuardedKind, level: GuardLevel) =>
    save(({ guardLevels }) => ({ guardLevels: { ...guardLevels, [kind]: level } }));
  return (
    <div className={styles.group}>
      <h3>{i18n.t('options.personalData.levels')}</h3>
      <p className={styles.muted}>{i18n.t('options.personalData.levelsHint')}</p>
      <ul className={styles.levels}>
        {GUARDED_KINDS.map((kind) => (
          <li key={kind} className={styles.level}>
            <span>{kindName(kind)}</span>
            <SegmentedControl
              label={kindName(kind)}
              options={options}
              value={guardLevel(settings.guardLevels, kind)}
              onChange={(level) => void change(kind, level).then(setProblem)}
            />
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

function kindName(kind: GuardedKind): string {
  const name =
    kind === 'ASKED'
      ? i18n.t('options.personalData.asked')
      : i18n.t(`overlay.sensitive.kind.${kind}`);
  return name.charAt(0).toLocaleUpperCase(i18n.t('shared.languageTag')) + name.slice(1);
}

function levelName(level: GuardLevel): string {
  return i18n.t(`options.personalData.level.${level}`);
}

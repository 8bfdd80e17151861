import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { MentionsLink } from '@/components/mentions-link/mentions-link';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { StorageProblem } from '@/components/storage-problem/storage-problem';
import {
  WatchedPhraseLinks,
  type WatchedPhraseLinksProps,
} from '@/components/watched-phrase-links/watched-phrase-links';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { StorageError } from '@/domain/storage-error';
import { PERIODS, type Period } from '@/domain/stats/period';
import type { LiveRead } from '@/storage/database/hooks';
import styles from './popup.module.css';
import { Figures } from './sections/figures';
import { FirstSteps } from './sections/first-steps';
import { StillPublicSection, type StillPublicSectionProps } from './sections/still-public';

export interface PopupPageProps {
  /** Every wait of the longest period, and older ones that are open; the page shows those of the chosen one. */
  readonly events: LiveRead<readonly SlaEvent[]>;
  /** Why new waits are not being recorded, or null while they are. */
  readonly recordingProblem: StorageError | null;
  /** Customers' posts whose personal data is public. */
  readonly stillPublic: StillPublicSectionProps['findings'];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly period: Period;
  /** True when the agent gave a name or a signature. */
  readonly agentNamed: boolean;
  /** See `SummaryOptions.countOutsideHours`. */
  readonly countOutsideHours: boolean;
  /** What is searched for beside the mentions. */
  readonly watching: WatchedPhraseLinksProps;
  readonly onPeriodChange: (period: Period) => void;
  readonly onOpenSettings: () => void;
  readonly onOpenQueue: () => void;
}

/** The agent's own figures. */
export function PopupPage(props: PopupPageProps) {
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{i18n.t('extension.name')}</h1>
        <Button tone="quiet" onClick={props.onOpenQueue}>
          {i18n.t('popup.openQueue')}
        </Button>
        <Button tone="quiet" onClick={props.onOpenSettings}>
          {i18n.t('popup.settings')}
        </Button>
      </header>
      {props.recordingProblem !== null && props.events.state !== 'failed' && (
        <StorageProblem title={i18n.t('shared.notRecorded')} error={props.recordingProblem} />
      )}
      <Content {...props} />
    </main>
  );
}

function Content({
  events,
  stillPublic,
  now,
  period,
  agentNamed,
  countOutsideHours,
  watching,
  onPeriodChange,
  onOpenSettings,
}: PopupPageProps) {
  switch (events.state) {
    case 'loading':
      return <p role="status">{i18n.t('popup.loading')}</p>;
    case 'failed':
      return (
        <>
          <StorageProblem title={i18n.t('popup.failed')} error={events.error} />
          <Footer {...watching} />
        </>
      );
    case 'ready':
      if (events.value.length === 0) {
        return (
          <>
            <FirstSteps agentNamed={agentNamed} onOpenSettings={onOpenSettings} />
            <StillPublicSection findings={stillPublic} now={now} />
          </>
        );
      }
      return (
        <>
          <SegmentedControl
            label={i18n.t('popup.period.label')}
            options={PERIODS.map((value) => ({ value, label: periodLabel(value) }))}
            value={period}
            width="full"
            onChange={onPeriodChange}
          />
          <Figures
            events={events.value}
            now={now}
            period={period}
            countOutsideHours={countOutsideHours}
          />
          <StillPublicSection findings={stillPublic} now={now} />
          <Footer {...watching} />
        </>
      );
  }
}

function Footer(props: WatchedPhraseLinksProps) {
  return (
    <footer className={styles.footer}>
      <MentionsLink />
      <WatchedPhraseLinks {...props} />
    </footer>
  );
}

function periodLabel(period: Period): string {
  switch (period) {
    case 'today':
      return i18n.t('popup.period.today');
    case '7-days':
      return i18n.t('popup.period.sevenDays');
    case '30-days':
      return i18n.t('popup.period.thirtyDays');
  }
}

import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { Callout } from '@/components/callout/callout';
import { MentionsLink } from '@/components/mentions-link/mentions-link';
import styles from './first-steps.module.css';

interface FirstStepsProps {
  /** True when the agent gave a name or a signature, which is the first step. */
  readonly agentNamed: boolean;
  readonly onOpenSettings: () => void;
}

/** Before anything was recorded: what to do, in order. */
export function FirstSteps({ agentNamed, onOpenSettings }: FirstStepsProps) {
  return (
    <Callout title={i18n.t('popup.empty.firstTitle')}>
      <ol className={styles.steps}>
        {!agentNamed && (
          <li>
            <strong>{i18n.t('popup.empty.setUp')}</strong> {i18n.t('popup.empty.setUpWhy')}
            <div className={styles.action}>
              <Button tone="primary" onClick={onOpenSettings}>
                {i18n.t('popup.empty.openSettings')}
              </Button>
            </div>
          </li>
        )}
        <li>
          <strong>
            <MentionsLink />
          </strong>
          <p>{i18n.t('popup.empty.openWhy')}</p>
        </li>
        <li>
          <strong>{i18n.t('popup.empty.then')}</strong> {i18n.t('popup.empty.thenWhy')}
        </li>
      </ol>
    </Callout>
  );
}

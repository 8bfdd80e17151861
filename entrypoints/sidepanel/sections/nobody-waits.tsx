import { i18n } from '#i18n';
import { Callout } from '@/components/callout/callout';
import { MentionsLink } from '@/components/mentions-link/mentions-link';

interface NobodyWaitsProps {
  /** Whether anybody ever waited; on a new install nobody did. */
  readonly hasRecord: boolean;
}

/** What stands in the place of the list when nobody is in it: that all is done, or how to begin. */
export function NobodyWaits({ hasRecord }: NobodyWaitsProps) {
  const [title, text] = hasRecord
    ? [i18n.t('queue.empty.title'), i18n.t('queue.empty.text')]
    : [i18n.t('queue.empty.firstTitle'), i18n.t('queue.empty.first')];
  return (
    <Callout title={title}>
      <p>{text}</p>
      <MentionsLink />
    </Callout>
  );
}

import { i18n } from '#i18n';
import { Callout } from '@/components/callout/callout';
import { MentionsLink } from '@/components/mentions-link/mentions-link';

/** What stands in the place of the list when nobody is in it. */
export function NobodyWaits() {
  return (
    <Callout title={i18n.t('queue.empty.title')}>
      <p>{i18n.t('queue.empty.text')}</p>
      <MentionsLink />
    </Callout>
  );
}

import { i18n } from '#i18n';

/** Leads to where customers' posts to the brand are found, by the agent's own click only. */
export function MentionsLink() {
  return (
    <a href="https://x.com/notifications/mentions" target="_blank" rel="noreferrer">
      {i18n.t('shared.openMentions')}
    </a>
  );
}

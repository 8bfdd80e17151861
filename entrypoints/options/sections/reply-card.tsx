import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { placeholderName } from '@/components/format/placeholder-name';
import { directMessageLink } from '@/domain/direct-message-invitation';
import type { CannedReply, ReplyChannel } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { renderReply, type RenderError, type ReplyVariables } from '@/domain/replies/render-reply';
import type { Settings } from '@/storage/settings';
import styles from '../options.module.css';

interface ReplyCardProps {
  readonly reply: CannedReply;
  /** The language to show it in, where it has a text in it. */
  readonly language: string;
  readonly settings: Settings;
}

/** One canned reply with everything that is known of it, filled in for an example customer. */
export function ReplyCard({ reply, language, settings }: ReplyCardProps) {
  const chosen = chooseBody(reply.bodies, language, settings.fallbackLanguages);
  const text = renderReply(chosen.body, exampleVariables(settings));
  return (
    <article className={styles.reply}>
      <h3>{reply.name}</h3>
      <p className={styles.muted}>{about(reply)}</p>
      <p className={styles.replyText} lang={chosen.language} dir="auto">
        {text.ok ? text.value : chosen.body}
      </p>
      {chosen.fellBack && (
        <p className={styles.muted}>
          {i18n.t('options.replies.otherLanguage', {
            wanted: languageName(language),
            used: languageName(chosen.language),
          })}
        </p>
      )}
      {!text.ok && <p className={styles.problem}>{problemText(text.error)}</p>}
    </article>
  );
}

function exampleVariables(settings: Settings): ReplyVariables {
  return {
    customer: { first_name: 'Alex', handle: 'alex' },
    agent: { first_name: settings.agentFirstName, signature: settings.agentSignature },
    brand: { name: settings.brandName, dm_link: directMessageLink('1234567890') },
  };
}

/** "Shortcut: sorry · In public · Tags: complaint · Not used yet" */
function about(reply: CannedReply): string {
  return [
    reply.shortcut !== null && `${i18n.t('options.replies.shortcut')}: ${reply.shortcut}`,
    channelName(reply.channel),
    reply.tags.length > 0 && `${i18n.t('options.replies.tags')}: ${reply.tags.join(', ')}`,
    i18n.t('options.replies.used', reply.useCount),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

function channelName(channel: ReplyChannel): string {
  switch (channel) {
    case 'public':
      return i18n.t('options.replies.channel.public');
    case 'direct-message':
      return i18n.t('options.replies.channel.directMessage');
    case 'both':
      return i18n.t('options.replies.channel.both');
  }
}

function problemText(error: RenderError): string {
  if (error.kind === 'syntax') return i18n.t('options.replies.broken', { detail: error.detail });
  return i18n.t('options.replies.unresolved', {
    names: error.names.map(placeholderName).join(', '),
  });
}

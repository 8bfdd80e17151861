import { useState } from 'react';
import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { StorageProblem } from '@/components/storage-problem/storage-problem';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LiveRead } from '@/storage/database/hooks';
import type { Settings } from '@/storage/settings';
import styles from '../options.module.css';
import { ReplyCard } from './reply-card';
import { Section } from './section';

interface RepliesSectionProps {
  readonly settings: Settings;
  readonly replies: LiveRead<readonly CannedReply[]>;
}

/** The library, as a customer would read it. */
export function RepliesSection({ settings, replies }: RepliesSectionProps) {
  return (
    <Section title={i18n.t('options.replies.title')} intro={i18n.t('options.replies.intro')}>
      <Library settings={settings} replies={replies} />
    </Section>
  );
}

function Library({ settings, replies }: RepliesSectionProps) {
  switch (replies.state) {
    case 'loading':
      return <p role="status">{i18n.t('options.replies.loading')}</p>;
    case 'failed':
      return <StorageProblem title={i18n.t('options.replies.failed')} error={replies.error} />;
    case 'ready':
      return replies.value.length === 0 ? (
        <p>{i18n.t('options.replies.empty')}</p>
      ) : (
        <ReplyList settings={settings} replies={replies.value} />
      );
  }
}

interface ReplyListProps {
  readonly settings: Settings;
  readonly replies: readonly CannedReply[];
}

function ReplyList({ settings, replies }: ReplyListProps) {
  const languages = [...new Set(replies.flatMap((reply) => Object.keys(reply.bodies)))];
  const interfaceLanguage = i18n.t('shared.languageTag');
  const [chosen, setChosen] = useState<string | null>(null);
  const first = languages.includes(interfaceLanguage) ? interfaceLanguage : languages[0];
  const language = chosen ?? first ?? interfaceLanguage;
  return (
    <>
      <div className={styles.bar}>
        <label>
          {i18n.t('options.replies.language')}{' '}
          <select
            className={styles.select}
            value={language}
            onChange={(event) => setChosen(event.target.value)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.muted}>{i18n.t('options.replies.count', replies.length)}</span>
      </div>
      <ul className={styles.replies}>
        {replies.toSorted(byName).map((reply) => (
          <li key={reply.id}>
            <ReplyCard reply={reply} language={language} settings={settings} />
          </li>
        ))}
      </ul>
    </>
  );
}

function byName(one: CannedReply, other: CannedReply): number {
  return one.name.localeCompare(other.name);
}

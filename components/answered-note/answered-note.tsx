import { i18n } from '#i18n';
import type { BrandAnswer } from '@/domain/brand-answer';
import { formatAgo } from '../format/ago';
import { Icon } from '../icon/icon';

export interface AnsweredNoteProps {
  readonly answer: BrandAnswer;
  /** How many replies to the tweet are on the page. */
  readonly repliesLoaded: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The brand has answered already: who, how long ago, and how much of the thread that is known from. */
export function AnsweredNote({ answer, repliesLoaded, now }: AnsweredNoteProps) {
  const words = { account: answer.account, ago: formatAgo(answer.postedAt, now) };
  return (
    <p className="answered-note">
      <Icon name="answered" />
      <span>
        {answer.initials === null
          ? i18n.t('overlay.collision.answered', words)
          : i18n.t('overlay.collision.signed', { ...words, initials: answer.initials })}{' '}
        {repliesLoaded > 0 && i18n.t('overlay.collision.loaded', repliesLoaded)}
      </span>
    </p>
  );
}

import { i18n } from '#i18n';
import { formatAgo } from '../format/ago';
import { Icon } from '../icon/icon';

export interface DuplicateNoticeProps {
  /** When the reply that is nearly repeated was posted, and the present; milliseconds since the epoch. */
  readonly at: number;
  readonly now: number;
  /** Where it can be read. */
  readonly link: string;
}

/** Says that the draft nearly repeats an earlier reply, and which. */
export function DuplicateNotice({ at, now, link }: DuplicateNoticeProps) {
  return (
    <div className="draft-status">
      <div className="draft-lines" role="status">
        <p className="draft-warning">
          <Icon name="warning" />
          <span>
            {i18n.t('overlay.duplicate.notice', { ago: formatAgo(at, now) })}{' '}
            <a href={link} target="_blank" rel="noreferrer">
              {i18n.t('overlay.duplicate.show')}
            </a>
          </span>
        </p>
      </div>
    </div>
  );
}

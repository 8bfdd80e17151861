import { i18n } from '#i18n';
import { formatCount } from '../format/digits';
import styles from './import-report.module.css';

/** One line of the report: where in the file, and what about it. */
export interface ReportLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface ReportGroup {
  /** With the number, as "3 to add". */
  readonly title: string;
  readonly lines: readonly ReportLine[];
  /** Open from the start: what needs the agent's eyes. */
  readonly isOpen: boolean;
}

/** How many lines of a group are listed; the rest is counted. */
const MOST_LISTED = 200;

/** What an import would do, group by group, each line to look at. */
export function ImportReport({ groups }: { readonly groups: readonly ReportGroup[] }) {
  return (
    <div className={styles.report}>
      {groups.map(({ title, lines, isOpen }) =>
        lines.length === 0 ? (
          <p key={title} className={styles.none}>
            {title}
          </p>
        ) : (
          <details key={title} open={isOpen}>
            <summary>{title}</summary>
            <ul tabIndex={0}>
              {lines.slice(0, MOST_LISTED).map(({ line, text }) => (
                <li key={`${line} ${text}`}>
                  <span className={styles.line}>{i18n.t('options.import.line', { line })}</span>{' '}
                  <span dir="auto">{text}</span>
                </li>
              ))}
            </ul>
            {lines.length > MOST_LISTED && (
              <p className={styles.none}>
                {formatCount('options.import.more', lines.length - MOST_LISTED)}
              </p>
            )}
          </details>
        ),
      )}
    </div>
  );
}

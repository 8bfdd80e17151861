import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { Button } from '@/components/button/button';
import { languageName } from '@/components/format/language-name';
import { ImportReport } from '@/components/import-report/import-report';
import { INVITATION_LANGUAGES } from '@/domain/direct-message-invitation';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryChange } from '@/domain/replies/library-change';
import type { Result } from '@/domain/result';
import type { FileProblem, ImportedFile } from '@/storage/portability/imported-file';
import {
  CONFLICT_CHOICES,
  planImport,
  type ConflictChoice,
} from '@/storage/portability/plan-import';
import { FORMAT_NAMES, reportOf } from './import-texts';
import { Select } from '@/components/select/select';
import styles from './library.module.css';

/** A file that was chosen, with its content as long as the page is open. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Result<Uint8Array, FileProblem>;
  /** When it was chosen, milliseconds since the epoch: the date of what it changes. */
  readonly at: number;
}

interface DryRunProps {
  readonly file: ChosenFile;
  readonly library: readonly CannedReply[];
  readonly change: (change: LibraryChange, done: string) => Promise<string | null>;
  /** Called when everything was imported. */
  readonly onDone: () => void;
  readonly content: ImportedFile;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** What importing a file would do, and the button that does it. */
export function DryRun(props: DryRunProps) {
  const { file, content, language, library, change, onLanguage, onDone } = props;
  const [choice, setChoice] = useState<ConflictChoice>('update');
  const [problem, setProblem] = useState<string | null>(null);
  const plan = useMemo(
    () => planImport(content, library, choice, file.at),
    [content, library, choice, file.at],
  );
  const changes = plan.change.save.length;

  async function apply() {
    const counts = { added: plan.added.length, changed: plan.changed.length };
    const refused = await change(plan.change, i18n.t('options.import.done', counts));
    if (refused === null) onDone();
    else setProblem(refused);
  }

  return (
    <>
      <p>
        {i18n.t('options.import.read', {
          file: file.name,
          format: FORMAT_NAMES[content.format],
          encoding: content.encoding,
        })}
      </p>
      {!content.hasLanguages && (
        <label>
          {i18n.t('options.import.language')}{' '}
          <Select value={language} onChange={(event) => onLanguage(event.target.value)}>
            {[...new Set([language, ...INVITATION_LANGUAGES])].map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </Select>
        </label>
      )}
      {plan.conflicts > 0 && (
        <label>
          {formatCount('options.import.conflicts', plan.conflicts)}{' '}
          <Select
            value={choice}
            onChange={(event) =>
              setChoice(CONFLICT_CHOICES.find((name) => name === event.target.value) ?? 'update')
            }
          >
            {CONFLICT_CHOICES.map((name) => (
              <option key={name} value={name}>
                {i18n.t(CHOICE_NAMES[name])}
              </option>
            ))}
          </Select>
        </label>
      )}
      <ImportReport groups={reportOf(plan, content.warnings)} />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <Button tone="primary" disabled={changes === 0} onClick={() => void apply()}>
        {changes === 0
          ? i18n.t('options.import.nothing')
          : formatCount('options.import.apply', changes)}
      </Button>
    </>
  );
}

const CHOICE_NAMES = {
  update: 'options.import.choice.update',
  keep: 'options.import.choice.keep',
  both: 'options.import.choice.both',
} as const;

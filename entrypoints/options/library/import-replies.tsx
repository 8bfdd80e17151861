import { useId, useState, type ChangeEvent } from 'react';
import { i18n } from '#i18n';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryChange } from '@/domain/replies/library-change';
import type { Result } from '@/domain/result';
import type { FileProblem, ImportedFile } from '@/storage/portability/imported-file';
import { readFile } from '@/storage/portability/read-file';
import { readImport } from '@/storage/portability/read-import';
import { DryRun, type ChosenFile } from './dry-run';
import { fileProblemText } from './import-texts';
import styles from './library.module.css';

interface ImportRepliesProps {
  readonly library: readonly CannedReply[];
  readonly change: (change: LibraryChange, done: string) => Promise<string | null>;
  readonly onDone: () => void;
}

/** Reads a file, shows what importing it would do, and does all of that or nothing. */
export function ImportReplies({ library, change, onDone }: ImportRepliesProps) {
  const id = useId();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [language, setLanguage] = useState(i18n.t('shared.languageTag'));
  /** Null while it is being read. */
  const [content, setContent] = useState<Result<ImportedFile, FileProblem> | null>(null);

  function read({ bytes }: ChosenFile, textLanguage: string) {
    setLanguage(textLanguage);
    setContent(bytes.ok ? readImport(bytes.value, textLanguage) : bytes);
  }

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = target.files?.[0];
    if (chosen === undefined) return;
    const whole = { name: chosen.name, bytes: await readFile(chosen), at: Date.now() };
    setFile(whole);
    setContent(null);
    await painted();
    read(whole, language);
  }

  return (
    <div className={styles.part}>
      <h3>{i18n.t('options.import.title')}</h3>
      <p id={`${id}-intro`} className={styles.muted}>
        {i18n.t('options.import.intro')}
      </p>
      <label>
        {i18n.t('options.import.choose')}{' '}
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt,.yml,.yaml"
          aria-describedby={`${id}-intro`}
          // The same file, chosen again after it was put right, is a new one.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={(event) => void choose(event)}
        />
      </label>
      <div role="status">
        {file !== null && content === null && (
          <p>{i18n.t('options.import.reading', { file: file.name })}</p>
        )}
        {file !== null && content !== null && !content.ok && (
          <p className={styles.problem}>{fileProblemText(file.name, content.error)}</p>
        )}
      </div>
      {file !== null && content?.ok && (
        <DryRun
          key={`${file.name} ${file.at}`}
          file={file}
          content={content.value}
          language={language}
          library={library}
          change={change}
          onLanguage={(chosen) => read(file, chosen)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

/** Until what was set is on the screen: reading a large file keeps the page from drawing for seconds. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

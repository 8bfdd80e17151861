import { useEffect, useRef, type MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { CannedReply } from '@/domain/replies/canned-reply';
import {
  EXPORT_FORMATS,
  exportLibrary,
  type ExportFormat,
} from '@/storage/portability/export-library';
import styles from './library.module.css';

/** The library as files to save. A file is made when its link is pressed, from the library as it is then. */
export function ExportLinks({ library }: { readonly library: readonly CannedReply[] }) {
  /** Addresses of files that were made; each holds the file's content as long as it is not given back. */
  const made = useRef<string[]>([]);
  useEffect(() => {
    const addresses = made.current;
    return () => addresses.forEach((address) => URL.revokeObjectURL(address));
  }, []);

  function makeFile({ currentTarget }: MouseEvent<HTMLAnchorElement>, format: ExportFormat) {
    const { name, blob } = exportLibrary(library, format, new Date());
    const address = URL.createObjectURL(blob);
    made.current.push(address);
    // The browser reads both when it follows the press, after this.
    currentTarget.href = address;
    currentTarget.download = name;
  }

  return (
    <div className={styles.part}>
      <h3>{i18n.t('options.export.title')}</h3>
      <p className={styles.muted}>{i18n.t('options.export.intro')}</p>
      <p className={styles.bar}>
        {EXPORT_FORMATS.map((format) => (
          <a key={format} href="#" onClick={(event) => makeFile(event, format)}>
            {i18n.t(LABELS[format])}
          </a>
        ))}
      </p>
    </div>
  );
}

const LABELS = { json: 'options.export.json', csv: 'options.export.csv' } as const;

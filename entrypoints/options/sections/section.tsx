import { useId, type ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from '../options.module.css';
import type { SectionName } from './section-names';

interface SectionProps {
  readonly name: SectionName;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One part of the page, reachable by its heading, as a region, and by a link to `#name`. */
export function Section({ name, intro, children }: SectionProps) {
  const id = useId();
  return (
    // A link moves the keyboard here too, not only the view: that takes a place that can have the focus.
    <section id={name} tabIndex={-1} className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {i18n.t(`options.${name}.title`)}
      </h2>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

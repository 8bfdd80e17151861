import { i18n } from '#i18n';
import styles from './section-links.module.css';
import { SECTION_NAMES } from './section-names';
import { useCurrentSection } from './use-current-section';

/** Where to find what: a link to each part of the page, always in view where the window is wide enough; the part in view is marked. */
export function SectionLinks() {
  const current = useCurrentSection();
  return (
    <nav className={styles.links} aria-label={i18n.t('options.sections')}>
      <ul>
        {SECTION_NAMES.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? 'location' : undefined}>
              {i18n.t(`options.${name}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

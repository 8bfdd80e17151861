import { useId } from 'react';
import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { namedLanguage } from '@/domain/replies/choose-body';
import type { QueueFilter } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { TRIAGE_TAGS } from '@/domain/sla/triage';
import styles from '../queue.module.css';
import { tagName } from './names';

interface QueueFiltersProps {
  /** Everybody who waits: only what occurs can be chosen. */
  readonly waits: readonly SlaEvent[];
  readonly filter: QueueFilter;
  readonly onChange: (filter: QueueFilter) => void;
}

/** Narrows the list by customer, brand account, language and tag. */
export function QueueFilters({ waits, filter, onChange }: QueueFiltersProps) {
  const brands = distinct(waits.map(({ brandHandle }) => brandHandle));
  const languages = distinct(waits.map(({ language }) => namedLanguage(language)));
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={styles.field}
        aria-label={i18n.t('queue.filter.search')}
        placeholder={i18n.t('queue.filter.search')}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
      {(brands.length > 1 || filter.brand !== null) && (
        <Choice
          label={i18n.t('queue.filter.brand')}
          options={brands.map((brand) => ({ value: brand, label: `@${brand}` }))}
          value={filter.brand}
          onChange={(brand) => onChange({ ...filter, brand })}
        />
      )}
      {(languages.length > 1 || filter.language !== null) && (
        <Choice
          label={i18n.t('queue.filter.language')}
          options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          value={filter.language}
          onChange={(language) => onChange({ ...filter, language })}
        />
      )}
      <Choice
        label={i18n.t('queue.filter.tag')}
        options={TRIAGE_TAGS.map((tag) => ({ value: tag, label: tagName(tag) }))}
        value={filter.tag}
        onChange={(tag) => onChange({ ...filter, tag })}
      />
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null: all. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.field}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        <option value="">{i18n.t('queue.filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { languageName } from '@/components/format/language-name';
import field from '@/components/text-field/text-field.module.css';
import { checkTemplate } from '@/domain/replies/check-template';
import type { NearDuplicateSearch } from '@/domain/replies/near-duplicates';
import { PLACEHOLDERS } from '@/domain/replies/placeholders';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import { BodyPreview } from './body-preview';
import { inDigits } from '../format/digits';
import { templateProblemText } from './problem-texts';
import { Select } from '../select/select';
import styles from './reply-editor.module.css';

/** Another reply's text. */
export interface OtherText {
  readonly name: string;
  readonly language: string;
}

interface BodyEditorProps {
  readonly language: string;
  readonly body: string;
  /** Why the text cannot be stored, in plain words, or null. */
  readonly problem: string | null;
  /** The example customer, and the agent's own name and brand. */
  readonly variables: ReplyVariables;
  /** In weighted characters. */
  readonly maxLength: number;
  readonly findNearDuplicates: NearDuplicateSearch<OtherText>;
  readonly onChange: (body: string) => void;
  readonly onRemove: () => void;
}

/** How many similar replies are named. */
const MOST_NAMED = 3;

/** One language's text: what is wrong with its placeholders, what a customer would read, how long it is, what it is like. */
export function BodyEditor(props: BodyEditorProps) {
  const { language, body, problem, variables, maxLength, findNearDuplicates, onChange } = props;
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  /** A text area keeps its caret while the focus is elsewhere, but starts with it in front of the text. */
  const wasFocused = useRef(false);
  /** Lags behind while the agent types fast, so that typing never waits. */
  const settled = useDeferredValue(body);
  const name = languageName(language);
  // Once for each text: React draws first with the former one, and the other languages' texts too.
  const problems = useMemo(() => checkTemplate(settled), [settled]);
  const near = useMemo(
    () => findNearDuplicates(settled).slice(0, MOST_NAMED),
    [findNearDuplicates, settled],
  );

  function insert(placeholder: string) {
    const area = textarea.current;
    if (area === null) return;
    const { selectionStart, selectionEnd } = area;
    const [start, end] = wasFocused.current
      ? [selectionStart, selectionEnd]
      : [body.length, body.length];
    // As if it were typed: React hears of it, and the caret stays behind it.
    area.setRangeText(`{{ ${placeholder} }}`, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
  }

  return (
    <section className={styles.body} aria-label={name}>
      <div className={styles.bodyHead}>
        <label htmlFor={id} className={field.label}>
          {i18n.t('options.editor.text', { language: name })}
        </label>
        <Select
          aria-label={i18n.t('options.editor.placeholderIn', { language: name })}
          value=""
          onChange={(event) => insert(event.target.value)}
        >
          <option value="">{i18n.t('options.editor.placeholder')}</option>
          {PLACEHOLDERS.map((placeholder) => (
            <option key={placeholder}>{placeholder}</option>
          ))}
          <option value="ask.name">{i18n.t('options.editor.fillIn')}</option>
          <option value={'ask.name | choices: "one", "two"'}>
            {i18n.t('options.editor.fillInChoices')}
          </option>
        </Select>
        <Button
          tone="quiet"
          aria-label={i18n.t('options.remove', { item: name })}
          onClick={props.onRemove}
        >
          {i18n.t('options.editor.removeText')}
        </Button>
      </div>
      <textarea
        ref={textarea}
        id={id}
        className={styles.textarea}
        rows={4}
        lang={language}
        dir="auto"
        value={body}
        onFocus={() => (wasFocused.current = true)}
        aria-invalid={problem !== null || problems.length > 0}
        aria-describedby={`${id}-problem ${id}-templates`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-problem`} className={styles.problem}>
        {problem}
      </p>
      <ul id={`${id}-templates`} className={styles.problems} aria-live="polite">
        {problems.map((found) => (
          <li key={found.kind === 'unknown' ? found.name : found.kind}>
            {templateProblemText(found)}
          </li>
        ))}
      </ul>
      <BodyPreview
        language={language}
        template={settled}
        variables={variables}
        maxLength={maxLength}
        isBroken={problems.length > 0}
      />
      {near.map(({ item, similarity }) => (
        <p key={`${item.name} ${item.language}`} className={styles.near}>
          {i18n.t('options.editor.near', {
            name: item.name,
            language: languageName(item.language),
            percent: inDigits(Math.round(similarity * 100)),
          })}
        </p>
      ))}
    </section>
  );
}

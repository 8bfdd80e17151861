import { memo } from 'react';
import { i18n } from '#i18n';
import { fillInSample } from '@/components/format/reply-example';
import { fillInReply } from '@/domain/replies/fill-in-reply';
import { isFillIn } from '@/domain/replies/placeholders';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import { weightedLength } from '@/domain/replies/weighted-length';
import { exampleAt } from '../format/reply-example';
import { formatCount, inDigits } from '../format/digits';
import { renderErrorText } from './problem-texts';
import styles from './reply-editor.module.css';

interface BodyPreviewProps {
  readonly language: string;
  readonly template: string;
  readonly variables: ReplyVariables;
  /** In weighted characters. */
  readonly maxLength: number;
  /** True when the problems of the template are told elsewhere. */
  readonly isBroken: boolean;
}

/** The text as an example customer would read it, with X's count of its length. Drawn anew only when its own text changed. */
export const BodyPreview = memo(function BodyPreview(props: BodyPreviewProps) {
  const { language, template, variables, maxLength, isBroken } = props;
  if (template.trim() === '') return null;
  const filled = fillInReply(template.trim(), exampleAt(variables, language), {}, fillInSample);
  if (!filled.ok)
    return isBroken ? null : <p className={styles.hint}>{renderErrorText(filled.error)}</p>;
  const { text, missing } = filled.value;
  const unset = missing.map(({ name }) => name).filter((name) => !isFillIn(name));
  const length = weightedLength(text);
  return (
    <figure className={styles.preview}>
      <figcaption>{i18n.t('options.editor.preview')}</figcaption>
      <p lang={language} dir="auto">
        {text}
      </p>
      {unset.length > 0 && !isBroken && (
        <p className={styles.hint}>{renderErrorText({ kind: 'unresolved', names: unset })}</p>
      )}
      <p className={length > maxLength ? styles.tooLong : styles.length}>
        {i18n.t('options.editor.length', { n: inDigits(length), max: inDigits(maxLength) })}
        {length > maxLength && ` · ${formatCount('overlay.picker.tooLong', length - maxLength)}`}
      </p>
    </figure>
  );
});

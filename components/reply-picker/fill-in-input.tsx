import { useId } from 'react';
import type { FillInField } from '@/domain/replies/fill-in-reply';
import { placeholderName } from '../format/placeholder-name';

export interface FillInInputProps {
  readonly field: FillInField;
  /** What the agent gave; null while she has not touched it. */
  readonly answer: string | null;
  readonly isMissing: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** One thing a reply asks for: a line to write, or choices to pick from with the arrow keys. */
export function FillInInput({ field, answer, isMissing, onAnswer }: FillInInputProps) {
  const id = useId();
  const label = placeholderName(field.name);
  const value = answer ?? field.fallback ?? '';
  const marked = isMissing ? { 'data-missing': '' } : {};

  if (field.choices.length === 0) {
    return (
      <div className="fill-in" {...marked}>
        <label htmlFor={id} className="fill-in-label">
          {label}
        </label>
        <input
          id={id}
          className="fill-in-input"
          dir="auto"
          autoComplete="off"
          value={value}
          placeholder={field.fallback ?? undefined}
          aria-required={field.fallback === null}
          onChange={(event) => onAnswer(event.target.value)}
        />
      </div>
    );
  }
  return (
    <div
      className="fill-in"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required={field.fallback === null}
      {...marked}
    >
      <span id={`${id}-label`} className="fill-in-label">
        {label}
      </span>
      <div className="fill-in-choices">
        {field.choices.map((choice) => (
          <label key={choice} className="fill-in-choice">
            <input
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => onAnswer(choice)}
            />
            <span dir="auto">{choice}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { RemoveButton } from '@/components/remove-button/remove-button';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import { failure, success, type Result } from '@/domain/result';
import styles from './list-field.module.css';

interface ListFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Said in place of an empty list. */
  readonly emptyText: string;
  readonly addLabel: string;
  /** Stands before each item, e.g. `@`; not part of it. */
  readonly prefix?: string;
  /** What an item is called, where that is not the item itself. */
  readonly nameOf?: (item: string) => string;
  readonly items: readonly string[];
  /** The item meant by what was typed, or why it is none, in plain words. */
  readonly parse: (text: string) => Result<string, string>;
  readonly maxItems: number;
  /** Stores what `change` makes of the stored list; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (change: ListChange) => Promise<string | null>;
}

export type ListChange = (stored: readonly string[]) => readonly string[];

/**
 * A list of short texts. Enter, a comma, Add, or leaving the field adds what was typed; each item has a button that
 * removes it, and the last removal can be undone.
 */
export function ListField(props: ListFieldProps) {
  const { label, hint, emptyText, addLabel, prefix = '', items, parse, maxItems, onSave } = props;
  const { nameOf = (item: string) => prefix + item } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function store(change: ListChange, done: SaveState): Promise<boolean> {
    const problem = await onSave(change);
    setState(problem === null ? done : { kind: 'problem', text: problem });
    return problem === null;
  }

  async function add() {
    if (draft.trim() === '') return;
    const added = readItems(draft);
    if (!added.ok) {
      setState({ kind: 'problem', text: added.error });
      return;
    }
    setDraft('');
    if (!(await store((stored) => union(stored, added.value), { kind: 'saved' }))) setDraft(draft);
  }

  /** The new items meant by what was typed, or what is wrong with the first that is none. */
  function readItems(text: string): Result<readonly string[], string> {
    const added: string[] = [];
    for (const part of text.split(',').filter((written) => written.trim() !== '')) {
      const item = parse(part.trim());
      if (!item.ok) return item;
      if (includes([...items, ...added], item.value)) {
        return failure(i18n.t('options.problem.duplicate', { value: nameOf(item.value) }));
      }
      added.push(item.value);
    }
    if (items.length + added.length > maxItems) {
      return failure(i18n.t('options.problem.tooMany', { max: maxItems }));
    }
    return success(added);
  }

  function remove(item: string) {
    const index = items.indexOf(item);
    const restore: ListChange = (stored) =>
      includes(stored, item) ? stored : stored.toSpliced(index, 0, item);
    const undo = () => {
      input.current?.focus();
      void store(restore, { kind: 'saved' });
    };
    // A pressed button that disappears would take the keyboard with it.
    input.current?.focus();
    void store((stored) => stored.filter((other) => other !== item), {
      kind: 'removed',
      item: nameOf(item),
      undo,
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys may only end a word of an input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      void add();
    }
    if (event.key === 'Escape') {
      setDraft('');
      setState({ kind: 'untouched' });
    }
  }

  return (
    <div className={field.field} role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={field.label}>
        {label}
      </span>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      {items.length === 0 ? (
        <p className={styles.empty}>{emptyText}</p>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item} className={styles.item}>
              <span>{nameOf(item)}</span>
              <RemoveButton
                label={i18n.t('options.remove', { item: nameOf(item) })}
                onClick={() => remove(item)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <input
          ref={input}
          className={field.input}
          value={draft}
          autoComplete="off"
          aria-label={addLabel}
          aria-invalid={state.kind === 'problem'}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={(event) => {
            setDraft(event.target.value);
            setState({ kind: 'untouched' });
          }}
          onBlur={() => void add()}
          onKeyDown={onKeyDown}
        />
        <Button disabled={draft.trim() === ''} onClick={() => void add()}>
          {i18n.t('options.add')}
        </Button>
      </div>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}

/** Handles and phrases are compared without case. */
function includes(list: readonly string[], text: string): boolean {
  return list.some((other) => other.toLocaleLowerCase() === text.toLocaleLowerCase());
}

/** Both lists in one, nothing twice. */
function union(list: readonly string[], more: readonly string[]): readonly string[] {
  return more.reduce((all, item) => (includes(all, item) ? all : [...all, item]), list);
}

import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { MoveButtons } from '@/components/move-buttons/move-buttons';
import { RemoveButton } from '@/components/remove-button/remove-button';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import { Select } from '@/components/select/select';
import field from '@/components/text-field/text-field.module.css';
import { moveItem } from '@/domain/move-item';
import styles from './ordered-list-field.module.css';

interface OrderedListFieldProps {
  readonly label: string;
  /** Said in place of an empty list. */
  readonly emptyText: string;
  readonly addLabel: string;
  /** The empty entry of the choice, which says what to do. */
  readonly chooseText: string;
  readonly items: readonly string[];
  /** Everything that can be added, with what is in the list already. */
  readonly choices: readonly string[];
  readonly nameOf: (item: string) => string;
  readonly onSave: (change: OrderChange) => Promise<string | null>;
}

export type OrderChange = (stored: readonly string[]) => readonly string[];

/** A list whose order matters: moved, removed and added to with buttons; the last removal can be undone. */
export function OrderedListField(props: OrderedListFieldProps) {
  const { label, emptyText, addLabel, chooseText, items, choices, nameOf, onSave } = props;
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState('');
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function store(change: OrderChange, done: SaveState) {
    const problem = await onSave(change);
    setState(problem === null ? done : { kind: 'problem', text: problem });
  }

  function insert(item: string, index: number) {
    // A pressed button that disappears would take the keyboard with it.
    select.current?.focus();
    setChosen('');
    void store((stored) => (stored.includes(item) ? stored : stored.toSpliced(index, 0, item)), {
      kind: 'saved',
    });
  }

  function remove(item: string) {
    const index = items.indexOf(item);
    select.current?.focus();
    void store((stored) => stored.filter((other) => other !== item), {
      kind: 'removed',
      item: nameOf(item),
      undo: () => insert(item, index),
    });
  }

  function move(item: string, by: 1 | -1) {
    void store((stored) => moveItem(stored, stored.indexOf(item), by), { kind: 'saved' });
  }

  const left = choices.filter((choice) => !items.includes(choice));
  return (
    <div className={field.field} role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={field.label}>
        {label}
      </span>
      {items.length === 0 && <p className={field.hint}>{emptyText}</p>}
      <ol className={styles.items}>
        {items.map((item, index) => (
          <li key={item} className={styles.item}>
            <span className={styles.name}>{nameOf(item)}</span>
            <MoveButtons
              item={nameOf(item)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onMove={(by) => move(item, by)}
            />
            <RemoveButton
              label={i18n.t('options.remove', { item: nameOf(item) })}
              onClick={() => remove(item)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <Select
          ref={select}
          aria-label={addLabel}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{chooseText}</option>
          {left.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </Select>
        <Button disabled={chosen === ''} onClick={() => insert(chosen, items.length)}>
          {i18n.t('options.add')}
        </Button>
      </div>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}

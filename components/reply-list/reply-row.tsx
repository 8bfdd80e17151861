import { useEffect, useRef } from 'react';
import type { RowComponentProps } from 'react-window';
import { i18n } from '#i18n';
import { formatCount } from '../format/digits';
import { Button } from '@/components/button/button';
import { exampleAt, fillInSample } from '@/components/format/reply-example';
import { effectLine } from '@/components/reply-effect/effect-line';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { fillInReply } from '@/domain/replies/fill-in-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import styles from './reply-list.module.css';

/** In pixels; the same for all, so that the list knows its height without drawing them. */
export const ROW_HEIGHT = 72;

/** What can be done with a reply from its row. */
export interface ReplyActions {
  readonly open: (reply: CannedReply) => void;
  readonly duplicate: (reply: CannedReply) => void;
  readonly remove: (reply: CannedReply) => void;
  readonly toggleFavourite: (reply: CannedReply) => void;
  readonly toggleSelected: (reply: CannedReply) => void;
}

/** The row that shall have the keyboard, as soon as the reply `behind` which it stands is gone. */
export interface FocusRequest {
  readonly index: number;
  readonly behind?: string;
}

interface ReplyRowProps {
  readonly replies: readonly CannedReply[];
  readonly effects: ReadonlyMap<string, ReplyEffect>;
  readonly selected: ReadonlySet<string>;
  readonly actions: ReplyActions;
  /** The example customer, and the agent's own name and brand. */
  readonly variables: ReplyVariables;
  /** Index of the row that is in the tab order. */
  readonly current: number;
  readonly focus: FocusRequest | null;
  readonly onFocus: (index: number) => void;
  readonly onFocused: () => void;
}

/** One reply in a line or two, with what can be done with it. */
export function ReplyRow({
  index,
  style,
  ariaAttributes,
  replies,
  effects,
  selected,
  actions,
  variables,
  current,
  focus,
  onFocus,
  onFocused,
}: RowComponentProps<ReplyRowProps>) {
  const opener = useRef<HTMLButtonElement>(null);
  const reply = replies[index];
  const wantsFocus = focus?.index === index && reply !== undefined && reply.id !== focus.behind;
  useEffect(() => {
    if (!wantsFocus) return;
    opener.current?.focus();
    onFocused();
  }, [wantsFocus, onFocused]);
  if (reply === undefined) return null;

  const { name } = reply;
  const effect = effects.get(reply.id);
  const tabIndex = index === current ? 0 : -1;
  return (
    <div style={style} {...ariaAttributes} className={styles.row} onFocus={() => onFocus(index)}>
      <input
        type="checkbox"
        tabIndex={tabIndex}
        aria-label={i18n.t('options.library.select', { name })}
        checked={selected.has(reply.id)}
        onChange={() => actions.toggleSelected(reply)}
      />
      <button
        type="button"
        tabIndex={tabIndex}
        className={styles.star}
        aria-label={i18n.t('options.library.favourite', { name })}
        aria-pressed={reply.favourite}
        onClick={() => actions.toggleFavourite(reply)}
      >
        {reply.favourite ? '★' : '☆'}
      </button>
      <div className={styles.content}>
        <p className={styles.names}>
          <button
            ref={opener}
            type="button"
            tabIndex={tabIndex}
            className={styles.name}
            onClick={() => actions.open(reply)}
          >
            {name}
          </button>
          {reply.shortcut !== null && <span className={styles.shortcut}>{reply.shortcut}</span>}
          {reply.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </p>
        <p className={styles.text} dir="auto">
          {firstText(reply, variables)}
        </p>
      </div>
      <span className={styles.facts}>
        {Object.keys(reply.bodies).join(' ')}
        <br />
        {formatCount('options.replies.used', reply.useCount)}
      </span>
      <span className={styles.actions}>
        <Button
          tone="quiet"
          tabIndex={tabIndex}
          aria-label={i18n.t('options.library.duplicateNamed', { name })}
          onClick={() => actions.duplicate(reply)}
        >
          {i18n.t('options.library.duplicate')}
        </Button>
        <Button
          tone="quiet"
          tabIndex={tabIndex}
          aria-label={i18n.t('options.library.deleteNamed', { name })}
          onClick={() => actions.remove(reply)}
        >
          {i18n.t('options.library.delete')}
        </Button>
      </span>
      {effect !== undefined && <p className={styles.effect}>{effectLine(effect)}</p>}
    </div>
  );
}

/** In the interface's language where there is one, on one line; as it is written while it cannot be filled in. */
function firstText({ bodies }: CannedReply, variables: ReplyVariables): string {
  const own = i18n.t('shared.languageTag');
  const [language, body] = Object.entries(bodies).find(([tag]) => tag === own) ??
    Object.entries(bodies)[0] ?? [own, ''];
  const filled = fillInReply(body, exampleAt(variables, language), {}, fillInSample);
  return (filled.ok ? filled.value.text : body).replace(/\s+/g, ' ');
}

import { i18n } from '#i18n';
import type { MouseEvent } from 'react';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { Icon } from '../icon/icon';
import { useSelectedInView } from '../listbox/use-selected-in-view';

export interface ReplyOptionsProps {
  /** Element id of the list; an option's is made of it. */
  readonly id: string;
  readonly replies: readonly CannedReply[];
  readonly active: CannedReply | null;
  readonly onActivate: (reply: CannedReply) => void;
  readonly onChoose: (reply: CannedReply, event: MouseEvent) => void;
}

export function optionId(listId: string, reply: CannedReply): string {
  return `${listId}-${reply.id}`;
}

/** The replies found; the field above keeps the focus and says which one is active. */
export function ReplyOptions({ id, replies, active, onActivate, onChoose }: ReplyOptionsProps) {
  const list = useSelectedInView(active);
  return (
    <ul
      ref={list}
      id={id}
      className="options"
      role="listbox"
      aria-label={i18n.t('overlay.picker.label')}
    >
      {replies.map((reply) => (
        <li
          key={reply.id}
          id={optionId(id, reply)}
          className="option"
          role="option"
          aria-selected={reply === active}
          onMouseMove={() => onActivate(reply)}
          onClick={(event) => onChoose(reply, event)}
        >
          {reply.favourite && <Icon name="star" />}
          <span className="option-name" dir="auto">
            {reply.name}
          </span>
          {reply.shortcut !== null && <span className="option-shortcut">{reply.shortcut}</span>}
        </li>
      ))}
    </ul>
  );
}

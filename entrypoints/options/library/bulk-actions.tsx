import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { Button } from '@/components/button/button';
import { Checkbox } from '@/components/checkbox/checkbox';
import field from '@/components/text-field/text-field.module.css';
import { tagsIn } from '@/components/reply-editor/reply-draft';
import { REPLY_LIMITS, type CannedReply } from '@/domain/replies/canned-reply';
import styles from './library.module.css';

interface BulkActionsProps {
  readonly shown: readonly CannedReply[];
  readonly chosen: readonly CannedReply[];
  readonly onSelect: (replies: readonly CannedReply[]) => void;
  readonly onEdit: (
    replies: readonly CannedReply[],
    edit: (reply: CannedReply) => Partial<CannedReply>,
  ) => void;
  readonly onDelete: (replies: readonly CannedReply[]) => void;
}

/** Chooses many replies, and what is done to them at once. */
export function BulkActions({ shown, chosen, onSelect, onEdit, onDelete }: BulkActionsProps) {
  const [tag, setTag] = useState('');
  const all = useRef<HTMLDivElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  const tags = tagsIn(tag).map((name) => name.slice(0, REPLY_LIMITS.tag));

  const isAll = shown.length > 0 && chosen.length === shown.length;

  function addTags() {
    onEdit(chosen, (reply) => ({
      tags: [...new Set([...reply.tags, ...tags])].slice(0, REPLY_LIMITS.tags),
    }));
    setTag('');
    // Without a tag the button that was pressed is switched off, and would take the keyboard with it.
    tagField.current?.focus();
  }

  function removeChosen() {
    // So would all of these buttons, which go with what was chosen.
    all.current?.querySelector('input')?.focus();
    onDelete(chosen);
  }

  return (
    <div className={styles.bar}>
      <div ref={all} className={styles.all}>
        <Checkbox
          checked={isAll}
          isMixed={chosen.length > 0 && !isAll}
          onChange={(checked) => onSelect(checked ? shown : [])}
        >
          {chosen.length === 0
            ? formatCount('options.replies.count', shown.length)
            : formatCount('options.library.selected', chosen.length)}
        </Checkbox>
      </div>
      {chosen.length > 0 && (
        <div role="group" aria-label={i18n.t('options.library.forSelected')} className={styles.bar}>
          <Button onClick={() => onEdit(chosen, () => ({ favourite: true }))}>
            {i18n.t('options.library.mark')}
          </Button>
          <Button onClick={() => onEdit(chosen, () => ({ favourite: false }))}>
            {i18n.t('options.library.unmark')}
          </Button>
          <input
            ref={tagField}
            className={field.shortInput}
            aria-label={i18n.t('options.library.tag')}
            placeholder={i18n.t('options.library.tag')}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
            onKeyDown={(event) => {
              const isDone = event.key === 'Enter' && !event.nativeEvent.isComposing;
              if (isDone && tags.length > 0) addTags();
            }}
          />
          <Button disabled={tags.length === 0} onClick={addTags}>
            {i18n.t('options.library.addTag')}
          </Button>
          <Button
            disabled={tags.length === 0}
            onClick={() =>
              onEdit(chosen, (reply) => ({
                tags: reply.tags.filter((name) => !tags.includes(name)),
              }))
            }
          >
            {i18n.t('options.library.removeTag')}
          </Button>
          <Button tone="danger" onClick={removeChosen}>
            {i18n.t('options.library.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}

import {
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { i18n } from '#i18n';
import { formatCount } from '../format/digits';
import { Button } from '@/components/button/button';
import { DangerQuestion } from '@/components/danger-question/danger-question';
import { Checkbox } from '@/components/checkbox/checkbox';
import { languageName } from '@/components/format/language-name';
import { EffectFigures } from '@/components/reply-effect/effect-figures';
import field from '@/components/text-field/text-field.module.css';
import { CHANNELS, type CannedReply, type ReplyContent } from '@/domain/replies/canned-reply';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import { checkReply, type ReplyField } from '@/domain/replies/check-reply';
import type { NearDuplicateSearch } from '@/domain/replies/near-duplicates';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import { BodyEditor, type OtherText } from './body-editor';
import { channelName } from './channel-name';
import { DraftField } from './draft-field';
import { replyProblemText } from './problem-texts';
import { contentOf, draftOf, type ReplyDraft } from './reply-draft';
import { Select } from '../select/select';
import styles from './reply-editor.module.css';

interface ReplyEditorProps {
  /** What the editor begins with; a stored reply also has its use. */
  readonly reply: ReplyContent | CannedReply;
  readonly isNew: boolean;
  /** True when what it begins with would be lost: leaving asks first, before any change. */
  readonly isUnsaved: boolean;
  /** What the agent should know of what it begins with; null for nothing. */
  readonly note: ReactNode;
  /** What followed it; null while it was not posted. */
  readonly effect: ReplyEffect | null;
  readonly variables: ReplyVariables;
  /** Languages offered for a new text, beside those the reply has. */
  readonly languages: readonly string[];
  readonly maxLength: number;
  /** Name of the other reply that has this shortcut, or null. */
  readonly ownerOfShortcut: (shortcut: string | null) => string | null;
  readonly findNearDuplicates: NearDuplicateSearch<OtherText>;
  /** Stores the reply; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (content: ReplyContent) => Promise<string | null>;
  /** Called when the agent is done; true when the reply was stored. */
  readonly onClose: (isSaved: boolean) => void;
}

/** Writes one reply. Problems stand beside their fields; leaving with changes asks first. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { reply, isNew, languages, ownerOfShortcut, onSave, onClose } = props;
  const id = useId();
  const [initial] = useState(() => draftOf(reply));
  const [draft, setDraft] = useState(initial);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isChanged = props.isUnsaved || JSON.stringify(draft) !== JSON.stringify(initial);
  useQuestionOnClose(isChanged);

  const content = contentOf(draft);
  const problems = checkReply(content);
  const owner = ownerOfShortcut(content.shortcut);

  function change(part: Partial<ReplyDraft>) {
    setDraft((current) => ({ ...current, ...part }));
    setFailure(null);
  }

  function changeBody(language: string, body: string | null) {
    const { [language]: _, ...others } = draft.bodies;
    change({ bodies: body === null ? others : { ...draft.bodies, [language]: body } });
  }

  /** Empty fields are no mistake before the agent wants to save. */
  function problemOf(name: ReplyField): string | null {
    const problem = problems.find((found) => found.field === name);
    if (problem === undefined || (problem.kind === 'empty' && !wasSubmitted)) return null;
    return replyProblemText(problem);
  }

  const shortcutProblem =
    owner === null
      ? problemOf('shortcut')
      : i18n.t('options.library.taken', { shortcut: content.shortcut ?? '', name: owner });

  async function save(event: SubmitEvent) {
    event.preventDefault();
    setWasSubmitted(true);
    if (problems.length > 0 || owner !== null) {
      setFailure(i18n.t('options.editor.problem.fields'));
      return;
    }
    const refused = await onSave(content);
    if (refused === null) onClose(true);
    else setFailure(refused);
  }

  function leave() {
    if (isChanged) setIsAsking(true);
    else onClose(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isAsking) leave();
  }

  const missing = languages.filter((language) => !(language in draft.bodies));
  return (
    <form
      className={styles.editor}
      aria-labelledby={`${id}-title`}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => void save(event)}
    >
      <h3 id={`${id}-title`}>
        {isNew ? i18n.t('options.library.new') : i18n.t('options.editor.title')}
      </h3>
      {'useCount' in reply && !isNew && <p className={styles.hint}>{usage(reply)}</p>}
      {props.note}
      {!isNew && <EffectFigures effect={props.effect} />}
      <DraftField
        label={i18n.t('options.editor.name')}
        hint={i18n.t('options.editor.nameHint')}
        value={draft.name}
        problem={problemOf('name')}
        onChange={(name) => change({ name })}
        autoFocus
      />
      <DraftField
        label={i18n.t('options.editor.shortcut')}
        hint={i18n.t('options.editor.shortcutHint')}
        value={draft.shortcut}
        problem={shortcutProblem}
        onChange={(shortcut) => change({ shortcut })}
      />
      <DraftField
        label={i18n.t('options.editor.tags')}
        hint={i18n.t('options.editor.tagsHint')}
        value={draft.tags}
        problem={problemOf('tags')}
        onChange={(tags) => change({ tags })}
      />
      <div className={styles.bar}>
        <label className={styles.labelled}>
          <span className={field.label}>{i18n.t('options.editor.channel')}</span>
          <Select
            value={draft.channel}
            onChange={(event) =>
              change({ channel: CHANNELS.find((name) => name === event.target.value) ?? 'both' })
            }
          >
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel)}
              </option>
            ))}
          </Select>
        </label>
        <Checkbox checked={draft.favourite} onChange={(favourite) => change({ favourite })}>
          {i18n.t('options.editor.favourite')}
        </Checkbox>
      </div>
      {Object.entries(draft.bodies).map(([language, body]) => (
        <BodyEditor
          key={language}
          language={language}
          body={body}
          problem={problemOf(`bodies.${language}`)}
          variables={props.variables}
          maxLength={props.maxLength}
          findNearDuplicates={props.findNearDuplicates}
          onChange={(text) => changeBody(language, text)}
          onRemove={() => changeBody(language, null)}
        />
      ))}
      <div>
        <Select
          aria-label={i18n.t('options.languages.add')}
          aria-describedby={`${id}-bodies`}
          value=""
          onChange={(event) => changeBody(event.target.value, '')}
        >
          <option value="">{i18n.t('options.editor.addText')}</option>
          {missing.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </Select>
        <p id={`${id}-bodies`} className={styles.problem}>
          {problemOf('bodies')}
        </p>
      </div>
      <DraftField
        label={i18n.t('options.editor.notes')}
        hint={i18n.t('options.editor.notesHint')}
        value={draft.notes}
        problem={problemOf('notes')}
        onChange={(notes) => change({ notes })}
        lines={2}
      />
      <p role="alert" className={styles.problem}>
        {failure}
      </p>
      {isAsking ? (
        <DangerQuestion
          question={i18n.t('options.editor.unsaved')}
          keep={i18n.t('options.editor.keepEditing')}
          onKeep={() => setIsAsking(false)}
          lose={i18n.t('options.editor.discard')}
          onLose={() => onClose(false)}
        />
      ) : (
        <div className={styles.bar}>
          <Button tone="primary" type="submit">
            {i18n.t('options.editor.save')}
          </Button>
          <Button onClick={leave}>{i18n.t('options.editor.cancel')}</Button>
        </div>
      )}
    </form>
  );
}

/** The browser asks in its own words when the page is about to go with unsaved changes. */
function useQuestionOnClose(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
}

function usage({ useCount, lastUsedAt }: CannedReply): string {
  const used = formatCount('options.replies.used', useCount);
  if (lastUsedAt === null) return used;
  const date = new Date(lastUsedAt).toLocaleDateString(i18n.t('shared.languageTag'), {
    dateStyle: 'long',
  });
  return `${used} · ${i18n.t('options.editor.lastUsed', { date })}`;
}

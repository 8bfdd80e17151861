import { ContentState, EditorState } from 'draft-js';
import type { MouseEvent } from 'react';
import { useEffect, useState } from 'react';
import { publish } from '../state/publish';
import { isOn, testId } from '../state/settings';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/composer.module.css';
import { LIMIT, weightedLength } from '../text/weighted-length';
import { word } from '../text/words';
import { Avatar } from './avatar';
import { AddPost, LengthRing, Tools } from './composer-toolbar';
import { decorator } from './draft-block';
import { DraftField } from './draft-field';

interface ComposerProps {
  readonly placement: 'home' | 'inline' | 'modal';
  readonly inReplyTo?: string | undefined;
  readonly initialText?: string;
  readonly onText?: (text: string) => void;
  readonly onSent?: () => void;
}

function stateWith(text: string): EditorState {
  const content = ContentState.createFromText(text);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, decorator));
}

export function Composer(props: ComposerProps) {
  const { placement, inReplyTo, initialText = '', onText, onSent } = props;
  const account = useWorld((world) => world.account);
  /** One a post: X's "+" adds another that goes out with the same press. */
  const [states, setStates] = useState(() => [stateWith(initialText)]);
  const [isActive, setIsActive] = useState(placement !== 'inline');
  const { generation, remountSoon } = useRemounting();
  const texts = states.map(textOf);
  const canSend = texts.every((text) => isPostable(weightedLength(text.trim())));

  const change = (index: number, next: EditorState) => {
    const nextTexts = texts.with(index, textOf(next));
    if (texts[index] === '' && nextTexts[index] !== '') remountSoon();
    setStates((last) => last.with(index, next));
    onText?.(nextTexts.join('\n'));
  };
  const send = (trusted: boolean) => {
    if (!canSend || !publish(texts, inReplyTo, trusted)) return;
    setStates(([first = stateWith('')]) => [
      EditorState.push(first, ContentState.createFromText(''), 'remove-range'),
    ]);
    onText?.('');
    onSent?.();
  };

  const button = (
    <button
      role="button"
      type="button"
      className={box(s.send)}
      data-testid={testId(placement === 'modal' ? 'tweetButton' : 'tweetButtonInline')}
      onClick={(event: MouseEvent) => send(event.nativeEvent.isTrusted)}
      {...(!canSend && { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
    >
      <div dir="ltr" className={line()}>
        <span className={span()}>{word(inReplyTo === undefined ? 'post' : 'reply')}</span>
      </div>
    </button>
  );

  return (
    <div className={box(s.composer)}>
      {states.map((state, index) => (
        <div key={index} className={box(s.row)}>
          <div className={box(s.avatar)}>
            <Avatar handle={account} described />
          </div>
          <div className={box(s.body)}>
            <div className={box(s.fieldRow)}>
              <div className={box(s.grow)}>
                <DraftField
                  key={generation}
                  index={index}
                  state={state}
                  placeholder={word(inReplyTo === undefined ? 'whatsHappening' : 'postYourReply')}
                  takesFocus={
                    index === states.length - 1 && (placement === 'modal' || generation > 0)
                  }
                  onChange={(next) => change(index, next)}
                  onFocus={() => {
                    setIsActive(true);
                    if (generation === 0) remountSoon();
                  }}
                  onSend={send}
                />
              </div>
              {!isActive && button}
            </div>
            {isActive && index === states.length - 1 && (
              <div className={box(s.foot)}>
                <div className={box(s.toolbar)} data-testid={testId('toolBar')}>
                  <Tools />
                  <div className={box(s.right)}>
                    <LengthRing length={weightedLength(texts[index]?.trim() ?? '')} />
                    {placement === 'modal' && (
                      <AddPost
                        isOn={canSend}
                        onAdd={() => setStates((last) => [...last, stateWith('')])}
                      />
                    )}
                    {button}
                  </div>
                </div>
              </div>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function isPostable(length: number): boolean {
  return length > 0 && length <= LIMIT;
}

const REMOUNT_AFTER = 60;
const MOST_REMOUNTS = 3;

/** X may throw the whole field away and build it again while it is in use; the text survives. */
function useRemounting() {
  const [generation, setGeneration] = useState(0);
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (wanted === 0) return;
    const timer = setTimeout(() => setGeneration(wanted), REMOUNT_AFTER);
    return () => clearTimeout(timer);
  }, [wanted]);
  const remountSoon = () => {
    if (isOn('lab-remount')) setWanted(Math.min(generation + 1, MOST_REMOUNTS));
  };
  return { generation, remountSoon };
}

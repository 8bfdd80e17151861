import { Editor, getDefaultKeyBinding } from 'draft-js';
import type { DraftHandleValue, EditorState } from 'draft-js';
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Person } from '../data/people';
import { testId } from '../state/settings';
import { box, line } from '../styles/class-names';
import s from '../styles/composer.module.css';
import { word } from '../text/words';
import { blockRenderMap, DragContext } from './draft-block';
import { complete, suggestionsFor } from './typeahead';
import { TypeaheadMenu } from './typeahead-menu';

interface DraftFieldProps {
  /** Which post of a thread it is for, from 0. */
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly takesFocus: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onFocus: () => void;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly onSend: (trusted: boolean) => void;
}

const TYPEAHEAD_KEYS = new Set(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown']);
let contexts = 0;

/** X's text field: Draft.js inside the boxes X puts around it. */
export function DraftField(props: DraftFieldProps) {
  const { index, state, placeholder, takesFocus, onChange, onFocus, onSend } = props;
  const editor = useRef<Editor>(null);
  const container = useRef<HTMLDivElement>(null);
  const [context] = useState(() => (contexts += 1));
  const [dismissed, setDismissed] = useState<string>();
  const [choice, setChoice] = useState(0);
  const suggestions = useMemo(() => suggestionsFor(state), [state]);
  const isOpen = suggestions.people.length > 0 && suggestions.query !== dismissed;
  const current = Math.min(choice, suggestions.people.length - 1);

  useEffect(() => {
    // An open dialog leaves the focus alone where it finds this attribute.
    container.current
      ?.querySelector('[contenteditable="true"]')
      ?.setAttribute('no-focustrapview-refocus', 'true');
    if (takesFocus) editor.current?.focus();
  }, [takesFocus]);

  const pick = (person: Person) => onChange(complete(state, suggestions.query, person));

  const binding = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      return event.nativeEvent.isTrusted ? 'send' : 'send-scripted';
    }
    if (!isOpen || !TYPEAHEAD_KEYS.has(event.key)) return getDefaultKeyBinding(event);
    event.preventDefault();
    event.stopPropagation();
    return event.key;
  };

  const handle = (command: string): DraftHandleValue => {
    switch (command) {
      case 'send':
      case 'send-scripted':
        onSend(command === 'send');
        return 'handled';
      case 'Enter':
      case 'Tab': {
        const person = suggestions.people[current];
        if (person) pick(person);
        return 'handled';
      }
      case 'Escape':
        setDismissed(suggestions.query);
        return 'handled';
      case 'ArrowUp':
      case 'ArrowDown':
        setChoice(Math.max(0, current + (command === 'ArrowUp' ? -1 : 1)));
        return 'handled';
      default:
        return 'not-handled';
    }
  };

  const listId = `typeaheadDropdown-${context}`;
  return (
    <div
      ref={container}
      data-rbd-droppable-id={`composer-${index}`}
      data-rbd-droppable-context-id={context}
    >
      <div className={box(s.field)}>
        <div className={box()}>
          <div className={box()}>
            <div className={box(s.label)} data-testid={testId(`tweetTextarea_${index}_label`)}>
              <div className={box(s.grow)}>
                <div dir="ltr" className={line(s.text)}>
                  <div className={box(s.grow)}>
                    <div className="false draftjs-styles_0">
                      <div
                        className={s.richText}
                        data-testid={testId(`tweetTextarea_${index}RichTextInputContainer`)}
                        style={{ minHeight: 24, height: '100%' }}
                      >
                        <DragContext.Provider value={context}>
                          <Editor
                            ref={editor}
                            editorState={state}
                            placeholder={placeholder}
                            ariaLabel={word('postText')}
                            ariaMultiline
                            ariaAutoComplete="list"
                            ariaActiveDescendantID={`typeaheadFocus-${index}.${context}`}
                            ariaControls={listId}
                            webDriverTestID={testId(`tweetTextarea_${index}`)}
                            blockRenderMap={blockRenderMap}
                            tabIndex={0}
                            spellCheck
                            stripPastedStyles
                            keyBindingFn={binding}
                            handleKeyCommand={handle}
                            handleReturn={() => 'not-handled'}
                            onFocus={onFocus}
                            onChange={onChange}
                          />
                        </DragContext.Provider>
                      </div>
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      {isOpen && (
        <TypeaheadMenu id={listId} people={suggestions.people} current={current} onPick={pick} />
      )}
    </div>
  );
}

import { ContentState, EditorState } from 'draft-js';
import { useState, type ReactElement } from 'react';
import * as ReactDOM from 'react-dom';
import { onTestFinished } from 'vitest';
import { DraftField } from '../../../x-lab/components/draft-field';
import { decorator } from '../../../x-lab/components/draft-block';
import { settled } from './open-page';

/** React 17's way of starting; the types at hand are React 19's. */
const { render, unmountComponentAtNode } = ReactDOM as unknown as {
  render: (element: ReactElement, container: Element) => void;
  unmountComponentAtNode: (container: Element) => void;
};

interface FieldProps {
  readonly draft: string;
  /** X sometimes mounts the editor anew when it gets focus. */
  readonly remountsOnFocus: boolean;
  /** Shows another text than it was given, or none. */
  readonly altered: ((draft: string) => string) | undefined;
}

function stateWith(text: string): EditorState {
  return EditorState.createWithContent(ContentState.createFromText(text), decorator);
}

function Field({ draft, remountsOnFocus, altered }: FieldProps) {
  const [state, setState] = useState(() => stateWith(draft));
  const [generation, setGeneration] = useState(0);
  const change = (next: EditorState) => {
    const text = next.getCurrentContent().getPlainText('\n');
    if (!altered || text === state.getCurrentContent().getPlainText('\n')) setState(next);
    else setState(stateWith(altered(text)));
  };
  return (
    <DraftField
      index={0}
      key={generation}
      state={state}
      placeholder="…"
      takesFocus={generation > 0}
      onChange={change}
      onFocus={() => remountsOnFocus && setGeneration(1)}
      onSend={() => {}}
    />
  );
}

/** Real Draft.js 0.11 in React 17, in the boxes X puts around it, inside the reply box of the page. */
export async function mountEditor(options: Partial<FieldProps> = {}): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.querySelector('[data-testid="primaryColumn"]')?.append(place);
  onTestFinished(() => unmountComponentAtNode(place));
  render(<Field draft="" remountsOnFocus={false} altered={undefined} {...options} />, place);
  await settled();
  const editor = place.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!editor) throw new Error('Draft.js did not start');
  return editor;
}

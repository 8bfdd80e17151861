import { EditorState, Modifier } from 'draft-js';
import type { Person } from '../data/people';
import { allPeople } from '../data/people';

export interface Suggestions {
  readonly query: string;
  readonly people: readonly Person[];
}

const MOST = 5;
const NONE: Suggestions = { query: '', people: [] };

/** People whose handle or name begins with what stands behind the `@` before the caret. */
export function suggestionsFor(state: EditorState): Suggestions {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return NONE;
  const text = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText();
  const match = /(?:^|\s)@(\w{1,15})$/.exec(text.slice(0, selection.getStartOffset()));
  const query = match?.[1]?.toLowerCase();
  if (query === undefined) return NONE;
  const people = allPeople().filter(
    (one) => one.handle.toLowerCase().startsWith(query) || one.name.toLowerCase().startsWith(query),
  );
  return { query, people: people.slice(0, MOST) };
}

/** Replaces the half-typed handle by the chosen one and a space. */
export function complete(state: EditorState, query: string, person: Person): EditorState {
  const selection = state.getSelection();
  const end = selection.getStartOffset();
  const range = selection.merge({ anchorOffset: end - query.length - 1, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${person.handle} `);
  const next = EditorState.push(state, content, 'insert-characters');
  return EditorState.forceSelection(next, content.getSelectionAfter());
}

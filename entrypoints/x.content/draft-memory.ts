import type { LanguageNote } from '@/domain/replies/language-note';
import type { DraftOutcome } from './features/feature';
import type { ComposerHandle } from './page/x-page';

/** What we last did to a draft, as the agent asked. */
export interface DraftStep {
  readonly kind: DraftOutcome;
  /** The draft before it; null where it stayed as it was. Stays in this page's memory, for *Undo* alone. */
  readonly former: string | null;
  /** The draft after it. */
  readonly result: string;
  /** What there is to know of the language of a text we put there. */
  readonly language?: LanguageNote | null;
}

/** The last step in one place for drafts: null before the first, once it was undone, and when the agent wrote on. */
export interface DraftMemory {
  readonly step: DraftStep | null;
  note(step: DraftStep | null): void;
  /** Calls `noted` after each note, until `signal` aborts. */
  onNoted(noted: () => void, signal: AbortSignal): void;
}

/**
 * One memory for each kind of editor, and each post of a thread written in it: X may mount it anew, with the draft that was
 * changed still in it.
 */
export function createDraftMemory(): (composer: ComposerHandle) => DraftMemory {
  const places = new Map<string, { readonly answers: string | null; readonly memory: Memory }>();
  return ({ kind, index, answers }) => {
    const place = `${kind} ${index}`;
    const known = places.get(place);
    if (known?.answers === answers) return known.memory;
    const memory = new Memory();
    places.set(place, { answers, memory });
    return memory;
  };
}

class Memory implements DraftMemory {
  readonly #listeners = new Set<() => void>();
  #step: DraftStep | null = null;

  get step(): DraftStep | null {
    return this.#step;
  }

  note(step: DraftStep | null): void {
    this.#step = step;
    for (const noted of [...this.#listeners]) noted();
  }

  onNoted(noted: () => void, signal: AbortSignal): void {
    this.#listeners.add(noted);
    signal.addEventListener('abort', () => this.#listeners.delete(noted));
  }
}

/** True when they read the same; editors keep other kinds of spaces and line ends than they were given. */
export function sameDraft(one: string, other: string): boolean {
  return withSingleSpaces(one) === withSingleSpaces(other);
}

function withSingleSpaces(draft: string): string {
  return draft.replace(/\s+/g, ' ').trim();
}

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

/** The last step in one editor: null before the first, once it was undone, and when the agent wrote on. */
export interface DraftMemory {
  readonly step: DraftStep | null;
  note(step: DraftStep | null): void;
  /** Calls `noted` after each note, until `signal` aborts. */
  onNoted(noted: () => void, signal: AbortSignal): void;
}

/**
 * One memory for each editor. X may mount one anew, with the draft that was changed still in it: that goes on with the memory
 * of the last one of its kind, and for the same post of a thread, once that one has ended.
 */
export function createDraftMemory(): (composer: ComposerHandle) => DraftMemory {
  const memories = new WeakMap<ComposerHandle, Memory>();
  const last = new Map<string, ComposerHandle>();
  return (composer) => {
    const known = memories.get(composer);
    if (known !== undefined) return known;
    const place = `${composer.kind} ${composer.index}`;
    const before = last.get(place);
    const isAnew = before?.signal.aborted === true && before.answers === composer.answers;
    const memory = (isAnew ? memories.get(before) : undefined) ?? new Memory();
    memories.set(composer, memory);
    last.set(place, composer);
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

import type { GuardOutcome } from './features/feature';
import type { ComposerHandle } from './page/x-page';

/** What the agent last did about a held draft. */
export interface DraftDecision {
  readonly kind: GuardOutcome;
  /** The draft before it was replaced; null where nothing was. Stays in this page's memory, for *Undo* alone. */
  readonly former: string | null;
  readonly result: string;
}

export interface DraftMemory {
  decision: DraftDecision | null;
}

/** One memory for each kind of editor: X may mount it anew, with the draft the agent decided about still in it. */
export function createDraftMemory(): (composer: ComposerHandle) => DraftMemory {
  const places = new Map<string, DraftMemory & { readonly answers: string | null }>();
  return ({ kind, answers }) => {
    const known = places.get(kind);
    if (known?.answers === answers) return known;
    const memory = { answers, decision: null };
    places.set(kind, memory);
    return memory;
  };
}

/** True when they read the same; editors keep other kinds of spaces and line ends than they were given. */
export function sameDraft(one: string, other: string): boolean {
  return withSingleSpaces(one) === withSingleSpaces(other);
}

function withSingleSpaces(draft: string): string {
  return draft.replace(/\s+/g, ' ').trim();
}

import { guardLevel, type GuardLevels } from './guard-levels';
import { scan, WARN_FROM, type Finding, type SensitiveKind } from './sensitive-data';

/** In a message personal data is at home. These two nobody should write even there. */
const GUARDED_IN_MESSAGES: ReadonlySet<SensitiveKind> = new Set(['CARD', 'CREDENTIAL']);

export interface DraftRules {
  /** True for a message, which others cannot read. */
  readonly isPrivate: boolean;
  /** Language tag of the conversation, or null when unknown. */
  readonly language: string | null;
  readonly levels: GuardLevels;
  /** The brand's own contact data. */
  readonly ownContacts: readonly string[];
  /** The brand's own tweet that the draft goes on from, where one message is split over two; else null. */
  readonly previous: string | null;
  /** Where the brand continues in private, when that is not X; asking along with it is no asking in public. */
  readonly privateLink: string | null;
}

export interface DraftVerdict {
  /** Kinds the draft shows, and kinds it asks for; each once, in the order of the text. */
  readonly shown: readonly SensitiveKind[];
  readonly asked: readonly SensitiveKind[];
  /** The places of what it shows, for masking. */
  readonly places: readonly Finding[];
  readonly isHeld: boolean;
}

/** What stands against posting a draft; null when nothing does. */
export function judgeDraft(text: string, rules: DraftRules): DraftVerdict | null {
  const { isPrivate, language, levels, ownContacts, previous, privateLink } = rules;
  const levelOf = ({ asked, kind }: Finding) => guardLevel(levels, asked ? 'ASKED' : kind);
  const isWatched = ({ kind, asked, confidence }: Finding): boolean => {
    if (confidence < WARN_FROM) return false;
    if (isPrivate) return !asked && GUARDED_IN_MESSAGES.has(kind);
    return !asked || privateLink === null || !text.includes(privateLink);
  };
  // Not as the brand's own text: an address in a draft may be the customer's, and a hotline stands in the settings.
  const found = scan(text, { language, ignore: ownContacts, previous }).filter(
    (finding) => isWatched(finding) && levelOf(finding) !== 'off',
  );
  if (found.length === 0) return null;
  const places = found.filter(({ asked }) => !asked);
  return {
    shown: kindsOf(places),
    asked: kindsOf(found.filter(({ asked }) => asked)),
    places,
    isHeld: found.some((finding) => levelOf(finding) === 'hold'),
  };
}

function kindsOf(findings: readonly Finding[]): readonly SensitiveKind[] {
  return [...new Set(findings.map(({ kind }) => kind))];
}

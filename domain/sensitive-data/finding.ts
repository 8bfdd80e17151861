/** Kinds of personal data told apart; the names follow the labelled sets the scanner is measured on. */
export const SENSITIVE_KINDS = [
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'POSTCODE',
  'CARD',
  'IBAN',
  'BANK_ACCOUNT',
  'NATIONAL_ID',
  'DOB',
  'ACCOUNT',
  'ORDER',
  'CREDENTIAL',
] as const;

export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/**
 * Why something counts: its check digits are right, its form belongs to nothing else, a word beside it names it, or it
 * is all the text says, like the bare answer to a question.
 */
export type FindingReason = 'check-digits' | 'form' | 'word' | 'alone';

/** One place in a text that shows personal data. Holds no value: only where it stands. */
export interface Finding {
  readonly kind: SensitiveKind;
  /** Half-open range in UTF-16 code units of the scanned text. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1; below {@link WARN_FROM} it is likely nobody's own (a department's mail address). */
  readonly confidence: number;
  readonly reason: FindingReason;
  /** True when the text asks for such data instead of showing it. */
  readonly asked: boolean;
}

/** The least confidence worth a warning. */
export const WARN_FROM = 0.5;

/** A customer's text, or the brand's own: a draft, a reply already posted. */
export type Direction = 'incoming' | 'outgoing';

export interface ScanOptions {
  /** Language tag of the text, or null when unknown. */
  readonly language: string | null;
  /** Values that are the brand's own (hotline, mail addresses, domains) and never warn. */
  readonly ignore: readonly string[];
  /** Whose text it is, where that is known: customers ask for nothing, and a brand's reply mostly shows its own numbers. */
  readonly direction?: Direction | null;
  /** The same writer's tweet right before it, where one message is split over two. Findings are those of `text` alone. */
  readonly previous?: string | null;
}

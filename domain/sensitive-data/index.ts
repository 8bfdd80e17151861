import { account } from './account';
import { address } from './address';
import { findAsked } from './asked';
import { bankAccount } from './bank-account';
import { businessContacts, type BusinessContacts } from './business-contact';
import { card } from './card';
import { credential } from './credential';
import { dateOfBirth } from './date-of-birth';
import type { Candidate } from './candidate';
import { traitsOf, type Detector } from './detector';
import { email } from './email';
import type { Finding, ScanOptions } from './finding';
import { iban } from './iban';
import { createIgnoreList, type IgnoreList } from './ignore-list';
import type { TextRange } from './latin-text';
import { nationalId } from './national-id';
import { order } from './order';
import { phone } from './phone';
import { postcode } from './postcode';
import { blank, readable } from './readable-text';
import { joinSplit } from './split-text';

/** In this order: what one detector has found, the next ones do not see. */
const DETECTORS: readonly Detector[] = [
  credential,
  email,
  iban,
  dateOfBirth,
  nationalId,
  card,
  bankAccount,
  address,
  postcode,
  phone,
  order,
  account,
];

/** A business's own contact lines: below any warning. */
const BUSINESS_CONFIDENCE = 0.3;

/** How far from an address or number its company may be named, in UTF-16 code units: a text of many would be read as often. */
const COMPANY_REACH = 300;

/** X's own link into a direct message; links are ruled out of the readable text. */
const PRIVATE_LINK = /\/messages\/compose|\/i\/chat\b/i;

/** Stands for what {@link redact} took out. */
const REDACTED = '•••';

/**
 * Finds personal data in a text, and requests for it (`asked`), in the order of their place. Takes linear time, also
 * for X's longest posts (25,000 characters). A finding holds no value; {@link Finding.confidence} below
 * {@link WARN_FROM} is no reason to warn.
 */
export function scan(text: string, options: ScanOptions): readonly Finding[] {
  const { whole, begins, skipped } = joinSplit(options.previous ?? null, text);
  const findings = [...findAll(whole, options)].sort((one, other) => one.start - other.start);
  if (begins === 0) return findings;
  return findings
    .filter(({ end }) => end > begins)
    .map(({ start, end, ...finding }) => ({
      ...finding,
      start: Math.max(start, begins) - begins + skipped,
      end: end - begins + skipped,
    }));
}

function findAll(written: string, options: ScanOptions): readonly Finding[] {
  const { ignore, direction = null } = options;
  const { text, whole, toWritten } = readable(written);
  const around = ({ start, end }: TextRange): string =>
    whole.slice(Math.max(0, start - COMPANY_REACH), end + COMPANY_REACH);
  const findings: Finding[] = [];
  let rest = text;
  let traits = traitsOf(rest);
  let isOwn: IgnoreList | undefined;
  let isBusiness: BusinessContacts | undefined;
  for (const { kind, mayFind, find } of DETECTORS) {
    if (!mayFind(traits, rest)) continue;
    const candidates = find(rest, traits);
    if (candidates.length === 0) continue;
    isOwn ??= createIgnoreList(ignore);
    isBusiness ??= businessContacts(text, traits.folded(), around, direction);
    for (const candidate of withoutOverlaps(candidates)) {
      const place = toWritten(candidate);
      // Look-alike digits are the plain ones, but "ő" in a host is no "o".
      const [source, { start, end }] = kind === 'EMAIL' ? [written, place] : [text, candidate];
      if (isOwn(source.slice(start, end))) continue;
      const confidence = isBusiness(kind, candidate) ? BUSINESS_CONFIDENCE : candidate.confidence;
      findings.push({ kind, ...place, confidence, reason: candidate.reason, asked: false });
    }
    rest = blank(rest, candidates);
    traits = traitsOf(rest, blank(traits.folded(), candidates));
  }
  if (direction !== 'incoming' && !PRIVATE_LINK.test(written)) {
    for (const { kind, confidence, ...range } of findAsked(traits.folded())) {
      findings.push({ kind, ...toWritten(range), confidence, reason: 'word', asked: true });
    }
  }
  return findings;
}

/** One detector may see one value in two ways; the surer one counts. Candidates in order. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.confidence > last.confidence) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** The text with each finding replaced by `•••`. Findings of the same text; they may overlap, in any order. */
export function redact(text: string, findings: readonly Finding[]): string {
  let redacted = '';
  let from = 0;
  for (const { start, end } of [...findings].sort((one, other) => one.start - other.start)) {
    if (start >= from) redacted += text.slice(from, start) + REDACTED;
    from = Math.max(from, end);
  }
  return redacted + text.slice(from);
}

export { WARN_FROM } from './finding';
export type { Direction, Finding, FindingReason, ScanOptions, SensitiveKind } from './finding';

import { account } from './account';
import { address } from './address';
import { findAsked } from './asked';
import { bankAccount } from './bank-account';
import { card } from './card';
import { credential } from './credential';
import { dateOfBirth } from './date-of-birth';
import type { Detector } from './detector';
import { email } from './email';
import type { Finding, ScanOptions } from './finding';
import { iban } from './iban';
import { createIgnoreList } from './ignore-list';
import { nationalId } from './national-id';
import { order } from './order';
import { phone } from './phone';
import { postcode } from './postcode';
import { blank, readable } from './readable-text';

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

/** X's own link into a direct message; links are ruled out of the readable text. */
const PRIVATE_LINK = /\/messages\/compose|\/i\/chat\b/i;

/** Stands for what {@link redact} took out. */
const REDACTED = '•••';

/**
 * Finds personal data in a text, and requests for it (`asked`), in the order of their place. Takes linear time, also for X's longest posts (25,000
 * characters). A finding holds no value; {@link Finding.confidence} below {@link WARN_FROM} is no reason to warn.
 */
export function scan(text: string, options: ScanOptions): readonly Finding[] {
  const { text: whole, toWritten } = readable(text);

  const isOwn = createIgnoreList(options.ignore);
  const findings: Finding[] = [];
  let rest = whole;
  for (const { kind, mayFind, find } of DETECTORS) {
    if (!mayFind(rest)) continue;
    const candidates = find(rest);
    for (const { start, end, confidence } of candidates) {
      if (isOwn(whole.slice(start, end))) continue;
      findings.push({ kind, ...toWritten(start, end), confidence, asked: false });
    }
    rest = blank(rest, candidates);
  }
  if (!PRIVATE_LINK.test(text)) {
    for (const { kind, start, end, confidence } of findAsked(rest)) {
      findings.push({ kind, ...toWritten(start, end), confidence, asked: true });
    }
  }
  return findings.sort((one, other) => one.start - other.start);
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
export type { Finding, ScanOptions, SensitiveKind } from './finding';

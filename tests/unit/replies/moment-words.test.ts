import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpectedReply } from '@/domain/replies/expected-reply';
import { momentWords } from '@/domain/replies/moment-words';

/** A Friday, 14:30 in Berlin. */
const FRIDAY = Date.UTC(2026, 10, 20, 13, 30);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BERLIN = 'Europe/Berlin';

const eta = (language: string, expected: ExpectedReply) =>
  momentWords(language, { now: FRIDAY, zone: BERLIN, expected }).eta;
const greeting = (language: string, utcHour: number) =>
  momentWords(language, { now: Date.UTC(2026, 10, 20, utcHour), zone: BERLIN, expected: null })
    .greeting;

describe('the greeting of the hour', () => {
  it.each([
    ['en', 4, 'Good morning'],
    ['en', 11, 'Good afternoon'],
    ['en', 17, 'Good evening'],
    ['en', 2, 'Good evening'],
    ['de-CH', 9, 'Guten Morgen'],
    ['de', 10, 'Guten Tag'],
    ['fr', 16, 'Bonjour'],
    ['fr', 17, 'Bonsoir'],
    ['es-MX', 12, 'Buenos días'],
    ['es', 13, 'Buenas tardes'],
    ['it', 12, 'Buon pomeriggio'],
    ['ja', 12, null],
  ])('in %s at %d UTC, an hour later in Berlin: %s', (language, hour, words) => {
    expect(greeting(language, hour)).toBe(words);
  });
});

describe('when to expect a reply', () => {
  it.each([
    [1, 'within 5 minutes'],
    [5 * MINUTE, 'within 5 minutes'],
    [17 * MINUTE, 'within 20 minutes'],
    [58 * MINUTE, 'within 1 hour'],
    [80 * MINUTE, 'within 80 minutes'],
    [91 * MINUTE, 'within 2 hours'],
    [5 * HOUR, 'within 5 hours'],
  ])('is rounded up to what people promise: %d ms, %s', (ms, words) => {
    expect(eta('en', { kind: 'within', ms })).toBe(words);
  });

  it.each([
    ['en', 'within 20 minutes'],
    ['de', 'innerhalb von 20 Minuten'],
    ['fr', 'd’ici 20 minutes'],
    ['es', 'en menos de 20 minutos'],
    ['it', 'entro 20 minuti'],
  ])('fits a sentence in %s: %s', (language, words) => {
    expect(eta(language, { kind: 'within', ms: 20 * MINUTE })).toBe(words);
  });

  it.each([
    ['en', 2, 'today from 16:30'],
    ['en', 20, 'tomorrow from 10:30'],
    ['en', 66.5, 'on Monday from 09:00'],
    ['de', 66.5, 'am Montag ab 09:00 Uhr'],
    ['fr', 66.5, 'lundi à partir de 09:00'],
    ['es', 66.5, 'el lunes a partir de las 09:00'],
    ['it', 66.5, 'lunedì dalle 09:00'],
    ['en', 24 * 14, 'on December 4 from 14:30'],
    ['de', 24 * 14, 'am 4. Dezember ab 14:30 Uhr'],
    ['es', 24 * 14, 'el 4 de diciembre a partir de las 14:30'],
  ])('names the opening in %s, %d hours ahead: %s', (language, hours, words) => {
    expect(eta(language, { kind: 'opens', at: FRIDAY + hours * HOUR })).toBe(words);
  });

  it('never promises less time than there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * HOUR }), (ms) => {
        const [, value = '0', unit] =
          /(\d+) (minute|hour)/.exec(eta('en', { kind: 'within', ms }) ?? '') ?? [];
        expect(Number(value) * (unit === 'hour' ? HOUR : MINUTE)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });

  it('is nothing without a promise, or in a language nobody here writes', () => {
    expect(momentWords('en', { now: FRIDAY, zone: BERLIN, expected: null }).eta).toBeNull();
    expect(eta('ja', { kind: 'within', ms: MINUTE })).toBeNull();
  });
});

import { anyAskPhrase, askedData } from './context';
import type { SensitiveKind } from './finding';
import type { TextRange } from './readable-text';

/** A place where the text asks for personal data. */
export interface AskedData extends TextRange {
  readonly kind: SensitiveKind;
  readonly confidence: number;
}

const REQUEST = anyAskPhrase('request');
const PRIVATELY = anyAskPhrase('privately');
const TURN = anyAskPhrase('turn');
const NEGATION = anyAskPhrase('negation');
const DATA = askedData().map(([kind, words]) => [kind, new RegExp(words.source, 'giu')] as const);

/** A sentence; the dot of "no." or "Nr." before a digit ends none. */
const SENTENCE = /(?:[^.!?\n…]|\.(?=\d))+[.!?…]*/g;
/** Longer sentences are lists or noise, and would cost too much. */
const LONGEST_SENTENCE = 400;

/** Replies long enough for a question, and nothing that names no data at all, pass this cheap look. */
const HINT =
  /mail|phone|\btel|mobil|cell|handy|number|num[eé]ro|n[úu]mero|nummer|addres|adress|indirizzo|direcci|domicil|anschrift|\bcod[eio]|\bc[oó]d|\bzip|\bplz|postc|postal|postl|\bcap\b|confirmation|\bref|record|\bpnr|account|\bcard|kart|\bcart[ea]|tarjeta|birth|\bdob|naissance|geburt|nacimiento|nascita|\bpass|\bpin\b|\biban|\brib\b|folio|identif|localizador|user|gamer|#|correo|courriel|contrase|clave|\bssn|social|sozial|ausweis|\bdni\b|curp|details|daten/i;

/**
 * Finds requests for personal data to be posted in public: a request, then the data, in one sentence. A text that names
 * a private channel anywhere asks for nothing in public, and "do not share your …" asks for nothing at all.
 */
export function findAsked(text: string): readonly AskedData[] {
  if (!HINT.test(text) || PRIVATELY.test(text)) return [];
  const found: AskedData[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const request = REQUEST.exec(sentence);
    if (request === null || NEGATION.test(sentence)) continue;
    const from = request.index + request[0].length;
    const turn = TURN.exec(sentence.slice(from));
    const to = turn === null ? sentence.length : from + turn.index;
    for (const [kind, words] of DATA) {
      for (const match of sentence.matchAll(words)) {
        if (match.index < from || match.index >= to) continue;
        const start = index + match.index;
        found.push({ kind, start, end: start + match[0].length, confidence: 0.8 });
      }
    }
  }
  return found;
}

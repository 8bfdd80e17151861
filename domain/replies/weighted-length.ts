import { findLinks } from './links';

/** X's limit for an ordinary post, in weighted characters. Premium accounts may write more. */
export const MAX_WEIGHTED_LENGTH = 280;

/** Every link counts the same, because X replaces it by a short one of its own. */
const LINK_WEIGHT = 23;
const EMOJI_WEIGHT = 2;

/**
 * One emoji as people see it: a flag, a keycap, or pictographs joined to one, with skin tones. © and ® are letters
 * unless they ask for emoji style. Newer emoji count like old ones here, as in X's own composer.
 */
const EMOJI =
  /\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|[©®]\uFE0F|(?![©®])\p{Extended_Pictographic}[\uFE0E\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\p{EMod}]*)*[\u{E0020}-\u{E007F}]*/gu;

/**
 * How long X counts a text (configuration v3 of its text library): Latin, Greek, Cyrillic, Arabic, Thai and others 1;
 * everything else, as CJK, "…" and "€", 2; an emoji 2; a link 23. Counted on the NFC form.
 */
export function weightedLength(text: string): number {
  let weight = 0;
  let from = 0;
  const normalized = text.normalize('NFC');
  for (const link of findLinks(normalized)) {
    weight += plainWeight(normalized.slice(from, link.start)) + LINK_WEIGHT;
    from = link.end;
  }
  return weight + plainWeight(normalized.slice(from));
}

function plainWeight(text: string): number {
  let weight = 0;
  const letters = text.replace(EMOJI, () => {
    weight += EMOJI_WEIGHT;
    return '';
  });
  for (const character of letters) weight += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(codePoint: number): boolean {
  return (
    codePoint <= 0x10ff ||
    (codePoint >= 0x2000 && codePoint <= 0x200d) ||
    (codePoint >= 0x2010 && codePoint <= 0x201f) ||
    (codePoint >= 0x2032 && codePoint <= 0x2037)
  );
}

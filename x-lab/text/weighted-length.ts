/** The signs that count once; every other counts twice. */
const LIGHT = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;
const ADDRESS = /https?:\/\/\S+/g;
const EMOJI = /\p{Extended_Pictographic}/u;
const ADDRESS_LENGTH = 23;

export const LIMIT = 280;

/** X's count, without its list of top-level domains: good enough to switch a button. */
export function weightedLength(text: string): number {
  let addresses = 0;
  const rest = text.normalize('NFC').replace(ADDRESS, () => {
    addresses += ADDRESS_LENGTH;
    return '';
  });
  let length = addresses;
  for (const { segment } of new Intl.Segmenter().segment(rest)) {
    if (EMOJI.test(segment)) length += 2;
    else for (const sign of segment) length += isLight(sign) ? 1 : 2;
  }
  return length;
}

function isLight(sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return LIGHT.some(([first, last]) => point >= first && point <= last);
}

const LIGHT = /[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u;
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
    else for (const sign of segment) length += LIGHT.test(sign) ? 1 : 2;
  }
  return length;
}

/** The longest post on X. */
export const LONGEST_POST = 25_000;
/** An ordinary one. */
export const TWEET = 280;

/** Pieces that make patterns look again and again when they stand in long rows: half-finished values, separators, words. */
const PIECES: readonly string[] = [
  ...['1', '1 ', '1-', '1.', '1/', '(1) ', '+1 ', '11 ', '12345 ', '4111 ', '4111-', '0', '00 '],
  ...['a', 'A', 'aa ', 'Aa ', 'A1', '1A ', 'a-', 'a.', '.', ',', '#', '#1 ', '@', '@a ', 'a@'],
  ...['a@a.', 'a@a', 'a at ', 'at ', 'a (at) a (dot) ', 'mail a at a.', 'http://', 'a.com/', '/'],
  ...['DE89', 'DE89 1 ', 'GB00A', '1 rue ', 'Rue Aa ', '1 Aa ', '1 de ', 'Aastraße ', 'Calle Aa '],
  ...['01.01.', '1 jan ', 'born ', 'born 01.01.', 'card ', 'card 1', 'order ', 'order 1', 'ref-'],
  ...['password ', 'password is ', 'user a ', 'code ', 'pin 1', 'please ', 'please send your '],
  ...['please send your email ', 'your email, ', 'wie ist bitte ', 'could you ', '"', '\n', '\t'],
  ...['\u200B', '1\u200B', '１', '٤', '𝟙', '\uD800', '\uDC00', '👨‍👩‍👧', 'é', 'İ', 'ß', 'S10 5GB '],
  ...['passport ', 'passport AA', 'it is 1', 'our number 1 ', 'my 1', '1234567 ', 'AB123456C '],
];

export interface HostileText {
  readonly piece: string;
  readonly text: string;
}

/** Every piece, alone and mixed with its neighbour, in rows of a length. */
export function hostileTexts(length: number): readonly HostileText[] {
  const mixed = PIECES.map((piece, index) => piece + (PIECES[(index + 7) % PIECES.length] ?? ''));
  return [...PIECES, ...mixed].map((piece) => ({
    piece,
    text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  }));
}

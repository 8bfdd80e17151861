/** The longest post on X. */
export const LONGEST_POST = 25_000;
/** An ordinary one. */
export const TWEET = 280;

/** Pieces that make patterns look again and again when they stand in long rows: half-finished values, separators, words. */
const PIECES: readonly string[] = [
  ...['1', '1 ', '1-', '1.', '1/', '(1) ', '+1 ', '11 ', '12345 ', '4111 ', '4111-', '0', '00 '],
  ...[
    'a',
    'A',
    'aa ',
    'Aa ',
    'A1',
    'AAAA1',
    '1A ',
    'a-',
    'a.',
    '.',
    ',',
    '#',
    '#1 ',
    '@',
    '@a ',
    'a@',
  ],
  ...['a@a.', 'a@a', 'a at ', 'at ', 'a (at) a (dot) ', 'mail a at a.', 'http://', 'a.com/', '/'],
  ...['DE89', 'DE89 1 ', 'GB00A', '1 rue ', 'Rue Aa ', '1 Aa ', '1 de ', 'Aastraße ', 'Calle Aa '],
  ...['01.01.', '1 jan ', 'born ', 'born 01.01.', 'card ', 'card 1', 'order ', 'order 1', 'ref-'],
  ...[
    'password ',
    'password is ',
    'user a ',
    'code ',
    'pin 1',
    'pin!',
    'please ',
    'please send your ',
  ],
  ...['please send your email ', 'your email, ', 'wie ist bitte ', 'could you ', '"', '\n', '\t'],
  ...['\u200B', '1\u200B', '１', '٤', '𝟙', '\uD800', '\uDC00', '👨‍👩‍👧', 'é', 'İ', 'ß', 'S10 5GB '],
  ...['passport ', 'passport AA', 'it is 1', 'our number 1 ', 'my 1', '1234567 ', 'AB123456C '],
];

/** Whole values, as in a customer's post: whose each one is, is looked for around it. */
const VALUES: readonly string[] = [
  ...['a@b.io ', 'a@lumen.io @lum ', '+49 170 1234567 ', '4111 1111 1111 1111 '],
  ...['1 Rose St ', 'the lumen on 1 Rose St ', 'order 12345678 '],
];

export interface HostileText {
  readonly piece: string;
  readonly text: string;
  /** True where it is a customer's. */
  readonly inbound: boolean | null;
}

/** Ends a row in what ends no value, so that a pattern may begin again at every place of it. */
const NO_END = '_';

/** The values, and every piece alone, without an end, and mixed with its neighbour, in rows of a length. */
export function hostileTexts(length: number): readonly HostileText[] {
  const mixed = PIECES.map((piece, index) => piece + (PIECES[(index + 7) % PIECES.length] ?? ''));
  const row = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [
    ...VALUES.map((piece) => ({ piece, inbound: true, text: row(piece) })),
    ...[...PIECES, ...mixed].map((piece) => ({ piece, inbound: null, text: row(piece) })),
    ...PIECES.map((piece) => ({
      piece: `${piece} … ${NO_END}`,
      inbound: null,
      text: row(piece).slice(0, -1) + NO_END,
    })),
  ];
}

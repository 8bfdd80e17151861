import { shingles } from './near-duplicates';

/** What became of an inserted reply in the post: posted as it was inserted, posted with changes, or not posted at all. */
export type InsertedReply = 'kept' | 'edited' | 'gone';

/** With less of its pairs of words in the post, the agent wrote something else. */
const MOST_OF_IT = 0.5;

/**
 * Compares a text as it was inserted with the draft as it was posted. What the agent wrote before or after the text is
 * no change of it: many replies leave room for a sentence of one's own.
 */
export function insertedReply(inserted: string, posted: string): InsertedReply {
  if (plain(inserted) !== '' && plain(posted).includes(plain(inserted))) return 'kept';
  const wanted = shingles(inserted);
  if (wanted.size === 0) return 'gone';
  return wanted.intersection(shingles(posted)).size / wanted.size >= MOST_OF_IT ? 'edited' : 'gone';
}

/** Editors keep other kinds of spaces and line ends than they were given, and fill empty lines. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

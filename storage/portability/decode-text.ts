import { failure, success, type Result } from '@/domain/result';
import type { FileProblem } from './imported-file';

/** Of another program's file: ten thousand texts fit; what is larger is something else. */
const MAX_MEGABYTES = 10;
/** Of our own: the backup of a full library in five languages fits. */
const MAX_OWN_MEGABYTES = 50;
const MEGABYTE = 1_000_000;
/** Whoever reads a file need not read more of it than one byte above. */
export const MAX_IMPORT_BYTES = MAX_OWN_MEGABYTES * MEGABYTE;
/** How our own files begin, whatever a spreadsheet or another program made of quotes and spaces. */
const OWN_FILE = /^\uFEFF?\s*(?:\{\s*"format"\s*:\s*"reply-desk-library"|"?reply desk"?[,;\t])/i;

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, as the Encoding standard writes it. */
  readonly encoding: string;
}

/**
 * The text of a file, whatever program wrote it: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252,
 * which is what spreadsheets of western Europe still write.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileProblem> {
  const start = bytes.subarray(0, 1_000);
  const isOwn = OWN_FILE.test(decode(start, encodingOf(start)));
  const maxMegabytes = isOwn ? MAX_OWN_MEGABYTES : MAX_MEGABYTES;
  if (bytes.length > maxMegabytes * MEGABYTE) return failure({ kind: 'too-large', maxMegabytes });
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text.trim() === '') return failure({ kind: 'empty' });
  return text.includes(NUL) ? failure({ kind: 'not-text' }) : success({ text, encoding });
}

/** Archives, images and workbooks are full of it, and no text has one. */
const NUL = '\0';

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const start = bytes.subarray(0, 1_000);
  const zeros = (parity: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  // Latin letters in UTF-16 have an empty half.
  if (zeros(1) > start.length / 4) return 'utf-16le';
  if (zeros(0) > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Takes the byte order mark away. */
function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

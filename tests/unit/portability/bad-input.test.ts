import { describe, expect, it } from 'vitest';
import { readImport } from '@/storage/portability/read-import';
import { importFrom } from '../../support/import-file';

const read = (text: string) => readImport(new TextEncoder().encode(text), 'en');
const problem = (text: string) => {
  const file = read(text);
  return file.ok ? null : file.error;
};
const HEADER =
  'reply desk,id,name,shortcut,tags,channel,favourite,notes,uses,last used,changed,body:en';
const row = (name: string, body: string) => `1,id-${name},${name},,,both,no,,0,,,${body}`;

describe('encodings', () => {
  const text = `name;content\nGrüße – “élan”;Schöne Grüße\n`;
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
    const written = mark ? `\uFEFF${text}` : text;
    for (let index = 0; index < written.length; index += 1) {
      view.setUint16(index * 2, written.charCodeAt(index), littleEndian);
    }
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from(
    Array.from(text).map(
      (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
    ),
  );

  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', utf16(true, true)],
    ['utf-16be', utf16(false, true)],
    ['utf-16le', utf16(true, false)],
    ['utf-16be', utf16(false, false)],
    ['windows-1252', windows],
  ])('%s is read letter for letter', (encoding, bytes) => {
    const file = readImport(bytes, 'de');
    expect(file).toMatchObject({
      ok: true,
      value: {
        encoding,
        replies: [{ content: { name: 'Grüße – “élan”', bodies: { de: 'Schöne Grüße' } } }],
      },
    });
  });
});

describe('a file that cannot be read', () => {
  it('may be too large', () => {
    expect(readImport(new Uint8Array(50_000_000), 'en')).toEqual({
      ok: false,
      error: { kind: 'too-large', maxMegabytes: 10 },
    });
  });

  it.each([
    ['{\n  "format": "reply-desk-library",'],
    ['\uFEFF"reply desk","id"'],
    ['reply desk;id'],
  ])('may be too large for our own, which begins with %j', (start) => {
    const bytes = new Uint8Array(50_000_001).fill(0x20);
    bytes.set(new TextEncoder().encode(start));
    const error = { kind: 'too-large', maxMegabytes: 50 };
    expect(readImport(bytes, 'en')).toEqual({ ok: false, error });
  });

  it.each([
    ['', { kind: 'empty' }],
    [' \n\n', { kind: 'empty' }],
    [`${HEADER}\n`, { kind: 'empty' }],
    ['[]', { kind: 'unknown-format' }],
    ['PK\u0003\u0004\0 a workbook', { kind: 'not-text' }],
    ['just some words', { kind: 'unknown-format' }],
    ['a,b,c\n1,2,3\n', { kind: 'unknown-format' }],
    ['{"replies": []}', { kind: 'unknown-format' }],
    ['[{"name": "x"}]', { kind: 'unknown-format' }],
    [
      '{"format": "reply-desk-library", "version": 2, "replies": []}',
      { kind: 'newer', version: 2 },
    ],
    [`${HEADER}\n${row('a', 'x').replace('1,', '2,')}\n`, { kind: 'newer', version: 2 }],
  ])('%j', (text, error) => {
    expect(problem(text)).toEqual(error);
  });

  it.each([
    [
      'an open quotation, by the row it begins in',
      `${HEADER}\n${row('a', 'x')}\n\n${row('b', '"open')}\nmore\n`,
      4,
    ],
    ['a quote within a word', `${HEADER}\n${row('a', 'say "hi"')}\n`, 2],
    [
      'words behind a quotation',
      `${HEADER}\n${row('a', '"line\r\nline"')}\n${row('b', '"x"y')}\n`,
      4,
    ],
    ['JSON that ends early', '[\n {"short_code": "a",\n', 3],
    ['JSON with a comma too many', '[\n{"short_code": "a", "content": "b"},\n]', 3],
    ['JSON with a comment', '[\n// no\n{"short_code": "a", "content": "b"}]', 2],
    ['YAML with a wrong indent', 'matches:\n  - trigger: a\n    replace: b\n   - trigger: c\n', 4],
    ['YAML that is not closed', 'matches:\n  - trigger: "a\n', 3],
  ])('may have %s', (_, text, line) => {
    expect(problem(text)).toMatchObject({ kind: 'syntax', line });
  });

  it('may nest or unfold without end', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 9 }, () => `*a${n}`).join(', ')}]`,
    );
    expect(problem(`[${'['.repeat(200_000)}`)).toMatchObject({ kind: 'syntax' });
    expect(problem(`matches: ${'['.repeat(50_000)}`)).toMatchObject({ kind: 'syntax' });
    expect(problem(`a0: &a0 [x]\n${laughs.join('\n')}\nmatches: [*a9]\n`)).toMatchObject({
      kind: 'syntax',
    });
  });
});

describe('an entry that cannot be taken', () => {
  const skippedIn = (...rows: readonly string[]) =>
    importFrom([HEADER, ...rows].join('\n')).skipped.map(({ line, reason }) => [line, reason]);

  it('is told with its line, and the others are read', () => {
    const file = importFrom(
      [HEADER, row('a', 'fine'), row('b', '{% for x in y %}'), row('c', 'fine')].join('\n'),
    );
    expect(file.replies.map(({ content }) => content.name)).toEqual(['a', 'c']);
    expect(file.skipped).toMatchObject([{ line: 3, name: 'b', reason: { kind: 'template' } }]);
  });

  it.each([
    ['{{ customer.first_name', 1],
    ['{% if customer.first_name %}x', 1],
    [`${'{% if a %}'.repeat(900)}${'{% endif %}'.repeat(900)}`.slice(0, 9_000), 1],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 1],
    ['{% render "self" %}', 1],
  ])('may have a template that cannot be read or does not end: %s', (body, line) => {
    expect(skippedIn(row('a', `"${body.replaceAll('"', '""')}"`))).toMatchObject([
      [2, { kind: 'template', error: { kind: 'syntax', line } }],
    ]);
  });

  it.each([
    ['channel', row('a', 'x').replace('both', 'mail')],
    ['favourite', row('a', 'x').replace(',no,', ',vielleicht,')],
    ['uses', row('a', 'x').replace(',0,', ',many,')],
    ['changed', row('a', 'x').replace(',0,,,', ',0,,yesterday,')],
    ['last used', row('a', 'x').replace(',0,,,', ',0,soon,,')],
  ])('may have a wrong cell: %s', (field, text) => {
    expect(skippedIn(text)).toEqual([[2, { kind: 'field', field }]]);
  });

  it('may break the rules of the library', () => {
    expect(
      skippedIn(row('', 'x'), row('a', ''), row('b', 'x').replace(',b,,', ',b,two words,')),
    ).toMatchObject([
      [2, { kind: 'problem', problem: { kind: 'empty', field: 'name' } }],
      [3, { kind: 'problem', problem: { kind: 'empty', field: 'bodies' } }],
      [4, { kind: 'problem', problem: { kind: 'malformed', field: 'shortcut' } }],
    ]);
  });

  it('names a wrong field of our own JSON', () => {
    const replies = [{ id: 'a', name: 'A', bodies: { en: 'x' }, tags: ['ok', 5] }];
    const text = JSON.stringify({ format: 'reply-desk-library', version: 1, replies }, null, 2);
    expect(importFrom(text).skipped).toEqual([
      { line: 5, name: 'A', reason: { kind: 'field', field: 'tags.1' } },
    ]);
  });
});

it('takes script in names and texts for the words they are', () => {
  const file = importFrom(
    `${HEADER}\n${row('<script>alert(1)</script>', '<img src=x onerror=alert(1)>')}\n`,
  );
  expect(file.replies[0]?.content).toMatchObject({
    name: '<script>alert(1)</script>',
    bodies: { en: '<img src=x onerror=alert(1)>' },
  });
});

it('says which placeholder a typo was probably meant for', () => {
  const file = importFrom(`${HEADER}\n${row('a', 'Hi {{ custmer.first_name }}')}\n`);
  expect(file.warnings).toMatchObject([
    { line: 2, name: 'a', problem: { name: 'custmer.first_name', meant: 'customer.first_name' } },
  ]);
});

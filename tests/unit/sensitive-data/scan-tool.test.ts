import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-rows-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function input(...lines: readonly string[]): string {
  const file = join(folder, 'in.jsonl');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

describe('scan.mjs', () => {
  it('writes what is worth a warning, row by row', () => {
    const file = input(
      '{"id":"a","text":"@lumen my card: 4111 1111 1111 1111","lang":"en","inbound":true}',
      '{"id":2,"text":"Please tell us your date of birth","lang":"en","inbound":false}',
      '{"id":"c","text":"Call us on 0800 123 4567","lang":null,"inbound":false}',
    );
    const output = join(folder, 'out.jsonl');
    execFileSync('node', ['scripts/scan.mjs', file, output]);
    const rows = readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rows).toEqual([
      {
        id: 'a',
        findings: [{ kind: 'CARD', start: 16, end: 35, confidence: 0.95, asked: false }],
      },
      { id: 2, findings: [{ kind: 'DOB', start: 20, end: 33, confidence: 0.8, asked: true }] },
      { id: 'c', findings: [] },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['in.jsonl', 'out.jsonl']);
  }, 30_000);

  it.each([
    ['nope', 'in.jsonl:2: not JSON'],
    ['[]', 'in.jsonl:2: must be an object'],
    ['{"id":"b"}', 'in.jsonl:2: "text" must be a string'],
    ['{"text":"b"}', 'in.jsonl:2: "id" must be'],
    ['{"id":"b","text":"b","inbound":"yes"}', 'in.jsonl:2: "inbound" must be'],
    ['{"id":"b","text":"b","lang":3}', 'in.jsonl:2: "lang" must be'],
  ])(
    'writes nothing when a row is %s',
    (line, message) => {
      const file = input('{"id":"a","text":"a"}', line);
      const { status, stderr } = spawnSync(
        'node',
        ['scripts/scan.mjs', file, join(folder, 'out.jsonl')],
        { encoding: 'utf8' },
      );
      expect(stderr).toContain(message);
      expect(status).toBe(1);
      expect(readdirSync(folder)).toEqual(['in.jsonl']);
    },
    30_000,
  );

  it('does not write over the rows it reads', () => {
    const file = input('{"id":"a","text":"a"}');
    const { status, stderr } = spawnSync('node', ['scripts/scan.mjs', file, file], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('would replace the rows that are read');
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('{"id":"a","text":"a"}\n');
  }, 30_000);
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FirstUse } from './sensitive-data/first-use.ts';
import { LONGEST_POST, TWEET } from './sensitive-data/hostile-texts.ts';
import {
  ASK_LANGUAGES,
  type AskHalves,
  INVENTED_LANGUAGES,
  readAskHalves,
  readAsksByOthers,
  readInventedRows,
} from './sensitive-data/invented-rows.ts';
import { INVENTED_TEXTS } from './sensitive-data/invented-texts.ts';
import {
  type AskRow,
  type BenchData,
  type LabelledRow,
  readBenchData,
  type TweetRow,
} from './sensitive-data/rows.ts';
import {
  f1,
  precision,
  recall,
  scoreAsks,
  scoreRows,
  type Score,
} from './sensitive-data/scores.ts';
import { measureSizes } from './sensitive-data/size.ts';
import { measureSpeed, measureWorst } from './sensitive-data/speed.ts';
import { BASELINES, OURS } from './sensitive-data/systems.ts';

/**
 * How well and how fast personal data is found, ours beside libraries from npm in the same run.
 *
 *   npm run bench:sensitive                                  the invented posts of this repository, and speed
 *   npm run bench:sensitive -- --show invented:PHONE         and what went wrong there (`invented:ASKS`: the asks)
 *   npm run bench:sensitive -- --show asks:lookedAt          the same for the later round of asks (`others:lookedAt`: for others')
 *   npm run bench:sensitive -- --data DIR                    and precision, recall, F1 on labelled rows, beside libraries
 *   npm run bench:sensitive -- --data DIR --show fixtures:PHONE   and what went wrong there (the file's name for asks)
 *
 * DIR holds `.jsonl` files, in folders or not: labelled rows `{ id, text, lang, inbound, score_kinds, spans }`, asks
 * `{ id, text, lang, label }`, plain tweets `{ text, lang, inbound }`.
 */
const { values: options } = parseArgs({
  options: { data: { type: 'string' }, show: { type: 'string' } },
});
const SYSTEMS = [OURS, ...BASELINES];

const data = options.data === undefined ? null : readFolder(options.data);
// Speed before anything else: V8 compiles an expression for the characters of the text that it is first used on, and on a page
// those are real posts.
printSpeed(data !== null && data.tweets.length > 0 ? data.tweets : INVENTED_TEXTS);
printInvented();
printInventedAsks();
if (data !== null) {
  for (const [name, rows] of data.labelled) printLabelled(name, rows);
  for (const [name, rows] of data.asks) printAsks(name, rows);
  if (data.tweets.length > 0) printAlerts(data.tweets);
}
printFirstUse();
await printSize();

function readFolder(path: string): BenchData {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', path);
  if (!existsSync(folder)) {
    console.error(`${folder}: no such folder`);
    process.exit(1);
  }
  return readBenchData(folder);
}

function printLabelled(name: string, rows: readonly LabelledRow[]): void {
  console.log(`\n${name}: ${rows.length} rows (precision recall F1, spans that overlap)`);
  const scores = SYSTEMS.map((system) => scoreRows(system, rows));
  for (const [kind, ours] of scores[0] ?? []) {
    if (ours.gold === 0 && ours.findings === 0) continue;
    const others = scores.slice(1).map((score) => score.get(kind));
    console.log(
      [kind.padEnd(14), `${ours.gold}`.padStart(5), ...[ours, ...others].map(shown)].join('  '),
    );
    if (options.show === `${name}:${kind}`) printMistakes(ours);
  }
}

function printAsks(name: string, rows: readonly AskRow[]): void {
  console.log(`\n${name}: asks in public (precision recall F1)`);
  for (const language of [...new Set(rows.map(({ lang }) => lang))]) {
    const ours = scoreAsks(
      OURS,
      rows.filter(({ lang }) => lang === language),
    );
    console.log(`${language ?? '?'}  ${ours.gold} of ${rows.length}  ${shown(ours)}`);
    if (options.show === name) printMistakes(ours);
  }
}

/** The posts of this repository, by kind and language. */
function printInvented(): void {
  const byLanguage = INVENTED_LANGUAGES.map(readInventedRows).map(({ labelled, asks }) =>
    new Map(scoreRows(OURS, labelled)).set('ASKS', scoreAsks(OURS, asks)),
  );
  console.log(
    `\ninvented posts: precision / recall (labelled)\n${''.padEnd(14)}  ` +
      INVENTED_LANGUAGES.map((language) => language.padEnd(16)).join('  '),
  );
  for (const kind of byLanguage[0]?.keys() ?? []) {
    const scores = byLanguage.map((score) => score.get(kind));
    console.log([kind.padEnd(14), ...scores.map(shownShort)].join('  '));
    if (options.show !== `invented:${kind}`) continue;
    for (const score of scores) if (score !== undefined) printMistakes(score);
  }
}

/** Rounds of requests of which a part was only measured: what goes wrong there is never shown. */
function printInventedAsks(): void {
  printHalves('asks', 'later round of asks', ASK_LANGUAGES.map(readAskHalves));
  printHalves('others', 'asks written by others', INVENTED_LANGUAGES.map(readAsksByOthers));
}

function printHalves(name: string, title: string, halves: readonly AskHalves[]): void {
  console.log(`\n${title}: precision recall F1 (asks of posts)`);
  for (const part of ['lookedAt', 'heldOut'] as const) {
    const all = halves.flatMap((half) => half[part]);
    for (const rows of [...halves.map((half) => half[part]), all]) {
      const score = scoreAsks(OURS, rows);
      const language = rows === all ? 'all' : (rows[0]?.lang ?? '');
      console.log(
        `${part}  ${language.padEnd(3)}  ${shown(score)} (${score.gold} of ${rows.length})`,
      );
      if (part === 'lookedAt' && rows !== all && options.show === `${name}:lookedAt`) {
        printMistakes(score);
      }
    }
  }
}

function printAlerts(tweets: readonly TweetRow[]): void {
  console.log(`\nalerts per 1,000 of ${tweets.length} texts`);
  for (const system of SYSTEMS) {
    const alerts = tweets.filter((tweet) => system.find(tweet).length > 0).length;
    console.log(`${system.name.padEnd(20)} ${((alerts / tweets.length) * 1_000).toFixed(1)}`);
  }
}

function printSpeed(texts: readonly TweetRow[]): void {
  const tweets = texts.filter(({ text }) => text.length <= TWEET);
  console.log(
    `\nspeed: µs a text (its quickest call), mean and p99; ms for the worst hostile text`,
  );
  console.log(`(load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors)`);
  console.log(
    `(${texts.length} texts, ${tweets.length} of them no longer than ${TWEET} characters)`,
  );
  for (const system of SYSTEMS) {
    const [all, short] = [measureSpeed(system, texts), measureSpeed(system, tweets)];
    const [worst, worstLong] = [measureWorst(system, TWEET), measureWorst(system, LONGEST_POST)];
    console.log(
      `${system.name.padEnd(20)} all ${all.mean.toFixed(1)} / ${all.p99.toFixed(0)}` +
        `   tweets ${short.mean.toFixed(1)} / ${short.p99.toFixed(0)}` +
        `   ${TWEET} characters ${worst.time.toFixed(2)} ${JSON.stringify(worst.piece)}` +
        `   ${LONGEST_POST} characters ${worstLong.time.toFixed(1)} ${JSON.stringify(worstLong.piece)}`,
    );
  }
}

/** What the first texts of a page pay for the engine's compiling, without and with the warm-up. */
function printFirstUse(): void {
  const file = fileURLToPath(new URL('./sensitive-data/first-use.ts', import.meta.url));
  console.log(
    '\nfirst use: ms of processor time for the first 50 posts, the warm-up, the first 50 drafts',
  );
  for (const mode of ['cold', 'warm']) {
    const printed = execFileSync(process.execPath, [...process.execArgv, file, mode]);
    const { posts, warmUp, drafts } = JSON.parse(printed.toString()) as FirstUse;
    console.log(`${mode}  ${posts.toFixed(0)}  ${warmUp.toFixed(0)}  ${drafts.toFixed(0)}`);
  }
}

/** What the scanner adds to a page, in kilobytes. */
async function printSize(): Promise<void> {
  const { all, withoutAsks, core, languages } = await measureSizes();
  const kilobytes = (size: number) => `${size.toFixed(1)} KB`;
  console.log(`\nsize, gzip: ${kilobytes(all)} in all, ${kilobytes(withoutAsks)} without asks`);
  console.log(`detectors with English alone, without asks: ${kilobytes(core)}`);
  for (const [language, { words, asks }] of languages) {
    console.log(`${language}: words ${kilobytes(words)}, asks ${kilobytes(asks)}`);
  }
}

function shown(score: Score | undefined): string {
  if (score === undefined) return '–'.padEnd(17);
  return [precision(score), recall(score), f1(score)]
    .map((value) => (Number.isNaN(value) ? '  –  ' : value.toFixed(3)))
    .join(' ');
}

function shownShort(score: Score | undefined): string {
  if (score === undefined || score.gold + score.findings === 0) return '–'.padEnd(16);
  const [p, r] = [precision(score), recall(score)].map((value) =>
    Number.isNaN(value) ? ' –  ' : value.toFixed(2),
  );
  return `${p} / ${r} (${score.gold})`.padEnd(16);
}

function printMistakes({ mistakes }: Score): void {
  for (const mistake of mistakes) console.log(`    ${mistake.replaceAll('\n', '⏎')}`);
}

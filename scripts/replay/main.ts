import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePolicies } from '@/domain/sla/parse-policies';
import { CATCH_ALL, DEFAULT_AT_RISK, type PolicyTerms } from '@/domain/sla/policy';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { parseRows } from './rows';
import { replay } from './replay';

const USAGE = `Usage: node scripts/replay.mjs THREADS.jsonl [--policy FILE]

THREADS.jsonl  one post a line: {id, conv_id, author, inbound, created_at, text, in_reply_to, brand}
--policy FILE  a JSON list of policies, the last one for every post (docs/reply-sla.md); an hour, day and night without it
`;

/** An hour for every answer, day and night. */
const DEFAULT_POLICY: PolicyTerms = {
  id: CATCH_ALL,
  match: {},
  firstResponseMinutes: 60,
  nextResponseMinutes: 60,
  hours: '24x7',
  atRisk: DEFAULT_AT_RISK,
};

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { policy: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [file] = positionals;
  if (values.help === true || file === undefined || positionals.length > 1) {
    process.stderr.write(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
  } else {
    const policies = values.policy === undefined ? [DEFAULT_POLICY] : readPolicies(values.policy);
    await prepareTimeZones();
    const report = replay(parseRows(readFileSync(file, 'utf8')), policies);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function readPolicies(file: string): readonly PolicyTerms[] {
  const policies = parsePolicies(JSON.parse(readFileSync(file, 'utf8')));
  if (policies.ok) return policies.value;
  const { field, problem } = policies.error;
  throw new Error(`${file}: ${field === '' ? 'policies' : field}: ${problem}`);
}

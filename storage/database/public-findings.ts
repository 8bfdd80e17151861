import {
  isStillPublic,
  mergePublicFindings,
  publicFinding,
  type FindingReport,
  type PublicFinding,
  type StillPublic,
} from '@/domain/public-findings';
import { isKept } from '@/domain/retention';
import { snowflakeTime } from '@/domain/snowflake';
import type { TweetId } from '@/domain/tweet';
import type { PublicFindingRow, ReplyDeskDatabase } from './database';
import { readEach } from './read-each';
import { replaceRows } from './replace-rows';

/**
 * Adds what pages showed of the personal data in customers' posts to what is known: kinds and counts. Posts too old to be
 * kept are passed over, and so are those whose id tells no time.
 */
export function recordFindings(
  database: ReplyDeskDatabase,
  reports: readonly FindingReport[],
  now: number,
): Promise<void> {
  const { publicFindings } = database;
  return database.transaction('rw', publicFindings, async () => {
    const told = reports.filter(({ tweetId }) => isKept(snowflakeTime(tweetId) ?? -Infinity, now));
    const ids = [...new Set(told.map(({ tweetId }) => tweetId))];
    const known = (await publicFindings.bulkGet(ids)).filter((row) => row !== undefined);
    const findings = new Map<TweetId, PublicFinding>(known.map((row) => [row.tweetId, row]));
    for (const report of told) {
      const before = findings.get(report.tweetId);
      const finding = publicFinding(report);
      const merged = before === undefined ? finding : mergePublicFindings(before, finding);
      findings.set(report.tweetId, merged);
    }
    await replaceRows(publicFindings, known, [...findings.values()].map(toRow));
  });
}

/** What is still public of these posts. */
export async function stillPublicAmong(
  database: ReplyDeskDatabase,
  tweetIds: readonly TweetId[],
): Promise<readonly StillPublic[]> {
  const rows = await database.publicFindings.bulkGet([...tweetIds]);
  const open = rows.filter((row) => row !== undefined).flatMap(stillPublic);
  return readEach(open, async (finding) => {
    const linked = database.sightings.where('links').equals(finding.tweetId);
    const answers = linked.filter((row) => row.answers.includes(finding.tweetId));
    return [{ ...finding, answeredBy: await answers.primaryKeys() }];
  });
}

/** Everything that is still public, the longest first. */
export async function allStillPublic(
  database: ReplyDeskDatabase,
): Promise<readonly Omit<StillPublic, 'answeredBy'>[]> {
  const rows = await database.publicFindings.orderBy('publicSince').toArray();
  return rows.flatMap(stillPublic);
}

function stillPublic(row: PublicFindingRow): readonly Omit<StillPublic, 'answeredBy'>[] {
  const { tweetId, shown, publicSince } = row;
  if (shown === null || publicSince === undefined) return [];
  return [{ tweetId, kinds: shown.kinds, count: shown.count, since: publicSince }];
}

function toRow({ tweetId, shown, absentAt }: PublicFinding): PublicFindingRow {
  const finding = { tweetId, shown, absentAt };
  const since = snowflakeTime(tweetId);
  // What is undefined stands in no index.
  return { ...finding, publicSince: isStillPublic(finding) && since !== null ? since : undefined };
}

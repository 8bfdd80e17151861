import type { CannedReply } from '@/domain/replies/canned-reply';
import { starterLibrary } from '@/domain/replies/starter-library';

/** Topics and cases that make names, shortcuts and texts of different words. */
const TOPICS = ['parcel', 'refund', 'invoice', 'login', 'outage', 'return', 'delivery', 'voucher'];
const CASES = ['late', 'lost', 'damaged', 'twice', 'wrong', 'missing', 'cancelled', 'expired'];

/** That many replies in five languages each, as a large team may have them: always the same ones. */
export function inventedLibrary(size: number): readonly CannedReply[] {
  const starters = starterLibrary('en');
  return Array.from({ length: size }, (_, index) => {
    const starter = starters[index % starters.length];
    const topic = TOPICS[index % TOPICS.length] ?? '';
    const event = CASES[Math.floor(index / TOPICS.length) % CASES.length] ?? '';
    return {
      id: `invented-${index}`,
      name: `${starter?.name ?? ''}: ${topic} ${event} ${index}`,
      shortcut: `${topic}-${event}-${index}`,
      tags: [topic, event],
      channel: 'both',
      bodies: Object.fromEntries(
        Object.entries(starter?.bodies ?? {}).map(([language, body]) => [
          language,
          `${body} (${topic} ${event} ${index})`,
        ]),
      ),
      favourite: index % 100 === 0,
      notes: '',
      useCount: index % 17,
      lastUsedAt: index % 3 === 0 ? 1_700_000_000_000 + index : null,
      changedAt: 1_700_000_000_000,
    };
  });
}

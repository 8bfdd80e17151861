import type { CannedReply } from './canned-reply';
import { GERMAN } from './starter/de';
import { ENGLISH } from './starter/en';
import { SPANISH } from './starter/es';
import { FRENCH } from './starter/fr';
import { ITALIAN } from './starter/it';
import type { StarterReplyId } from './starter/starter-bodies';

/** A reply every new library begins with; the agent may change or delete it. */
export interface StarterReply extends Pick<CannedReply, 'name' | 'tags' | 'channel' | 'bodies'> {
  readonly id: StarterReplyId;
  readonly shortcut: string;
}

/**
 * The replies of the first day: answer in public first, short and warm, without blame, with room for a sentence of the
 * agent's own; then, where it needs personal data, invite to a direct message with the link last.
 */
export const STARTER_LIBRARY: readonly StarterReply[] = [
  starter('looking-into-it', 'Looking into it', 'look', ['acknowledge'], 'public'),
  starter('apology', 'Apology', 'sorry', ['complaint'], 'public'),
  starter('details-by-message', 'Ask for details by DM', 'details', ['dm', 'order'], 'public'),
  starter(
    'delete-personal-data',
    'Personal data: please delete',
    'delete',
    ['dm', 'privacy'],
    'public',
  ),
  starter('outage', 'Outage or delay', 'outage', ['acknowledge', 'complaint'], 'public'),
  starter('solved', 'Solved', 'solved', ['resolved'], 'both'),
  starter('thanks', 'Thanks for the praise', 'thanks', ['praise'], 'public'),
  starter('follow-up', 'Follow-up', 'follow', ['resolved'], 'both'),
  starter('closing', 'Closing', 'close', ['resolved'], 'both'),
  starter('feedback', 'Feedback, in private', 'feedback', ['resolved'], 'direct-message'),
];

function starter(
  id: StarterReplyId,
  name: string,
  shortcut: string,
  tags: readonly string[],
  channel: StarterReply['channel'],
): StarterReply {
  const bodies = {
    en: ENGLISH[id],
    fr: FRENCH[id],
    de: GERMAN[id],
    es: SPANISH[id],
    it: ITALIAN[id],
  };
  return { id, name, shortcut, tags, channel, bodies };
}

import type { CannedReply } from './canned-reply';
import { GERMAN } from './starter/de';
import { ENGLISH } from './starter/en';
import { SPANISH } from './starter/es';
import { FRENCH } from './starter/fr';
import { ITALIAN } from './starter/it';
import type { StarterLanguage, StarterReplyId, StarterTopic } from './starter/starter-language';

/** A reply every new library begins with; the agent may change or delete it. */
export interface StarterReply extends Pick<CannedReply, 'name' | 'tags' | 'channel' | 'bodies'> {
  readonly id: StarterReplyId;
  readonly shortcut: string;
}

interface Outline extends Pick<StarterReply, 'id' | 'shortcut' | 'channel'> {
  readonly topics: readonly StarterTopic[];
}

const LANGUAGES: Readonly<Record<string, StarterLanguage>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
};

/**
 * The replies of the first day: answer in public first, short and warm, without blame, with room for a sentence of the
 * agent's own; then, where it needs personal data, invite to a direct message with the link last.
 */
const OUTLINES: readonly Outline[] = [
  outline('acknowledgement', 'ack', ['acknowledge'], 'public'),
  outline('looking-into-it', 'look', ['acknowledge'], 'public'),
  outline('apology', 'sorry', ['complaint'], 'public'),
  outline('details-by-message', 'details', ['dm', 'order'], 'public'),
  outline('delete-personal-data', 'delete', ['dm', 'privacy'], 'public'),
  outline('outage', 'outage', ['acknowledge', 'complaint'], 'public'),
  outline('solved', 'solved', ['resolved'], 'both'),
  outline('thanks', 'thanks', ['praise'], 'public'),
  outline('follow-up', 'follow', ['resolved'], 'both'),
  outline('closing', 'close', ['resolved'], 'both'),
  outline('feedback', 'feedback', ['resolved'], 'direct-message'),
  outline('treat', 'treat', ['praise', 'dm'], 'public'),
  outline('press', 'press', ['praise', 'press'], 'public'),
  outline('price-or-demo', 'demo', ['sales', 'dm'], 'public'),
  outline('welcome', 'welcome', ['welcome'], 'public'),
  outline('out-of-hours', 'closed', ['hours'], 'both'),
];

/**
 * The starter replies, each with a text in every language there is; named in the agent's `language` (a BCP 47 tag), or
 * in English.
 */
export function starterLibrary(language: string): readonly StarterReply[] {
  const { names, tags } = agentsLanguage(language);
  return OUTLINES.map(({ id, shortcut, topics, channel }) => ({
    id,
    name: names[id],
    shortcut,
    tags: topics.map((topic) => tags[topic]),
    channel,
    ...starterReply(id),
  }));
}

/** The texts of one starter reply, in every language there is. */
export function starterReply(id: StarterReplyId): Pick<StarterReply, 'bodies'> {
  return {
    bodies: Object.fromEntries(
      Object.entries(LANGUAGES).map(([tag, { bodies }]) => [tag, bodies[id]]),
    ),
  };
}

function agentsLanguage(language: string): StarterLanguage {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return LANGUAGES[primary] ?? ENGLISH;
}

function outline(
  id: StarterReplyId,
  shortcut: string,
  topics: readonly StarterTopic[],
  channel: Outline['channel'],
): Outline {
  return { id, shortcut, topics, channel };
}

import type { CsvTable } from '../csv';
import { htmlToText, looksLikeHtml } from '../html-to-text';
import { translatePlain, type PlaceholderNames } from '../translate-placeholders';
import { foreignReply, skipped, type Entry, type ReadOptions } from './read-entry';

/** Variables of Zammad's text modules (administration guide, "Variables"). `user` is the agent who writes. */
const NAMES: PlaceholderNames = {
  'ticket.customer.firstname': 'customer.first_name',
  'ticket.customer.fullname': 'customer.first_name',
  'ticket.owner.firstname': 'agent.first_name',
  'ticket.owner.fullname': 'agent.first_name',
  'user.firstname': 'agent.first_name',
  'user.fullname': 'agent.first_name',
  'config.organization': 'brand.name',
};
const PLACEHOLDER = /#\{([^{}]*)\}/g;

/** True for the CSV of Zammad's text modules: `id, name, keywords, content, note, active …`. */
export function isZammad({ columns }: CsvTable): boolean {
  return columns.includes('name') && columns.includes('content');
}

export function readZammad({ rows }: CsvTable, { language }: ReadOptions): readonly Entry[] {
  return rows.map(({ line, cells, overlong }) => {
    const { id = '', name = '', keywords = '', content = '', note = '', active = '' } = cells;
    if (overlong) return skipped(line, name, { kind: 'columns' });
    if (name.trim() === '') return skipped(line, null, { kind: 'field', field: 'name' });
    if (active.trim().toLowerCase() === 'false') return skipped(line, name, { kind: 'inactive' });
    if (content.trim() === '') return skipped(line, name, { kind: 'no-text' });
    const text = looksLikeHtml(content) ? htmlToText(content) : content;
    const body = translatePlain(text, PLACEHOLDER, NAMES);
    if (!body.ok) return skipped(line, name, { kind: 'untranslatable', ...body.error });
    return foreignReply('zammad', {
      line,
      key: id.trim() || name,
      name,
      shortcut: null,
      body: body.value,
      language,
      // Lists are joined by `~~~` there; keywords are written by hand.
      tags: keywords.split(/~~~|[\s,;]+/),
      notes: note,
    });
  });
}

import type { CsvTable } from '../csv';
import { htmlToText, looksLikeHtml } from '../html-to-text';
import { translateHandlebars, type PlaceholderNames } from '../translate-placeholders';
import { foreignReply, skipped, type Entry, type ReadOptions } from './read-entry';

/** Variables of Briskine's templates. `from` and `account` are the agent. */
const NAMES: PlaceholderNames = {
  'to.first_name': 'customer.first_name',
  'to.name': 'customer.first_name',
  'from.first_name': 'agent.first_name',
  'from.name': 'agent.first_name',
  'account.first_name': 'agent.first_name',
  'account.name': 'agent.first_name',
};

/** True for Briskine's CSV: `id, title, shortcut, subject, to, cc, bcc, tags, body`. */
export function isBriskine({ columns }: CsvTable): boolean {
  return columns.includes('title') && columns.includes('body');
}

export function readBriskine({ rows }: CsvTable, { language }: ReadOptions): readonly Entry[] {
  return rows.map(({ line, cells, overlong }) => {
    const { id = '', title = '', shortcut = '', tags = '', body = '' } = cells;
    const name = title.trim() || shortcut.trim();
    if (overlong) return skipped(line, name, { kind: 'columns' });
    if (name === '') return skipped(line, null, { kind: 'field', field: 'title' });
    if (body.trim() === '') return skipped(line, name, { kind: 'no-text' });
    const text = translateHandlebars(looksLikeHtml(body) ? htmlToText(body) : body, NAMES);
    if (!text.ok) return skipped(line, name, { kind: 'untranslatable', ...text.error });
    return foreignReply('briskine', {
      line,
      key: id.trim() || shortcut.trim() || title,
      name,
      shortcut: shortcut.trim() || null,
      body: text.value,
      language,
      tags: tags.split(','),
    });
  });
}

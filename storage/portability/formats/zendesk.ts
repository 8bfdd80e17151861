import * as v from 'valibot';
import { htmlToText } from '../html-to-text';
import type { JsonValue } from '../json';
import { translateLiquid, type PlaceholderNames } from '../translate-placeholders';
import { foreignReply, skipped, type Entry, type ReadOptions } from './read-entry';

/** Zendesk's placeholders for people and brand (placeholders reference). */
const NAMES: PlaceholderNames = {
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.name': 'customer.first_name',
  'ticket.assignee.first_name': 'agent.first_name',
  'ticket.assignee.name': 'agent.first_name',
  'current_user.first_name': 'agent.first_name',
  'current_user.name': 'agent.first_name',
  'current_user.signature': 'agent.signature',
  'agent.signature': 'agent.signature',
  'ticket.brand.name': 'brand.name',
  'ticket.account': 'brand.name',
};

const action = v.object({ field: v.string(), value: v.unknown() });
const macro = v.object({
  id: v.optional(v.union([v.number(), v.string()])),
  title: v.pipe(v.string(), v.nonEmpty()),
  active: v.optional(v.boolean(), true),
  description: v.nullish(v.string(), ''),
  actions: v.array(action),
});
type Actions = v.InferOutput<typeof macro>['actions'];

/** True for the answer of `GET /api/v2/macros` or one macro of it. */
export function isZendesk(json: JsonValue): boolean {
  return listOf(json).some((item) => item.get('title') !== null && item.get('actions') !== null);
}

export function readZendesk(json: JsonValue, { language }: ReadOptions): readonly Entry[] {
  return listOf(json).map((item) => {
    const parsed = v.safeParse(macro, item.value);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]) ?? 'title';
      return skipped(item.line, null, { kind: 'field', field });
    }
    const { id, title, active, description, actions } = parsed.output;
    const text = commentOf(actions);
    if (!active) return skipped(item.line, title, { kind: 'inactive' });
    if (text === null) return skipped(item.line, title, { kind: 'no-text' });
    return foreignReply('zendesk', {
      line: item.line,
      key: String(id ?? title),
      name: title,
      shortcut: null,
      body: translateLiquid(text, NAMES),
      language,
      tags: tagsOf(actions),
      notes: description,
    });
  });
}

/** The public comment of a macro. In its list form (`["channel:all", "…"]`) the text comes last. */
function commentOf(actions: Actions): string | null {
  const valueOf = (field: string): string | null => {
    const value = actions.find((candidate) => candidate.field === field)?.value;
    const text: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof text === 'string' && text.trim() !== '' ? text : null;
  };
  const isNote = valueOf('comment_mode_is_public') === 'false';
  if (isNote) return null;
  const html = valueOf('comment_value_html');
  return valueOf('comment_value') ?? (html === null ? null : htmlToText(html));
}

/** Tags are separated by spaces there. */
function tagsOf(actions: Actions): readonly string[] {
  return actions
    .filter(({ field }) => field === 'current_tags' || field === 'set_tags')
    .flatMap(({ value }) => (typeof value === 'string' ? value.split(/\s+/) : []));
}

function listOf(json: JsonValue): readonly JsonValue[] {
  const one = json.get('macro');
  if (one !== null) return [one];
  return json.items.length > 0 ? json.items : (json.get('macros')?.items ?? []);
}

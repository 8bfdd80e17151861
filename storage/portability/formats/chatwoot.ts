import * as v from 'valibot';
import type { JsonValue } from '../json';
import { translateLiquid, type PlaceholderNames } from '../translate-placeholders';
import { foreignReply, skipped, type Entry, type ReadOptions } from './read-entry';

/** Variables of Chatwoot's canned responses (user guide, "Template variables"). */
const NAMES: PlaceholderNames = {
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.first_name',
  'agent.first_name': 'agent.first_name',
  'agent.name': 'agent.first_name',
  'account.name': 'brand.name',
};

const response = v.object({
  id: v.optional(v.number()),
  short_code: v.pipe(v.string(), v.nonEmpty()),
  content: v.string(),
});

/** True for the answer of `GET /api/v1/accounts/…/canned_responses`. */
export function isChatwoot(json: JsonValue): boolean {
  return listOf(json).some((item) => item.get('short_code') !== null);
}

export function readChatwoot(json: JsonValue, { language }: ReadOptions): readonly Entry[] {
  return listOf(json).map((item) => {
    const parsed = v.safeParse(response, item.value);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]) ?? 'short_code';
      return skipped(item.line, null, { kind: 'field', field });
    }
    const { id, short_code, content } = parsed.output;
    if (content.trim() === '') return skipped(item.line, short_code, { kind: 'no-text' });
    return foreignReply('chatwoot', {
      line: item.line,
      key: String(id ?? short_code),
      name: short_code,
      shortcut: short_code,
      body: translateLiquid(withDefaults(content), NAMES),
      language,
    });
  });
}

/** Chatwoot writes a fallback as `{{ contact.first_name || 'there' }}`. */
function withDefaults(content: string): string {
  return content.replace(/\{\{[^{}]*\}\}/g, (output) =>
    output.replace(/\s*\|\|\s*/, ' | default: '),
  );
}

function listOf(json: JsonValue): readonly JsonValue[] {
  return json.items.length > 0 ? json.items : (json.get('payload')?.items ?? []);
}

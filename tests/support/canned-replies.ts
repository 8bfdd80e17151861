import fc from 'fast-check';
import { CHANNELS, type CannedReply } from '@/domain/replies/canned-reply';
import { shortcutKey } from '@/domain/replies/check-reply';
import { checkTemplate } from '@/domain/replies/check-template';
import { MORNING } from './sightings';

/** A reply that may be stored as it is. */
export function cannedReply(known: Partial<CannedReply> = {}): CannedReply {
  return {
    id: 'late-parcel',
    name: 'Late parcel',
    shortcut: 'late',
    tags: ['order'],
    channel: 'public',
    bodies: { en: 'Hi {{ customer.first_name | default: "there" }}, we are sorry it is late.' },
    favourite: false,
    notes: '',
    useCount: 0,
    lastUsedAt: null,
    changedAt: MORNING,
    ...known,
  };
}

/** One line of anything people type: letters of any script, emoji, quotes, markup, and what spreadsheets take for formulas. */
const anyLine = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '+49',
      '-',
      '@anna',
      "'=x",
      "''@",
      '"',
      '";"',
      'a,b',
      '<script>x</script>',
    ),
  )
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '·'))
  .filter((text) => text.trim() !== '');

const ANY_FIELD = '{{ ask.day | choices: "today", "1,5 days; then" | default: "today" }}';

/**
 * Several lines, also with the line ends and tabs of other systems, that the engine can read: a brace right before a placeholder
 * makes a template that an import skips with the reason.
 */
const anyText = fc
  .array(
    fc.oneof(
      anyLine,
      fc.constantFrom('\n', '\r\n', '\t', '{{ customer.first_name }}', ANY_FIELD, ' '),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && checkTemplate(text).length === 0);

const anyTag = anyLine.map((tag) => tag.replaceAll(',', ';').trim()).filter((tag) => tag !== '');
const anyShortcut = fc.stringMatching(/^[a-zäé0-9]([a-zäé0-9-]{0,8}[a-zäé0-9])?$/);
const anyMoment = fc.integer({ min: 0, max: MORNING });

export const anyReply: fc.Arbitrary<CannedReply> = fc.record({
  id: fc.uuid(),
  name: anyLine,
  shortcut: fc.option(anyShortcut),
  tags: fc.uniqueArray(anyTag, { maxLength: 3 }),
  channel: fc.constantFrom(...CHANNELS),
  bodies: fc.dictionary(fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant', 'fr'), anyText, {
    minKeys: 1,
    noNullPrototype: true,
  }),
  favourite: fc.boolean(),
  notes: fc.oneof(fc.constant(''), anyText),
  useCount: fc.nat(),
  lastUsedAt: fc.option(anyMoment),
  changedAt: anyMoment,
});

/** A library that may be stored as it is: no id and no shortcut twice. */
export function anyLibrary(maxLength = 8): fc.Arbitrary<readonly CannedReply[]> {
  return fc
    .uniqueArray(anyReply, { maxLength, selector: ({ id }) => id })
    .map((replies) =>
      replies.filter(
        ({ shortcut }, index) =>
          shortcut === null ||
          replies.findIndex(
            (other) =>
              other.shortcut !== null && shortcutKey(other.shortcut) === shortcutKey(shortcut),
          ) === index,
      ),
    );
}

import { expect, it } from 'vitest';
import { templateProblemText } from '@/components/reply-editor/problem-texts';
import { checkTemplate } from '@/domain/replies/check-template';
import { setInterfaceLanguage } from '../../support/i18n';

const textOf = (template: string) => checkTemplate(template).map(templateProblemText).join();

it('a loop is refused in the agent’s own language', async () => {
  const loop = 'Hi\n{% for one in many %}{{ one }}{% endfor %}';
  await setInterfaceLanguage('en');
  expect(textOf(loop)).toBe(
    'This text has a mistake in its placeholders: line 2 of the text, “{% for %}” has no place here; replies know if, unless, case, assign, comment, raw',
  );
  await setInterfaceLanguage('de');
  expect(textOf(loop)).toBe(
    'In den Platzhaltern dieses Textes ist ein Fehler: Zeile 2 des Textes, „{% for %}“ ist hier nicht möglich; es gibt if, unless, case, assign, comment, raw',
  );
});

it.each(['{{ eta | shout }}', '{{ eta', '{% if eta %}', '{% if %}', 'x'.repeat(60_000)])(
  'no word of English stands in the other languages: %.40s',
  async (template) => {
    await setInterfaceLanguage('en');
    const english = textOf(template);
    for (const language of ['de', 'fr', 'es', 'it'] as const) {
      await setInterfaceLanguage(language);
      expect(textOf(template)).not.toMatch(/\b(?:not|found|closed|undefined|limit|invalid)\b/);
      expect(textOf(template)).not.toBe(english);
    }
  },
);

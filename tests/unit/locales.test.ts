import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, readMessages } from '../support/i18n';

const english = await readMessages('en');
const translations = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** `$1` and `{name}`, sorted. A plural's forms are checked together: one form may do without the number. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$[1-9]|\{\w+\}/g))].sort();
}

/** The text without its placeholders. Names, units and words that are spelt alike in both languages are short. */
function words(message: string): string {
  return message.replaceAll(/\$[1-9]|\{\w+\}/g, '').trim();
}

describe.each(INTERFACE_LANGUAGES)('%s', (language) => {
  it('leaves no text empty', async () => {
    const empty = [...(await readMessages(language))].filter(([, message]) =>
      message.split(' | ').some((form) => form.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('keeps to what the browser and its store accept', async () => {
    const messages = await readMessages(language);
    // The browser compares keys without case; the store refuses longer descriptions.
    const keys = [...messages.keys()].map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
    expect(messages.get('extension_description')?.length).toBeLessThanOrEqual(132);
  });
});

describe.each(translations)('%s beside English', (language) => {
  it('has the same keys', async () => {
    const keys = [...(await readMessages(language)).keys()].sort();
    expect(keys).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders', async () => {
    const messages = await readMessages(language);
    const different = [...english].filter(
      ([key, message]) =>
        placeholders(messages.get(key) ?? '').join() !== placeholders(message).join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('is translated', async () => {
    const messages = await readMessages(language);
    const untranslated = [...english].filter(
      ([key, message]) => words(message).length > 12 && messages.get(key) === message,
    );
    expect(untranslated.map(([key]) => key)).toEqual([]);
  });
});

it.each([
  ['de', /Privatnachricht|private[nr]? Nachricht|\bPN\b/i],
  ['fr', /\bDM\b|messages? directs?/i],
  ['es', /\bDM\b|mensajes? privados?/i],
  ['it', /\bMD\b|messaggi?o? privat[io]/i],
] as const)('%s has one name for direct messages', async (language, otherNames) => {
  const mixed = [...(await readMessages(language))].filter(([, text]) => otherNames.test(text));
  expect(mixed.map(([key]) => key)).toEqual([]);
});

it('no line of French begins with a sign that belongs to the word before it', async () => {
  const breakable = [...(await readMessages('fr'))].filter(([, text]) => / [:;?!»]|« /.test(text));
  expect(breakable.map(([key]) => key)).toEqual([]);
});

it.each([
  ['es', /\b(?:quedan|faltan|restan)\b/i],
  ['fr', /\b(?:restent|manquent)\b/i],
  ['it', /\b(?:mancano|restano|rimangono)\b/i],
] as const)('%s does not speak of one minute in the plural', async (language, pluralVerbs) => {
  const messages = [...(await readMessages(language))];
  const durations = messages.filter(([, text]) => text.includes('{duration}'));
  expect(durations.length).toBeGreaterThan(0);
  const ofOne = durations.map(([key, text]) => [key, text.split(' | ', 1)[0] ?? ''] as const);
  expect(ofOne.filter(([, text]) => pluralVerbs.test(text))).toEqual([]);
});

it('numbers plural forms as the library reads them', async () => {
  const files = INTERFACE_LANGUAGES.map((language) => `locales/${language}.json`);
  for (const file of files) {
    const plurals = (await parseMessagesFile(file)).filter((message) => message.type === 'plural');
    expect(plurals.length).toBeGreaterThan(0);
    const forms = plurals.map((message) => Object.keys(message.plurals).join());
    expect(forms.filter((form) => form !== '1,n' && form !== '0,1,n')).toEqual([]);
    // " | " separates the forms in the built file: a text must not contain it.
    for (const [key, { message }] of Object.entries(generateChromeMessages(plurals))) {
      expect([2, 3], `${file}: ${key}`).toContain(message.split(' | ').length);
    }
  }
});

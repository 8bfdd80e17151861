import { arabic } from './words/ar';
import { german } from './words/de';
import { english } from './words/en';
import { spanish } from './words/es';
import { french } from './words/fr';
import { italian } from './words/it';
import { read } from '../state/settings';

export type Words = Readonly<Record<keyof typeof english, string>>;

const languages: Readonly<Record<string, Words>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
};

export function uiLanguage(): string {
  const wanted = read('lab-lang') ?? 'en';
  return wanted in languages ? wanted : 'en';
}

/** The language of the page is fixed for a load, as on X. */
let current: Words = english;

export function startWords(): void {
  const language = uiLanguage();
  current = languages[language] ?? english;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

export function word(name: keyof Words): string {
  return current[name];
}

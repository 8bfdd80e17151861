/** The parts of the page from top to bottom: where each can be linked to, and what its words are called in the locales. */
export const SECTION_NAMES = [
  'you',
  'brand',
  'targets',
  'special',
  'hours',
  'languages',
  'personalData',
  'replies',
  'data',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

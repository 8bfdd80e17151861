/** X is built with React Native for Web: every box and every text carries one of these classes first. */
const BOX = 'css-175oi2r';
const TEXT = 'css-146c3p1';
const SPAN = 'css-1jxf684';

type Part = string | false | undefined;

const join = (base: string, parts: readonly Part[]) => [base, ...parts.filter(Boolean)].join(' ');

export const box = (...parts: readonly Part[]) => join(BOX, parts);
export const line = (...parts: readonly Part[]) => join(TEXT, parts);
export const span = (...parts: readonly Part[]) => join(SPAN, parts);

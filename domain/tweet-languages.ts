/**
 * The tags that X gives to the languages it recognises. Two are older ones: `in` is Indonesian, `iw` is Hebrew.
 * Source: the table of supported languages in the documentation of X's API for filtered streams.
 */
export const TWEET_LANGUAGES: readonly string[] = (
  'am ar bg bn bo bs ca ckb cs cy da de dv el en es et eu fa fi fr gu hi hi-latn hr ht hu hy in is it iw ja ka km kn ko ' +
  'lo lt lv ml mr my ne nl no or pa pl ps pt ro ru sd si sk sl sr sv ta te th tl tr ug uk ur vi zh'
).split(' ');

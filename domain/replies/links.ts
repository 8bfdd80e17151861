/** Half-open range in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Country domains (ISO 3166 and the few beside it), which X takes for links without `https://` too. */
const COUNTRY_DOMAINS =
  'ac|ad|ae|af|ag|ai|al|am|ao|aq|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bm|bn|bo|br|bs|bt|bw|by|bz|ca|cc|cd|cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|er|es|et|eu|fi|fj|fk|fm|fo|fr|ga|gb|gd|ge|gf|gg|gh|gi|gl|gm|gn|gp|gq|gr|gs|gt|gu|gw|gy|hk|hm|hn|hr|ht|hu|id|ie|il|im|in|io|iq|ir|is|it|je|jm|jo|jp|ke|kg|kh|ki|km|kn|kp|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|md|me|mg|mh|mk|ml|mm|mn|mo|mp|mq|mr|ms|mt|mu|mv|mw|mx|my|mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw|sa|sb|sc|sd|se|sg|sh|si|sj|sk|sl|sm|sn|so|sr|ss|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tr|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw';

/** The common ones of about 1,200 others; a rarer one counts as text until it is written with `https://`. */
const GENERIC_DOMAINS =
  'com|net|org|info|biz|edu|gov|int|mil|name|pro|mobi|asia|cat|jobs|tel|travel|museum|coop|aero|app|dev|page|new|zip|mov|shop|store|online|site|website|space|tech|cloud|digital|email|support|help|services|solutions|systems|software|agency|company|group|team|work|works|world|today|live|life|news|media|blog|wiki|link|click|xyz|top|club|vip|fun|games|game|art|design|studio|photo|photos|video|music|film|style|fashion|beauty|health|care|clinic|dental|fit|fitness|food|restaurant|cafe|bar|pizza|wine|beer|coffee|hotel|tours|holiday|flights|rent|house|homes|immo|land|city|berlin|hamburg|koeln|bayern|wien|tirol|paris|bzh|london|wales|scot|madrid|barcelona|gal|eus|nyc|tokyo|swiss|gmbh|ltd|inc|llc|srl|sarl|bank|finance|money|cash|loans|insurance|credit|legal|law|lawyer|tax|academy|school|university|education|training|institute|science|community|social|chat|network|zone|plus|one|global|international|church|foundation|charity|ngo|ong|green|eco|energy|bio|farm|garden|auto|car|cars|bike|taxi|express|delivery|direct|deals|sale|discount|gift|gifts|market|marketing|expert|guru|ninja|rocks|cool|lol|wtf|best|red|blue|black|pink|google|youtube|amazon|apple';

const PATH = String.raw`/(?:[^\s<>"'“”„«»(){}|\\^\x60]|\([^\s()]*\))*`;
const QUERY = String.raw`\?[^\s<>"“”„«»{}\\^\x60]*`;

/**
 * With a scheme any host will do; without one the ending must be known, so that "Thanks.See you" stays text. What
 * precedes it must not make it part of a word, a mention, a hashtag or an e-mail address.
 */
const LINK = new RegExp(
  String.raw`(?<![a-z0-9_@＠$#＃])(?:https?://(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*)\.)+\p{L}{2,}|(?<![-./])(?:[a-z0-9][a-z0-9_-]*\.)+(?:${COUNTRY_DOMAINS}|${GENERIC_DOMAINS})(?![\p{L}\p{N}@+_-]|\.[a-z0-9]))(?::\d{1,5})?(?:${PATH})?(?:${QUERY})?`,
  'giu',
);

/** Punctuation that ends the sentence and not the link. */
const TRAILING = /[.,;:!?*'’”»…)\]]+$/u;

/** The links of a text, in order, as X would shorten them. */
export function findLinks(text: string): readonly TextRange[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + withoutTrailing(match[0]).length,
  }));
}

/** A closing bracket belongs to the link when it was opened there: `https://example.org/Rose_(flower)`. */
function withoutTrailing(link: string): string {
  const ending = TRAILING.exec(link)?.[0];
  if (ending === undefined) return link;
  const bare = link.slice(0, -ending.length);
  return ending.startsWith(')') && bare.split('(').length > bare.split(')').length
    ? `${bare})`
    : bare;
}

import { anyPhrase, phrase } from './context';

const IS = String.raw`(?: ${phrase('is', 'link')}|[\s:#.=-]){0,6}$`;
/** "my Skywards number is", "meine Miles & More-Nummer ist" */
const NAME_FIRST = new RegExp(
  String.raw`(?<![a-z])(?:my|our|meine|unsere) (?:[a-z&]+ ){0,2}?(?<name>[a-z&]+)[ -]?(?:id|no|num|number|nummer|nr)${IS}`,
);
/** "mon numéro Flying Blue est le", "mi número de Iberia Plus es" */
const NAME_LAST = new RegExp(
  String.raw`(?<![a-z])(?:mon|notre|mi|nuestro|mio|nostro) (?:numero|num|nro|no?|id)[.°º]? (?:de |d'|di )?(?<name>(?!(?:est?|es|e|is|le|de)(?![a-z]))[a-z]+)(?: [a-z]+)?${IS}`,
);
/** Says whose or which telephone number it is, and nothing of another number. */
const TELEPHONE = new RegExp(
  String.raw`^(?:new|old|own|other|home|work|office|best|current|correct|right|private|personal|business|direct|uk|us|neue|alte|private|richtige|aktuelle|personnel|perso|nouveau|nuevo|personale|privato|nuovo|[a-z]{2}|[a-z]+(?:ish|ese|eli|an))$|${anyPhrase('phone').source}`,
);

/**
 * True when the folded words right before a number call it the writer's own number of something that is no telephone: of
 * a card of points, a membership, whatever its name.
 */
export function isOwnNumber(words: string): boolean {
  const name = (NAME_FIRST.exec(words) ?? NAME_LAST.exec(words))?.groups?.['name'];
  return name !== undefined && !TELEPHONE.test(name);
}

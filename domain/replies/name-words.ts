/**
 * Words that tell a person's name from everything else an account may call itself, in the five languages of the starter
 * library. Without accents and dots, in lower case. A wrong entry costs a greeting its name, never more.
 */

/** Stand before a name. With a dot where the bare word can be a name or an initial. */
export const TITLES: ReadonlySet<string> = words(
  'dr dra drs prof profa professor professeur professore mr mrs ms miss mx sir madam dame lord lady rev capt sgt lt hon',
  'herr frau hr fr. dipl dipl-ing mag. ing monsieur madame mademoiselle mme mlle m. me. maitre docteur',
  'senor senora senorita sr sra srta lic arq dona dottore dottoressa dott dottssa avv sig sigra signor signora signorina don.',
  'д-р د دكتور الدكتور دكتورة الدكتورة',
);

/** Stand after a name. */
export const CREDENTIALS: ReadonlySet<string> = words(
  'phd md mba msc bsc ma ba jd esq jr sr ii iii iv cpa rn cfa llm dds pe pmp meng',
);

/** One of them anywhere in the name: a company, a club, a bot, a fan account. */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  'inc llc ltd limited plc corp corporation company co gmbh ag kg ohg ug ev eg mbh sa sas sarl eurl sl slu srl spa snc bv nv ltda',
  'support help helpdesk helps service services servicio servizio kundenservice kundendienst care cares customer customers client clients clientes clienti sav',
  'official officiel officielle offiziell oficial ufficiale team equipe equipo squadra group gruppe groupe grupo gruppo',
  'shop store boutique tienda negozio laden cafe coffee bakery backerei boulangerie panaderia restaurant ristorante restaurante bistro bistrot pizzeria hotel hostel pub brewery',
  'studio studios agency agentur agence agencia agenzia media news noticias nachrichten magazine magazin radio tv podcast records music gaming games esports',
  'bank banque banco banca insurance versicherung assurance seguros assicurazioni airlines airways express logistics',
  'club verein fc cf association asociacion associazione foundation stiftung fondation fundacion fondazione university universitat universite universidad universita school schule ecole escuela scuola church institute museum',
  'bot fan fans fanpage updates daily online digital solutions consulting tech technologies software labs events design designs photography fitness travel realty properties global international worldwide',
);

/** Never a first name when a name begins with it. */
export const NOT_NAMES: ReadonlySet<string> = words(
  'the a an my your our this that i im its it me we you he she they her his him not no yes just only real really every',
  'el la los las un una le les une l der die das ein eine il lo gli i uno st saint',
  'user anonymous anon unknown deleted nobody noone someone somebody anyone everyone account profile private name null undefined nan test admin info',
  'hello hi hey bonjour hallo hola ciao good bad mom mum dad mama papa team',
);

/** Begin a family name when written small. */
export const LOWER_CASE_PARTICLES: ReadonlySet<string> = words(
  'de del della di da dos das du des van von vom zu zur ten ter den bin ibn bint al el af av',
);

/** Arabic words that are half a name: "servant of", "father of", "mother of", "son of". */
export const ARABIC_NAME_OPENERS: ReadonlySet<string> = words('عبد أبو ابو أم ام ابن بنت');

/** The words of several lines. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

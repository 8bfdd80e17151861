import { words } from './name-words';

/**
 * What accounts call themselves where a person's first name would stand: slogans, things, companies, family names. In the
 * five languages of the starter library, without accents, in lower case; words that people are named by too are left
 * out ("hope", "grace", "justo", "luz", "olive"), but for a few that far more slogans begin with. A wrong entry costs a
 * greeting its name, never more.
 */
const ENGLISH = [
  'new old happy sad proud free big little small great best better true real crazy mad angry lazy sleepy tired busy lucky wild cool hot cold dark black white red blue',
  'golden silver purple orange yellow pink smart funny sweet pretty beautiful dirty broken lost lonely silent quiet loud fast slow deep high low open ultra super mega hyper',
  'local national american british english german french spanish italian european african asian canadian australian scottish welsh mexican',
  'concerned curious grumpy humble simple modern poor dead social political gentle grateful blessed random secret queer gay trans vegan pro anti ex non future former retired official',
  'vote stop save make keep stand join love live stay go get let do be eat drink run read play watch follow ask think dream believe buy build learn fight break end defund ban boycott protect defend respect remember pray trust breathe',
  'cloud world house home city town street county state union party people human humans family mother father sister brother son daughter wife husband girl girls boy boys man woman women men kid kids baby dog cat dogs cats',
  'queen captain nurse teacher student writer author artist painter singer actor gamer coder developer engineer lawyer farmer driver pilot coach chef trainer mechanic journalist reporter editor designer photographer',
  'bird panda tiger lion fox horse fish duck monkey dragon unicorn moon stars rain snow fire water sea mountain garden flower tree peace justice freedom truth power money bitcoin crypto btc nft',
  'football soccer basketball tennis cricket rugby hockey chess movie movies film films book books sports sport food beer wine pizza burger tea night day morning evening midnight monday today tomorrow planet earth space galaxy universe',
  'ghost zombie ninja pirate wizard witch demon devil angels god game games player army nation republic democracy palestine ukraine russia europe england britain germany canada scotland california texas',
  'who what when where why how if all any some none nothing something everything always never maybe please thanks sorry wow yeah ok okay more most less one two three four five six seven eight nine ten zero',
];
const SPANISH = [
  'nuevo nueva nuevos viejo vieja feliz felices triste orgulloso orgullosa libre libres gran grande pequeno pequena mejor buen buena bueno buenos buenas mal malo mala loco loca verdadero',
  'viva vivan vota votar votemos salvemos salvar basta queremos quiero odio vamos arriba abajo fuera soy somos todo toda todos todas nada nadie alguien siempre nunca con sin por para contra mis tus su sus nuestro nuestra',
  'casa mundo ciudad pueblo pais vida muerte justicia verdad dinero gente madre padre hermano hermana hijo hija hombre mujer mujeres nino nina chico chica amigo amiga amigos perro gato tierra agua fuego noche futbol cine libro libros',
  'profe profesor profesora maestro maestra abogado abogada medico enfermera enfermero ingeniero estudiante periodista escritor poeta diario periodico gobierno ayuntamiento comunidad sindicato partido plataforma colectivo espana',
];
const FRENCH = [
  'nouveau nouvelle nouveaux vieux vieille heureux heureuse fier fiere petite meilleur meilleure bon bonne mauvais vrai vraie vive votez voter sauvons sauver oui je tu nous vous ils elle ma mes ton ta tes ses notre votre leur avec sans pour contre chez',
  'toujours jamais rien tout tous toutes maison monde ville pays vie mort liberte verite argent gens famille mere pere frere soeur fils fille homme femme femmes enfant enfants ami amie amis chien chat soleil etoile nuit jour terre eau feu foot livre livres',
  'prof professeure avocat avocate medecin infirmier infirmiere ingenieur etudiant etudiante ecrivain ecrivaine poete roi journal gouvernement mairie commune region departement syndicat parti collectif comite vivre stoppons',
];
const GERMAN = [
  'neu neue neuer neues alt alte alter froh glucklich gluecklich traurig stolz stolze stolzer frei freie freier freies gross grosse grosser große großer kleine kleiner gut gute guter gutes schlecht wahr echt echte echter verruckt',
  'wahlt waehlt wahle rettet stoppt nein ja ich du wir ihr sie mein meine dein deine unser unsere euer alles alle nichts niemand jemand immer nie niemals mit ohne fur fuer gegen kein keine',
  'haus welt stadt land leben tod gerechtigkeit freiheit wahrheit frieden geld leute familie mutter vater bruder schwester sohn tochter mann frauen kind kinder freund freunde freundin hund katze kater mond sonne stern nacht tag erde wasser feuer fussball fußball kino buch bucher',
  'lehrer lehrerin anwalt anwaltin arzt arztin pfleger ingenieur studentin autor autorin konigin zeitung regierung verwaltung gemeinde partei gewerkschaft initiative bundnis deutschland',
];
const ITALIAN = [
  'nuovo nuova nuovi vecchio vecchia felice fiero fiera orgoglioso orgogliosa libera liberi piccolo piccola migliore buon buono buona buongiorno cattivo pazzo pazza votate salviamo salvare noi voi loro amo amore sempre niente tutto tutti tutte nessuno qualcuno senza mio miei tuo tua suo sua nostro nostra',
  'citta paese mamma morte giustizia verita pace soldi fratello sorella figlio figlia uomo donne bambino bambina ragazzo ragazza amico amica amici cane gatto sole notte giorno acqua fuoco calcio',
  'professoressa avvocato infermiere infermiera ingegnere studente studentessa giornalista scrittore giornale governo regione sindacato comitato',
];

/** The companies, stations and states people call themselves by, or that write themselves. */
const BRANDS = [
  'tesla amazon google apple microsoft netflix facebook instagram whatsapp tiktok youtube twitter spotify uber airbnb paypal visa mastercard nike adidas puma zara ikea lidl aldi rewe edeka tesco sainsburys asda walmart target costco starbucks mcdonalds nestle pepsi',
  'bmw audi volkswagen toyota honda nissan renault peugeot fiat porsche siemens bosch samsung sony nokia huawei xiaomi lenovo intel nvidia oracle adobe vodafone telekom telefonica movistar verizon comcast lufthansa ryanair easyjet iberia vueling emirates dhl fedex ups disney hbo bbc cnn nbc abc',
  'reuters bloomberg guardian lego playstation xbox nintendo barclays hsbc santander bbva unicredit enel renfe trenitalia sncf ratp carrefour fnac decathlon mediamarkt nasa nato unicef',
];

/** Commonest family names that are no first names: "Müller Hans" and "Smith John" begin with them. */
const FAMILY_NAMES = [
  'smith johnson williams brown jones moore thompson white robinson wright hill adams baker roberts phillips evans turner edwards collins murphy rogers cook cooper peterson bell ward cox richardson wood watson hughes price myers foster sanders jenkins butler barnes henderson coleman simmons patterson reynolds hamilton',
  'garcia rodriguez gonzalez gonzales fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez gutierrez navarro torres dominguez vazquez ramos serrano molina ortega delgado castro ortiz rubio marin sanz iglesias medina garrido cortes castillo',
  'dubois petit durand moreau lefebvre lefevre roux fournier morel girard mercier dupont bonnet legrand garnier faure rousseau guerin roussel perrin morin dumont lopez fontaine chevalier masson boyer lemaire duval joly meunier marchand dufour blanchard brun dumas brunet leroux nguyen',
  'muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter klein schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann schmitt schmitz krause meier lehmann schmid schulze maier kohler koehler konig koenig mayer huber kaiser fuchs scholz moller moeller weiß weiss hahn schubert vogel keller winkler roth baumann bohm boehm kraus krämer kramer vogt jager jaeger',
  'rossi russo ferrari esposito bianchi colombo ricci greco gallo conti mancini rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini longo gentile martinelli lombardo coppola marchetti parisi villa conte ferraro fabbri marini grasso valentini messina',
];

/** Never a first name when a name begins with it. */
export const NEVER_FIRST_NAMES: ReadonlySet<string> = words(
  ...[ENGLISH, SPANISH, FRENCH, GERMAN, ITALIAN, BRANDS, FAMILY_NAMES].flat(),
);

/** Small words behind the first of a slogan: "Justice for Ana", "Moms against …". Not where they are written large. */
export const SLOGAN_JOINTS: ReadonlySet<string> = words(
  'for of against matters für gegen pour contre para contra por contro',
);

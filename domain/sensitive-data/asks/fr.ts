import { FRENCH } from '../phrases/fr';
import { eitherOf, type AskPhrases } from './ask-phrases';

/** To hand over: "communiquer", "donnez", "transmettre". */
const HAND_OVER = eitherOf(
  'envo[iy]|communiqu|(re)?donn|fourni|transm|indiqu|précis|confirm|partag|renseign|laiss|répon|rappel',
  'parvenir|suivre|transf|post|not|dire|dis|dites|écri|rajout|ajout|joind|joign|gliss|fil|balan|pass',
  'mett',
);

export const FRENCH_ASKS: AskPhrases = {
  request: [
    `((?<!vous )pouvez|pouvez (nous|me)|pourriez|(?<!tu )peux|peut|pourrais|invite|(re)?merci(e|er|ons|ez)?|veuillez|svp|h[ée]site[zr]? pas|s'il (vous|te) pla[iî]t|pensez à|suffit de|accepteriez|seriez|auriez|gentil(le)? de|aimable de|amabilité de|prie de|remerci[a-z]*)([ -](vous|tu|pas))?[^.?!\\n]{0,40}?\\b${HAND_OVER}[a-z]*`,
    '(envoy|communiqu|donn|fourniss|transmett|indiqu|précis|confirm|partag|laiss|renseign|répond|écriv|rappel|not|post)ez[ -](nous|moi|ici|votre|vos)',
    '(envoi|communiqu|donn|transmet|indiqu|précis|confirm|partag|laiss|renseign|balanc|pass)(es?|s)?[ -](nous|moi|ton|ta)',
    '(di(tes|s)|fai(tes|s)|files?|filez|mets|mettez)[ -](nous|moi)|(attends|attendons) (votre|ton|ta)',
    'répond(ez|s)(-nous|-moi)? avec',
    // "Si tu nous dis …", "afin que vous me communiquiez …"
    `(vous|tu) (nous|me|m') ?${HAND_OVER}[a-z]*|de (bien vouloir )?(nous|me) ${HAND_OVER}[a-z]*`,
    "(nous aurions|j'aurais|nous avons|j'ai|on a|on aurait|aurions|aurait)? ?besoin (de|du|d')",
    "(il (nous|me|m'en)? ?(faut|faudrait|manque)|(nous|me) (faut|faudrait))",
    "(puis-je|pouvons-nous|(peut|pourrait)-on|on (peut|pourrait)|je peux|pourrais-je|pourrions[ -]nous|possible) (d'|de )?(avoir|connaître|savoir|obtenir|récupérer|vous demander|te demander)",
    "(avez-vous|as-tu|vous (avez|auriez)|tu (as|aurais)) (bien )?(un|une|le|la|votre|ton|ta|l')",
    '(auriez|aurais)-(vous|tu)|disposez-vous|possédez-vous',
    "quel(le)?s? (est|sont|serait)|c'est quoi",
    '(infos?|informations?|éléments?|données|détails) (suivant|ci-dessous)[a-z]*',
    '(on|nous) (vous|te) demand(e|ons)',
    // "Une fois que nous aurons votre …", "avec votre numéro, nous pourrons …"
    "(une fois|dès|lorsque|lorsqu'|quand|si|aussitôt|sitôt)( qu[e'])? ?(nous|on|j'?e?|vous (nous|me)) ?(aur|av|a|ai|dispos|reç|recev|conna)[a-z]*",
    'avec (votre|le|la|ton|ta|un)(?=[^.?!\\n]{0,60}\\b(nous|on|je) (pourr|peu|pouv|retrouv|v|ser|ira|irons|fer))',
    '(vous|te) (joindre|contacter|rappeler|appeler)(?=[^.!\\n]{0,30}\\?)',
  ],
  missing: [
    "sans (votre|vos|le|la|ton|ta|un|une|ce|l'|connaître)(?=[^.?!\\n]{0,120}\\b(nous|on|je|impossible|possible|notre)\\b)",
    "(en l'absence|à défaut) (de|d'|du)|(ne )?(reste|manque) (plus )?que",
    '((nous|me) )?manque( juste| encore| plus)?( que)?',
    '(nous|on|je|impossible)[^.?!\\n]{0,60} sans (votre|vos|le|la|ton|ta|un)',
  ],
  wanted: [
    '(suffit|suffira|suffirait|suffisent)|(nous|me|m) ?(aid|permett|suffi|serai)[a-z]*',
    '(serait|serai|sera|seraient)( bien| très)? (utile|super|parfait|top|nécessaire|idéal|génial)s?',
    '(doit|doivent|devra)( nous)? être|(est|sont) (nécessaire|indispensable|requis|obligatoire|demandé)e?s?',
    '(envoy|communiqu|donn|transmett|indiqu|not|écriv|partag)[a-z]*-l[ea]s?(-(nous|moi))?',
    "(nous|me) l[ea'] ?(envoy|communiqu|donn|transm|indiqu|not|écri|partag|mett)[a-z]*|on (le|la) prend",
  ],
  which: ['quel(le)?s?'],
  please: ["svp|stp|s'il (vous|te) pla[iî]t|merci"],
  whose: [
    "votre|vos|ton|ta|le|la|l'|un|une|du|petit|et|ou|aussi|également|juste|encore|seulement|de|des|les|alors",
    'puis',
  ],
  and: ['et|ou|ainsi que|du|de|des|pour|sur'],
  turn: [
    'nous (pourrons|allons|reviendrons|vous)',
    "(quand|lorsque|si|depuis|après|pourquoi|comment|dès que)|(lorsqu|ce qu)'\\w+|problèmes?",
    'erreurs?|reçue?s?|vous (recevrez|trouverez|pouvez|pourrez)|tu (recevras|trouveras|peux|pourras)',
  ],
  words: FRENCH,
  numberOf: (things) => [
    `(n(um(éro)?|[°ºo])?|réf(érence)?)s?\\.? ?(de |d'|du |des |la |le |votre |ta |ton |vos |l' ?)*(${things.join('|')})`,
  ],
  data: {
    EMAIL: [
      'adresse (e-?mail|mail|électronique|courriel)',
      '(e-?mail|mail|courriel)(?= (rattach|associ|li[eé]|utilis|renseign|enregistr|du compte|de (ton|votre) compte|avec le|sur le|as-tu|avez-vous|tu|vous))',
    ],
    PHONE: [
      'numéro (où|pour|auquel|sur lequel) (vous|te|on|nous)|coordonnées(?! bancaires)',
      'numéro (de )?(tél|téléphone|portable|mobile|contact|fixe|rappel|06)',
    ],
    ADDRESS: [
      "adresse (postale|complète|exacte|de livraison|de facturation|d'installation|du (logement|domicile))",
      '(nom de )?rue et|rue,',
    ],
    ORDER: [
      'référence(?! client)',
      'n(um(éro)?|[°ºo])? ?(de |du |d)?(bagage|sinistre|vol perdu|expédition|récépissé|bordereau|reçu|réclamation|incident|requête|titre|voyage|pnr)',
      'pnr|code de (réservation|suivi)',
    ],
    CARD: ['(4|quatre) derniers chiffres'],
    ACCOUNT: [
      'identifiant|code client|login|pseudo',
      "numéro de (la |votre |ta )?(ligne|compteur|police|carte (navigo|d'abonnement|de fidélité))",
      '(pdl|prm|pce)|relevé de compteur',
    ],
    BANK_ACCOUNT: ['rib|iban|coordonnées bancaires'],
    DOB: ['date de naissance'],
    NATIONAL_ID: [
      "pièce d'identité|numéro de (sécu|sécurité sociale|passeport)",
      '(copie|photo|scan) (de )?(votre|ta|la) (pièce|carte|cni|passeport)',
    ],
    CREDENTIAL: ['code (que (tu|vous|nous)|reçu|qui)'],
  },
  yours: ['votre|ton|ta|quel(le)?|et|un'],
  onlyYours: {
    EMAIL: ['e-?mail|courriel|mail'],
    PHONE: [
      'téléphone|portable|mobile|tél',
      'numéro(?! d| (client|contrat|abon|command|dossier|ligne|linea|ordin)[a-z]*)',
    ],
    ADDRESS: ['adresse(?! ?(e-?mail|mail|électronique|ip))(?<!quelle adresse)'],
  },
  privately: [
    'm\\.?p|d\\.?m|m(es)?s(age)?s? privés?|en privé',
    '(par|via) (e-?mail|mail|message|messenger|téléphone|courriel)',
    'messenger|messagerie( privée)?|message direct|formulaire|(ici|lien)[ :]{0,3}[\\x1A\\x1B]',
    '(appelez|contactez|joignez|rappelez)([ -](nous|notre|le|au))|espace (client|personnel)|chat|tchat',
    'via (votre|ton|l)',
    '(à|a|au|sur|ou|via)[ :]{0,3}\\x1B',
  ],
  negation: [
    'ne (jamais|pas|mettez|partagez|publiez|communiquez|donnez|divulguez)|jamais|sans|évitez',
    'pas (besoin|la peine|nécessaire)|inutile',
  ],
};

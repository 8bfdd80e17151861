import { FRENCH } from '../phrases/fr';
import type { AskPhrases } from './ask-phrases';

export const FRENCH_ASKS: AskPhrases = {
  request: [
    "(pouvez|pourriez|peux|pourrais|invite|(re)?mercie?|veuillez|svp|h[ée]site[zr]? pas|s'il (vous|te) pla[iî]t)([ -](vous|tu|pas))?[^.?!\\n]{0,40}?\\b(envoyer|communiquer|(re)?donner|fournir|transmettre|indiquer|préciser|confirmer|partager|renseigner|laisser|répondre|rappeler|faire (parvenir|suivre)|transférer|poster|noter|dire)",
    '(envoy|communiqu|donn|fourniss|transmett|indiqu|précis|confirm|partag|laiss|renseign|répond|écriv|rappel)ez[ -](nous|moi|ici|votre|vos)',
    '(envoi|communiqu|donn|transmet|indiqu|précis|confirm|partag|laiss|renseign)(es?|s)?[ -](nous|moi|ton|ta)',
    '(di(tes|s)|fai(tes|s)|files?|filez)-(nous|moi)|(attends|attendons) (votre|ton|ta)',
    'répond(ez|s)(-nous|-moi)? avec',
    "(nous aurions|j'aurais|nous avons|j'ai|on a|aurions|aurait)? ?besoin (de|du|d')",
    '(il (nous|me) (faut|faudrait|manque)|(nous|me) faudrait)',
    "(puis-je|pouvons-nous|(peut|pourrait)-on|on (peut|pourrait)|je peux|pourrais-je|pourrions[ -]nous|possible) (d'|de )?(avoir|connaître|savoir|obtenir|vous demander)",
    "(avez-vous|as-tu|vous (avez|auriez)) (un|une|le|la|votre|ton|ta|l')",
    'auriez-vous',
    "quel(le)?s? (est|sont|serait)|c'est quoi",
  ],
  which: ['quel(le)?s?'],
  please: ["svp|s'il (vous|te) pla[iî]t|merci"],
  whose: ['votre|vos|ton|ta|le|la'],
  and: ['et|ou|ainsi que'],
  turn: [
    'nous (pourrons|allons|reviendrons|vous)',
    "(quand|lorsque|si|depuis|après|pourquoi|comment|dès que)|(lorsqu|ce qu)'\\w+|problèmes?",
    'erreurs?|reçue?s?',
  ],
  words: FRENCH,
  numberOf: (things) => [
    `(n[°ºo]|num(éro)?|références?|réf|code)s? (de |d'|du )?((la|votre|ta|ton|vos) )?(${things.join('|')})`,
  ],
  data: {
    EMAIL: ['adresse (e-?mail|mail|électronique|courriel)'],
    PHONE: ['numéro où vous joindre|coordonnées(?! bancaires)'],
    ADDRESS: ['adresse (postale|complète|de livraison|de facturation)'],
    ORDER: ['référence(?! client)'],
    CARD: ['(4|quatre) derniers chiffres'],
    ACCOUNT: ['identifiant|login|pseudo|numéro de (la |votre )?ligne'],
    BANK_ACCOUNT: ['rib|iban|coordonnées bancaires'],
    DOB: ['date de naissance'],
    NATIONAL_ID: ["pièce d'identité"],
  },
  yours: ['votre|ton|ta|quel(le)?|et'],
  onlyYours: {
    EMAIL: ['e-?mail|courriel|mail'],
    PHONE: [
      'téléphone|portable|mobile|tél|numéro(?! d| (client|contrat|abon|command|dossier|ligne|linea|ordin)[a-z]*)',
    ],
    ADDRESS: ['adresse(?! ?(e-?mail|mail|électronique|ip))'],
  },
  privately: [
    'm\\.?p|m(es)?s(age)?s? privés?|en privé|(par|via) (e-?mail|mail|message|messenger)',
    'messenger|messagerie privée|message direct|formulaire|(ici|lien)[ :]{0,3}[\\x1A\\x1B]',
  ],
  negation: [
    'ne (jamais|pas|mettez|partagez|publiez|communiquez|donnez|divulguez)|jamais|sans|évitez',
  ],
};

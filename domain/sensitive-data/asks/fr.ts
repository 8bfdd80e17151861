import type { AskPhrases } from './ask-phrases';

export const FRENCH_ASKS: AskPhrases = {
  request: [
    '(?:pouvez|pourriez|peux|pourrais)[ -](?:vous|tu)[^.?!\\n]{0,40}?\\b(?:envoyer|communiquer|donner|fournir|transmettre|indiquer|préciser|confirmer|partager|renseigner|laisser|dire)',
    "(?:merci|veuillez|svp|s['’]il (?:vous|te) pla[iî]t)[^.?!\\n]{0,30}?\\b(?:envoyer|communiquer|donner|fournir|transmettre|indiquer|préciser|confirmer|partager|renseigner|laisser|répondre)",
    '(?:envoy|envoi|communiqu|donn|fourni|transmet|indiqu|précis|confirm|partag|laiss|renseign|dite|di|répond)[a-zé]*[ -](?:nous|moi|votre|ton)',
    'répond(?:ez|s) avec',
    'quel(?:le)?s? (?:est|sont)',
    'quel(?:le)?s?(?= (?:numéro|adresse|e-?mail|identifiant|référence))',
    "(?:(?:nous aurions|j['’]aurais|nous avons|j['’]ai|on a|aurions|aurait) )?besoin (?:de|du|d['’])",
    '(?:il (?:nous|me) (?:faut|faudrait|manque)|(?:nous|me) faudrait)',
    '(?:puis-je|pouvons-nous|peut-on|pourrait-on|pourrais-je|pourrions-nous) (?:avoir|connaître|obtenir|vous demander)',
    "(?:avez-vous|as-tu) (?:un|une|le|la|votre|ton|ta|l['’])",
    'auriez-vous',
  ],
  turn: [
    'nous (?:pourrons|allons|reviendrons|vous)',
    '(?:quand|lorsque|si|depuis|après|pourquoi|comment|dès que)',
    "(?:lorsqu|ce qu)['’]\\w+",
    'problèmes?|erreurs?|reçue?s?',
  ],
  data: {
    EMAIL: [
      'adresse (?:e-?mail|mail|électronique|courriel)',
      '(?<=\\bvotre |\\bton |[,/&] ?|\\bet )(?:e-?mail|courriel|mail)',
    ],
    PHONE: [
      '(?:n[°ºo]|numéro)s? (?:de )?(?:téléphone|tél|portable|mobile|ligne|fixe)',
      'numéro où vous joindre',
      '(?<=[,/&] ?|\\b(?:et|votre|ton) )(?:téléphone|portable|mobile|tél)',
      'coordonnées(?! bancaires)',
    ],
    POSTCODE: ['code postal'],
    ADDRESS: [
      'adresse (?:postale|complète|de livraison|de facturation)',
      '(?<=\\bvotre |\\bton |[,/&] ?|\\bet )adresse(?! ?(?:e-?mail|mail|électronique|ip))',
    ],
    ORDER: [
      '(?:n[°ºo]|numéro|référence)s? (?:de )?(?:la |votre |ta )?(?:commande|dossier|suivi|colis|billet|réservation|facture|réclamation)',
      'référence(?! client)',
    ],
    ACCOUNT: [
      "(?:n[°ºo]|numéro|référence|réf|code)s? (?:de |d['’])?(?:client|contrat|compte|abonné|adhérent|fidélité|ligne)e?",
      'identifiant',
    ],
    CARD: ['(?:n[°ºo]|numéro) (?:de )?(?:votre |ta )?carte'],
    BANK_ACCOUNT: ['rib', 'iban', 'coordonnées bancaires'],
    DOB: ['date de naissance'],
    NATIONAL_ID: ['numéro de sécurité sociale', "pièce d['’]identité", 'numéro de passeport'],
    CREDENTIAL: ['mot de passe', 'code (?:secret|pin|confidentiel|de vérification)'],
  },
  privately: [
    'm\\.?p',
    'm(?:es)?s(?:age)?s? privés?',
    'en privé',
    '(?:par|via) (?:e-?mail|mail|message|messenger)',
    'messenger',
    'messagerie privée',
    'message direct',
    'formulaire',
  ],
  negation: [
    'ne (?:jamais|pas|partagez|publiez|communiquez|donnez|divulguez)',
    'jamais',
    'sans',
    'évitez',
  ],
};

import type { AskPhrases } from './ask-phrases';

export const FRENCH_ASKS: AskPhrases = {
  request: [
    '(?:pouvez|pourriez|peux|pourrais)[ -](?:vous|tu)[^.?!\\n]{0,40}?\\b(?:envoyer|communiquer|donner|fournir|transmettre|indiquer|préciser|confirmer|partager|renseigner|dire)',
    "(?:merci|veuillez|svp|s['’]il (?:vous|te) pla[iî]t)[^.?!\\n]{0,30}?\\b(?:envoyer|communiquer|donner|fournir|transmettre|indiquer|préciser|confirmer|partager|renseigner)",
    '(?:envoie|communique|donne|fourni|transmet|indique|précise|confirme|dite)[a-zé]*[ -](?:nous|moi|votre|ton)',
    'quel(?:le)?s? (?:est|sont)',
    "(?:nous aurions|j['’]aurais|nous avons|on a) besoin",
    '(?:avez-vous|as-tu|auriez-vous)',
  ],
  turn: ['nous (?:pourrons|allons|reviendrons|vous)'],
  data: {
    EMAIL: [
      'adresse (?:e-?mail|mail|électronique|courriel)',
      '(?<=\\bvotre |\\bton |[,/&] ?|\\bet )(?:e-?mail|courriel|mail)',
    ],
    PHONE: [
      '(?:n[°ºo]|num[ée]ro)s? (?:de )?(?:téléphone|tél|portable|mobile|ligne|fixe)',
      'num[ée]ro où vous joindre',
      '(?<=[,/&] ?|\\bet )téléphone',
    ],
    POSTCODE: ['code postal'],
    ADDRESS: [
      'adresse (?:postale|complète|de livraison|de facturation)',
      '(?<=\\bvotre |\\bton |[,/&] ?|\\bet )adresse(?! ?(?:e-?mail|mail|électronique|ip))',
    ],
    ORDER: [
      '(?:n[°ºo]|num[ée]ro|référence)s? (?:de )?(?:la |votre |ta )?(?:commande|dossier|suivi|colis|billet|réservation|facture|réclamation)',
      'référence',
    ],
    ACCOUNT: [
      '(?:n[°ºo]|num[ée]ro) (?:de )?(?:client|contrat|compte|abonné|adhérent|fidélité)',
      'identifiant',
    ],
    CARD: ['(?:n[°ºo]|num[ée]ro) (?:de )?(?:votre |ta )?carte'],
    BANK_ACCOUNT: ['rib', 'iban', 'coordonnées bancaires'],
    DOB: ['date de naissance'],
    NATIONAL_ID: ['num[ée]ro de sécurité sociale', "pièce d['’]identité", 'num[ée]ro de passeport'],
    CREDENTIAL: ['mot de passe', 'code (?:secret|pin|confidentiel|de vérification)'],
  },
  privately: [
    'm\\.?p',
    'messages? privés?',
    'en privé',
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

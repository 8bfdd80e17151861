import type { Phrases } from './phrases';

export const FRENCH: Phrases = {
  card: ['carte( bancaire| bleue| de crédit| de paiement)?|cb'],
  order: [
    'commandes?|cde|cmd|envoi|sinistre|intervention|incident|remboursement|colis|suivi|dossier',
    'facture|billet|résa(\\.)?|réservation|référence|réf|livraison|réclamation|ticket|demande',
    'retour|bon de commande',
  ],
  thing: ["série|article|produit|carte cadeau|bon d'achat|modèle|vol|siret|siren"],
  phone: [
    'téléphone|tél|tel|portable|mobile|fixe|ligne|appel(er|ez|é|le|lez)?(-moi)?|joindre',
    'joignable|rappel(er|ez)?|sms|contacter|num(éro)?(?! d)|fax',
  ],
  business: [
    'appelez[ -]nous|contactez[ -]nous|(nous|pour|les?) joindre',
    '(notre|nos) ([a-zé]+ ){0,2}(service|ligne|équipe|conseiller|support|agence|magasin)s?',
    'service client(s|èle)?|numéro vert|composez|écrivez[ -]nous|hotline|assistance',
    'app(els?|elle) d[ue]',
  ],
  mine: [
    'm(on|a|es)|(r?appelez|contactez|joignez|écrivez)[ -]moi',
    "m'?e? ?(joindre|contacter|(r?appeler)|écrire)",
  ],
  yours: ['v(otre|os)|t(on|a|es)|(vous|te) (joindre|contacter|r?appeler|écrire)'],
  answer: ["le voi(ci|là)|voi(ci|là)|c'est( le)?|oui"],
  openingHours: ['24h/24|horaires|ouverts?|lundi au (vendredi|samedi|dimanche)'],
  account: [
    '(compte|client|abonné|adhérent|contrat|identifiant|fidélité|sociétaire|membre)|p[dr]l|pce',
  ],
  bankAccount: ['compte (bancaire|courant)|rib|code (banque|guichet)'],
  nationalId: [
    "sécurité sociale|sécu|nir|nas|assurance sociale|carte d'identité|cni|passeport",
    'permis( de conduire)?|(numéro|n°) fiscal|nif|fiscal',
  ],
  password: ['mots? de passe|mdp|clé (wi-?fi|wpa|wep)'],
  login: ['identifiant|login|pseudo|utilisateur'],
  secretCode: [
    'code (secret|pin|de (vérification|validation|sécurité|confirmation)|sms|confidentiel)',
    'cryptogramme',
  ],
  birth: ['née?( le)?|naissance|anniversaire'],
  securityAnswer: ['réponse (secrète|de sécurité)|nom de jeune fille( de ma mère)?'],
  sentCode: ['sms|texto|reçue?|envoyée?|expirée?|invalide'],
  address: [
    "adresse( (postale|de livraison|de facturation|complète))?|j'?habite( au)?",
    'domiciliée?( au)?|(livr|envoy|expédi)[a-z]*([ -]l[ea])? (au|à)',
  ],
  streetAfterNumber: [
    'rue|avenue|av|boulevard|bd|allée|chemin|passage|sentier|montée|impasse|place|quai|cours',
    'route|square|clos|parc|résidence|lotissement|hameau',
  ],
  box: ['boîte postale'],
  is: ["est|c'est"],
  link: ['numéros?|le|la'],
  and: ['et'],
  greeting: ['bonjour|bonsoir|salut'],
  at: ['arobase'],
  dot: ['point'],
  department: ['bonjour|fraude|sav'],
  message: ['texto'],
  month: ['jan|fév|mars|avr|mai|juin|juil|août|sep|oct|nov|déc'],
  postcode: ['code postal|cp'],
};

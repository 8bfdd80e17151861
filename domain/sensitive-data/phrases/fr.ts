import type { Phrases } from './phrases';

export const FRENCH: Phrases = {
  card: ['carte(?: bancaire| bleue| de crédit| de paiement)?', 'cb'],
  reference: [
    'commandes?',
    'colis',
    'suivi',
    'dossier',
    'facture',
    'billet',
    'réservation',
    'référence',
    'réf',
    'série',
    'livraison',
    'article',
    'carte cadeau',
    "bon d['’]achat",
  ],
};

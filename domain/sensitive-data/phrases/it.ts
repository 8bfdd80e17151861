import type { Phrases } from './phrases';

export const ITALIAN: Phrases = {
  card: ['carta(?: di (?:credito|debito|pagamento))?', 'bancomat', 'postepay'],
  reference: [
    'ordin[ei]',
    'spedizione',
    'pacco',
    'tracciamento',
    'fattura',
    'pratica',
    'prenotazione',
    'biglietto',
    'riferimento',
    'rif',
    'seriale',
    'articolo',
    'carta regalo',
    'buono',
  ],
};

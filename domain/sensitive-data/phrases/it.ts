import type { Phrases } from './phrases';

export const ITALIAN: Phrases = {
  card: ['carta( di (credito|debito|pagamento))?|bancomat|postepay'],
  order: [
    'ordin[ei]|sinistro|rimborso|richiesta|consegna|lettera di vettura|disservizio|spedizione',
    'pacco|tracciamento|tracking|fattura|pratica|prenotazione|biglietto|riferimento|rif|reclamo',
    'segnalazione|guasto|reso|assistenza|ticket',
  ],
  thing: [
    'seriale|matricola|articolo|prodotto|carta regalo|buono|modello|volo|partita iva|p\\. ?iva',
  ],
  phone: [
    'telefono|tel|cellulare|cell|(ri)?chiam(a|are|ami|atemi|ata)|num(ero)?(?! d)',
    'contatt(o|ami|are|armi|atemi)|whats ?app|sms|fisso|fax',
  ],
  business: [
    'chiam(aci|i il)|contatt(aci|i il)|scriv(ici|i a)',
    'nostr[oaie] ([a-z]+ )?(servizio|numero|team|ufficio|negozio|assistenza|operatori)',
    'servizio clienti|assistenza|numero verde|call center|chiama(no|te) dal(lo)?',
  ],
  mine: ['mi[aeo]|miei|(chiama|contatta|scrivi|richiama)(te|r)?mi'],
  yours: ['tu[aeo]|tuoi|su[aeo]'],
  answer: ['eccol[oai]|ecco|(è|e) (questo|il)|sì'],
  openingHours: ['orari|aperti|dal lunedì al (venerdì|sabato)'],
  account: [
    '(conto|cliente|abbonato|contratto( (luce|gas|acqua|internet|fibra))?|utente|(tessera|carta)( fedeltà)?|socio|codice cliente|utenza|polizza|pol)',
    'pod|pdr',
  ],
  bankAccount: ['conto (corrente|bancario)|c/c|abi|cab'],
  nationalId: ["codice fiscale|c\\.? ?f|carta (d')?identità|passaporto|patente|tessera sanitaria"],
  password: ["password|parola d'ordine"],
  login: ['utente|login'],
  secretCode: ['pin|codice (di (verifica|sicurezza|conferma|accesso)|otp|sms|segreto)'],
  birth: ['nat[oa]( il)?|nascita|compleanno'],
  securityAnswer: ['risposta (segreta|di sicurezza)|cognome da nubile( di mia madre)?'],
  sentCode: ['sms|messaggio|ricevut[oa]|inviat[oa]|mandat[oa]|arrivat[oa]|scadut[oa]'],
  address: [
    'indirizzo( (completo|di consegna|di spedizione))?|abit[oa]( in)?',
    '(consegn|sped|invi|mand)[a-z]* (a|in)',
  ],
  streetBeforeNumber: [
    'via|viale|v\\.le|piazza|p\\.?zza|corso|c\\.so|largo|vicolo|salita|lungomare|strada|contrada|c\\.da',
  ],
  box: ['casella postale'],
  is: ['e'],
  link: ['numeri|il|la'],
  and: ['e'],
  greeting: ['ciao'],
  at: ['chiocciola'],
  dot: ['punto'],
  department: ['contatti|assistenza|clienti'],
  message: ['testo|messaggio'],
  code: ['codice'],
  month: ['gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic'],
  postcode: ['cap|codice postale'],
};

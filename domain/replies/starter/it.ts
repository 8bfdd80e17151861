import { CUSTOMER_NAME, MESSAGE_LINK, SIGNATURE, type StarterLanguage } from './starter-language';

const CIAO = `Ciao${CUSTOMER_NAME},`;

/** Says tu, as most brands do on social networks. */
export const ITALIAN: StarterLanguage = {
  names: {
    'looking-into-it': 'Stiamo verificando',
    apology: 'Scuse',
    'details-by-message': 'Chiedere i dettagli in DM',
    'delete-personal-data': 'Dati personali: chiedere di eliminarli',
    outage: 'Guasto o ritardo',
    solved: 'Risolto',
    thanks: 'Grazie per i complimenti',
    'follow-up': 'Ricontatto',
    closing: 'Chiusura',
    feedback: 'Parere del cliente, in privato',
  },
  tags: {
    acknowledge: 'presa in carico',
    complaint: 'reclamo',
    dm: 'DM',
    order: 'ordine',
    privacy: 'privacy',
    resolved: 'risolto',
    praise: 'complimenti',
  },
  bodies: {
    'looking-into-it': `${CIAO} grazie per la segnalazione. Stiamo verificando e ti aggiorniamo qui appena sappiamo qualcosa.${SIGNATURE}`,
    apology: `${CIAO} ci dispiace molto. Non è così che vogliamo trattarti e ci teniamo a rimediare.${SIGNATURE}`,
    'details-by-message': `${CIAO} vorremmo dare un’occhiata insieme a te. Mandaci i dettagli in un messaggio privato, così restano tra noi:${SIGNATURE}${MESSAGE_LINK}`,
    'delete-personal-data': `${CIAO} nel tuo post ci sono dati personali che chiunque può leggere. Per sicurezza cancellalo e continuiamo in privato:${SIGNATURE}${MESSAGE_LINK}`,
    outage: `${CIAO} hai ragione, in questo momento abbiamo un problema e ci stiamo lavorando. Scusaci per il disagio: ti avvisiamo qui appena è risolto.${SIGNATURE}`,
    solved: `${CIAO} buone notizie: ora dovrebbe essere tutto risolto. Puoi controllare anche tu? Se qualcosa non va ancora, scrivici.${SIGNATURE}`,
    thanks: `${CIAO} ci hai fatto davvero piacere, grazie mille! Lo diciamo subito a tutta la squadra.${SIGNATURE}`,
    'follow-up': `${CIAO} volevamo sapere come va. Adesso funziona tutto come dovrebbe?${SIGNATURE}`,
    closing: `${CIAO} siamo contenti di averti dato una mano. Se ti serve altro, siamo qui. Buona giornata!${SIGNATURE}`,
    feedback: `${CIAO} grazie per la pazienza. Che voto ci dai, da 1 (male) a 5 (benissimo)? Due parole sul perché ci aiutano a migliorare.${SIGNATURE}`,
  },
};

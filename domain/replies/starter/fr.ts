import { CUSTOMER_NAME, MESSAGE_LINK, SIGNATURE, type StarterLanguage } from './starter-language';

const BONJOUR = `Bonjour${CUSTOMER_NAME},`;

/** Says vous. The spaces before ":", "!" and "?" do not break. */
export const FRENCH: StarterLanguage = {
  names: {
    'looking-into-it': 'Nous vérifions',
    apology: 'Excuses',
    'details-by-message': 'Demander les détails en MP',
    'delete-personal-data': 'Données personnelles : à supprimer',
    outage: 'Panne ou retard',
    solved: 'Résolu',
    thanks: 'Merci pour le compliment',
    'follow-up': 'Relance',
    closing: 'Clôture',
    feedback: 'Avis du client, en privé',
  },
  tags: {
    acknowledge: 'prise en charge',
    complaint: 'réclamation',
    dm: 'MP',
    order: 'commande',
    privacy: 'vie privée',
    resolved: 'résolu',
    praise: 'compliment',
  },
  bodies: {
    'looking-into-it': `${BONJOUR} merci de nous l’avoir signalé. Nous regardons cela tout de suite et revenons vers vous ici même.${SIGNATURE}`,
    apology: `${BONJOUR} nous sommes désolés. Ce n’est pas ce que nous voulons vous offrir, et nous tenons à arranger cela.${SIGNATURE}`,
    'details-by-message': `${BONJOUR} nous aimerions regarder cela pour vous. Envoyez-nous les détails en message privé, ils resteront entre nous\u00A0:${SIGNATURE}${MESSAGE_LINK}`,
    'delete-personal-data': `${BONJOUR} votre message montre des données personnelles que tout le monde peut lire. Pour votre sécurité, supprimez-le et poursuivons en message privé\u00A0:${SIGNATURE}${MESSAGE_LINK}`,
    outage: `${BONJOUR} vous avez raison, nous rencontrons un problème en ce moment et nos équipes y travaillent. Toutes nos excuses pour la gêne. Nous vous tenons au courant ici.${SIGNATURE}`,
    solved: `${BONJOUR} bonne nouvelle\u00A0: tout devrait être rentré dans l’ordre. Pouvez-vous vérifier de votre côté\u00A0? S’il reste un souci, dites-le-nous.${SIGNATURE}`,
    thanks: `${BONJOUR} votre message nous fait très plaisir, merci\u00A0! Nous le transmettons à toutes les personnes concernées.${SIGNATURE}`,
    'follow-up': `${BONJOUR} nous venons aux nouvelles\u00A0: est-ce que tout fonctionne bien pour vous maintenant\u00A0?${SIGNATURE}`,
    closing: `${BONJOUR} ravis d’avoir pu vous aider. Si vous avez besoin d’autre chose, nous sommes là. Belle journée\u00A0!${SIGNATURE}`,
    feedback: `${BONJOUR} merci pour votre patience. Quelle note nous donneriez-vous, de 1 (déçu) à 5 (ravi)\u00A0? Un mot sur la raison nous aiderait à progresser.${SIGNATURE}`,
  },
};

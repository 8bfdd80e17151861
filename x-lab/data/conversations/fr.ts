import { BRAND, BRAND_CARE } from '../people.ts';
import type { PostDraft } from '../post.ts';

export const french: readonly PostDraft[] = [
  {
    key: 'fr-late',
    by: 'lea_moreau',
    ago: 8,
    lang: 'fr',
    text: `Bonjour @${BRAND}, mon colis devait arriver vendredi et le suivi n’a pas bougé depuis. Vous pouvez vérifier s’il vous plaît ?`,
  },
  {
    key: 'fr-iban',
    by: 'hugo_lefevre',
    ago: 57,
    lang: 'fr',
    text: `@${BRAND} pour le remboursement, voici mon IBAN : FR14 2004 1010 0505 0001 3M02 606. Merci de faire vite.`,
    replies: [
      {
        key: 'fr-iban-butting-in',
        by: 'cam_benoit',
        ago: 52,
        lang: 'fr',
        text: `@hugo_lefevre @${BRAND} Supprimez votre message, tout le monde peut lire votre IBAN !`,
      },
    ],
  },
  {
    key: 'fr-no-handle',
    by: 'cam_benoit',
    ago: 84,
    lang: 'fr',
    text: 'Quelqu’un a réussi à joindre Pellwick aujourd’hui ? Quarante minutes de musique d’attente et toujours personne.',
  },
  {
    key: 'fr-thread',
    by: 'hugo_lefevre',
    ago: 240,
    lang: 'fr',
    text: `@${BRAND_CARE} La box clignote orange depuis ce matin. Je l’ai redémarrée trois fois.`,
    photos: [{ kind: 'photo', name: 'router', alt: 'Une box internet avec un voyant orange' }],
    replies: [
      {
        key: 'fr-thread-answer',
        by: BRAND_CARE,
        ago: 228,
        lang: 'fr',
        text: '@hugo_lefevre Bonjour Hugo, orange signifie que la ligne se synchronise. Laissez-la branchée dix minutes et dites-nous ce que vous voyez. ^LM',
        replies: [
          {
            key: 'fr-thread-customer',
            by: 'hugo_lefevre',
            ago: 102,
            lang: 'fr',
            text: `@${BRAND_CARE} Toujours orange après une heure…`,
          },
        ],
      },
    ],
  },
  {
    key: 'fr-praise',
    by: 'lea_moreau',
    ago: 1490,
    lang: 'fr',
    text: `Merci @${BRAND} : livré en avance, emballage impeccable et un livreur souriant. Ça change !`,
  },
];

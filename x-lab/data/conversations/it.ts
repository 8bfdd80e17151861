import { BRAND, BRAND_CARE } from '../people.ts';
import type { PostDraft } from '../post.ts';

export const italian: readonly PostDraft[] = [
  {
    key: 'it-invoice',
    by: 'giulia_ferri',
    ago: 33,
    lang: 'it',
    text: `Buongiorno @${BRAND}, la fattura di ottobre riporta due spedizioni che non ho mai fatto. A chi posso scrivere?`,
  },
  {
    key: 'it-no-handle',
    by: 'marco_donati',
    ago: 91,
    lang: 'it',
    text: 'Tre figli, zero Wi-Fi. Grazie Pellwick, la serata sarà lunghissima.',
  },
  {
    key: 'it-thread',
    by: 'giulia_ferri',
    ago: 410,
    lang: 'it',
    text: `@${BRAND} il corriere dice «destinatario sconosciuto» ma il mio nome è sul campanello da dieci anni`,
    replies: [
      {
        key: 'it-thread-answer',
        by: BRAND,
        ago: 395,
        lang: 'it',
        text: '@giulia_ferri Buongiorno Giulia, ci dispiace. Il pacco è ancora in sede a Bologna e riparte domattina con una nota per il corriere. ^LM',
        replies: [
          {
            key: 'it-thread-thanks',
            by: 'giulia_ferri',
            ago: 388,
            lang: 'it',
            text: `@${BRAND} Perfetto, grazie mille!`,
          },
        ],
      },
    ],
  },
  {
    key: 'it-compliment',
    by: 'marco_donati',
    ago: 1720,
    lang: 'it',
    text: `Complimenti a @${BRAND_CARE}: assistenza gentile e tecnico puntualissimo.`,
  },
];

import { BRAND, BRAND_CARE } from '../people.ts';
import type { PostDraft } from '../post.ts';

export const spanish: readonly PostDraft[] = [
  {
    key: 'es-wrong-item',
    by: 'ines_vidal',
    ago: 21,
    lang: 'es',
    text: `Hola @${BRAND}, pedí doce libros y en la caja hay una tostadora. Es una tostadora muy bonita, pero no sé leerla 📚`,
  },
  {
    key: 'es-no-handle',
    by: 'pablo_rios_',
    ago: 79,
    lang: 'es',
    text: 'Cuatro días sin noticias de Pellwick y la guitarra sin aparecer. ¿A alguien más le pasa?',
  },
  {
    key: 'es-email',
    by: 'pablo_rios_',
    ago: 126,
    lang: 'es',
    text: `@${BRAND} mi correo es pablo.rios@example.com y mi número de pedido es PW-3390017, escríbanme por favor`,
    replies: [
      {
        key: 'es-email-answer',
        by: BRAND,
        ago: 115,
        lang: 'es',
        text: '@pablo_rios_ Hola Pablo, gracias por avisar. Borra este mensaje, por favor: cualquiera puede ver tu correo. Escríbenos por privado y lo miramos ahora. ^LM',
      },
    ],
  },
  {
    key: 'es-praise',
    by: 'ines_vidal',
    ago: 1600,
    lang: 'es',
    text: `Ayer @${BRAND_CARE} me arregló la fibra en veinte minutos y por teléfono. Así da gusto 👏`,
  },
];

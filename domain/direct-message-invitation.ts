import type { PrivateChannel } from './private-channel';
import type { RenderError, ReplyVariables } from './replies/render-reply';
import { textForCustomer, type CustomerText } from './replies/text-for-customer';
import type { Result } from './result';
import { isSnowflakeShaped } from './snowflake';
import type { Tweet } from './tweet';

/**
 * The link that opens a direct message to an account. X wants the account's numeric id; a handle does not work.
 * At the end of a post X may draw it as a button. Throws a `RangeError` when `accountId` is not numeric.
 */
export function directMessageLink(accountId: string): string {
  if (!isSnowflakeShaped(accountId)) {
    throw new RangeError('accountId: must be the numeric id of an account');
  }
  return `https://x.com/messages/compose?recipient_id=${accountId}`;
}

interface Invitation {
  readonly opening: string;
  /** What it asks for, by channel; the link follows. */
  readonly ask: Readonly<Record<PrivateChannel['kind'], string>>;
}

/**
 * Starter invitations. First a human sentence that others may read too, then the reason, then the signature; the link
 * stands last, where X looks for it. They ask for nothing themselves: that is what the message is for.
 * French uses vous, German Sie, Spanish tú, Italian tu, as in the starter library.
 */
const INVITATIONS: Readonly<Record<string, Invitation>> = {
  en: {
    opening:
      'Hi {{ customer.first_name | default: "there" }}, thanks for telling us. We would like to look at this with you, and some details are better kept out of public view.',
    ask: {
      'direct-message': 'Please send us a direct message:',
      messenger: 'Please write to us on Messenger:',
      form: 'Please use our form:',
    },
  },
  fr: {
    opening:
      'Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %}, merci de nous avoir écrit. Nous aimerions voir cela avec vous, et certains détails n’ont pas leur place en public.',
    ask: {
      'direct-message': 'Écrivez-nous en message privé\u00A0:',
      messenger: 'Écrivez-nous sur Messenger\u00A0:',
      form: 'Utilisez notre formulaire\u00A0:',
    },
  },
  de: {
    opening:
      'Hallo{% if customer.first_name %} {{ customer.first_name }}{% endif %}, danke für Ihre Nachricht. Wir schauen uns das gern mit Ihnen an. Manche Angaben gehören aber nicht in die Öffentlichkeit.',
    ask: {
      'direct-message': 'Schreiben Sie uns bitte eine Direktnachricht:',
      messenger: 'Schreiben Sie uns bitte im Messenger:',
      form: 'Nutzen Sie bitte unser Formular:',
    },
  },
  es: {
    opening:
      'Hola{% if customer.first_name %} {{ customer.first_name }}{% endif %}, gracias por contárnoslo. Queremos verlo contigo, y hay datos que es mejor no compartir en público.',
    ask: {
      'direct-message': 'Escríbenos por mensaje directo:',
      messenger: 'Escríbenos por Messenger:',
      form: 'Usa nuestro formulario:',
    },
  },
  it: {
    opening:
      'Ciao{% if customer.first_name %} {{ customer.first_name }}{% endif %}, grazie per averci scritto. Vorremmo guardarci insieme a te, e certi dettagli è meglio non lasciarli in pubblico.',
    ask: {
      'direct-message': 'Scrivici in privato:',
      messenger: 'Scrivici su Messenger:',
      form: 'Usa il nostro modulo:',
    },
  },
};

const ENDING = '{% if agent.signature %} {{ agent.signature }}{% endif %} {{ brand.dm_link }}';

/** Languages that have a starter invitation of their own. */
export const INVITATION_LANGUAGES: readonly string[] = Object.keys(INVITATIONS);

/**
 * The starter invitation for the author of `tweet`, in her language, or in the first fallback there is. Unresolved without
 * `brand.dm_link`, because an invitation without its link helps nobody.
 */
export function invitationFor(
  tweet: Tweet | null,
  fallbacks: readonly string[],
  variables: ReplyVariables,
  channel: PrivateChannel['kind'] = 'direct-message',
): Result<CustomerText, RenderError> {
  const bodies = Object.fromEntries(
    Object.entries(INVITATIONS).map(([tag, { opening, ask }]) => [
      tag,
      `${opening} ${ask[channel]}${ENDING}`,
    ]),
  );
  return textForCustomer(bodies, tweet, fallbacks, variables);
}

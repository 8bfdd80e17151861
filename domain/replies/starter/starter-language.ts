export type StarterReplyId =
  | 'acknowledgement'
  | 'looking-into-it'
  | 'apology'
  | 'details-by-message'
  | 'delete-personal-data'
  | 'outage'
  | 'solved'
  | 'thanks'
  | 'follow-up'
  | 'closing'
  | 'feedback'
  | 'treat'
  | 'press'
  | 'price-or-demo'
  | 'welcome'
  | 'out-of-hours';

/** What a starter reply is about; becomes a tag, by which the agent finds it. */
export type StarterTopic =
  | 'acknowledge'
  | 'complaint'
  | 'dm'
  | 'order'
  | 'privacy'
  | 'resolved'
  | 'praise'
  | 'press'
  | 'sales'
  | 'welcome'
  | 'hours';

/** The starter replies in one language. */
export interface StarterLanguage {
  /** For agents who work in this language. */
  readonly names: Readonly<Record<StarterReplyId, string>>;
  readonly tags: Readonly<Record<StarterTopic, string>>;
  /** For customers who write in it, as Liquid templates. */
  readonly bodies: Readonly<Record<StarterReplyId, string>>;
}

/** The customer's first name where it is known, after a greeting that reads well without it. */
export const CUSTOMER_NAME = '{% if customer.first_name %} {{ customer.first_name }}{% endif %}';

/** The agent's signature with its space, or nothing: a first reply must not fail for want of one. */
export const SIGNATURE = '{% if agent.signature %} {{ agent.signature }}{% endif %}';

/** When a reply can be expected, with its space, or nothing while that is not known. */
export const ETA = '{% if eta %} {{ eta }}{% endif %}';

/**
 * Stands last, where X may draw it as a button. The words before it say "in private": the link may lead to a form or to
 * Messenger.
 */
export const MESSAGE_LINK = ' {{ brand.dm_link }}';

export type StarterReplyId =
  | 'looking-into-it'
  | 'apology'
  | 'details-by-message'
  | 'delete-personal-data'
  | 'outage'
  | 'solved'
  | 'thanks'
  | 'follow-up'
  | 'closing'
  | 'feedback';

/** One language's text for each starter reply, as a Liquid template. */
export type StarterBodies = Readonly<Record<StarterReplyId, string>>;

/** The customer's first name where it is known, after a greeting that reads well without it. */
export const CUSTOMER_NAME = '{% if customer.first_name %} {{ customer.first_name }}{% endif %}';

/** The agent's signature with its space, or nothing: a first reply must not fail for want of one. */
export const SIGNATURE = '{% if agent.signature %} {{ agent.signature }}{% endif %}';

/** Stands last, where X may draw it as a button. */
export const MESSAGE_LINK = ' {{ brand.dm_link }}';

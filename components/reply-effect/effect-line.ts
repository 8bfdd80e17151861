import { i18n } from '#i18n';
import { formatCount } from '../format/digits';
import type { ReplyEffect } from '@/domain/replies/reply-effect';

/** What was seen to follow a reply, on one line; each share with what it is a share of. */
export function effectLine(effect: ReplyEffect): string {
  const { posted, edited, followed, wroteAgain, thanked, came } = effect;
  const parts = [
    formatCount('options.effect.line.posted', posted),
    edited > 0 ? i18n.t('options.effect.line.edited', { n: edited }) : '',
    followed > 0 ? i18n.t('options.effect.line.wroteAgain', { n: wroteAgain, of: followed }) : '',
    followed > 0 ? i18n.t('options.effect.line.thanked', { n: thanked, of: followed }) : '',
    came > 0 ? i18n.t('options.effect.line.came', { n: came }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

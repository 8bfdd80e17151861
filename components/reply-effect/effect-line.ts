import { i18n } from '#i18n';
import { formatCount, inDigits } from '../format/digits';
import type { ReplyEffect } from '@/domain/replies/reply-effect';

/** What was seen to follow a reply, on one line; each share with what it is a share of. */
export function effectLine(effect: ReplyEffect): string {
  const { posted, edited, followed, wroteAgain, thanked, came } = effect;
  const share = (n: number) => ({ n: inDigits(n), of: inDigits(followed) });
  const parts = [
    formatCount('options.effect.line.posted', posted),
    edited > 0 ? formatCount('options.effect.line.edited', edited) : '',
    followed > 0 ? i18n.t('options.effect.line.wroteAgain', wroteAgain, share(wroteAgain)) : '',
    followed > 0 ? i18n.t('options.effect.line.thanked', thanked, share(thanked)) : '',
    came > 0 ? i18n.t('options.effect.line.came', { n: came }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

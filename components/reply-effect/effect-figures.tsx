import { i18n } from '#i18n';
import { Figure } from '@/components/figure/figure';
import { inDigits } from '@/components/format/digits';
import type { ReplyEffect } from '@/domain/replies/reply-effect';
import styles from './effect-figures.module.css';

interface EffectFiguresProps {
  /** Null for a reply that was not posted. */
  readonly effect: ReplyEffect | null;
}

/** What was seen to follow a reply, with what each figure is measured against. */
export function EffectFigures({ effect }: EffectFiguresProps) {
  return (
    <section className={styles.effect} aria-label={i18n.t('options.effect.title')}>
      <h4 className={styles.title}>{i18n.t('options.effect.title')}</h4>
      {effect === null ? (
        <p className={styles.note}>{i18n.t('options.effect.none')}</p>
      ) : (
        <Figures {...effect} />
      )}
    </section>
  );
}

function Figures({ posted, edited, followed, wroteAgain, thanked, came }: ReplyEffect) {
  return (
    <>
      <dl className={styles.figures}>
        <Figure label={i18n.t('options.effect.posted')} value={inDigits(posted)} />
        <Figure label={i18n.t('options.effect.edited')} {...share(edited, posted)} />
        <Figure label={i18n.t('options.effect.wroteAgain')} {...share(wroteAgain, followed)} />
        <Figure label={i18n.t('options.effect.thanked')} {...share(thanked, followed)} />
        <Figure label={i18n.t('options.effect.came')} {...share(came, posted)} />
      </dl>
      <p className={styles.note}>{i18n.t('options.effect.note')}</p>
    </>
  );
}

/** A count without anything it could be a share of is no zero. */
function share(count: number, all: number) {
  if (all === 0) return { value: '–', context: i18n.t('options.effect.tooEarly') };
  return { value: inDigits(count), context: i18n.t('options.effect.of', { n: inDigits(all) }) };
}

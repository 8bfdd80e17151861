import { i18n } from '#i18n';
import { withCondition } from '@/domain/sla/special-policies';
import { samePhrase } from '@/domain/watched-phrase';
import { ChoicesField } from './choices-field';
import type { PolicyFieldProps } from './policy-editor';

/**
 * Which watched phrases a policy is for, of those in the settings; with none ticked, a phrase makes no difference. One that
 * was taken from the settings since stays, so that it can be seen why no new post matches.
 */
export function PhrasesField({ policy, settings, onSave }: PolicyFieldProps) {
  const { watchedPhrases: watched } = settings;
  const chosen = policy.match.watchedPhrases ?? [];
  const former = chosen.filter((phrase) => !includes(watched, phrase));
  const hint =
    watched.length + former.length === 0
      ? i18n.t('options.special.phrasesNone')
      : i18n.t('options.special.phrasesHint');
  return (
    <ChoicesField
      label={i18n.t('options.special.phrases')}
      hint={hint}
      choices={[...watched, ...former]}
      nameOf={(phrase) =>
        includes(watched, phrase) ? phrase : i18n.t('options.special.formerPhrase', { phrase })
      }
      isChosen={(phrase) => includes(chosen, phrase)}
      onChoose={(phrase, isChosen) =>
        onSave(({ match }) => {
          const others = (match.watchedPhrases ?? []).filter((one) => !samePhrase(one, phrase));
          const phrases = isChosen ? [...others, phrase] : others;
          return { match: withCondition(match, 'watchedPhrases', phrases) };
        })
      }
    />
  );
}

function includes(phrases: readonly string[], phrase: string): boolean {
  return phrases.some((one) => samePhrase(one, phrase));
}

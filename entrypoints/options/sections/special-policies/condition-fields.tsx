import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { ListField } from '@/components/list-field/list-field';
import { WAITING_RULES } from '@/domain/brand';
import { POLICY_LIMITS } from '@/domain/sla/parse-policies';
import { withCondition } from '@/domain/sla/special-policies';
import { checkHandle, checkLanguage } from '../field-checks';
import { ChoicesField } from './choices-field';
import { PhrasesField } from './phrases-field';
import type { PolicyFieldProps } from './policy-editor';
import { conditionName } from './policy-summary';

/** Which posts a policy is for. */
export function ConditionFields(props: PolicyFieldProps) {
  const { policy, onSave } = props;
  const { match } = policy;
  const saveList =
    (name: 'brandHandles' | 'languages') =>
    (change: (stored: readonly string[]) => readonly string[]) =>
      onSave((stored) => ({
        match: withCondition(stored.match, name, change(stored.match[name] ?? [])),
      }));
  return (
    <>
      <RulesField {...props} />
      <PhrasesField {...props} />
      <ListField
        label={i18n.t('options.languages.title')}
        hint={i18n.t('options.special.languagesHint')}
        emptyText={i18n.t('options.special.anyLanguage')}
        addLabel={i18n.t('options.languages.add')}
        items={match.languages ?? []}
        nameOf={languageName}
        parse={checkLanguage}
        maxItems={POLICY_LIMITS.conditions}
        onSave={saveList('languages')}
      />
      <ListField
        label={i18n.t('options.brand.handles')}
        hint={i18n.t('options.special.handlesHint')}
        emptyText={i18n.t('options.special.anyHandle')}
        addLabel={i18n.t('options.brand.handlesAdd')}
        prefix="@"
        items={match.brandHandles ?? []}
        parse={checkHandle}
        maxItems={POLICY_LIMITS.conditions}
        onSave={saveList('brandHandles')}
      />
    </>
  );
}

/** Why a post waits; with none ticked, the reason makes no difference. */
function RulesField({ policy, onSave }: PolicyFieldProps) {
  return (
    <ChoicesField
      label={i18n.t('options.special.rules')}
      hint={i18n.t('options.special.rulesHint')}
      choices={WAITING_RULES}
      nameOf={conditionName}
      isChosen={(rule) => policy.match.rules?.includes(rule) ?? false}
      onChoose={(rule, isChosen) =>
        onSave(({ match }) => {
          const chosen = WAITING_RULES.filter((one) =>
            one === rule ? isChosen : match.rules?.includes(one),
          );
          return { match: withCondition(match, 'rules', chosen) };
        })
      }
    />
  );
}

import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { ListField } from '@/components/list-field/list-field';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import { WAITING_RULES, type WaitingRule } from '@/domain/brand';
import { POLICY_LIMITS } from '@/domain/sla/parse-policies';
import { withCondition } from '@/domain/sla/special-policies';
import { checkHandle, checkLanguage } from '../field-checks';
import type { PolicyFieldProps } from './policy-editor';
import { ruleName } from './policy-summary';

/** Which posts a policy is for. */
export function ConditionFields({ policy, settings, onSave }: PolicyFieldProps) {
  const { match } = policy;
  const saveList =
    (name: 'brandHandles' | 'languages') =>
    (change: (stored: readonly string[]) => readonly string[]) =>
      onSave((stored) => ({
        match: withCondition(stored.match, name, change(stored.match[name] ?? [])),
      }));
  return (
    <>
      <RulesField policy={policy} settings={settings} onSave={onSave} />
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
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const rules = policy.match.rules ?? [];

  async function choose(rule: WaitingRule, isChosen: boolean) {
    const problem = await onSave(({ match }) => {
      const chosen = WAITING_RULES.filter((one) =>
        one === rule ? isChosen : match.rules?.includes(one),
      );
      return { match: withCondition(match, 'rules', chosen) };
    });
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  return (
    <div role="group" className={field.field} aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={field.label}>
        {i18n.t('options.special.rules')}
      </span>
      <p id={`${id}-hint`} className={field.hint}>
        {i18n.t('options.special.rulesHint')}
      </p>
      {WAITING_RULES.map((rule) => (
        <label key={rule}>
          <input
            type="checkbox"
            checked={rules.includes(rule)}
            aria-describedby={`${id}-hint ${id}-status`}
            onChange={(event) => void choose(rule, event.target.checked)}
          />{' '}
          {ruleName(rule)}
        </label>
      ))}
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}

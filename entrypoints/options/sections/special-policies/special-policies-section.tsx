import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import { moveItem } from '@/domain/move-item';
import { POLICY_LIMITS } from '@/domain/sla/parse-policies';
import type { SpecialPolicy } from '@/domain/sla/special-policies';
import type { SectionProps } from '../../options-page';
import styles from '../../options.module.css';
import { Section } from '../section';
import { PolicyEditor } from './policy-editor';
import { PolicyRow } from './policy-row';
import rows from './special-policies.module.css';

type PoliciesChange = (stored: readonly SpecialPolicy[]) => readonly SpecialPolicy[];

/** The ordered list of promises for some posts only: the first one that fits a post counts. */
export function SpecialPoliciesSection({ settings, save }: SectionProps) {
  const policies = settings.specialPolicies;
  const addButton = useRef<HTMLButtonElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  const change = (make: PoliciesChange) =>
    save(({ specialPolicies }) => ({ specialPolicies: make(specialPolicies) }));

  async function store(make: PoliciesChange, done: SaveState): Promise<boolean> {
    const problem = await change(make);
    setState(problem === null ? done : { kind: 'problem', text: problem });
    return problem === null;
  }

  async function insert(policy: SpecialPolicy, index: number) {
    if (policies.length >= POLICY_LIMITS.policies - 1) {
      const text = i18n.t('options.problem.tooMany', { max: POLICY_LIMITS.policies - 1 });
      setState({ kind: 'problem', text });
      return;
    }
    const isStored = await store((stored) => stored.toSpliced(index, 0, policy), { kind: 'saved' });
    if (isStored) setOpenId(policy.id);
  }

  function remove(policy: SpecialPolicy) {
    const index = policies.indexOf(policy);
    // A pressed button that disappears would take the keyboard with it.
    addButton.current?.focus();
    void store((stored) => stored.filter(({ id }) => id !== policy.id), {
      kind: 'removed',
      item: policy.name,
      undo: () => {
        addButton.current?.focus();
        void store(
          (stored) =>
            stored.some(({ id }) => id === policy.id) ? stored : stored.toSpliced(index, 0, policy),
          { kind: 'saved' },
        );
      },
    });
  }

  function move({ id }: SpecialPolicy, by: 1 | -1) {
    void store(
      (stored) =>
        moveItem(
          stored,
          stored.findIndex((policy) => policy.id === id),
          by,
        ),
      { kind: 'saved' },
    );
  }

  return (
    <Section name="special" intro={i18n.t('options.special.intro')}>
      {policies.length === 0 ? (
        <p className={styles.muted}>{i18n.t('options.special.empty')}</p>
      ) : (
        <ol className={rows.policies} aria-label={i18n.t('options.special.title')}>
          {policies.map((policy, index) => (
            <PolicyRow
              key={policy.id}
              policy={policy}
              isFirst={index === 0}
              isLast={index === policies.length - 1}
              isOpen={policy.id === openId}
              onToggle={() => setOpenId(policy.id === openId ? null : policy.id)}
              onMove={(by) => move(policy, by)}
              onDuplicate={() => void insert(copyOf(policy), index + 1)}
              onRemove={() => remove(policy)}
            >
              <PolicyEditor
                policy={policy}
                settings={settings}
                onSave={(make) =>
                  change((stored) =>
                    stored.map((one) => (one.id === policy.id ? { ...one, ...make(one) } : one)),
                  )
                }
              />
            </PolicyRow>
          ))}
        </ol>
      )}
      <div>
        <Button
          ref={addButton}
          onClick={() => void insert(newPolicy(settings, policies.length + 1), policies.length)}
        >
          {i18n.t('options.special.add')}
        </Button>
        <SaveStatus id="special-policies-status" state={state} />
      </div>
    </Section>
  );
}

/** Begins with what everybody is promised, and takes no post before the agent says so. */
function newPolicy(settings: SectionProps['settings'], number: number): SpecialPolicy {
  return {
    id: crypto.randomUUID(),
    name: i18n.t('options.special.newName', { number }),
    inUse: false,
    match: {},
    firstResponseMinutes: settings.firstResponseTargetMinutes,
    nextResponseMinutes: settings.nextResponseTargetMinutes,
    hours: 'same',
    atRisk: settings.atRisk,
  };
}

function copyOf(policy: SpecialPolicy): SpecialPolicy {
  const name = i18n.t('options.library.copyName', { name: policy.name });
  return {
    ...policy,
    id: crypto.randomUUID(),
    name: name.slice(0, POLICY_LIMITS.name),
    inUse: false,
  };
}

import { Button, Checkbox, Dropdown, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Department } from '../../ledger/types';
import { eachMeasure, isLeaderless, isUnowned, ownersOf, type DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import type { DoEdit } from './did';
import { usePageStyles } from '../components/page';
import { ImportList } from '../components/ImportList';
import { PanelHead } from '../components/PanelHead';
import { useKept } from '../components/kept';
import { knownOwners, ownersWith } from './owners';
import type { NamedOwner } from './popover/NamedList';
import { OwnersEditor, withTyped } from './popover/OwnersEditor';

interface Props {
  readonly plan: DraftPlan;
  readonly list: readonly Department[];
  readonly edit: DoEdit;
  readonly onBack: () => void;
}

/** Gives owners to a whole section, or to the whole plan, in one step that one undo takes back; what is left blank stays as it is. */
export function BulkOwners({ plan, list, edit, onBack }: Props) {
  const { texts } = usePane();
  const styles = usePageStyles();
  const words = texts.plan.bulk;
  const [section, setSection] = useState<number | null>(null);
  const [onlyEmpty, setOnlyEmpty] = useState(true);
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const [typed, setTyped] = useKept('bulk-owner');
  const [kept, keep] = useKept('bulk-owners', '[]');
  const named = useMemo(() => JSON.parse(kept) as readonly NamedOwner[], [kept]);
  const names = useMemo(() => knownOwners(plan, list), [plan, list]);
  const chosen = eachMeasure(plan).filter(
    ([item, m]) =>
      (section === null || item.item.section === section) &&
      (!onlyEmpty || isUnowned(item, m) || isLeaderless(item, m)),
  );
  const scopes = [{ value: null as number | null, label: words.whole }].concat(
    plan.head.sections.map((s, i) => ({ value: i, label: `${s.number} ${s.title}`.trim() })),
  );
  const all = withTyped(named, typed);
  const apply = () => {
    if (chosen.length === 0 || all.length === 0) return;
    const of = (role: NamedOwner['role']) => all.filter(one => one.role === role).map(({ name }) => name);
    edit({
      type: 'many',
      operations: chosen.map(([item, m]) => ({
        type: 'owners',
        measures: [m.id],
        owners: ownersWith(of('lead'), of('support'), ownersOf(item, m), mode),
      })),
    });
    setTyped('');
    keep('[]');
    onBack();
  };
  return (
    <>
      <PanelHead title={words.ownersTitle} onBack={onBack} />
      <div className={styles.page}>
        <Field label={words.scope}>
          <Dropdown
            style={{ minWidth: 0 }}
            value={scopes.find(s => s.value === section)?.label ?? words.whole}
            selectedOptions={[String(section)]}
            onOptionSelect={(_, data) => setSection(data.optionValue === 'null' ? null : Number(data.optionValue))}
          >
            {scopes.map(({ value, label }) => (
              <Option key={String(value)} value={String(value)}>
                {label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Checkbox
          label={words.onlyEmpty}
          checked={onlyEmpty}
          onChange={(_, data) => setOnlyEmpty(data.checked === true)}
        />
        <div className={styles.group}>
          <OwnersEditor
            named={named}
            typed={typed}
            names={names}
            list={list}
            onNamed={next => keep(JSON.stringify(next))}
            onType={setTyped}
            onDone={apply}
          />
        </div>
        <Field label={words.mode} hint={words.modeHint}>
          <RadioGroup value={mode} onChange={(_, data) => setMode(data.value === 'replace' ? 'replace' : 'add')}>
            <Radio value="add" label={words.add} />
            <Radio value="replace" label={words.replace} />
          </RadioGroup>
        </Field>
        {list.length === 0 && <ImportList hint={texts.plan.suggest.noList} />}
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || all.length === 0} onClick={apply}>
          {words.apply(chosen.length)}
        </Button>
      </div>
    </>
  );
}

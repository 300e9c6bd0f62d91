import { Button, Checkbox, Dropdown, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Department } from '../../ledger/types';
import { eachMeasure, isLeaderless, isUnowned, ownersOf, type DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import type { Edit } from './did';
import { usePageStyles } from '../components/page';
import { ImportList } from '../components/ImportList';
import { PanelHead } from '../components/PanelHead';
import { knownOwners, ownersWith, splitNames } from './owners';
import { OwnersField } from './OwnersField';

interface Props {
  readonly plan: DraftPlan;
  readonly list: readonly Department[];
  readonly edit: Edit;
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
  const [lead, setLead] = useState('');
  const [support, setSupport] = useState('');
  const names = useMemo(() => knownOwners(plan, list), [plan, list]);
  const chosen = eachMeasure(plan).filter(
    ([item, m]) =>
      (section === null || item.item.section === section) &&
      (!onlyEmpty || isUnowned(item, m) || isLeaderless(item, m)),
  );
  const scopes = [{ value: null as number | null, label: words.whole }].concat(
    plan.head.sections.map((s, i) => ({ value: i, label: `${s.number} ${s.title}`.trim() })),
  );
  const [leads, supports] = [splitNames(lead), splitNames(support)];
  const apply = () => {
    edit({
      type: 'many',
      operations: chosen.map(([item, m]) => ({
        type: 'owners',
        measures: [m.id],
        owners: ownersWith(leads, supports, ownersOf(item, m), mode),
      })),
    });
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
        <OwnersField
          label={texts.plan.edit.lead}
          value={lead}
          names={names}
          onChange={setLead}
          hint={texts.plan.edit.ownersHint}
        />
        <OwnersField label={texts.plan.edit.support} value={support} names={names} onChange={setSupport} />
        <Field label={words.mode} hint={words.modeHint}>
          <RadioGroup value={mode} onChange={(_, data) => setMode(data.value === 'replace' ? 'replace' : 'add')}>
            <Radio value="add" label={words.add} />
            <Radio value="replace" label={words.replace} />
          </RadioGroup>
        </Field>
        {list.length === 0 && <ImportList hint={texts.plan.suggest.noList} />}
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0 || leads.length + supports.length === 0}
          onClick={apply}
        >
          {words.apply(chosen.length)}
        </Button>
      </div>
    </>
  );
}

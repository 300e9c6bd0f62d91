import { MARKS } from '../../../i18n/marks';
import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Department } from '../../../ledger/types';
import { eachMeasure, ownersOf, type DraftPlan } from '../../../plan/draft';
import type { Owner } from '../../../plan/types';
import { usePane } from '../../state/context';
import { usePageStyles } from '../../components/page';
import type { DoEdit } from '../did';
import { knownOwners, ownersFrom } from '../owners';
import type { Leaving } from './context';
import type { NamedOwner } from './NamedList';
import { OwnersEditor, withTyped } from './OwnersEditor';

interface Props {
  readonly plan: DraftPlan;
  readonly measures: readonly string[];
  readonly list: readonly Department[];
  readonly edit: DoEdit;
  readonly leaving: Leaving;
  readonly onClose: () => void;
}

const namedIn = (owners: readonly Owner[]): readonly NamedOwner[] =>
  owners.filter(o => o.basis !== 'suggested').map(({ name, role }) => ({ name, role }));

const same = (a: readonly NamedOwner[], b: readonly NamedOwner[]): boolean =>
  JSON.stringify(a.map(({ name, role }) => [name, role])) === JSON.stringify(b.map(({ name, role }) => [name, role]));

/** Who answers for one measure, or for many alike: names typed or chosen, each with its part. */
export function OwnersWindow({ plan, measures, list, edit, leaving, onClose }: Props) {
  const { texts, lang } = usePane();
  const styles = usePageStyles();
  const words = texts.facts;
  const names = useMemo(() => knownOwners(plan, list), [plan, list]);
  const about = useMemo(() => eachMeasure(plan).filter(([, m]) => measures.includes(m.id)), [plan, measures]);
  const before = useMemo(() => {
    const [first] = about;
    return about.length === 1 && first ? namedIn(ownersOf(...first)) : [];
  }, [about]);
  const [named, setNamed] = useState(before);
  const [typed, setTyped] = useState('');

  const commit = (next: readonly NamedOwner[]) => {
    if (same(next, before) || (next.length === 0 && about.length !== 1)) return;
    const of = (role: NamedOwner['role']) => next.filter(one => one.role === role).map(({ name }) => name);
    edit(
      {
        type: 'many',
        operations: about.map(([item, m]) => ({
          type: 'owners',
          measures: [m.id],
          owners: ownersFrom(of('lead'), of('support'), ownersOf(item, m)),
        })),
      },
      words.setOwners(about.length, next.map(({ name }) => name).join(MARKS[lang].names)),
    );
  };
  leaving.current = () => commit(withTyped(named, typed));
  const close = () => {
    leaving.current?.();
    onClose();
  };
  return (
    <>
      <Text weight="semibold" size={200}>
        {measures.length > 1 ? words.ownersOf(measures.length) : words.owners}
      </Text>
      <OwnersEditor
        named={named}
        typed={typed}
        names={names}
        list={list}
        onNamed={setNamed}
        onType={setTyped}
        onDone={close}
        autoFocus
      />
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={close}>
          {words.done}
        </Button>
      </div>
    </>
  );
}

import type { Department } from '../../../ledger/types';
import { splitNames } from '../owners';
import { NameBox } from './NameBox';
import { NamedList, type NamedOwner } from './NamedList';

/** Names put beside those that are there: the first one of all leads, the others support. A name that is there stays as it is. */
export const withTyped = (named: readonly NamedOwner[], typed: string): readonly NamedOwner[] =>
  splitNames(typed).reduce<readonly NamedOwner[]>((sum, name) => {
    if (sum.some(one => one.name === name)) return sum;
    return [...sum, { name, role: sum.some(({ role }) => role === 'lead') ? 'support' : 'lead' }];
  }, named);

interface Props {
  readonly named: readonly NamedOwner[];
  /** What stands in the box and is not taken yet. */
  readonly typed: string;
  /** Names to choose from. */
  readonly names: readonly string[];
  readonly list: readonly Department[];
  readonly onNamed: (named: readonly NamedOwner[]) => void;
  readonly onType: (typed: string) => void;
  /** Enter in an empty box. */
  readonly onDone: () => void;
  readonly autoFocus?: boolean;
}

/** Who answers, each with its part, and a box in which further names are found while they are typed. */
export function OwnersEditor({ named, typed, names, list, onNamed, onType, onDone, autoFocus = false }: Props) {
  return (
    <>
      <NamedList named={named} onChange={onNamed} />
      <NameBox
        typed={typed}
        names={names.filter(name => !named.some(one => one.name === name))}
        list={list}
        onType={onType}
        onTake={taken => {
          onNamed(withTyped(named, taken));
          onType('');
        }}
        onDone={onDone}
        autoFocus={autoFocus}
      />
    </>
  );
}

import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Department } from '../../../ledger/types';
import { usePane } from '../../state/context';
import { splitNames } from '../owners';
import { matchingNames } from './matches';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '2px 0 0',
    padding: 0,
    maxHeight: '190px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: { padding: '3px 8px', cursor: 'pointer', overflowWrap: 'anywhere' },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly typed: string;
  /** Names to choose from. */
  readonly names: readonly string[];
  readonly list: readonly Department[];
  readonly onType: (typed: string) => void;
  readonly onTake: (name: string) => void;
  /** Enter in an empty box. */
  readonly onDone: () => void;
  readonly autoFocus?: boolean;
}

/** Finds a name by its characters or its initials while it is typed; several parted by 、 are taken as they are. */
export function NameBox({ typed, names, list, onType, onTake, onDone, autoFocus = false }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.facts;
  const id = useId();
  const [at, setAt] = useState(0);
  const whole = typed.trim();
  const several = splitNames(whole).length > 1;
  const found = several ? [] : matchingNames(whole, names, list);
  const options = whole === '' || found.includes(whole) ? found : [...found, whole];
  const active = whole === '' ? at - 1 : Math.min(at, options.length - 1);
  const take = (name: string) => {
    setAt(0);
    onTake(name);
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const most = whole === '' ? options.length : options.length - 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setAt(Math.min(most, at + 1)),
      ArrowUp: () => setAt(Math.max(0, at - 1)),
      Enter: () => {
        const name = options[active];
        if (name === undefined) onDone();
        else take(name);
      },
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <div>
      <Field label={words.name} hint={words.nameHint}>
        <Input
          style={{ minWidth: 0 }}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={options[active] === undefined ? undefined : `${id}-${active}`}
          autoComplete="off"
          autoFocus={autoFocus}
          value={typed}
          onChange={(_, data) => {
            setAt(0);
            onType(data.value);
          }}
          onKeyDown={key}
        />
      </Field>
      <ul id={id} role="listbox" aria-label={words.matches} className={options.length > 0 ? styles.list : undefined}>
        {options.map((name, i) => (
          <li
            key={name}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            className={mergeClasses(styles.option, i === active && styles.active)}
            onMouseDown={event => event.preventDefault()}
            onClick={() => take(name)}
          >
            {i === found.length ? words.asTyped(name) : name}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Owner } from '../../../plan/types';
import { usePane } from '../../state/context';

export type NamedOwner = Pick<Owner, 'name' | 'role'>;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  one: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingLeft: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  role: { minWidth: 0, flexShrink: 0 },
});

interface Props {
  readonly named: readonly NamedOwner[];
  readonly onChange: (named: readonly NamedOwner[]) => void;
}

/** The bodies named so far, each with its part, which one press changes, and a way to take it out. */
export function NamedList({ named, onChange }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.facts;
  if (named.length === 0) return null;
  return (
    <ul className={styles.list}>
      {named.map((one, i) => (
        <li key={one.name} className={styles.one}>
          <Button
            size="small"
            className={styles.role}
            appearance={one.role === 'lead' ? 'primary' : 'outline'}
            aria-label={one.role === 'lead' ? words.toSupport(one.name) : words.toLead(one.name)}
            onClick={() =>
              onChange(
                named.map((other, n) =>
                  n === i ? { ...other, role: other.role === 'lead' ? 'support' : 'lead' } : other,
                ),
              )
            }
          >
            {texts.plan.chips[one.role]}
          </Button>
          <span className={styles.name}>{one.name}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.remove(one.name)}
            onClick={() => onChange(named.filter((_, n) => n !== i))}
          />
        </li>
      ))}
    </ul>
  );
}

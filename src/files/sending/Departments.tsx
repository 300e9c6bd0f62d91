import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../../ui/desk/context';
import type { DepartmentShare } from '../../exchange/split/assign';

const useStyles = makeStyles({
  box: {
    maxHeight: '420px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '4px 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cell: { padding: '0 8px', textAlign: 'right', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface Props {
  readonly shares: readonly DepartmentShare[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Units that have open rows, with how many they lead and support; each may be left out. */
export function Departments({ shares, chosen, onChoose }: Props) {
  const { texts } = useDesk();
  const styles = useStyles();
  const words = texts.out;
  const all = shares.every(share => chosen.has(share.department));
  const toggle = (name: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    onChoose(next);
  };
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} style={{ textAlign: 'left' }}>
              <Checkbox
                label={`${words.department} (${words.all})`}
                checked={all ? true : chosen.size > 0 ? 'mixed' : false}
                onChange={() => onChoose(new Set(all ? [] : shares.map(share => share.department)))}
              />
            </th>
            <th className={styles.head}>{words.led}</th>
            <th className={styles.head}>{words.supported}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ department, led, supported }) => (
            <tr key={department}>
              <td className={styles.cell} style={{ textAlign: 'left' }}>
                <Checkbox
                  label={department}
                  checked={chosen.has(department)}
                  onChange={(_, data) => toggle(department, data.checked === true)}
                />
              </td>
              <td className={styles.cell}>{led.length}</td>
              <td className={styles.cell}>{supported.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

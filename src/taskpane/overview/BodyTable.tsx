import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';
import type { Walk } from '../state/walk';
import { usePageStyles } from '../components/page';
import type { BodyFigures } from './figures';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', padding: '4px 0' },
  column: {
    width: '50px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { textAlign: 'right', padding: 0 },
  none: { paddingRight: '9px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { minWidth: '36px', justifyContent: 'flex-end', paddingLeft: '4px', paddingRight: '8px' },
});

const COLUMNS = [
  ['rows', 'all'],
  ['overdue', 'overdue'],
  ['behind', 'behind'],
  ['blank', 'blank'],
] as const;

interface Props {
  readonly bodies: readonly BodyFigures[];
  readonly onJump: (walk: Partial<Walk>) => void;
}

/** Who leads how many rows, and how many of them want attention; every number leads to its rows. */
export function BodyTable({ bodies, onJump }: Props) {
  const { texts } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.overview;
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2 className={page.heading}>{words.byBody}</h2>
      <table className={styles.table}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.name}>
              {words.body}
            </th>
            {COLUMNS.map(([name]) => (
              <th key={name} scope="col" className={styles.column}>
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map(body => (
            <tr key={body.name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {body.name}
              </th>
              {COLUMNS.map(([name, only]) => (
                <td key={name} className={styles.cell}>
                  {body[name] > 0 ? (
                    <Button
                      size="small"
                      appearance="subtle"
                      className={styles.number}
                      aria-label={`${body.name} ${words.columns[name]} ${body[name]}`}
                      onClick={() => onJump({ body: body.name, led: true, only })}
                    >
                      {body[name]}
                    </Button>
                  ) : (
                    <span className={styles.none}>0</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

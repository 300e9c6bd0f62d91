import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { leftWords } from '../../exchange/split/left-words';
import type { UnassignedRow } from '../../exchange/split';
import { VirtualList } from '../VirtualList';
import { useDesk } from './context';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  box: {
    height: '180px',
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { padding: '6px 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** Rows that nobody gets, with the reason. */
export function LeftRows({ rows }: { readonly rows: readonly UnassignedRow[] }) {
  const { texts, lang } = useDesk();
  const styles = useStyles();
  if (rows.length === 0) return <Text>{texts.out.leftNone}</Text>;
  return (
    <section>
      <h2 className={styles.title}>{texts.out.left(rows.length)}</h2>
      <div className={styles.box}>
        <VirtualList
          count={rows.length}
          keyOf={i => rows[i]?.row.key ?? ''}
          estimate={() => 34}
          role="list"
          tabIndex={0}
          aria-label={texts.out.left(rows.length)}
        >
          {i => {
            const left = rows[i];
            return left ? (
              <div role="listitem" className={styles.row}>
                <strong>{left.row.no}</strong> {left.row.measure} · {leftWords(left.reason, lang)}
              </div>
            ) : null;
          }}
        </VirtualList>
      </div>
    </section>
  );
}

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Disclosure } from '../Disclosure';
import { useDuties, useField } from './context';
import { staleIn } from './pending';
import { useDutyStyles } from './styles';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was entered and is not written yet, each with its way back, and the press that writes it. */
export function PendingBar({ onWrite }: { readonly onWrite: () => void }) {
  const { words, presses, carried, busy, remove, drop, writeLabel } = useDuties();
  const styles = useStyles();
  const page = useDutyStyles();
  const [fold, setFold] = useField('fold pending');
  if (presses.length === 0) return null;
  const stale = staleIn(presses, carried);
  return (
    <section className={`${styles.bar} ${page.column}`} aria-label={words.pending.title(presses.length)}>
      <div className={page.line}>
        <Text weight="semibold">{words.pending.title(presses.length)}</Text>
        <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
          {writeLabel}
        </Button>
        {busy && <Spinner size="tiny" label={words.pending.busy} />}
      </div>
      {stale.size > 0 && !busy && (
        <span role="status" className={page.warn}>
          {words.pending.stale(stale.size)}
        </span>
      )}
      <Disclosure title={words.pending.items} open={fold === 'open'} onOpen={open => setFold(open ? 'open' : '')}>
        <ul className={styles.items}>
          {presses.map(({ text }, i) => (
            <li key={i} className={styles.item}>
              <span className={styles.text}>
                {text}
                {stale.has(i) && <span className={page.warn}>{` ${words.pending.gone}`}</span>}
              </span>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                aria-label={words.pending.remove(text)}
                icon={<DismissRegular />}
                onClick={() => remove(i)}
              />
            </li>
          ))}
        </ul>
        <Button size="small" disabledFocusable={busy} onClick={drop}>
          {words.pending.drop}
        </Button>
      </Disclosure>
    </section>
  );
}

import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isDropped } from '../../../ledger/revise/dropped';
import { keptPlan } from '../../../ledger/kept/plan';
import { backTo, type Back } from '../../../ledger/kept/back';
import { workbookOfLedger } from '../../book/writing';
import { draftOf } from '../../book/kept';
import { unreadProblem } from '../../state/problem';
import { TroubleBar } from '../../book/TroubleBar';
import { asBookError } from '../../state/useBook';
import { usePane } from '../../state/context';
import { ConfirmBar } from '../../components/ConfirmBar';
import { useOpener } from '../../components/focus';
import type { BackupRead, BookError, OpenBook } from '../../ports';
import { todayOf } from '../../../ui/today';
import { BackupsPanel } from './BackupsPanel';
import { LookPanel } from './LookPanel';
import { useBackups, whenOf } from './useBackups';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '12px 12px 0',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What of the plan in force is on the page; the place for a new version stays beside the card. */
export type InForcePanel = 'card' | 'look' | 'backups';
interface Props {
  readonly open: OpenBook;
  readonly panel: InForcePanel;
  readonly setPanel: (panel: InForcePanel) => void;
}
interface Asked {
  readonly label: string;
  readonly read: BackupRead;
  readonly back: Back;
}

/**
 * The plan that the workbook holds: to look at, to edit where its text was kept, to go back to before it was written. Below it the
 * place for a new version, which is compared row by row.
 */
export function InForce({ open, panel, setPanel }: Props) {
  const { texts, ports, dispatch, writing } = usePane();
  const styles = useStyles();
  const words = texts.inForce;
  const { ledger } = open;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<BookError | null>(null);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { backups, look } = useBackups();
  const kept = useMemo(() => keptPlan(ledger), [ledger]);
  const rows = useMemo(() => ledger.rows.filter(row => !isDropped(row)), [ledger]);
  const items = useMemo(() => new Set(rows.map(row => `${row.section}\n${row.item}`)).size, [rows]);
  const card = useOpener<HTMLElement>(panel !== 'card' ? panel : asked ? 'back' : null);
  const latest = backups.find(({ hasMatrix }) => hasMatrix);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    setSaid('');
    try {
      await work();
    } catch (problem) {
      setError(asBookError(problem));
    } finally {
      setBusy(false);
    }
  };
  const revise = () =>
    during(async () => {
      if (!kept) return;
      const draft = draftOf(kept, ports.parser, ports.now());
      await draft.then(
        opened => dispatch({ type: 'open', kept: opened }),
        (problem: unknown) => dispatch({ type: 'failed', id: null, problem: unreadProblem(problem) }),
      );
    });
  const ask = (label: string) =>
    during(async () => {
      setPanel('card');
      const read = (await ports.book?.readBackup(label)) ?? null;
      // What was typed a moment ago counts, too.
      const now = (await ports.book?.read())?.ledger ?? ledger;
      if (read) setAsked({ label, read, back: backTo(now, read.ledger, read.hasMeta) });
      else setSaid(words.backNone);
    });
  const goBack = ({ read }: Asked) => {
    setAsked(null);
    dispatch({ type: 'go', screen: 'write' });
    void writing.write(now => {
      const { ledger: back } = backTo(now?.ledger ?? ledger, read.ledger, read.hasMeta);
      return { spec: workbookOfLedger(back, todayOf(ports.now()), now?.guarded), rows: back.rows.length };
    });
  };

  return (
    <>
      {panel === 'look' && <LookPanel ledger={ledger} onBack={() => setPanel('card')} />}
      {panel === 'backups' && (
        <BackupsPanel
          backups={backups}
          onChange={look}
          onRestore={label => void ask(label)}
          onBack={() => setPanel('card')}
        />
      )}
      {panel === 'card' && (
        <>
          <section ref={card} className={styles.card} aria-label={words.label}>
            <h2 className={styles.title}>{words.title(ledger.meta.title || words.untitled)}</h2>
            <Text size={200} className={styles.quiet}>
              {words.counts(items, rows.length)}
              <br />
              {kept ? words.hasText : words.noText}
            </Text>
            <div className={styles.buttons}>
              {kept && (
                <Button size="small" className={styles.button} disabledFocusable={busy} onClick={() => void revise()}>
                  {busy ? words.revising : words.revise}
                </Button>
              )}
              <Button size="small" className={styles.button} data-opens="look" onClick={() => setPanel('look')}>
                {words.look}
              </Button>
              {latest && (
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={busy}
                  data-opens="back"
                  onClick={() => void ask(latest.label)}
                >
                  {words.back}
                </Button>
              )}
              {backups.length > 0 && (
                <Button size="small" className={styles.button} data-opens="backups" onClick={() => setPanel('backups')}>
                  {words.backups(backups.length)}
                </Button>
              )}
            </div>
            <Text size={200} role="status">
              {said}
            </Text>
          </section>
          {error && <TroubleBar error={error} />}
          {writing.state.type === 'failed' && <TroubleBar error={writing.state.error} />}
          {asked && (
            <ConfirmBar
              question={words.backAsk(
                whenOf(asked.label, words),
                asked.back.kept,
                asked.back.gone,
                asked.back.lost.length,
              )}
              yes={words.backYes}
              onYes={() => goBack(asked)}
              onNo={() => setAsked(null)}
            />
          )}
          <MessageBar layout="multiline" style={{ flexShrink: 0, margin: '8px 12px 0' }}>
            <MessageBarBody>{words.newVersion}</MessageBarBody>
          </MessageBar>
        </>
      )}
    </>
  );
}

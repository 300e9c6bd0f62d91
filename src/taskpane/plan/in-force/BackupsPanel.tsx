import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../state/context';
import { asBookError } from '../../state/useBook';
import { TroubleBar } from '../../book/TroubleBar';
import { ConfirmBar } from '../../components/ConfirmBar';
import { useOpener } from '../../components/focus';
import { PanelHead } from '../../components/PanelHead';
import { usePageStyles } from '../../components/page';
import { useToast } from '../../components/Toast';
import type { Backup, BookError } from '../../ports';
import { whenOf } from './useBackups';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** Names of copies that a person may want to look into; what the add-in keeps for itself is none. */
const readable = (sheets: readonly string[]): readonly string[] => {
  const own = sheets.filter(name => !name.startsWith('_'));
  return own.length > 0 ? own : sheets;
};

interface Props {
  readonly backups: readonly Backup[];
  readonly onChange: () => Promise<void>;
  readonly onRestore: (label: string) => void;
  readonly onBack: () => void;
}

/** The copies that were made before sheets were replaced: go back to one, or delete it. */
export function BackupsPanel({ backups, onChange, onRestore, onBack }: Props) {
  const { texts, ports } = usePane();
  const say = useToast();
  const [page, styles] = [usePageStyles(), useStyles()];
  const words = texts.inForce;
  const [asking, setAsking] = useState<string | null>(null);
  const list = useOpener<HTMLUListElement>(asking);
  const [error, setError] = useState<BookError | null>(null);
  const drop = async (label: string) => {
    setAsking(null);
    try {
      await ports.book?.dropBackup(label);
      say(words.dropped(whenOf(label, words)), false);
      await onChange();
    } catch (problem) {
      setError(asBookError(problem));
    }
  };
  return (
    <>
      <PanelHead title={words.backupsTitle} onBack={onBack} />
      <div className={page.page}>
        <Text size={200}>{backups.length > 0 ? words.backupsHint : words.backupsNone}</Text>
        {error && <TroubleBar error={error} />}
        <ul ref={list} className={styles.list}>
          {backups.map(({ label, sheets, hasMatrix }) => {
            const when = whenOf(label, words);
            return (
              <li key={label} className={styles.row}>
                <Text weight="semibold" block>
                  {when}
                </Text>
                <Text size={200} block>
                  {words.sheets(readable(sheets))}
                </Text>
                {asking === label ? (
                  <ConfirmBar
                    question={words.dropAsk(when)}
                    yes={words.dropYes}
                    onYes={() => void drop(label)}
                    onNo={() => setAsking(null)}
                  />
                ) : (
                  <div className={page.line}>
                    {hasMatrix && (
                      <Button size="small" aria-label={`${words.back} ${when}`} onClick={() => onRestore(label)}>
                        {words.back}
                      </Button>
                    )}
                    <Button
                      size="small"
                      aria-label={words.dropOf(when)}
                      data-opens={label}
                      onClick={() => setAsking(label)}
                    >
                      {words.drop}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

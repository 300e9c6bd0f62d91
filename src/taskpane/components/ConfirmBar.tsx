import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  bar: {
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    margin: '8px 12px',
  },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** What the safe answer is called, where “cancel” might be taken for the other. */
  readonly no?: string;
  readonly onNo: () => void;
}

/** Asks in the page itself before something that cannot be taken back; the safe answer has the focus. */
export function ConfirmBar({ question, yes, onYes, no, onNo }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = buttons.current?.querySelectorAll('button');
    all?.[all.length - 1]?.focus();
  }, []);
  return (
    <div className={styles.bar} role="alertdialog" aria-label={question}>
      <Text>{question}</Text>
      <div className={styles.buttons} ref={buttons}>
        <Button size="small" onClick={onYes}>
          {yes}
        </Button>
        <Button size="small" appearance="primary" onClick={onNo}>
          {no ?? texts.frame.cancel}
        </Button>
      </div>
    </div>
  );
}

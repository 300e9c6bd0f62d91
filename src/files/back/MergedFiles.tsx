import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useDesk } from '../../ui/desk/context';
import { askCountsWords } from '../../exchange/collect/say-asks';
import type { MasterMerged } from '../../jobs/take-back';
import { Note } from '../../ui/desk/Said';
import { MadeAnew } from '../parts/MadeAnew';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
});

interface Props {
  readonly merged: MasterMerged;
  readonly onChange: () => void;
  readonly onRestart: () => void;
}

/** The merged master and the report, to be downloaded. */
export function MergedFiles({ merged, onChange, onRestart }: Props) {
  const { texts, ports, lang } = useDesk();
  const styles = useStyles();
  const words = texts.back;
  const asks = askCountsWords(merged.asks, lang);
  return (
    <>
      <Note intent="success">{words.done(merged.changes)}</Note>
      {merged.conflicts + merged.questions > 0 && (
        <Note intent="warning">{words.open(merged.conflicts, merged.questions)}</Note>
      )}
      {asks !== null && (
        <Note intent={merged.asks.asked + merged.asks.unconfirmed > 0 ? 'warning' : 'info'}>{asks}</Note>
      )}
      <MadeAnew made={merged} />
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => ports.save(merged.master)}>
          {words.saveMaster}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => ports.save(merged.report)}>
          {words.saveReport}
        </Button>
        <Button onClick={onChange}>{words.change}</Button>
        <Button appearance="subtle" onClick={onRestart}>
          {words.restart}
        </Button>
      </div>
    </>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DraftItem, DraftMeasure } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { Legend, MarkedText } from '../MarkedText';
import { marksOf, windows } from '../marks';

const useStyles = makeStyles({
  box: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: '1.75',
    overflowWrap: 'anywhere',
    maxHeight: '220px',
    overflowY: 'auto',
  },
  dots: { color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
  foot: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
});

interface Props {
  readonly item: DraftItem;
  readonly measure: DraftMeasure;
  readonly source: string;
  readonly onSource: (offset: number) => void;
}

/** The measure as it stands in the paste, with the words shaded from which its facts were read. */
export function SourceSnippet({ item, measure, source, onSource }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.plan.edit;
  const { span } = measure.measure;
  if (span.end <= span.start) return <Text size={200}>{words.noSource}</Text>;
  const marks = marksOf(item, measure);
  return (
    <div>
      <div className={styles.box} tabIndex={0} role="group" aria-label={words.source}>
        {windows(span, marks, source.length).map(stretch => (
          <p key={stretch.start} className={styles.line}>
            {stretch.start > 0 && <span className={styles.dots}>…</span>}
            <MarkedText text={source.replace(/[\r\n\t]/g, ' ')} stretch={stretch} marks={marks} words={words.legend} />
            {stretch.end < source.length && <span className={styles.dots}>…</span>}
          </p>
        ))}
      </div>
      <div className={styles.foot}>
        <Legend words={words.legend} />
        <Button size="small" appearance="transparent" onClick={() => onSource(span.start)}>
          {words.showInSource}
        </Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { STANDING_WORD, STATUS, wordOf } from '../../ledger/columns/words';
import { toIso } from '../../ledger/dates/serial';
import type { ComputedRow } from '../../ledger/status/totals';
import { STANDING, type Cell, type Ledger } from '../../ledger/types';
import { usePane } from '../app/context';
import { Light } from '../components/Light';
import { usePageStyles } from '../components/page';
import { percent, shortDate } from '../text/format';
import type { Typed } from './entry';
import { ReportForm } from './ReportForm';
import { RowQuestions } from './RowQuestions';
import { why } from './why';

const useStyles = makeStyles({
  measure: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '1.6', fontWeight: tokens.fontWeightSemibold },
  item: { color: tokens.colorNeutralForeground2 },
  status: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 10px', margin: 0, overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

interface Props {
  readonly entry: ComputedRow;
  readonly ledger: Ledger;
  readonly today: number;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** Everything about one row: the measure, what the status rule says of it and why, and the form. */
export function RowView({ entry, ledger, today, typed, onType }: Props) {
  const { texts, lang, locale, ports } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.fill;
  const { row, computed } = entry;
  const date = (cell: Cell) =>
    typeof cell === 'number'
      ? shortDate(toIso(cell), locale)
      : cell === STANDING
        ? wordOf(STANDING_WORD, STANDING, lang)
        : String(cell ?? '');
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.section, row.section],
    [words.facts.target, row.targetText],
    [words.facts.due, [date(row.due), row.newDue === null ? '' : `→ ${date(row.newDue)}`].filter(Boolean).join(' ')],
    [words.facts.words, row.dueNote ?? ''],
    [words.facts.lead, row.lead ?? ''],
    [words.facts.support, row.support ?? ''],
    [words.facts.last, String(row.lastProgress ?? '')],
  ];
  const rates = words.rates(
    percent(computed.rate, locale) ?? words.unknown,
    percent(computed.pace, locale) ?? words.unknown,
  );
  return (
    <div className={page.page}>
      <div>
        <Text size={200} className={styles.item}>
          {row.no} · {row.item}
        </Text>
        <h1 className={styles.measure}>{row.measure}</h1>
        <Button
          size="small"
          appearance="transparent"
          style={{ paddingLeft: 0, justifyContent: 'flex-start' }}
          icon={<OpenRegular />}
          onClick={() => void ports.book?.goTo({ row: row.key }).catch(() => undefined)}
        >
          {words.goTo}
        </Button>
      </div>
      <section className={styles.status} aria-label={words.status}>
        <div className={page.line}>
          <Light code={computed.light} />
          <Text weight="semibold">{wordOf(STATUS, computed.status, lang)}</Text>
          {computed.daysLeft !== null && <Text size={200}>{words.daysLeft(computed.daysLeft)}</Text>}
        </div>
        <Text size={200}>{why(computed, words, locale)}</Text>
        <Text size={200}>{rates}</Text>
      </section>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([term, value]) => [
            <dt key={term} className={styles.term}>
              {term}
            </dt>,
            <dd key={`${term}=`} className={styles.value}>
              {value}
            </dd>,
          ])}
      </dl>
      <RowQuestions row={row} />
      <ReportForm row={row} year={ledger.meta.year} today={today} typed={typed} onType={onType} />
    </div>
  );
}

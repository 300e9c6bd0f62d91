import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { HINT, STANDING_WORD } from '../../ledger/columns/words';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import type { ComputedRow } from '../../ledger/status/compute';
import { STANDING, type Cell, type Ledger } from '../../ledger/types';
import { usePane } from '../state/context';
import { Fold } from '../components/Fold';
import { Light } from '../components/Light';
import { usePageStyles } from '../components/page';
import { percentIn } from '../text/format';
import type { TypedFields } from './entry';
import { ReportForm } from './ReportForm';
import { RowQuestions } from './RowQuestions';
import { why } from './why';

const useStyles = makeStyles({
  // The bar with Save stays at the bottom of the page; a field that gets the focus is never under it.
  page: { gap: '8px', paddingTop: '6px', paddingBottom: 0, scrollPaddingBottom: '96px' },
  place: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
  item: { flex: 1, minWidth: 0 },
  short: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  measure: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '1.5', fontWeight: tokens.fontWeightSemibold },
  clamped: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 10px', margin: 0, overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

interface Props {
  readonly entry: ComputedRow;
  readonly ledger: Ledger;
  readonly today: SerialDay;
  readonly typed: TypedFields;
  readonly onType: (typed: TypedFields) => void;
}

/** Everything about one row: the measure, what the status rule says of it and why, and the form. */
export function RowView({ entry, ledger, today, typed, onType }: Props) {
  const { texts, lang, locale, ports, work } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.fill;
  const { row, computed } = entry;
  const date = (cell: Cell) =>
    typeof cell === 'number'
      ? sayDay(cell, lang)
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
  const whole = work.open.facts;
  const summary = [row.targetText, date(row.newDue ?? row.due), row.lead ?? ''].filter(Boolean).join(' · ');
  const rates = words.rates(
    percentIn(computed.rate, locale) ?? words.unknown,
    percentIn(computed.pace, locale) ?? words.unknown,
  );
  return (
    <div className={mergeClasses(page.page, styles.page)}>
      <div>
        <div className={styles.place}>
          <Text size={200} className={mergeClasses(styles.item, !whole && styles.short)}>
            {row.no} · {row.item}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.goTo}
            title={words.goTo}
            icon={<OpenRegular />}
            onClick={() => void ports.book?.goTo({ row: row.key }).catch(() => undefined)}
          />
        </div>
        <h1 className={mergeClasses(styles.measure, !whole && styles.clamped)}>{row.measure}</h1>
      </div>
      <section className={page.line} aria-label={words.status}>
        <Light code={computed.light} />
        <Text weight="semibold">{wordOf(STATUS, computed.status, lang)}</Text>
        {computed.daysLeft !== null && <Text size={200}>{words.daysLeft(computed.daysLeft)}</Text>}
      </section>
      <Fold name="facts" title={words.details} summary={summary}>
        <Text size={200}>{why(computed, words, lang, locale)}</Text>
        {computed.hint !== null && <Text size={200}>{wordOf(HINT, computed.hint, lang)}</Text>}
        <Text size={200}>{rates}</Text>
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
      </Fold>
      <RowQuestions row={row} />
      <ReportForm row={row} year={ledger.meta.year} today={today} typed={typed} onType={onType} />
    </div>
  );
}

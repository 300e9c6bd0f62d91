import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { LIGHT } from '../../ledger/columns/words';
import { toIso } from '../../ledger/dates/serial';
import { usePane } from '../app/context';
import type { Walk } from '../app/work';
import { todayOf } from '../../ui/today';
import { TroubleBar } from '../book/TroubleBar';
import { HiddenHeading } from '../components/HiddenHeading';
import { Light } from '../components/Light';
import { usePageStyles } from '../components/page';
import { percent, shortDate } from '../text/format';
import { BodyTable } from './BodyTable';
import { figuresOf } from './figures';

const useStyles = makeStyles({
  lights: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  light: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  needs: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: '2px', alignItems: 'center' },
  number: { minWidth: '44px', justifyContent: 'flex-end' },
});

/** Lights, counts and who is behind; every figure leads to its rows. */
export default function OverviewScreen() {
  const { texts, ports, book, locale, dispatch } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.overview;
  const ledger = book.open?.ledger;
  const today = todayOf(ports.now());
  const figures = useMemo(() => (ledger ? figuresOf(ledger, today) : null), [ledger, today]);

  const heading = <HiddenHeading>{words.title}</HiddenHeading>;
  const only = (text: string) => (
    <div className={page.page}>
      {heading}
      <Text>{text}</Text>
    </div>
  );
  if (!ports.book) return only(texts.fill.noBook);
  if (book.open === undefined)
    return (
      <div className={page.page}>
        {heading}
        {book.error ? (
          <TroubleBar error={book.error} onRetry={() => void book.refresh()} />
        ) : (
          <Spinner label={texts.fill.loading} />
        )}
      </div>
    );
  if (!figures) return only(texts.fill.noMatrix);

  const { counts } = figures;
  const jump = (walk: Partial<Walk>) => {
    dispatch({ type: 'walk', walk: { body: null, only: 'all', at: null, ...walk } });
    dispatch({ type: 'go', screen: 'fill' });
  };
  const needs: readonly (readonly [string, number, Partial<Walk> | null])[] = [
    [words.need.overdue, counts.byStatus.overdue, { only: 'overdue' }],
    [words.need.unreported, counts.unreported, { only: 'unreported' }],
    [words.need.stale, counts.stale, { only: 'stale' }],
    [words.need.withoutOwner, counts.withoutOwner, { body: '' }],
    [words.need.check, counts.byStatus.check, null],
    [words.need.withoutDeadline, counts.withoutDeadline, null],
    [words.need.dueSoon, counts.dueSoon, null],
  ];
  const seen = needs.filter(([, n]) => n > 0);
  return (
    <div className={page.page}>
      <div>
        <h1 className={page.title}>{words.title}</h1>
        <Text size={200}>
          {words.asOf(shortDate(toIso(figures.asOf), locale))} · {words.rows(counts.rows)}
        </Text>
        <br />
        <Text size={200}>
          {words.mean(
            percent(counts.rate, locale) ?? texts.fill.unknown,
            percent(counts.pace, locale) ?? texts.fill.unknown,
          )}
        </Text>
      </div>
      <section>
        <h2 className={page.heading}>{words.lights}</h2>
        <div className={styles.lights}>
          {[...LIGHT.keys()].map(code => (
            <span key={code} className={styles.light}>
              <Light code={code} />
              {counts.byLight[code]}
            </span>
          ))}
        </div>
      </section>
      <section>
        <h2 className={page.heading}>{words.needs}</h2>
        {seen.length === 0 && <Text>{words.nothing}</Text>}
        <div className={styles.needs}>
          {seen.map(([name, n, walk]) => [
            <Text key={name}>{name}</Text>,
            walk ? (
              <Button
                key={`${name}=`}
                size="small"
                className={styles.number}
                aria-label={`${name} ${n}`}
                onClick={() => jump(walk)}
              >
                {n}
              </Button>
            ) : (
              <Text key={`${name}=`} align="end" style={{ paddingRight: 9 }}>
                {n}
              </Text>
            ),
          ])}
        </div>
      </section>
      <BodyTable bodies={figures.bodies} onJump={jump} />
      <Button onClick={() => void ports.book?.goTo({ sheet: 'overview' }).catch(() => undefined)}>
        {words.openSheet}
      </Button>
    </div>
  );
}

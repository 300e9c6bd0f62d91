import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { LIGHT } from '../../ledger/columns/words';
import { sayDay } from '../../ledger/dates/said';
import type { Ledger } from '../../ledger/types';
import { usePane } from '../state/context';
import { EVERYTHING, type Walk } from '../state/walk';
import { todayOf } from '../../ui/today';
import { BookGate } from '../book/BookGate';
import { Light } from '../components/Light';
import { usePageStyles } from '../components/page';
import { percentIn } from '../text/format';
import { BodyTable } from './BodyTable';
import { figuresOf } from './figures';

const useStyles = makeStyles({
  lights: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  light: { minWidth: '52px', paddingLeft: '6px', paddingRight: '6px', columnGap: '6px' },
  needs: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: '2px', alignItems: 'center' },
  number: { minWidth: '44px', justifyContent: 'flex-end' },
});

/** Lights, counts and who is behind; every figure leads to its rows. */
export default function OverviewScreen() {
  const { texts } = usePane();
  return <BookGate title={texts.overview.title}>{ledger => <Figures ledger={ledger} />}</BookGate>;
}

function Figures({ ledger }: { readonly ledger: Ledger }) {
  const { texts, lang, ports, locale, dispatch } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.overview;
  const today = todayOf(ports.now());
  const figures = useMemo(() => figuresOf(ledger, today), [ledger, today]);

  const { counts } = figures;
  const jump = (walk: Partial<Walk>) => {
    dispatch({ type: 'walk', walk: { ...EVERYTHING, ...walk } });
    dispatch({ type: 'go', screen: 'fill' });
  };
  const needs: readonly (readonly [string, number, Partial<Walk>])[] = [
    [words.need.overdue, counts.byStatus.overdue, { only: 'overdue' }],
    [words.need.unreported, counts.byStatus.unreported, { only: 'unreported' }],
    [words.need.blank, counts.blank, { only: 'blank' }],
    [words.need.unscored, counts.unscored, { only: 'unscored' }],
    [words.need.stale, counts.stale, { only: 'stale' }],
    [words.need.withoutOwner, counts.withoutOwner, { body: '' }],
    [words.need.check, counts.byStatus.check, { only: 'check' }],
    [words.need.withoutDeadline, counts.withoutDeadline, { only: 'undated' }],
    [words.need.dueSoon, counts.dueSoon, { only: 'dueSoon' }],
  ];
  const seen = needs.filter(([, n]) => n > 0);
  return (
    <div className={page.page}>
      <div>
        <h1 className={page.title}>{words.title}</h1>
        <Text size={200} block>
          {words.asOf(sayDay(figures.asOf, lang))} · {words.rows(counts.rows, counts.out)}
        </Text>
        <Text size={200} block>
          {words.mean(
            percentIn(counts.rate, locale) ?? texts.fill.unknown,
            percentIn(counts.pace, locale) ?? texts.fill.unknown,
          )}{' '}
          {words.over(counts.scorable, counts.rated)}
        </Text>
      </div>
      <section className={page.group}>
        <h2 className={page.heading}>{words.lights}</h2>
        <div className={styles.lights}>
          {[...LIGHT.keys()].map(code => (
            <Button
              key={code}
              className={styles.light}
              title={texts.fill.only[code]}
              disabledFocusable={counts.byLight[code] === 0}
              onClick={() => jump({ only: code })}
            >
              <Light code={code} /> {counts.byLight[code]}
            </Button>
          ))}
        </div>
      </section>
      <section className={page.group}>
        <h2 className={page.heading}>{words.needs}</h2>
        {seen.length === 0 && <Text>{words.nothing}</Text>}
        <div className={styles.needs}>
          {seen.map(([name, n, walk]) => [
            <Text key={name}>{name}</Text>,
            <Button
              key={`${name}=`}
              size="small"
              className={styles.number}
              aria-label={`${name} ${n}`}
              onClick={() => jump(walk)}
            >
              {n}
            </Button>,
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

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Department } from '../../../ledger/types';
import { eachMeasure, isUnowned, type DraftPlan } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { usePageStyles } from '../../components/page';
import { PanelHead } from '../../components/PanelHead';
import { ImportList } from '../../components/ImportList';
import type { DoEdit } from '../did';
import { useFacts } from '../popover/context';
import { accept, refusal, type Suggestions } from '../suggestions';
import { FirstList } from './FirstList';
import { PileView } from './PileView';
import { pilesOf, restOf, type PileEntry } from './piles';

const useStyles = makeStyles({
  rest: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  grow: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly plan: DraftPlan;
  readonly list: readonly Department[];
  readonly suggestions: Suggestions;
  readonly edit: DoEdit;
  readonly onOpen: (measure: string) => void;
  readonly onBack: () => void;
}

/** Measures without owner in piles by department, what is clear first; the rest by section. Nothing doubtful is accepted in one go. */
export function PilesPanel({ plan, list, suggestions, edit, onOpen, onBack }: Props) {
  const { texts } = usePane();
  const [page, styles] = [usePageStyles(), useStyles()];
  const facts = useFacts();
  const words = texts.review.piles;
  const piles = useMemo(() => pilesOf(plan, suggestions), [plan, suggestions]);
  const rest = useMemo(() => restOf(plan, suggestions), [plan, suggestions]);
  const unowned = useMemo(() => eachMeasure(plan).filter(entry => isUnowned(...entry)), [plan]);
  const strong = piles.flatMap(pile => pile.strong.map(({ id }) => id));
  const left = rest.flatMap(({ measures }) => measures);
  const frame = useRef<HTMLDivElement>(null);
  /** Place of the pile that went: the one that comes into its place takes the focus. */
  const [gone, setGone] = useState<number | null>(null);
  useEffect(() => {
    if (gone === null) return;
    const all = frame.current?.querySelectorAll<HTMLElement>('[data-pile]');
    const next = all?.[Math.min(gone, all.length - 1)]?.querySelector<HTMLElement>('button');
    if (document.activeElement === document.body || document.activeElement?.matches('main'))
      (next ?? frame.current?.querySelector<HTMLElement>('h1'))?.focus();
    setGone(null);
  }, [gone, piles]);

  const take = (ids: readonly string[], say: string, at: number) => {
    edit(accept(ids, suggestions), say);
    setGone(at);
  };
  const refuse = (entries: readonly PileEntry[], at: number) => {
    const ids = new Set(entries.map(({ id }) => id));
    const about = unowned.filter(([, m]) => ids.has(m.id)).map(([, m]) => refusal(m));
    edit({ type: 'settle', about }, words.refused(about.length));
    setGone(at);
  };
  const give = (measures: readonly string[], pressed: HTMLElement) => facts?.({ what: 'owners', measures }, pressed);
  const label = (section: number | null): string => {
    const head = section === null ? undefined : plan.head.sections[section];
    return head ? [head.number, head.title].filter(Boolean).join(' ') : words.whole;
  };
  return (
    <div ref={frame} style={{ display: 'contents' }}>
      <PanelHead title={words.title} onBack={onBack} />
      <div className={page.page}>
        {unowned.length === 0 ? (
          <Text>{words.none}</Text>
        ) : list.length === 0 ? (
          <FirstList plan={plan} />
        ) : (
          <Text size={200}>{words.text}</Text>
        )}
        {strong.length > 0 && (
          <div className={page.line}>
            <Button appearance="primary" onClick={() => take(strong, words.acceptedAll(strong.length), 0)}>
              {words.acceptAll(strong.length)}
            </Button>
          </div>
        )}
        {piles.map((pile, i) => (
          <PileView
            key={pile.name}
            pile={pile}
            onAccept={ids => take(ids, words.accepted(ids.length, pile.name), i)}
            onRefuse={entries => refuse(entries, i)}
            onChange={give}
            onOpen={onOpen}
          />
        ))}
        {left.length > 0 && (
          <section>
            <div className={styles.rest} style={{ borderTop: 'none' }}>
              <h2 className={`${page.heading} ${styles.grow}`}>{words.rest(left.length)}</h2>
              <Button size="small" aria-label={words.giveOf(words.whole)} onClick={e => give(left, e.currentTarget)}>
                {words.give}
              </Button>
            </div>
            {rest.length > 1 &&
              rest.map(({ section, measures }) => (
                <div key={String(section)} className={styles.rest}>
                  <span className={styles.grow}>{label(section)}</span>
                  <Text size={200}>{words.restOf(measures.length)}</Text>
                  <Button
                    size="small"
                    aria-label={words.giveOf(label(section))}
                    onClick={event => give(measures, event.currentTarget)}
                  >
                    {words.give}
                  </Button>
                </div>
              ))}
          </section>
        )}
        {list.length > 0 && <ImportList />}
      </div>
    </div>
  );
}

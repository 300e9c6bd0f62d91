import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Department } from '../../../ledger/types';
import type { DraftPlan } from '../../../plan/draft';
import { VirtualList } from '../../../ui/VirtualList';
import { usePane } from '../../app/context';
import type { Edit } from '../did';
import { ImportList } from '../../components/ImportList';
import { usePageStyles } from '../../components/page';
import { PanelHead } from '../../components/PanelHead';
import { accept, type Suggestions } from '../suggestions';
import { suggestRows, type SuggestRow } from './rows';
import { SuggestedOwners } from './SuggestedOwners';

const useStyles = makeStyles({
  head: { flexShrink: 0, padding: '8px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  section: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    padding: '4px 8px 4px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '4px 8px',
    padding: '8px 8px 8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  text: {
    gridColumn: '1 / -1',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly plan: DraftPlan;
  readonly list: readonly Department[];
  readonly suggestions: Suggestions;
  readonly unowned: number;
  readonly edit: Edit;
  readonly onOpen: (measure: string) => void;
  readonly onBack: () => void;
}

/** Every suggestion with the words that speak for it, to be accepted one by one, by section, or all at once. */
export function SuggestionsPanel({ plan, list, suggestions, unowned, edit, onOpen, onBack }: Props) {
  const { texts } = usePane();
  const [page, styles] = [usePageStyles(), useStyles()];
  const words = texts.plan.suggest;
  const rows = useMemo(() => suggestRows(plan, suggestions), [plan, suggestions]);
  const frame = useRef<HTMLDivElement>(null);
  /** Row whose button had the focus when it went: the one that came into its place takes it over. */
  const [next, setNext] = useState<number | null>(null);
  useEffect(() => {
    if (next === null) return;
    const button = frame.current?.querySelector<HTMLElement>(
      `[data-row="${Math.min(next, rows.length - 1)}"] button:last-child`,
    );
    (button ?? frame.current?.querySelector('h1'))?.focus();
    setNext(null);
  }, [next, rows]);

  const take = (measures: readonly string[], at: number) => {
    edit(accept(measures, suggestions), words.accepted(measures.length));
    setNext(at);
  };
  const keyOf = useCallback((i: number) => rows[i]?.key ?? '', [rows]);
  const estimate = useCallback((i: number) => (rows[i]?.type === 'section' ? 34 : 96), [rows]);
  const draw = (row: SuggestRow, i: number) =>
    row.type === 'section' ? (
      <div role="listitem" data-row={i} className={styles.section}>
        <Text weight="semibold" className={styles.grow}>
          {row.label}
        </Text>
        <Button
          size="small"
          aria-label={words.acceptSectionOf(row.label, row.measures.length)}
          onClick={() => take(row.measures, i)}
        >
          {words.acceptSection(row.measures.length)}
        </Button>
      </div>
    ) : (
      <div role="listitem" data-row={i} className={styles.row}>
        <button type="button" className={styles.text} title={words.open} onClick={() => onOpen(row.id)}>
          {row.text}
        </button>
        <SuggestedOwners owners={row.owners} />
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          style={{ alignSelf: 'end' }}
          aria-label={words.acceptOne(row.owners.map(owner => owner.name).join('、'))}
          onClick={() => take([row.id], i)}
        >
          {words.accept}
        </Button>
      </div>
    );
  const left = unowned - suggestions.size;
  return (
    <div ref={frame} style={{ display: 'contents' }}>
      <PanelHead title={words.title} onBack={onBack} />
      <div className={styles.head}>
        <Text size={200}>{unowned === 0 ? words.none : words.text}</Text>
        {rows.length > 0 && (
          <div className={page.line}>
            <Button appearance="primary" size="small" onClick={() => take([...suggestions.keys()], 0)}>
              {words.acceptAll(suggestions.size)}
            </Button>
          </div>
        )}
        {left > 0 && list.length > 0 && <Text size={200}>{words.left(left)}</Text>}
        <ImportList {...(list.length === 0 ? { hint: words.noList } : {})} />
      </div>
      <VirtualList role="list" aria-label={words.title} count={rows.length} keyOf={keyOf} estimate={estimate}>
        {i => {
          const row = rows[i];
          return row ? draw(row, i) : null;
        }}
      </VirtualList>
    </div>
  );
}

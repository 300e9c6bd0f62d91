import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import { VirtualList, type ListHandle } from '../../ui/VirtualList';
import { FactChips } from './Chips';
import type { TreeRow } from './rows';
import type { Suggestions } from './suggestions';
import { ArrangeBar } from './tree/ArrangeBar';
import { useTreeActs, type Arranging } from './tree/useTreeActs';

const useStyles = makeStyles({
  tree: {
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible [data-active=true]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  row: {
    display: 'flex',
    gap: '4px',
    alignItems: 'flex-start',
    cursor: 'pointer',
    padding: '6px 12px 6px 6px',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& svg': { flexShrink: 0 },
  },
  section: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { paddingLeft: '10px', fontWeight: tokens.fontWeightSemibold },
  measure: { paddingLeft: '34px', paddingTop: '4px', paddingBottom: '8px' },
  grow: { flex: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  text: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  chosen: {
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  last: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

const LEVEL = { section: 1, item: 2, measure: 3 } as const;
const ESTIMATE = { section: 33, item: 33, measure: 92 } as const;

interface Props {
  readonly plan: DraftPlan;
  readonly rows: readonly TreeRow[];
  readonly noticed: ReadonlySet<string>;
  readonly suggestions: Suggestions;
  /** Key of the row to begin at, e.g. the measure that was just edited. */
  readonly begin: string | null;
  readonly arranging: Arranging;
  readonly onOpen: (measure: string) => void;
  readonly onFold: (key: string) => void;
}

/** The plan as a tree: one tab stop, arrow keys inside, as the ARIA tree pattern has it. */
export function PlanTree({ plan, rows, noticed, suggestions, begin, arranging, onOpen, onFold }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const list = useRef<ListHandle>(null);
  const [active, setActive] = useState(begin ?? rows[0]?.key ?? '');
  /** Where the keyboard was: a row that is taken away leaves its place to the next one. */
  const last = useRef(0);
  const found = rows.findIndex(row => row.key === active);
  const at = Math.max(0, Math.min(found < 0 ? last.current : found, rows.length - 1));
  last.current = at;
  const [touched, setTouched] = useState<string | null>(null);
  const acts = useTreeActs(arranging, rows, rows[at]);

  useEffect(() => {
    const index = rows.findIndex(row => row.key === begin);
    if (index >= 0) {
      list.current?.show(Math.max(0, index - 1), 'start');
      list.current?.focus();
    }
    // Only when the tree comes back.
  }, []);

  const anchor = useRef(0);
  const move = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[to];
    if (!row) return;
    setActive(row.key);
    list.current?.show(to, 'nearest');
  };
  /** Chooses the rows from the last one without Shift to this one. */
  const extend = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    if (acts.chosen.size === 0) anchor.current = at;
    acts.choose(rows.slice(Math.min(anchor.current, to), Math.max(anchor.current, to) + 1));
    move(to);
  };
  const act = (row: TreeRow) => (row.type === 'measure' ? onOpen(row.measure.id) : onFold(row.key));
  const parentOf = (index: number) => {
    const level = LEVEL[rows[index]?.type ?? 'section'];
    for (let i = index; i >= 0; i--) if (LEVEL[rows[i]?.type ?? 'section'] < level) return i;
    return index;
  };
  /** From a measure to its facts, which the arrows go along. */
  const intoChips = (row: string) =>
    document.getElementById(`row-${row}`)?.querySelector<HTMLElement>('button[data-chip]')?.focus();
  const key = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.nativeEvent.isComposing) return;
    if (acts.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      extend(at + (event.key === 'ArrowDown' ? 1 : -1));
      return;
    }
    const folds = row.type !== 'measure';
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(at + 8),
      PageUp: () => move(at - 8),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      ArrowRight: () => (!folds ? intoChips(row.key) : row.open ? move(at + 1) : onFold(row.key)),
      ArrowLeft: () => (folds && row.open ? onFold(row.key) : move(parentOf(at))),
      Enter: () => act(row),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  const keyOf = useCallback((i: number) => rows[i]?.key ?? '', [rows]);
  const estimate = useCallback((i: number) => ESTIMATE[rows[i]?.type ?? 'measure'], [rows]);
  const draw = (row: TreeRow, i: number) => {
    const common = {
      id: `row-${row.key}`,
      role: 'treeitem',
      'aria-level': LEVEL[row.type],
      'aria-selected': acts.chosen.has(row.key),
      'data-active': i === at,
      onClick: (event: MouseEvent) => {
        if (event.shiftKey) return extend(i);
        setActive(row.key);
        if (event.ctrlKey || event.metaKey) {
          anchor.current = i;
          return acts.toggle(row);
        }
        setTouched(row.key);
        act(row);
      },
    };
    if (row.type === 'measure') {
      return (
        <div
          {...common}
          className={mergeClasses(
            styles.row,
            styles.measure,
            row.key === begin && styles.last,
            acts.chosen.has(row.key) && styles.chosen,
          )}
        >
          <div className={styles.grow}>
            <span className={styles.text}>{row.measure.measure.text}</span>
            <FactChips
              plan={plan}
              item={row.item}
              measure={row.measure}
              noticed={noticed.has(row.measure.id)}
              suggested={suggestions.get(row.measure.id) ?? []}
              onLeave={() => list.current?.focus()}
            />
          </div>
        </div>
      );
    }
    const label = row.type === 'section' ? row.label : headingOf(row.item.item.path, row.item.item.heading);
    return (
      <div
        {...common}
        aria-expanded={row.open}
        className={mergeClasses(styles.row, styles[row.type], acts.chosen.has(row.key) && styles.chosen)}
      >
        {row.open ? (
          <ChevronDownRegular fontSize={20} aria-hidden />
        ) : (
          <ChevronRightRegular fontSize={20} aria-hidden />
        )}
        <span className={styles.grow}>{label}</span>
        <span className={styles.count}>{texts.plan.measuresIn(row.count)}</span>
      </div>
    );
  };

  return (
    <>
      <VirtualList
        className={styles.tree}
        role="tree"
        aria-multiselectable
        aria-label={texts.plan.treeLabel}
        tabIndex={0}
        aria-activedescendant={rows[at] ? `row-${rows[at].key}` : undefined}
        onKeyDown={key}
        count={rows.length}
        keyOf={keyOf}
        estimate={estimate}
        handle={list}
      >
        {i => {
          const row = rows[i];
          return row ? draw(row, i) : null;
        }}
      </VirtualList>
      <ArrangeBar
        plan={plan}
        acts={acts}
        row={touched === rows[at]?.key ? rows[at] : undefined}
        onDone={() => list.current?.focus()}
      />
    </>
  );
}

/** The item's own number, without its parents', and its heading. */
function headingOf(path: string, heading: string): string {
  const own = path.split('/').pop() ?? '';
  return own.startsWith('·') || heading.startsWith(own) ? heading : `${own} ${heading}`;
}

import { Dropdown, Input, makeStyles, Option } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PlanCounts, DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import { PlanTree } from './PlanTree';
import { SHOWS, treeRows, type Show } from './rows';
import { SuggestBar } from './suggest/SuggestBar';
import type { Suggestions } from './suggestions';
import type { Arranging } from './tree/useTreeActs';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: '6px', padding: '6px 8px', flexShrink: 0 },
  find: { flex: 1, minWidth: 0 },
  show: { minWidth: '112px', maxWidth: '45%' },
  none: { padding: '24px 12px' },
});

interface Props {
  readonly plan: DraftPlan;
  readonly counts: PlanCounts;
  readonly noticed: ReadonlySet<string>;
  readonly suggestions: Suggestions;
  /** The measure edited last. */
  readonly last: string | null;
  readonly arranging: Arranging;
  readonly onOpen: (measure: string) => void;
  readonly onSuggestions: () => void;
}

/** The tree with its search box and filter. */
export function TreeView({ plan, counts, noticed, suggestions, last, arranging, onOpen, onSuggestions }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const [show, setShow] = useState<Show>('all');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => treeRows(plan, { show, words, closed, noticed, suggested: suggestions }),
    [plan, show, words, closed, noticed, suggestions],
  );

  const numbers: Readonly<Record<Show, number>> = {
    all: counts.measures,
    unowned: counts.unowned,
    leaderless: counts.leaderless,
    undated: counts.undated,
    suggested: suggestions.size,
    noticed: noticed.size,
  };
  const label = (name: Show) => texts.plan.show[name](numbers[name]);
  const fold = (key: string) =>
    setClosed(now => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <>
      <div className={styles.tools}>
        <Input
          className={styles.find}
          size="small"
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={texts.plan.findShort}
          aria-label={texts.plan.find}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
        <Dropdown
          className={styles.show}
          size="small"
          aria-label={texts.plan.show.label}
          value={label(show)}
          selectedOptions={[show]}
          onOptionSelect={(_, data) => setShow(SHOWS.find(name => name === data.optionValue) ?? 'all')}
        >
          {SHOWS.map(name => (
            <Option key={name} value={name}>
              {label(name)}
            </Option>
          ))}
        </Dropdown>
      </div>
      <SuggestBar unowned={counts.unowned} suggested={suggestions.size} onOpen={onSuggestions} />
      {rows.length === 0 ? (
        <div className={styles.none} role="status">
          {texts.plan.noneShown}
        </div>
      ) : (
        <PlanTree
          plan={plan}
          rows={rows}
          noticed={noticed}
          suggestions={suggestions}
          begin={last && `m${last}`}
          arranging={arranging}
          onOpen={onOpen}
          onFold={fold}
        />
      )}
    </>
  );
}

import { Button, Field, Input, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState } from 'react';
import { VirtualList } from '../VirtualList';
import { useDesk } from '../desk/context';
import { chooseOption, chooseAll, decidedIn, undecided, type Choices } from './decisions';
import { matchingEntries, BACK_LISTS, type Entries, type BackList } from './entries';
import { EntryView } from './EntryView';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px' },
  tabs: { flexWrap: 'wrap' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  filter: { maxWidth: '360px' },
  hint: { color: tokens.colorNeutralForeground2 },
  box: {
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What one press may choose for all that is shown. */
const RULE_TAKES = { allMaster: 'master', allReturned: 'returned', allLeave: 'master', allEnter: 'returned' } as const;
const RULES: Readonly<Partial<Record<BackList, readonly (keyof typeof RULE_TAKES)[]>>> = {
  conflicts: ['allMaster', 'allReturned'],
  questions: ['allMaster'],
  requests: ['allLeave', 'allEnter'],
  answers: ['allEnter'],
};

/** Lines of a list from which on looking for one is quicker with a filter than with the eye. */
const MANY = 8;

interface Props {
  readonly entries: Entries;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** Everything that came back, list by list, each filterable; conflicts and doubtful values with their choices. */
export function Lists({ entries, choices, onChoices }: Props) {
  const { texts } = useDesk();
  const styles = useStyles();
  const words = texts.back;
  const [list, setList] = useState<BackList>(entries.conflicts.length > 0 ? 'conflicts' : 'files');
  const [filter, setFilter] = useState('');
  const all = entries[list];
  const isLong = all.length > MANY;
  const shown = useMemo(() => matchingEntries(all, isLong ? filter : ''), [all, filter, isLong]);
  const open = all.some(entry => entry.choice);
  return (
    <div className={styles.page}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={list}
        onTabSelect={(_, data) => setList(BACK_LISTS.find(name => name === data.value) ?? 'files')}
      >
        {BACK_LISTS.filter(name => name === 'files' || entries[name].length > 0).map(name => (
          <Tab key={name} value={name} id={`list-${name}`} aria-controls="list-page">
            {`${words.lists[name]} ${entries[name].length}`}
          </Tab>
        ))}
      </TabList>
      <div id="list-page" role="tabpanel" aria-labelledby={`list-${list}`} className={styles.page}>
        <Text size={200} className={styles.hint}>
          {words.listHints[list]}
        </Text>
        {isLong && (
          <Field className={styles.filter} label={words.filter} hint={words.filterHint}>
            <Input contentBefore={<SearchRegular />} value={filter} onChange={(_, data) => setFilter(data.value)} />
          </Field>
        )}
        {open && all.length > 1 && (
          <div className={styles.line} role="group" aria-label={words.rule}>
            {RULES[list]?.map(rule => (
              <Button key={rule} size="small" onClick={() => onChoices(chooseAll(choices, shown, RULE_TAKES[rule]))}>
                {words[rule]}
              </Button>
            ))}
            <Button size="small" appearance="subtle" onClick={() => onChoices(undecided(choices, shown))}>
              {words.undo}
            </Button>
            <Text size={200}>{words.decided(decidedIn(choices, all), all.length)}</Text>
          </div>
        )}
        {(isLong || all.length === 0) && (
          <Text size={200} aria-live="polite">
            {all.length === 0
              ? words.empty
              : shown.length === 0
                ? words.noMatch
                : words.shown(shown.length, all.length)}
          </Text>
        )}
        {shown.length > 0 && (
          <div className={styles.box} style={{ height: `min(60vh, 520px, ${shown.length * (open ? 180 : 96)}px)` }}>
            <VirtualList
              key={list}
              count={shown.length}
              keyOf={i => shown[i]?.id ?? ''}
              estimate={() => (open ? 120 : 60)}
              role="list"
              tabIndex={0}
              aria-label={words.lists[list]}
            >
              {i => {
                const entry = shown[i];
                return entry ? (
                  <EntryView
                    entry={entry}
                    take={entry.choice && choices.get(entry.choice.spot)?.take}
                    onTake={option => onChoices(chooseOption(choices, entry, option))}
                  />
                ) : null;
              }}
            </VirtualList>
          </div>
        )}
      </div>
    </div>
  );
}

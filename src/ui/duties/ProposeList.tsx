import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { joinNames } from '../../i18n/marks';
import { letterName } from '../../ledger/duties/letters';
import { useDuties } from './context';
import { DueList } from './DueList';
import { HeldRows } from './HeldRows';
import { LetterLine, ReminderRow } from './LetterLine';
import type { UnitLetters } from './lists';
import { Lines, type DrawnLine } from './Lines';
import { useDutyStyles } from './styles';
import { Tick } from './Tick';
import { tickIds, ticksOf } from './ticks';

/** Units that are named where something is entered for several. */
const NAMED = 3;

/** What the day asks for, by unit: ticked, looked at, entered. */
export function ProposeList() {
  const { words, lang, lists, day, perform, ticked } = useDuties();
  const styles = useDutyStyles();
  const { units, held, plain } = lists;
  const order = useMemo(() => units.flatMap(({ letters }) => letters.flatMap(tickIds)), [units]);
  const ticks = ticksOf(ticked, order);

  /** The ticked letters of some units, reminders with their ticked rows. */
  const chosen = (some: readonly UnitLetters[]) =>
    some.flatMap(({ letters }) =>
      letters.flatMap(letter => {
        const { type, rows } = letter.proposal;
        if (type !== 'reminder') return tickIds(letter).every(ticks.has) ? [letterName(letter.proposal)] : [];
        const keys = new Set(rows.flatMap((row, i) => (ticks.has(tickIds(letter)[i] ?? '') ? [row.key] : [])));
        return keys.size === 0 ? [] : [letterName(letter.proposal, keys)];
      }),
    );
  const enter = (some: readonly UnitLetters[]) => {
    const letters = chosen(some);
    if (letters.length === 0) return;
    const named = [...new Set(letters.map(({ unit }) => unit))];
    const told = joinNames(named.slice(0, NAMED), lang) + (named.length > NAMED ? '…' : '');
    perform({ acts: [{ act: 'issue', day, letters }], text: words.pending.says.issue(told, letters.length) });
  };
  const count = chosen(units).length;
  const rowCount = order.length;
  const lines: DrawnLine[] = [];
  if (units.length === 0)
    lines.push({
      key: ' none',
      height: 60,
      node: () => (
        <div className={styles.entry}>
          <Text>{held.length > 0 ? words.propose.allHeld : words.propose.none}</Text>
        </div>
      ),
    });
  for (const one of units) {
    const ids = one.letters.flatMap(tickIds);
    const mine = chosen([one]).length;
    lines.push({
      key: `unit ${one.unit}`,
      height: 48,
      node: () => (
        <div className={styles.entry}>
          <div className={styles.line} style={{ flexWrap: 'nowrap' }}>
            <Tick ids={ids} ticks={ticks} label={one.unit} whole />
            <span className={styles.quiet} style={{ flex: 1, textAlign: 'right', minWidth: 'max-content' }}>
              {words.propose.unit(one.letters.length, one.rows)}
            </span>
            <Button
              size="small"
              style={{ flexShrink: 0 }}
              disabledFocusable={mine === 0}
              aria-label={words.propose.makeUnitLabel(one.unit, mine)}
              onClick={() => enter([one])}
            >
              {words.propose.makeUnit}
            </Button>
          </div>
        </div>
      ),
    });
    for (const letter of one.letters) {
      lines.push({ key: letter.id, height: 92, node: () => <LetterLine letter={letter} ticks={ticks} /> });
      if (letter.proposal.type !== 'reminder') continue;
      const each = tickIds(letter);
      letter.proposal.each?.forEach((reminded, i) =>
        lines.push({
          key: each[i] ?? '',
          height: 60,
          node: () => <ReminderRow id={each[i] ?? ''} reminded={reminded} ticks={ticks} />,
        }),
      );
    }
  }
  if (held.length > 0)
    lines.push({ key: ' held', height: 40, node: () => <HeldRows held={held} shown={units.length === 0} /> });
  lines.push({ key: ' due', height: 40, node: () => <DueList /> });
  lines.push({
    key: ' counted',
    height: 60,
    node: () => (
      <div className={styles.entry}>
        <span className={styles.quiet}>{words.dayHint}</span>
        {plain && units.length > 0 && <span className={styles.quiet}>{words.propose.plain}</span>}
      </div>
    ),
  });
  return (
    <>
      {units.length > 0 && (
        // Above the list: it stays in sight and within reach of the keyboard however far the list is scrolled.
        <div className={styles.entry} style={{ flexShrink: 0 }}>
          <div className={styles.line}>
            <Tick ids={order} ticks={ticks} label={words.propose.all(rowCount)} whole />
            <Button appearance="primary" disabledFocusable={count === 0} onClick={() => enter(units)}>
              {words.propose.make(count)}
            </Button>
          </div>
          {count === 0 && <Text role="status">{words.propose.nothing}</Text>}
        </div>
      )}
      <Lines lines={lines} label={words.lists.propose} moved={units} />
    </>
  );
}

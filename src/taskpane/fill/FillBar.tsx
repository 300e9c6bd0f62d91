import { Button, Dropdown, makeStyles, MenuItem, Option, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { MoreMenu } from '../components/ActsMenu';
import { usePane } from '../state/context';
import { ONLY } from '../state/walk';
import { AskUnit, MineButton } from './Mine';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  drop: { minWidth: 0, flex: 1 },
  place: { flex: 1, textAlign: 'center' },
});

interface Props {
  readonly bodies: readonly string[];
  /** From 1; 0 where there is none. */
  readonly place: number;
  readonly of: number;
  /** Absent at the ends. */
  readonly onBefore: (() => void) | undefined;
  readonly onAfter: (() => void) | undefined;
  /** Begins a new period; null where no row has been reported, so that nothing can move. */
  readonly onPeriod: (() => void) | null;
}

/** Whose rows, which of them, and where we are among them. */
export function FillBar({ bodies, place, of, onBefore, onAfter, onPeriod }: Props) {
  const { texts, work, dispatch, book } = usePane();
  const styles = useStyles();
  const words = texts.fill;
  const [asking, setAsking] = useState(false);
  const { body, led, only } = work.walk;
  const named = body === '' ? texts.overview.nobody : (body ?? words.everybody);
  const bodyWord = body && led ? words.leads(body) : named;
  const options = [null, ...(body === '' ? [''] : []), ...bodies];
  return (
    <div className={styles.bar} role="group" aria-label={words.filters}>
      <div className={styles.line}>
        <Dropdown
          className={styles.drop}
          size="small"
          aria-label={words.body}
          value={bodyWord}
          selectedOptions={[body === null ? '*' : `=${body}`]}
          onOptionSelect={(_, data) =>
            dispatch({
              type: 'walk',
              walk: { led: false, body: data.optionValue === '*' ? null : (data.optionValue?.slice(1) ?? null) },
            })
          }
        >
          {options.map(name => (
            <Option key={name ?? '*'} value={name === null ? '*' : `=${name}`}>
              {name === null ? words.everybody : name === '' ? texts.overview.nobody : name}
            </Option>
          ))}
        </Dropdown>
        <Dropdown
          className={styles.drop}
          size="small"
          aria-label={words.show}
          value={words.only[only]}
          selectedOptions={[only]}
          onOptionSelect={(_, data) =>
            dispatch({ type: 'walk', walk: { only: ONLY.find(name => name === data.optionValue) ?? 'all' } })
          }
        >
          {ONLY.map(name => (
            <Option key={name} value={name}>
              {words.only[name]}
            </Option>
          ))}
        </Dropdown>
      </div>
      {asking && <AskUnit bodies={bodies} onDone={() => setAsking(false)} />}
      <div className={styles.line}>
        <MineButton bodies={bodies} onAsk={() => setAsking(true)} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.previous}
          title={words.previous}
          disabledFocusable={!onBefore}
          onClick={onBefore}
        />
        <Text className={styles.place} role="status">
          {words.position(place || '–', of)}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.next}
          title={words.next}
          disabledFocusable={!onAfter}
          onClick={onAfter}
        />
        <MoreMenu>
          <MenuItem onClick={() => void book.refresh()}>{words.refresh}</MenuItem>
          <MenuItem disabled={!onPeriod} {...(onPeriod ? { onClick: onPeriod } : { subText: words.period.nothing })}>
            {words.period.open}
          </MenuItem>
        </MoreMenu>
      </div>
    </div>
  );
}

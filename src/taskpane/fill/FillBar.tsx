import { Button, Dropdown, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { usePane } from '../app/context';
import { ONLY } from '../app/work';

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
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
}

/** Whose rows, which of them, and where we are among them. */
export function FillBar({ bodies, place, of, onBefore, onAfter }: Props) {
  const { texts, work, dispatch, book } = usePane();
  const styles = useStyles();
  const words = texts.fill;
  const { body, only } = work.walk;
  const bodyWord = body === null ? words.everybody : body === '' ? texts.overview.nobody : body;
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
              walk: { body: data.optionValue === '*' ? null : (data.optionValue?.slice(1) ?? null) },
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
      <div className={styles.line}>
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
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={words.refresh}
          title={words.refresh}
          onClick={() => void book.refresh()}
        />
      </div>
    </div>
  );
}

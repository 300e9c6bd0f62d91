import { Button, Dropdown, Field, makeStyles, Option, ToggleButton, tokens } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  ask: {
    padding: '8px',
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-end',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  field: { flex: 1, minWidth: 0 },
});

interface ButtonProps {
  readonly bodies: readonly string[];
  readonly onAsk: () => void;
}

/** Shows only the rows of the user's own unit; asks first which that is, where nobody has said. */
export function MineButton({ bodies, onAsk }: ButtonProps) {
  const { texts, work, dispatch, preferences } = usePane();
  const unit = preferences.unit.trim();
  const on = unit !== '' && work.walk.body === unit;
  const press = () => {
    if (on) dispatch({ type: 'walk', walk: { body: null, led: false } });
    else if (bodies.includes(unit)) dispatch({ type: 'walk', walk: { body: unit, led: false, at: null } });
    else onAsk();
  };
  return (
    <ToggleButton
      size="small"
      icon={<PersonRegular />}
      checked={on}
      title={unit === '' ? texts.fill.mineHint : texts.fill.mineOf(unit)}
      onClick={press}
    >
      {texts.fill.mine}
    </ToggleButton>
  );
}

interface AskProps {
  readonly bodies: readonly string[];
  readonly onDone: () => void;
}

/** Asks once which unit the user belongs to; the answer stays on this machine. */
export function AskUnit({ bodies, onDone }: AskProps) {
  const { texts, dispatch, preferences, prefer } = usePane();
  const styles = useStyles();
  const words = texts.fill;
  const choose = (unit: string) => {
    prefer({ ...preferences, unit });
    dispatch({ type: 'walk', walk: { body: unit, led: false, at: null } });
    onDone();
  };
  return (
    <div className={styles.ask}>
      <Field
        className={styles.field}
        label={texts.settings.unit}
        hint={preferences.unit.trim() === '' ? words.mineKept : words.mineNone(preferences.unit.trim())}
      >
        <Dropdown
          size="small"
          style={{ minWidth: 0 }}
          placeholder={words.mineChoose}
          onOptionSelect={(_, data) => data.optionValue && choose(data.optionValue)}
        >
          {bodies.map(name => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {texts.frame.cancel}
      </Button>
    </div>
  );
}

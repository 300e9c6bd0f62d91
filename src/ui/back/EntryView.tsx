import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { sameTake } from './decisions';
import type { Entry, Option, Take } from './entries';

const useStyles = makeStyles({
  row: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    lineHeight: '1.5',
  },
  bad: { borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}` },
  head: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly entry: Entry;
  readonly take: Take | undefined;
  readonly onTake: (option: Option) => void;
}

/** One line of a list; where something can be chosen, the choices. */
export function EntryView({ entry, take, onTake }: Props) {
  const styles = useStyles();
  const { head, lines, choice, bad } = entry;
  const options = choice?.options ?? [];
  const chosen = take === undefined ? -1 : options.findIndex(option => sameTake(option.take, take));
  return (
    <div role="listitem" className={mergeClasses(styles.row, bad === true && styles.bad)}>
      <div className={styles.head}>{head}</div>
      {lines.map((line, i) => (
        <div key={i} className={styles.line}>
          {line}
        </div>
      ))}
      {choice && (
        <RadioGroup
          aria-label={head}
          value={chosen < 0 ? '' : String(chosen)}
          onChange={(_, data) => {
            const option = options[Number(data.value)];
            if (option) onTake(option);
          }}
        >
          {options.map((option, i) => (
            <Radio key={i} value={String(i)} label={option.label} />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}

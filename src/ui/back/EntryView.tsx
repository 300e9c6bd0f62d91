import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useDesk } from '../desk/context';
import { sameTake } from './decisions';
import type { BackEntry, Option, Take } from './entries';

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
  open: { marginLeft: '8px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  options: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: '6px' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: '4px',
    alignItems: 'flex-start',
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  source: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A value that may stand in the cell, large, between the words that say where it is from. */
const OptionCard = ({ parts: [before, value, after] }: { readonly parts: NonNullable<Option['card']> }) => {
  const styles = useStyles();
  return (
    <>
      <span className={styles.source}>{before}</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.source}>{after}</span>
    </>
  );
};

interface Props {
  readonly entry: BackEntry;
  readonly take: Take | undefined;
  readonly onTake: (option: Option) => void;
}

/** One line of a list; where something can be chosen, the choices. */
export function EntryView({ entry, take, onTake }: Props) {
  const { texts } = useDesk();
  const styles = useStyles();
  const { head, lines, choice, bad } = entry;
  const options = choice?.options ?? [];
  const chosen = take === undefined ? -1 : options.findIndex(option => sameTake(option.take, take));
  return (
    <div role="listitem" className={mergeClasses(styles.row, bad === true && styles.bad)}>
      <div className={styles.head}>
        {head}
        {choice && chosen < 0 && <span className={styles.open}>{texts.back.undecided}</span>}
      </div>
      {lines.map((line, i) => (
        <div key={i} className={styles.line}>
          {line}
        </div>
      ))}
      {choice && (
        <RadioGroup
          aria-label={head}
          className={styles.options}
          value={chosen < 0 ? '' : String(chosen)}
          onChange={(_, data) => {
            const option = options[Number(data.value)];
            if (option) onTake(option);
          }}
        >
          {options.map((option, i) => (
            <Radio
              key={i}
              className={mergeClasses(styles.card, i === chosen && styles.chosen)}
              value={String(i)}
              aria-label={option.label}
              label={option.card ? <OptionCard parts={option.card} /> : option.label}
            />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { usePane } from '../../state/context';
import { Disclosure } from '../../../ui/Disclosure';
import type { Pile, PileEntry } from './piles';
import { SuggestedOwners } from './SuggestedOwners';

const useStyles = makeStyles({
  pile: {
    flexShrink: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  button: { minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly pile: Pile;
  readonly onAccept: (measures: readonly string[]) => void;
  readonly onRefuse: (entries: readonly PileEntry[]) => void;
  readonly onChange: (measures: readonly string[], pressed: HTMLElement) => void;
  readonly onOpen: (measure: string) => void;
}

/** What would go to one department: yes, no, or somebody else, for the pile and for each; doubtful ones only one by one or when shown. */
export function PileView({ pile, onAccept, onRefuse, onChange, onOpen }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.review.piles;
  const { name, strong, weak } = pile;
  const ids = (entries: readonly PileEntry[]) => entries.map(({ id }) => id);
  const buttons = (entries: readonly PileEntry[], accept: string, about: string) => (
    <div className={styles.buttons}>
      <Button
        size="small"
        className={styles.button}
        icon={<CheckmarkRegular />}
        aria-label={texts.review.oneOf(accept, about)}
        onClick={() => onAccept(ids(entries))}
      >
        {accept}
      </Button>
      <Button
        size="small"
        className={styles.button}
        icon={<DismissRegular />}
        aria-label={words.refuseOf(about)}
        onClick={() => onRefuse(entries)}
      >
        {words.refuse}
      </Button>
      <Button
        size="small"
        className={styles.button}
        icon={<EditRegular />}
        aria-label={words.changeOf(about)}
        onClick={event => onChange(ids(entries), event.currentTarget)}
      >
        {words.change}
      </Button>
    </div>
  );
  const rows = (entries: readonly PileEntry[]) => (
    <ul className={styles.list}>
      {entries.map(entry => (
        <li key={entry.id} className={styles.row}>
          <button type="button" className={styles.text} onClick={() => onOpen(entry.id)}>
            {entry.text}
          </button>
          <SuggestedOwners owners={entry.owners} />
          {buttons([entry], words.one.accept, entry.text)}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.pile} data-pile={name} aria-label={name}>
      <h2 className={styles.title}>
        {name} · {words.count(strong.length, weak.length)}
      </h2>
      <Text size={200} block className={styles.quiet}>
        {words.because(pile.words.slice(0, 5))}
      </Text>
      {strong.length > 0 && (
        <>
          {buttons(strong, words.accept(strong.length), name)}
          <Disclosure
            title={texts.review.look(strong.length)}
            label={texts.review.oneOf(texts.review.look(strong.length), name)}
          >
            {rows(strong)}
          </Disclosure>
        </>
      )}
      {weak.length > 0 && (
        <Disclosure title={words.weak(weak.length)} label={texts.review.oneOf(words.weak(weak.length), name)}>
          {strong.length + weak.length > 1 && weak.length > 1 && buttons(weak, words.accept(weak.length), name)}
          {rows(weak)}
        </Disclosure>
      )}
    </section>
  );
}

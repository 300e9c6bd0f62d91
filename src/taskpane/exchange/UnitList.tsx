import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState } from 'react';
import { VirtualList } from '../../ui/VirtualList';
import { usePageStyles } from '../components/page';
import { useExchangeTexts } from './context';
import type { Unit } from './units';

const useStyles = makeStyles({
  few: {
    maxHeight: '320px',
    overflowY: 'auto',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  many: {
    display: 'flex',
    height: '320px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unit: { minWidth: 0, overflowWrap: 'anywhere' },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** Height of one unit, in pixels. */
const ROW = 50;
/** Units from which on a filter helps. */
const MANY = 8;

interface Props {
  readonly units: readonly Unit[];
  readonly disabled: boolean;
  readonly onMake: (unit: Unit) => void;
}

/** Units up to which all are drawn at once. */
const FEW = 60;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

interface RowProps {
  readonly unit: Unit;
  readonly disabled: boolean;
  readonly onMake: (unit: Unit) => void;
}

function UnitRow({ unit, disabled, onMake }: RowProps) {
  const words = useExchangeTexts().out;
  const styles = useStyles();
  const sent = unit.revision > 0;
  return (
    <div role="listitem" className={styles.row}>
      <span className={styles.unit}>
        <Text weight="semibold">{unit.name}</Text>
        <Text size={200} className={styles.about}>
          {words.counts(unit.led, unit.supported)} ·{' '}
          {unit.back ? words.back : sent ? words.sent(unit.revision) : words.never}
        </Text>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={sent ? words.againFor(unit.name) : words.makeFor(unit.name)}
        disabledFocusable={disabled}
        onClick={() => !disabled && onMake(unit)}
      >
        {sent ? words.again : words.make}
      </Button>
    </div>
  );
}

/** The departments, each with what it gets, how far it is, and its button. */
export function UnitList({ units, disabled, onMake }: Props) {
  const words = useExchangeTexts().out;
  const styles = useStyles();
  const page = usePageStyles();
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => {
    const wanted = fold(filter.trim());
    return wanted === '' ? units : units.filter(unit => fold(unit.name).includes(wanted));
  }, [units, filter]);
  if (units.length === 0) return <Text>{words.nobody}</Text>;
  return (
    <section className={page.group}>
      <h2 className={page.heading}>{words.units(units.length)}</h2>
      {units.length >= MANY && (
        <Field label={words.filter}>
          <Input contentBefore={<SearchRegular />} value={filter} onChange={(_, data) => setFilter(data.value)} />
        </Field>
      )}
      {shown.length === 0 && <Text aria-live="polite">{words.noMatch}</Text>}
      {shown.length > 0 && shown.length <= FEW && (
        <div className={styles.few} role="list" aria-label={words.units(units.length)}>
          {shown.map(unit => (
            <UnitRow key={unit.name} unit={unit} disabled={disabled} onMake={onMake} />
          ))}
        </div>
      )}
      {shown.length > FEW && (
        <div className={styles.many}>
          <VirtualList
            count={shown.length}
            keyOf={i => shown[i]?.name ?? ''}
            estimate={() => ROW}
            role="list"
            aria-label={words.units(units.length)}
          >
            {i => {
              const unit = shown[i];
              return unit ? <UnitRow unit={unit} disabled={disabled} onMake={onMake} /> : null;
            }}
          </VirtualList>
        </div>
      )}
    </section>
  );
}

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { relationOf, withRelation } from '../../../ledger/columns/relation';
import { COMPARATOR, EVERY, KIND } from '../../../ledger/columns/words';
import type { Relation } from '../../../ledger/types';
import type { Rhythm, Target, TargetKind } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useFollowing } from '../../components/following';
import { WordField } from '../../components/WordField';
import { withEvery, withPrinted } from '../amounts';
import { amountOf } from '../../text/typed-number';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '6px 8px',
  },
  wide: { gridColumn: '1 / -1' },
  narrow: { minWidth: 0 },
});

const TARGET_KINDS: readonly TargetKind[] = ['count', 'level', 'change', 'frequency'];

interface PartProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
  readonly fault?: string | null;
  readonly numeric?: boolean;
  readonly wide?: boolean;
}

/** One box of a target, with what is wrong with what is typed in it. */
function Part({ label, value, onChange, onLeave, fault = null, numeric, wide }: PartProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(wide ? { className: styles.wide } : {})}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      <Input
        className={styles.narrow}
        size="small"
        value={value}
        {...(numeric ? { inputMode: 'decimal' as const } : {})}
        onChange={(_, typed) => onChange(typed.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}

interface Props {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** The fields of one target; what is typed counts when the field is left. */
export function TargetFields({ target, onChange }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.plan.edit;
  const [indicator, setIndicator] = useFollowing(target.indicator);
  const [unit, setUnit] = useFollowing(target.printed.unit);
  const [value, setValue] = useFollowing(String(target.printed.value));
  const [upper, setUpper] = useFollowing(target.printed.upper === undefined ? '' : String(target.printed.upper));
  const [low, high] = [amountOf(value), amountOf(upper)];
  const ranged = target.comparator === 'range';
  const below = ranged && low !== null && high !== null && high < low;

  const commit = (over: { relation?: Relation; kind?: TargetKind; every?: Rhythm | null } = {}) => {
    const related = over.relation === undefined ? target : withRelation(target, over.relation);
    const top = related.comparator === 'range' ? (high ?? low) : null;
    const next = { ...related, indicator: indicator.trim(), kind: over.kind ?? target.kind };
    const made = withEvery(withPrinted(next, low ?? target.printed.value, top, unit.trim()), over.every);
    if (JSON.stringify(made) !== JSON.stringify(target)) onChange(made);
  };
  const done = () => commit();
  return (
    <div className={styles.fields} role="group" aria-label={`${words.targets} ${target.indicator}`}>
      <Part wide label={words.indicator} value={indicator} onChange={setIndicator} onLeave={done} />
      <WordField
        label={words.comparator}
        words={COMPARATOR}
        codes={[...COMPARATOR.keys()]}
        value={relationOf(target)}
        lang={lang}
        instead={{ '=': words.exactly }}
        onChange={code => code && commit({ relation: code })}
      />
      <Part
        numeric
        label={words.value}
        value={value}
        fault={low === null ? words.badNumber : null}
        onChange={setValue}
        onLeave={done}
      />
      {ranged && (
        <Part
          numeric
          label={words.upper}
          value={upper}
          fault={high === null ? words.badNumber : below ? words.upperBelow : null}
          onChange={setUpper}
          onLeave={done}
        />
      )}
      <Part label={words.unit} value={unit} onChange={setUnit} onLeave={done} />
      <WordField
        label={words.targetKind}
        words={KIND}
        codes={TARGET_KINDS}
        value={target.kind}
        lang={lang}
        onChange={kind => kind && kind !== 'deliverable' && kind !== 'event' && kind !== 'task' && commit({ kind })}
      />
      {target.kind === 'frequency' && (
        <WordField
          label={words.every}
          words={EVERY}
          codes={[...EVERY.keys()]}
          value={target.every ?? null}
          lang={lang}
          none={words.noEvery}
          onChange={every => commit({ every })}
        />
      )}
    </div>
  );
}

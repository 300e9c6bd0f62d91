import { Button, Dropdown, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { Lang } from '../../../i18n/lang';
import { relationOf, withRelation } from '../../../ledger/columns/relation';
import { COMPARATOR, EVERY, KIND } from '../../../ledger/columns/words';
import type { Vocabulary } from '../../../ledger/columns/vocabulary';
import type { Relation } from '../../../ledger/types';
import type { Rhythm, Target, TargetKind } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useFollowing } from '../../components/following';
import { withEvery, withPrinted } from '../amounts';
import { amountOf } from '../../text/typed-number';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '6px 8px',
  },
  wide: { gridColumn: '1 / -1' },
  narrow: { minWidth: 0 },
});

interface WordsProps<Code extends string> {
  readonly label: string;
  readonly words: Vocabulary<Code>;
  readonly codes: readonly Code[];
  readonly value: Code | null;
  readonly lang: Lang;
  /** Word for no value; absent: there must be one. */
  readonly none?: string;
  readonly onChange: (value: Code | null) => void;
}

/** A drop-down over a closed vocabulary. */
export function WordField<Code extends string>({ label, words, codes, value, lang, none, onChange }: WordsProps<Code>) {
  const word = (code: Code) => words.get(code)?.[lang] ?? code;
  return (
    <Field label={label}>
      <Dropdown
        style={{ minWidth: 0 }}
        size="small"
        value={value === null ? (none ?? '') : word(value)}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, data) => onChange(codes.find(c => c === data.optionValue) ?? null)}
      >
        {none !== undefined && (
          <Option key="" value="">
            {none}
          </Option>
        )}
        {codes.map(code => (
          <Option key={code} value={code}>
            {word(code)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

const TARGET_KINDS: readonly TargetKind[] = ['count', 'level', 'change', 'frequency'];

interface Props {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
  readonly onRemove: () => void;
}

/** The fields of one target; what is typed counts when the field is left. */
export function TargetForm({ target, onChange, onRemove }: Props) {
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
    onChange(withEvery(withPrinted(next, low ?? target.printed.value, top, unit.trim()), over.every));
  };
  const done = () => commit();
  return (
    <div className={styles.card} role="group" aria-label={`${words.targets} ${target.indicator}`}>
      <Field label={words.indicator} className={styles.wide}>
        <Input size="small" value={indicator} onChange={(_, d) => setIndicator(d.value)} onBlur={done} />
      </Field>
      <WordField
        label={words.comparator}
        words={COMPARATOR}
        codes={[...COMPARATOR.keys()]}
        value={relationOf(target)}
        lang={lang}
        onChange={code => code && commit({ relation: code })}
      />
      <Field label={words.value} {...(low === null ? { validationMessage: words.badNumber } : {})}>
        <Input
          className={styles.narrow}
          size="small"
          inputMode="decimal"
          value={value}
          onChange={(_, d) => setValue(d.value)}
          onBlur={done}
        />
      </Field>
      {ranged && (
        <Field
          label={words.upper}
          {...(high === null
            ? { validationMessage: words.badNumber }
            : below
              ? { validationMessage: words.upperBelow }
              : {})}
        >
          <Input
            className={styles.narrow}
            size="small"
            inputMode="decimal"
            value={upper}
            onChange={(_, d) => setUpper(d.value)}
            onBlur={done}
          />
        </Field>
      )}
      <Field label={words.unit}>
        <Input
          className={styles.narrow}
          size="small"
          value={unit}
          onChange={(_, d) => setUnit(d.value)}
          onBlur={done}
        />
      </Field>
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
      <Button className={styles.wide} size="small" appearance="subtle" icon={<DeleteRegular />} onClick={onRemove}>
        {words.removeTarget}
      </Button>
    </div>
  );
}

import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useState } from 'react';
import { columnName } from '../../ledger/columns/columns';
import type { Row } from '../../ledger/types';
import { usePane } from '../state/context';
import { asBookError } from '../state/useBook';
import { TroubleBar } from '../book/TroubleBar';
import { Fold } from '../components/Fold';
import { usePageStyles } from '../components/page';
import { TextBox } from '../components/TextBox';
import type { BookError, ReportCells } from '../ports';
import { check, fieldsOf, isNumeric, typedReport, shown, type FieldKey, type TypedFields } from './entry';
import type { SerialDay } from '../../ledger/dates/serial';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1 },
  save: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: 'auto -12px 0',
    padding: '6px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choices: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
});

/** What nearly every report needs; the rest is folded. */
const FIRST: readonly FieldKey[] = ['actual', 'self', 'progress'];

interface Props {
  readonly row: Row;
  readonly year: number | null;
  readonly today: SerialDay;
  readonly typed: TypedFields;
  readonly onType: (typed: TypedFields) => void;
}

/** The cells that a department fills, in big fields; what cannot be understood is asked about beside its field. */
export function ReportForm({ row, year, today, typed, onType }: Props) {
  const { texts, lang, ports, preferences, book } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.fill;
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'unchanged' | BookError>('idle');
  const dirty = Object.keys(typed).length > 0;
  const report = typedReport(typed, row, year, today, preferences.name);

  const change = (key: FieldKey, text: string) => {
    const rest = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== key));
    setState('idle');
    onType(text === shown(key, row) ? rest : { ...rest, [key]: text });
  };
  const save = async (cells: ReportCells | null, then: 'saved' | 'unchanged') => {
    if (!ports.book || !cells) return;
    setState('saving');
    try {
      await book.take(await ports.book.fill(row.key, cells, preferences.name));
      onType({});
      setState(then);
    } catch (problem) {
      setState(asBookError(problem));
    }
  };
  const advice = (key: FieldKey) => {
    const text = typed[key];
    const checked = text === undefined ? null : check(key, text, row, year);
    if (checked?.is === 'doubt') return { validationMessage: words.doubts[checked.why] };
    if (checked?.is !== 'fine' || !isNumeric(key) || checked.value === null) return {};
    const read = shown(key, row, checked.value);
    const notes = checked.notes.map(note => words.notes[note]);
    const same = read === text?.trim() && notes.length === 0;
    return same
      ? {}
      : { validationState: 'none' as const, validationMessage: [words.readAs(read), ...notes].join(' · ') };
  };
  const choices = (key: FieldKey) => {
    const text = typed[key];
    const checked = text === undefined ? null : check(key, text, row, year);
    if (checked?.is !== 'doubt' || checked.candidates.length === 0) return null;
    return (
      <div className={styles.choices}>
        {checked.candidates.map(candidate => (
          <Button key={String(candidate)} size="small" onClick={() => change(key, shown(key, row, candidate))}>
            {shown(key, row, candidate)}
          </Button>
        ))}
      </div>
    );
  };
  const input = (key: FieldKey) => {
    const value = typed[key] ?? shown(key, row);
    const unit = key === 'actual' && row.unit ? words.inUnit(row.unit) : '';
    return (
      <div key={key}>
        <Field label={`${columnName(key, lang)}${unit}`} {...advice(key)}>
          {isNumeric(key) || key === 'reporter' ? (
            <Input size="large" value={value} onChange={(_, data) => change(key, data.value)} />
          ) : (
            <TextBox
              rows={key === 'progress' ? 4 : 2}
              value={value}
              onChange={event => change(key, event.target.value)}
            />
          )}
        </Field>
        {choices(key)}
      </div>
    );
  };
  const fields = fieldsOf(row);
  const rest = fields.filter(key => !FIRST.includes(key));
  const filled = rest.filter(key => (typed[key] ?? shown(key, row)).trim() !== '').length;
  const names = rest.map(key => columnName(key, lang));
  return (
    <section className={styles.form} aria-label={words.form}>
      <h2 className={page.heading}>{words.form}</h2>
      {fields.filter(key => FIRST.includes(key)).map(input)}
      <Fold name="more" level={3} title={words.more} summary={words.moreHolds(filled, names)}>
        {rest.map(input)}
      </Fold>
      <div className={styles.save}>
        {state instanceof Error && <TroubleBar error={state} />}
        <div className={page.line}>
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={!dirty || !report || state === 'saving'}
            onClick={() => void save(report, 'saved')}
          >
            {words.save}
          </Button>
          {!dirty && (
            <Button
              title={words.unchangedHint}
              disabledFocusable={state === 'saving'}
              onClick={() => void save({ reportedOn: today }, 'unchanged')}
            >
              {words.unchanged}
            </Button>
          )}
          {dirty && (
            <Button appearance="subtle" onClick={() => onType({})}>
              {words.discard}
            </Button>
          )}
          <Text size={200} role="status">
            {dirty
              ? words.unsaved
              : state === 'saved'
                ? words.saved
                : state === 'unchanged'
                  ? words.unchangedSaved
                  : ''}
          </Text>
        </div>
      </div>
    </section>
  );
}

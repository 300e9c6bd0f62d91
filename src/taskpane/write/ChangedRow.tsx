import { MARKS } from '../../i18n/marks';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode } from 'react';
import { loggedCell } from '../../ledger/changes/log';
import { sayIso } from '../../ledger/dates/said';
import { columnName } from '../../ledger/columns/columns';
import { passages } from '../../ledger/revise/words';
import { usePane } from '../state/context';
import type { PreviewRow, RowChange } from '../book/writing';
import type { RowKey } from '../../ledger/rows/key';

const useStyles = makeStyles({
  row: {
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  no: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorNeutralForeground2, paddingLeft: '10px' },
  out: { textDecorationLine: 'line-through', color: tokens.colorPaletteRedForeground1 },
  in: { textDecorationLine: 'underline', color: tokens.colorPaletteGreenForeground1 },
});

/** A sentence with its words marked: struck out, put in. */
function Marked({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  return (
    <>
      {passages(before, after).map(({ kind, text }, i) =>
        kind === 'same' ? (
          <span key={i}>{text}</span>
        ) : kind === 'out' ? (
          <del key={i} className={styles.out}>
            {text}
          </del>
        ) : (
          <ins key={i} className={styles.in}>
            {text}
          </ins>
        ),
      )}
    </>
  );
}

/** Cells as people read them: what was, then what comes. */
function Cells({ change }: { readonly change: RowChange }) {
  const { lang, texts } = usePane();
  const styles = useStyles();
  const shown = (value: RowChange['cells'][number]['before'], column: RowChange['cells'][number]['column']) =>
    sayIso(String(loggedCell(column, value, change.row.unit, lang) ?? ''), lang) || texts.fill.blank;
  return (
    <>
      {change.cells
        .filter(({ column }) => column !== 'no' && column !== 'measure')
        .map(({ column, before, after }) => (
          <div key={column} className={styles.cell}>
            {columnName(column, lang)}
            {MARKS[lang].colon}
            <del className={styles.out}>{shown(before, column)}</del> →{' '}
            <ins style={{ textDecoration: 'none' }}>{shown(after, column)}</ins>
          </div>
        ))}
    </>
  );
}

interface Props extends Pick<HTMLAttributes<HTMLDivElement>, 'aria-posinset' | 'aria-setsize'> {
  readonly change: RowChange;
  /** What has become of the row; absent where only its cells are in question. */
  readonly story?: PreviewRow;
  /** 编号 by 行键. */
  readonly numbers: ReadonlyMap<RowKey, string>;
  readonly children?: ReactNode;
}

/** One row of the preview: number and old number, its sentence with the changes marked, its other cells. */
export function ChangedRow({ change, story, numbers, children, ...at }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.write.story;
  const { row, cells } = change;
  const [no, measure] = (['no', 'measure'] as const).map(column => cells.find(cell => cell.column === column));
  const said = (keys: readonly RowKey[]): string =>
    keys
      .map(key => numbers.get(key) ?? '')
      .filter(Boolean)
      .join(MARKS[lang].names);
  const notes = story
    ? [
        story.moved && story.fate === 'changed' ? words.moved : '',
        story.wasGone ? (story.fate === 'gone' ? words.stillGone : words.back) : '',
        story.split !== null ? words.split(said([story.split])) : '',
        story.joined.length > 0 ? words.joined(said(story.joined)) : '',
        story.into !== null ? words.into(said([story.into])) : '',
      ].filter(Boolean)
    : [];
  return (
    <div role="listitem" className={styles.row} {...at}>
      <span className={styles.no}>{row.no}</span>
      {no && <span className={styles.quiet}>{words.oldNo(String(no.before ?? ''))} </span>}
      {measure ? (
        <Marked before={String(measure.before ?? '')} after={String(measure.after ?? '')} />
      ) : (
        row.measure
      )}{' '}
      {row.targetText}
      {notes.length > 0 && <div className={styles.quiet}>{notes.join(' · ')}</div>}
      <Cells change={change} />
      {children}
    </div>
  );
}

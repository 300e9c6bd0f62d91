import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { STRIPE_COLORS, type DocBlock, type DocRun, type DocSpec } from '../../report/doc/types';
import type { RowKey } from '../../ledger/rows/key';

/** Lines of a table in the view; the letter has them all. */
const LINES = 15;

/** Numbers of rows are not broken; what is longer is. */
const SHORT = 10;

/** Paragraphs of Chinese papers begin with two blank characters, English ones do not. */
const PARAGRAPH = { 'zh-CN': 'paragraph', en: 'flush' } as const;

const useStyles = makeStyles({
  paper: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    lineHeight: 1.6,
    overflowX: 'auto',
  },
  masthead: { textAlign: 'center', fontWeight: tokens.fontWeightBold, color: tokens.colorPaletteRedForeground1 },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, margin: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, margin: 0 },
  paragraph: { margin: 0, textIndent: '2em' },
  flush: { margin: 0 },
  right: { margin: 0, textAlign: 'right' },
  stripe: { margin: 0, padding: '2px 8px', fontWeight: tokens.fontWeightSemibold, forcedColorAdjust: 'none' },
  cutLine: {
    margin: '6px 0 0',
    paddingTop: '4px',
    borderTop: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
  },
  page: { width: '100%', margin: '10px 0', border: 'none', borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  run: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** A number in a cell is small to hit: the cell around it is pressed with it. */
  inCell: { position: 'relative', '::after': { content: '""', position: 'absolute', inset: '-6px -9px' } },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100, width: '100%', overflowWrap: 'break-word' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px', textAlign: 'left' },
  tall: { height: '3em' },
});

interface Props {
  readonly doc: DocSpec;
  /** Which sentence or line is chosen: `s` and its number, `t`, the table's place and the line's. */
  readonly chosen?: string | null;
  /** Leads from a sentence or a line of a table to the rows behind it, by their 行键. Absent: nothing can be pressed. */
  readonly onChoose?: (id: string, rows: readonly RowKey[]) => void;
}

/** A letter as it will be, block by block. */
export function DocView({ doc, chosen = null, onChoose }: Props) {
  const styles = useStyles();
  const asButton = (id: string, rows: readonly RowKey[], place?: string) =>
    onChoose === undefined
      ? {}
      : {
          role: 'button',
          tabIndex: 0,
          'aria-pressed': chosen === id,
          className: mergeClasses(styles.run, place, chosen === id && styles.chosen),
          onClick: () => onChoose(id, rows),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onChoose(id, rows);
          },
        };
  const run = ({ text, rows, sentence }: DocRun, i: number) =>
    sentence === undefined ? (
      <span key={i}>{text}</span>
    ) : (
      <span key={i} {...asButton(`s${sentence}`, rows ?? [])}>
        {text}
      </span>
    );
  const block = (one: DocBlock, i: number) => {
    switch (one.kind) {
      case 'masthead':
        return (
          <div key={i} className={styles.masthead}>
            {one.name}
            <br />
            {`${one.left}　${one.right}`}
          </div>
        );
      case 'title':
        return (
          <h2 key={i} className={styles.title}>
            {one.text}
          </h2>
        );
      case 'heading':
        return (
          <h3 key={i} className={styles.heading}>
            {one.text}
          </h3>
        );
      case 'stripe': {
        const { fill, type } = STRIPE_COLORS[one.color];
        return (
          <p key={i} className={styles.stripe} style={{ backgroundColor: `#${fill}`, color: `#${type}` }}>
            {one.text}
          </p>
        );
      }
      case 'cutLine':
        return (
          <p key={i} className={styles.cutLine}>
            {one.text}
          </p>
        );
      case 'addressees':
      case 'note':
        return (
          <p key={i} className={styles.flush}>
            {one.text}
          </p>
        );
      case 'paragraph':
        return (
          <p key={i} className={styles[PARAGRAPH[doc.lang]]}>
            {one.runs.map(run)}
          </p>
        );
      case 'signature':
        return one.lines.map((text, n) => (
          <p key={`${i} ${n}`} className={styles.right}>
            {text}
          </p>
        ));
      case 'annex':
        return (
          <h3 key={i} className={styles.heading}>
            {`${one.label}　${one.title}`}
          </h3>
        );
      case 'table': {
        const whole = one.columns.reduce((sum, { width }) => sum + width, 0);
        return (
          <table key={i} className={styles.table}>
            <thead>
              <tr>
                {one.columns.map(({ head, width }) => (
                  <th key={head} className={styles.cell} style={{ width: `${(width / whole) * 100}%` }}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.lines.slice(0, LINES).map((line, n) => {
                const { rows = [], tall = false } = line;
                // A line without rows leads nowhere: the fields of a receipt.
                const leads = line.rows !== undefined;
                return (
                  <tr
                    key={n}
                    {...(tall ? { className: styles.tall } : {})}
                    {...(leads && onChoose ? { onClick: () => onChoose(`t${i}.${n}`, rows) } : {})}
                  >
                    {line.cells.map((text, c) => (
                      <td key={c} className={styles.cell}>
                        {c === 0 && leads ? (
                          <span
                            {...asButton(`t${i}.${n}`, rows, styles.inCell)}
                            style={{ whiteSpace: text.length < SHORT ? 'nowrap' : 'normal' }}
                          >
                            {text}
                          </span>
                        ) : (
                          text
                        )}
                      </td>
                    ))}
                  </tr>
                );
              })}
              {one.lines.length > LINES && (
                <tr>
                  <td className={styles.cell} colSpan={one.columns.length}>
                    {`… ${one.lines.length}`}
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        );
      }
      case 'pageBreak':
        return <hr key={i} className={styles.page} />;
    }
  };
  return (
    <div className={styles.paper} lang={doc.lang}>
      {doc.blocks.map(block)}
    </div>
  );
}

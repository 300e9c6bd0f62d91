import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { BulletinTexts } from '../../i18n/bulletin-pane';
import { joinNames } from '../../i18n/marks';
import type { Bulletin } from '../../report/bulletin/compose';
import type { DocBlock, DocRun } from '../../report/doc/types';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';

/** Numbers of rows told below the preview. */
const TOLD = 20;
/** Lines of a table in the preview; the letter has them all. */
const LINES = 15;

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
  run: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100, width: '100%' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px', textAlign: 'left' },
});

interface Chosen {
  readonly id: string;
  readonly rows: readonly string[];
  readonly gone: boolean;
  /** Row that the last press went to, from 0; null: all of them at once. */
  readonly at: number | null;
}

interface Props {
  readonly bulletin: Bulletin;
  readonly words: BulletinTexts;
}

/** The letter as it will be; a sentence or a line of a table leads to its rows in the matrix. */
export function BulletinPreview({ bulletin, words }: Props) {
  const { ports } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { doc, facts } = bulletin;
  const numbers = new Map(facts.ledger.rows.map(row => [row.key, row.no]));

  const choose = (id: string, rows: readonly string[]) => {
    // Pressed again, a sentence leads from row to row.
    const at = rows.length < 2 || chosen?.id !== id ? null : chosen.at === null ? 0 : (chosen.at + 1) % rows.length;
    setChosen({ id, rows, at, gone: false });
    if (rows.length === 0) return;
    const place = at !== null ? { row: rows[at] ?? '' } : rows.length === 1 ? { row: rows[0] ?? '' } : { rows };
    void ports.book?.goTo(place).catch((problem: unknown) => {
      const isGone = problem instanceof Error && 'trouble' in problem && problem.trouble === 'rowGone';
      if (isGone) setChosen({ id, rows, at, gone: true });
    });
  };
  const asButton = (id: string, rows: readonly string[]) => ({
    role: 'button',
    tabIndex: 0,
    'aria-pressed': chosen?.id === id,
    className: mergeClasses(styles.run, chosen?.id === id && styles.chosen),
    onClick: () => choose(id, rows),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(id, rows);
    },
  });
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
      case 'addressees':
      case 'note':
      case 'stripe':
      case 'cutLine':
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
      case 'table':
        return (
          <table key={i} className={styles.table}>
            <thead>
              <tr>
                {one.columns.map(({ head }) => (
                  <th key={head} className={styles.cell}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.lines.slice(0, LINES).map((line, n) => (
                <tr key={n} onClick={() => choose(`t${i}.${n}`, line.rows ?? [])}>
                  {line.cells.map((text, c) => (
                    <td key={c} className={styles.cell}>
                      {c === 0 ? <span {...asButton(`t${i}.${n}`, line.rows ?? [])}>{text}</span> : text}
                    </td>
                  ))}
                </tr>
              ))}
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
      case 'pageBreak':
        return null;
    }
  };
  const told = chosen?.rows.slice(0, TOLD).map(key => numbers.get(key) ?? key) ?? [];
  const list = joinNames(told, doc.lang) + (chosen && chosen.rows.length > TOLD ? '…' : '');
  const step =
    chosen === null || chosen.rows.length < 2
      ? ''
      : chosen.at === null
        ? words.again
        : words.at(chosen.at + 1, numbers.get(chosen.rows[chosen.at] ?? '') ?? '');
  return (
    <section className={page.group}>
      <h2 className={page.heading}>{words.preview}</h2>
      <Text size={200} role="status">
        {chosen === null
          ? ''
          : chosen.gone
            ? words.rowsGone
            : chosen.rows.length === 0
              ? words.noRows
              : words.behind(chosen.rows.length, list) + step}
      </Text>
      <div className={styles.paper} lang={doc.lang}>
        {doc.blocks.map(block)}
      </div>
    </section>
  );
}

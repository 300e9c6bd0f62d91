import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { BulletinTexts } from '../../i18n/bulletin-pane';
import { joinNames } from '../../i18n/marks';
import type { Bulletin } from '../../report/bulletin/compose';
import { DocView } from '../../ui/doc/DocView';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import type { RowKey } from '../../ledger/rows/key';

/** Numbers of rows told below the preview. */
const TOLD = 20;

interface Chosen {
  readonly id: string;
  readonly rows: readonly RowKey[];
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
  const page = usePageStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { doc, facts } = bulletin;
  const numbers = new Map(facts.ledger.rows.map(row => [row.key, row.no]));

  const choose = (id: string, rows: readonly RowKey[]) => {
    // Pressed again, a sentence leads from row to row.
    const at = rows.length < 2 || chosen?.id !== id ? null : chosen.at === null ? 0 : (chosen.at + 1) % rows.length;
    setChosen({ id, rows, at, gone: false });
    if (rows.length === 0) return;
    const row = rows.length === 1 ? rows[0] : at === null ? undefined : rows[at];
    const place = row === undefined ? { rows } : { row };
    void ports.book?.goTo(place).catch((problem: unknown) => {
      const isGone = problem instanceof Error && 'trouble' in problem && problem.trouble === 'rowGone';
      if (isGone) setChosen({ id, rows, at, gone: true });
    });
  };
  const told = chosen?.rows.slice(0, TOLD).map(key => numbers.get(key) ?? key) ?? [];
  const list = joinNames(told, doc.lang) + (chosen && chosen.rows.length > TOLD ? '…' : '');
  const step =
    chosen === null || chosen.rows.length < 2
      ? ''
      : chosen.at === null
        ? words.again
        : words.at(
            chosen.at + 1,
            chosen.rows
              .slice(chosen.at, chosen.at + 1)
              .map(key => numbers.get(key) ?? '')
              .join(''),
          );
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
      <DocView doc={doc} chosen={chosen?.id ?? null} onChoose={choose} />
    </section>
  );
}

import { namesIn } from '../../ledger/rows/names';
import { inGroup } from '../../ledger/status/groups';
import { countRows, indexBodies, type RowCounts } from '../../ledger/status/totals';
import { computeRows } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import { asOfDay } from '../fill/rows';
import type { SerialDay } from '../../ledger/dates/serial';

export interface BodyFigures {
  readonly name: string;
  readonly rows: number;
  readonly overdue: number;
  readonly behind: number;
  readonly blank: number;
}

export interface Figures {
  /** Serial day. */
  readonly asOf: SerialDay;
  readonly counts: RowCounts;
  /** Bodies that lead rows: most overdue first, then most behind, then as in the list. */
  readonly bodies: readonly BodyFigures[];
}

/** What the Overview page shows, by the same functions as the sheets. `today` is a serial day. */
export function figuresOf(ledger: Ledger, today: SerialDay): Figures {
  const asOf = asOfDay(ledger, today);
  const entries = computeRows(ledger.rows, ledger.settings, asOf);
  const index = indexBodies(entries);
  const names = [
    ...new Set([...ledger.departments.map(d => d.name), ...ledger.rows.flatMap(row => namesIn(row.lead))]),
  ];
  const bodies = names
    .map((name): BodyFigures => {
      const counts = countRows(index.ledBy(name));
      return {
        name,
        rows: counts.rows,
        overdue: counts.byStatus.overdue,
        behind: inGroup(counts.byStatus, 'behind'),
        blank: counts.blank,
      };
    })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.overdue - a.overdue || b.behind - a.behind || b.blank - a.blank);
  return { asOf, counts: countRows(entries), bodies };
}

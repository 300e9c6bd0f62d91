/** What a returned file or row holds, whatever it is called and however it is laid out. */
import type { ReportKey, ShownKey } from '../../ledger/columns/types';
import { hashOf } from '../../ledger/rows/key';
import type { Cell } from '../../ledger/types';
import type { ReturnedForm, ReturnedRow } from './form';
import { contentSays } from './hear';
import type { FormOrigin } from './origin';
import type { NewRow } from './types';

/** Name of a file's content: what departments wrote. By the names of columns, so that a column which comes to the form later renames nothing. */
export const contentOf = (form: ReturnedForm, { batch, departments }: FormOrigin): string =>
  hashOf(
    JSON.stringify([
      batch?.id,
      departments,
      form.rows
        .map(({ key, no, report, says }) =>
          JSON.stringify([
            key,
            no,
            [
              ...[...report].flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
              ...contentSays(says),
            ],
          ]),
        )
        .sort(),
    ]),
  );

/** Cells of a row that hold something. */
export const contents = (row: ReturnedRow): NewRow['cells'] =>
  Object.fromEntries(
    [...row.shown, ...[...row.report].map(([key, cell]) => [key, cell.value] as const)].filter(
      ([, value]) => value !== null,
    ),
  ) as Partial<Record<ReportKey | ShownKey, Cell>>;

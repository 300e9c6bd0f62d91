/** The copies that were made of sheets before they were replaced: what there is, what stands in them, and dropping them. */
import { isFromLater, LaterVersion } from '../../workbook/read/meta';
import { readLedger } from '../../workbook/read/ledger';
import { STAMP } from '../../i18n/stamp';
import type { Ledger } from '../../ledger/types';
import { BACKUP_WORDS } from '../backup';
import { DONE_MARK } from '../marks';
import { readSheetCells } from '../read-cells';
import { givenArea } from '../../grid/a1';
import { tablesOf } from '../read-book';
import { survey, type LiveSheet } from '../survey';

/** The copies of one writing. */
export interface Backup {
  /** Day and time in their names: `1122-0930`. */
  readonly label: string;
  /** Names of the sheets, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** A copy of the matrix is among them. */
  readonly hasMatrix: boolean;
}

/** What the copies of one writing hold. */
export interface BackupRead {
  readonly ledger: Ledger;
  /** `_mubiao` is among them: the name and the text of the plan. */
  readonly hasMeta: boolean;
}

const NAMED = new RegExp(`^(.*) (?:${BACKUP_WORDS.join('|')}) (\\d{4}-\\d{4})(?: \\d+)?$`);
const labelOf = (sheet: LiveSheet): string => NAMED.exec(sheet.name)?.[2] ?? sheet.name;
const isCopy = (sheet: LiveSheet): boolean => sheet.marks.backup === DONE_MARK;
/** More columns than any other of our sheets has. */
const MATRIX_COLUMNS = 20;
const isMatrix = ({ tables, used }: LiveSheet): boolean =>
  tables.some(({ columns }) => columns.length >= MATRIX_COLUMNS) ||
  (used !== '' && givenArea(used).right + 1 >= MATRIX_COLUMNS);

/** The copies in the open workbook, the latest first. */
export const listBackups = (): Promise<readonly Backup[]> =>
  Excel.run(async context => {
    const { sheets } = await survey(context);
    const groups = new Map<string, LiveSheet[]>();
    for (const sheet of sheets.filter(isCopy))
      groups.set(labelOf(sheet), [...(groups.get(labelOf(sheet)) ?? []), sheet]);
    return [...groups].reverse().map(([label, copies]) => ({
      label,
      sheets: copies.map(({ name }) => name),
      hasMatrix: copies.some(isMatrix),
    }));
  });

/** Reads the copies of one writing; null where no matrix is among them any more. @throws LaterVersion */
export const readBackup = (label: string): Promise<BackupRead | null> =>
  Excel.run(async context => {
    const found = await survey(context);
    const copies = found.sheets.filter(sheet => isCopy(sheet) && labelOf(sheet) === label && sheet.used !== '');
    const cells = await readSheetCells(
      context,
      copies.map(sheet => ({
        sheet: context.workbook.worksheets.getItem(sheet.id),
        area: givenArea(sheet.used),
        tables: tablesOf(sheet),
      })),
    );
    const book = {
      sheets: copies.map((sheet, i) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        rows: cells[i] ?? [],
        tables: tablesOf(sheet),
        merges: sheet.merges,
      })),
      names: [],
    };
    if (isFromLater(book)) throw new LaterVersion();
    const read = readLedger(book);
    const hasMeta = book.sheets.some(({ rows }) => rows[0]?.[0]?.value === STAMP.version);
    return read && { ledger: read.ledger, hasMeta };
  });

/** Deletes the copies of one writing. What is not a copy of ours is never touched. */
export const dropBackup = (label: string): Promise<void> =>
  Excel.run(async context => {
    const { sheets } = await survey(context);
    for (const sheet of sheets.filter(one => isCopy(one) && labelOf(one) === label)) {
      const copy = context.workbook.worksheets.getItem(sheet.id);
      // Excel deletes no very hidden sheet.
      if (sheet.visibility === 'veryHidden') copy.visibility = 'Hidden';
      copy.delete();
    }
    await context.sync();
  });

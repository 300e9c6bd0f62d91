/** The open workbook in Excel, as the pane wants it. */
import { Cancelled } from '../../excel/batch';
import {
  goToRow,
  goToSheet,
  NoMatrix,
  onAnyChange,
  onSelectedRow,
  readMatrix,
  RowGone,
  selectedRow,
  selectedText,
  writeRow,
  writeSettings,
} from '../../excel/pane';
import { renderWorkbook, type Step } from '../../excel/render-workbook';
import { NoAnswer } from '../../excel/watchdog';
import type { WorkbookSpec } from '../../workbook/spec';
import { BookError, type Book, type BookTrouble, type Written, type WriteStep } from '../ports';

const CODES: Readonly<Record<string, BookTrouble>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooBig',
  ResponsePayloadSizeLimitExceeded: 'tooBig',
};

/** What Excel reports, as the pane says it. */
export function troubleOf(error: unknown): BookError {
  if (error instanceof BookError) return error;
  const { code, message = String(error) } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof Cancelled) return new BookError('stopped');
  if (error instanceof NoAnswer) return new BookError('lost', message);
  if (error instanceof NoMatrix) return new BookError('noMatrix');
  if (error instanceof RowGone) return new BookError('rowGone');
  return new BookError(CODES[code ?? ''] ?? 'other', code ? `${code}: ${message}` : message);
}

const saying = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw troubleOf(error);
  }
};

const STEPS: readonly Step[] = ['look', 'values', 'formulas', 'formats', 'charts', 'check', 'finish'];

/** Progress as one share over all steps, which never goes back. */
function progress(spec: WorkbookSpec, onStep: (step: WriteStep) => void) {
  let best = 0;
  return (work: Step, done: number, total: number) => {
    best = Math.max(best, (STEPS.indexOf(work) + done / Math.max(1, total)) / STEPS.length);
    const sheet = total === spec.sheets.length ? (spec.sheets[done]?.name ?? '') : '';
    onStep({ work, sheet, share: best });
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Day and time for the names of copies: 1122-0930. */
export function labelOf(now: number): string {
  const date = new Date(now);
  return `${pad(date.getMonth() + 1)}${pad(date.getDate())}-${pad(date.getHours())}${pad(date.getMinutes())}`;
}

/** @param now milliseconds since 1970 */
export function excelBook(now: () => number): Book {
  return {
    async read() {
      const matrix = await saying(readMatrix());
      return matrix && { ledger: matrix.ledger, guarded: matrix.place.sheet.guarded === true };
    },
    async write(spec, onStep, signal): Promise<Written> {
      const { backups, names } = await saying(
        renderWorkbook(spec, {
          label: labelOf(now()),
          cancelled: () => signal.aborted,
          onProgress: progress(spec, onStep),
        }),
      );
      const sheets = spec.sheets.map(({ id, name }) => ({ id, name: names.sheets.get(name) ?? name }));
      const hidden = new Set(spec.sheets.filter(s => s.visibility !== 'visible').map(s => s.id));
      return {
        sheets: sheets.filter(({ id }) => !hidden.has(id)),
        backup: backups.map(b => b.name).join('、') || null,
      };
    },
    fill: (key, report) => saying(writeRow(key, report)),
    configure: settings => saying(writeSettings(settings)),
    goTo: place => saying('row' in place ? goToRow(place.row) : goToSheet(place.sheet)),
    selectedText: () => saying(selectedText()),
    selectedRow: () => saying(selectedRow()),
    follow: onRow => saying(onSelectedRow(onRow)),
    watch: onChange => saying(onAnyChange(onChange)),
  };
}

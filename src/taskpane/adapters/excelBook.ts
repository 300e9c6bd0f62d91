/** The open workbook in Excel, as the pane wants it. */
import { Cancelled } from '../../excel/batch';
import { excelRun, inTurn, keepAlive, newPeriod, saveRow, scanAgain, type LiveReport } from '../../excel/live';
import {
  dropBackup,
  goToRow,
  goToRows,
  goToSheet,
  listBackups,
  NoMatrix,
  onAnyChange,
  onSelectedRow,
  readBackup,
  readLiveMatrix,
  RowGone,
  selectedRow,
  selectedText,
  writeSettings,
  type LiveMatrix,
} from '../../excel/pane';
import { HeadsRenamed, writeBrief } from '../../excel/exchange/brief';
import { writeDuties } from '../../excel/exchange/duties';
import { writePeriod } from '../../excel/exchange/period';
import { RENDER_STEPS, renderWorkbook, type RenderStep } from '../../excel/render-workbook';
import { NoAnswer } from '../../excel/watchdog';
import { LaterVersion } from '../../workbook/read/meta';
import { columnName } from '../../ledger/columns/columns';
import type { WorkbookSpec } from '../../workbook/spec';
import { momentOf } from '../../ui/today';
import {
  BookError,
  type Book,
  type OpenBook,
  type BookTrouble,
  type LiveState,
  type Written,
  type WriteStep,
} from '../ports';

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
  if (error instanceof LaterVersion) return new BookError('later');
  if (error instanceof HeadsRenamed) return new BookError('renamed', message);
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

/** Progress as one share over all steps, which never goes back. */
function progress(spec: WorkbookSpec, onStep: (step: WriteStep) => void) {
  let best = 0;
  return (work: RenderStep, done: number, total: number) => {
    best = Math.max(best, (RENDER_STEPS.indexOf(work) + done / Math.max(1, total)) / RENDER_STEPS.length);
    const sheet = total === spec.sheets.length ? (spec.sheets[done]?.name ?? '') : '';
    onStep({ work, sheet, share: best });
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Day and time for the names of copies: 1122-0930. */
export function labelOfMoment(now: number): string {
  const date = new Date(now);
  return `${pad(date.getMonth() + 1)}${pad(date.getDate())}-${pad(date.getHours())}${pad(date.getMinutes())}`;
}

/** Columns without which rows are counted as if their cells were blank. */
const COUNTED = ['lead', 'due', 'kind', 'comparator', 'target', 'unit', 'actual', 'self', 'progress'] as const;

function openOf({ ledger, place }: LiveMatrix): OpenBook {
  const missing = COUNTED.filter(key => !place.heads.columns.has(key)).map(key => columnName(key, ledger.lang));
  return { ledger, guarded: place.sheet.guarded === true, ...(missing.length > 0 ? { missing } : {}) };
}

const stateOf = ({ error, ...report }: LiveReport): LiveState => ({
  ...report,
  trouble: error === null ? null : troubleOf(error),
});

const later = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** @param now milliseconds since 1970 */
export function excelBook(now: () => number): Book {
  let name: () => string = () => '';
  /** The matrix as last read. */
  let last: LiveMatrix | null = null;
  const heard = new Set<() => void>();
  /** Our own writing is no event to those who watch: it is told here, but for rows whose outcome is known. */
  const changed = <T>(done: T): T => {
    for (const tell of heard) tell();
    return done;
  };
  const moment = (): number => momentOf(now());
  return {
    async read() {
      last = await saying(readLiveMatrix());
      return last && openOf(last);
    },
    async write(spec, onStep, signal): Promise<Written> {
      const { backups, names } = await saying(
        inTurn(() =>
          renderWorkbook(spec, {
            label: labelOfMoment(now()),
            cancelled: () => signal.aborted,
            onProgress: progress(spec, onStep),
          }),
        ),
      );
      onStep({ work: 'settle', sheet: '', share: 1 });
      // What the plan has changed is logged as its doing; a book that could not be scanned now is so on opening.
      const reading = await scanAgain({ who: name(), source: 'plan' });
      if (reading) last = reading;
      else changed(null);
      const sheets = spec.sheets.map(sheet => ({ id: sheet.id, name: names.sheets.get(sheet.name) ?? sheet.name }));
      const hidden = new Set(spec.sheets.filter(s => s.visibility !== 'visible').map(s => s.id));
      return {
        sheets: sheets.filter(({ id }) => !hidden.has(id)),
        backup: backups.map(b => b.name).join('、') || null,
        open: reading && openOf(reading),
      };
    },
    async fill(key, report, who = '') {
      const done = await saying(saveRow(key, report, { on: moment(), who, source: 'form' }, () => last));
      if (done === null) return changed(null);
      last = done;
      return openOf(done);
    },
    newPeriod: (day, who) =>
      saying(newPeriod(day, { on: moment(), who, source: 'period', label: labelOfMoment(now()) })).then(changed),
    async live(who, onState) {
      name = who;
      let before: Pick<LiveReport, 'phase' | 'logged'> = { phase: 'quiet', logged: 0 };
      const tell = (report: LiveReport): void => {
        onState(stateOf(report));
        if (before.phase === 'writing' && report.phase !== 'writing') changed(null);
        else if (report.logged > before.logged) changed(null);
        before = report;
      };
      const mine = await saying(keepAlive({ run: excelRun, later, moment, name, tell }));
      return {
        answer: (question, answer) => saying(mine.answer(question, answer)).then(changed),
        scan: () => saying(mine.scan()),
        stop() {
          void mine.stop();
        },
      };
    },
    backups: () => saying(listBackups()),
    readBackup: label => saying(readBackup(label)),
    dropBackup: label => saying(inTurn(() => dropBackup(label))),
    configure: settings => saying(writeSettings(settings)).then(changed),
    goTo: place =>
      saying(
        'row' in place ? goToRow(place.row, last) : 'rows' in place ? goToRows(place.rows) : goToSheet(place.sheet),
      ),
    async closePeriod(asOf, issue) {
      const closed = await saying(
        inTurn(() => writePeriod({ asOf, ...(issue === undefined ? {} : { issue }) }, { label: labelOfMoment(now()) })),
      );
      return changed({ period: String(closed.entry.period), replaced: closed.replaced });
    },
    writeBrief: asOf => saying(inTurn(() => writeBrief(asOf, { label: labelOfMoment(now()) }))),
    async carryOut(acts, who) {
      const options = { moment: moment(), who };
      const done = await saying(inTurn(() => writeDuties(acts, options, { label: labelOfMoment(now()) })));
      await scanAgain();
      return changed(done);
    },
    selectedText: () => saying(selectedText()),
    selectedRow: () => saying(selectedRow()),
    follow: onRow => saying(onSelectedRow(onRow, () => last)),
    async watch(onChange) {
      heard.add(onChange);
      const end = await saying(onAnyChange(onChange));
      return () => {
        heard.delete(onChange);
        end();
      };
    },
  };
}

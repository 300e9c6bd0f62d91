import './globals';
import { carryOut } from '../../src/ledger/duties/carry-out';
import { closePeriod } from '../../src/ledger/period/close';
import { nextPeriod } from '../../src/ledger/period/next';
import type { Ledger } from '../../src/ledger/types';
import { BookError, type Book, type LiveState, type ReportCells } from '../../src/taskpane/ports';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import type { RowKey } from '../../src/ledger/rows/key';

export interface MemoryBook extends Book {
  ledger: Ledger | null;
  /** What was asked for, in order. */
  readonly calls: string[];
  /** Thrown by the next call. */
  trouble: BookError | null;
  /** Waits here before each step of writing. */
  gate: (step: number) => Promise<void>;
  select(key: RowKey | null): void;
  /** Says how keeping the matrix alive goes. */
  tell(state: LiveState): void;
}

/** A workbook in the memory of the test: written through the real file format, read by the real reader. */
export function memoryBook(): MemoryBook {
  let follower: (key: RowKey | null) => void = () => undefined;
  let watcher: () => void = () => undefined;
  let tell: (state: LiveState) => void = () => undefined;
  let selected: RowKey | null = null;
  const fail = () => {
    const { trouble } = book;
    book.trouble = null;
    if (trouble) throw trouble;
  };
  const change = (ledger: Ledger) => {
    book.ledger = ledger;
    watcher();
  };
  const ledgerOf = async (spec: WorkbookSpec) => readLedger(await readWorkbook(await writeWorkbook(spec)))!.ledger;
  const copies = new Map<string, Ledger>();
  const book: MemoryBook = {
    ledger: null,
    calls: [],
    trouble: null,
    gate: async () => undefined,
    select(key) {
      selected = key;
      follower(key);
    },
    tell: state => tell(state),
    async read() {
      fail();
      return book.ledger && { ledger: book.ledger };
    },
    async write(spec, onStep, signal) {
      fail();
      const shown = spec.sheets.filter(sheet => sheet.visibility === 'visible');
      for (const [i, sheet] of shown.entries()) {
        onStep({ work: 'values', sheet: sheet.name, share: i / shown.length });
        await book.gate(i);
        if (signal.aborted) throw new BookError('stopped');
      }
      const backup = book.ledger ? '备份' : null;
      if (spec.sheets.some(({ id }) => id === 'matrix')) {
        if (book.ledger) copies.set(`1122-09${String(copies.size).padStart(2, '0')}`, book.ledger);
        change(await ledgerOf(spec));
      } else book.calls.push(`write ${spec.sheets.map(({ name }) => name).join(' ')}`);
      return { sheets: shown.map(({ id, name }) => ({ id, name })), backup, open: null };
    },
    async fill(key: string, report: ReportCells) {
      fail();
      book.calls.push(`fill ${key} ${JSON.stringify(report)}`);
      if (!book.ledger?.rows.some(row => row.key === key)) throw new BookError('rowGone');
      change({ ...book.ledger, rows: book.ledger.rows.map(row => (row.key === key ? { ...row, ...report } : row)) });
      return null;
    },
    async newPeriod(day, who) {
      fail();
      book.calls.push(`newPeriod ${day} ${who}`);
      const { ledger } = book;
      if (!ledger) throw new BookError('noMatrix');
      const { rows, moved } = nextPeriod(ledger.rows, day);
      change({ ...ledger, rows, settings: { ...ledger.settings, periodStart: day } });
      return { moved: moved.length, copy: moved.length > 0 ? '责任矩阵 备份' : null };
    },
    async live(_name, onState) {
      tell = onState;
      return {
        answer: async (question, answer) => {
          book.calls.push(`answer ${question.row} ${question.column} ${JSON.stringify(answer)}`);
        },
        scan: async () => 0,
        stop: () => (tell = () => undefined),
      };
    },
    async backups() {
      return [...copies.keys()]
        .reverse()
        .map(label => ({ label, sheets: [`责任矩阵 备份 ${label}`, `_mubiao 备份 ${label}`], hasMatrix: true }));
    },
    async readBackup(label) {
      fail();
      const ledger = copies.get(label);
      return ledger ? { ledger, hasMeta: true } : null;
    },
    async dropBackup(label) {
      fail();
      copies.delete(label);
    },
    async configure(settings) {
      fail();
      book.calls.push(`configure ${JSON.stringify(settings)}`);
      if (book.ledger) change({ ...book.ledger, settings: { ...book.ledger.settings, ...settings } });
    },
    async closePeriod(asOf, issue) {
      fail();
      book.calls.push(`closePeriod ${asOf} ${issue ?? ''}`);
      if (!book.ledger) throw new BookError('noMatrix');
      const { ledger, entry, replaced } = closePeriod(book.ledger, { asOf, ...(issue === undefined ? {} : { issue }) });
      change(ledger);
      return { period: String(entry.period), replaced };
    },
    async writeBrief(asOf) {
      fail();
      book.calls.push(`writeBrief ${asOf}`);
      if (!book.ledger) throw new BookError('noMatrix');
      change({ ...book.ledger, settings: { ...book.ledger.settings, asOf } });
      return '领导看板';
    },
    async carryOut(acts, who) {
      fail();
      book.calls.push(`carryOut ${acts.map(one => one.act).join(' ')}`);
      if (!book.ledger) throw new BookError('noMatrix');
      const done = carryOut(book.ledger, acts, { moment: 46_203.5, who });
      change(done.ledger);
      return done;
    },
    async goTo(place) {
      book.calls.push(`goTo ${'row' in place ? place.row : 'rows' in place ? place.rows.join(' ') : place.sheet}`);
    },
    selectedText: async () => '',
    selectedRow: async () => selected,
    async follow(onRow) {
      follower = onRow;
      return () => (follower = () => undefined);
    },
    async watch(onChange) {
      watcher = onChange;
      return () => (watcher = () => undefined);
    },
  };
  return book;
}

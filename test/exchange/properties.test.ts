import fc from 'fast-check';
import { collect, type Returned } from '../../src/exchange/collect';
import { REPORT_KEYS, SHOWN_KEYS } from '../../src/ledger/columns/columns';
import type { ReportKey, ShownKey } from '../../src/ledger/columns/types';
import { split, type Split } from '../../src/exchange/split';
import { sameCell } from '../../src/ledger/changes/same';
import { readReturned } from '../../src/exchange/collect/read-cell';
import type { Cell, Ledger, Row } from '../../src/ledger/types';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { ledgerArbitrary } from '../support/ledgers';
import { cell, column, fileOf, HEAD, june, options, returned, today, type Form } from './support';
import { addDays, asSerialDay } from '../../src/ledger/dates/serial';

jest.setTimeout(1_800_000);

const runs = (quick: number): number => (process.env.DEEP ? 5000 : quick);

/** What clerks leave in cells: understood, half understood, not at all, nothing, the same as before. */
const TYPED: readonly Cell[] = [
  null,
  ' ',
  0,
  3,
  0.5,
  1,
  80,
  45468,
  '3',
  '15所',
  '八成',
  '80％',
  '2000万',
  '3/4',
  '约15',
  '6月底',
  '2024.6.30',
  '已完成',
  '无变化',
  '无',
  '=1+1',
  '已开工\n两处',
  '进展顺利',
  '15（其中8）',
];

interface Edit {
  readonly file: number;
  readonly row: number;
  readonly key: ReportKey | ShownKey;
  readonly typed: Cell;
}

const edit = (keys: readonly (ReportKey | ShownKey)[]): fc.Arbitrary<Edit> =>
  fc.record({ file: fc.nat(8), row: fc.nat(40), key: fc.constantFrom(...keys), typed: fc.constantFrom(...TYPED) });
const edits = (keys: readonly (ReportKey | ShownKey)[]): fc.Arbitrary<readonly Edit[]> =>
  fc.array(edit(keys), { maxLength: 25 });
const ledgers = ledgerArbitrary(1, 12).filter(ledger => ledger.rows.some(row => row.lead !== null));

const formsOf = (out: Split): Form[] => out.files.map(file => fileOf(out, file.department));

interface Made {
  readonly form: Form;
  readonly department: string;
  readonly key: string;
  readonly column: ReportKey | ShownKey;
  readonly typed: Cell;
  readonly sent: Cell;
}

/** Types the edits into forms; rows to report alone if `own`. Gives the last edit of each cell that differs from what was sent. */
function typeInto(out: Split, forms: readonly Form[], list: readonly Edit[], own: boolean): Made[] {
  const made = new Map<string, Made>();
  for (const { file, row, key, typed } of list) {
    const at = file % Math.max(1, forms.length);
    const form = forms[at];
    if (form === undefined) continue;
    const lines = form.grid
      .map((_, i) => i)
      .filter(
        i =>
          i > HEAD &&
          out.master.rows.some(({ key: known }) => known === form.grid[i]?.[column('key')]?.value) &&
          (!own || form.grid[i]?.[column('role')]?.value === '牵头'),
      );
    const line = lines[row % Math.max(1, lines.length)];
    const cells = line === undefined ? undefined : form.grid[line];
    if (cells === undefined) continue;
    const id = `${at}/${line}/${key}`;
    const sent = made.get(id)?.sent ?? cells[column(key)]?.value ?? null;
    cells[column(key)] = typed === null ? null : cell(typed);
    const department = out.files[at]?.department ?? '';
    made.set(id, { form, department, key: String(cells[column('key')]?.value), column: key, typed, sent });
  }
  return [...made.values()].filter(one => !sameCell(one.typed, one.sent));
}

const merge = (ledger: Ledger, files: readonly Returned[]) => collect(ledger, files, options);
const rowIn = (ledger: Ledger, key: string): Row => ledger.rows.find(row => row.key === key) as Row;

test('split, no edit, collect: the identity, with nothing to report', () => {
  fc.assert(
    fc.property(ledgers, ledger => {
      const out = split(ledger, june);
      const { ledger: after, report } = merge(out.master, formsOf(out).map(returned));
      expect(after.rows).toEqual(ledger.rows);
      const { changes, conflicts, questions, refusals, newRows, vanished, missing } = report;
      expect([changes, conflicts, questions, refusals, newRows, vanished, missing]).toEqual([
        [],
        [],
        [],
        [],
        [],
        [],
        [],
      ]);
      expect(report.files.every(file => file.status === 'read')).toBe(true);
    }),
    { numRuns: runs(80) },
  );
});

test('the same through the bytes of files', async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, async ledger => {
      const out = split(ledger, june);
      const files = await Promise.all(
        out.files.map(async file => ({ name: file.name, book: await readWorkbook(await writeWorkbook(file.book)) })),
      );
      const { ledger: after, report } = merge(out.master, files);
      expect(after.rows).toEqual(ledger.rows);
      // Hidden sheet, marks in rows and document properties came through and agree.
      expect(report.files.flatMap(file => file.notes).filter(note => note !== 'no-edits')).toEqual([]);
      expect([report.changes, report.conflicts, report.questions, report.refusals, report.newRows]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ]);
    }),
    { numRuns: process.env.DEEP ? 200 : 8 },
  );
});

test('the order and the grouping of collection do not matter', () => {
  fc.assert(
    fc.property(ledgers, edits(REPORT_KEYS), fc.infiniteStream(fc.nat(1000)), (ledger, list, stream) => {
      const out = split(ledger, june);
      const forms = formsOf(out);
      typeInto(out, forms, list, false);
      const files = forms.map(returned);
      const random = [...files].map(file => ({ file, at: stream.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      const together = merge(out.master, files).ledger;
      const shuffled = merge(
        out.master,
        random.map(r => r.file),
      );
      expect(shuffled.ledger).toEqual(together);
      const inTurn = random.reduce((now, { file }) => merge(now, [file]).ledger, out.master);
      expect(inTurn.rows).toEqual(together.rows);
      expect(inTurn.stampLines).toEqual(together.stampLines);
    }),
    { numRuns: runs(80) },
  );
});

test('nothing is lost: every edited cell is in the master, a conflict, a question or a refusal', () => {
  const office = fc.array(
    fc.record({ row: fc.nat(40), key: fc.constantFrom(...REPORT_KEYS), value: fc.constantFrom(7, '办公室改') }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(ledgers, edits([...REPORT_KEYS, ...SHOWN_KEYS]), office, (ledger, list, changes) => {
      const out = split(ledger, june);
      const rows = out.master.rows.map(row => ({ ...row }) as Row & Record<ReportKey, Cell>);
      for (const { row, key, value } of changes) (rows[row % rows.length] as Record<ReportKey, Cell>)[key] = value;
      const now: Ledger = { ...out.master, rows };
      const forms = formsOf(out);
      const made = typeInto(out, forms, list, false);
      const { ledger: after, report } = merge(now, forms.map(returned));
      for (const { form, key, column: at, typed, sent } of made) {
        const master = rowIn(after, key);
        const reading = REPORT_KEYS.includes(at as ReportKey)
          ? readReturned(at as ReportKey, typed, rowIn(now, key), after.meta.year, asSerialDay(june.asOf))
          : null;
        const read = reading?.is === 'value' ? reading.value : reading?.is === 'blank' ? null : typed;
        const here = (p: { file: string }) => p.file === form.name;
        const found =
          (reading !== null && sameCell(master[at], read)) ||
          // 80% typed over 0.8 says what was there already; 无变化 says so in words.
          (reading?.is === 'value' && sameCell(read, sent)) ||
          (reading?.is === 'unchanged' && at !== 'progress') ||
          (reading?.is === 'unchanged' && !sameCell(master.reportedOn, null)) ||
          report.conflicts.some(
            c =>
              c.key === key && c.column === at && c.returned.some(r => sameCell(r.value, read) && r.places.some(here)),
          ) ||
          report.questions.some(q => q.key === key && q.column === at && here(q.place)) ||
          report.refusals.some(r => r.key === key && r.column === at && sameCell(r.typed, typed) && here(r.place)) ||
          // An office cell that the master shows by now in just this way is no edit any more.
          (reading === null && sameCell(master[at as ShownKey], typed));
        expect({ key, at, typed, found }).toEqual({ key, at, typed, found: true });
      }
      // And nothing else has changed.
      for (const row of now.rows)
        for (const key of REPORT_KEYS)
          if (!sameCell(rowIn(after, row.key)[key], row[key]))
            expect(report.changes.some(c => c.key === row.key && c.column === key)).toBe(true);
    }),
    { numRuns: runs(150) },
  );
});

test('collecting twice equals once', () => {
  fc.assert(
    fc.property(ledgers, edits(REPORT_KEYS), (ledger, list) => {
      const out = split(ledger, june);
      const forms = formsOf(out);
      typeInto(out, forms, list, false);
      const files = forms.map(returned);
      const once = merge(out.master, files);
      const twice = collect(once.ledger, files, { ...options, today: addDays(today, 9) });
      expect(twice.ledger).toBe(once.ledger);
      expect(twice.report.changes).toEqual([]);
    }),
    { numRuns: runs(80) },
  );
});

test('a stale file never overwrites what came later', () => {
  fc.assert(
    fc.property(ledgers, edits(REPORT_KEYS), edits(REPORT_KEYS), (ledger, later, stale) => {
      const first = split(ledger, june);
      const old = formsOf(first);
      typeInto(first, old, stale, true);
      const second = split(first.master, june);
      const fresh = formsOf(second);
      typeInto(second, fresh, later, true);
      const newer = merge(second.master, fresh.map(returned)).ledger;
      const { ledger: after, report } = merge(newer, old.map(returned));
      for (const row of newer.rows)
        for (const key of REPORT_KEYS)
          if (!sameCell(row[key], rowIn(ledger, row.key)[key])) expect(rowIn(after, row.key)[key]).toEqual(row[key]);
      expect(report.files.every(file => file.notes.includes('stale-revision'))).toBe(true);
    }),
    { numRuns: runs(80) },
  );
});

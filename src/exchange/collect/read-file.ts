/** One returned file against what was sent: proposals, questions, refusals, new rows. */
import type { ReportKey } from '../../ledger/columns/types';
import type { Cell } from '../../ledger/types';
import { checkLocked, checkMarks, refuse } from './check-row';
import { contentOf, contents } from './content';
import type { FileReading, RowsRead } from './file-reading';
import type { FileNote } from './file-types';
import { isUnusedSpare, type ReturnedForm } from './form';
import { hear } from './hear';
import type { Master } from './master';
import { originOf } from './origin';
import { readFormCells } from './read-cells';
import type { CellPlace, RefusalReason } from './types';

/** Reads one file. Nothing in it is dropped: every edited cell ends in one of the lists. */
export function readFile(file: string, form: ReturnedForm, master: Master): FileReading {
  const { ledger, rows: now, byNo, sent: sentBy } = master;
  const origin = originOf(form, ledger, master.batches);
  const out: RowsRead = {
    proposals: [],
    asSent: [],
    questions: [],
    refusals: [],
    newRows: [],
    unread: form.unread.map(one => ({ ...one, file })),
    heard: [],
  };
  const batchBy = new Map(master.batches.map(batch => [batch.id, batch]));
  const copy = new Map(form.stamp?.rows.map(row => [row.key, row]) ?? []);
  const present = new Set(form.rows.map(row => row.key));
  const returned: FileReading['returned'][number][] = [];
  const seen = new Set<string>();
  let repeated = false;
  let unkeyed = false;

  for (const given of form.rows) {
    if (isUnusedSpare(given)) continue;
    const place: CellPlace = { file, ...given.place };
    const from = origin.of(given);
    const sentRows = from === null ? undefined : sentBy.get(from.batch);
    const twin = given.key === '' && given.no !== '' ? byNo.get(given.no) : undefined;
    const lost = twin !== undefined && sentRows?.has(twin.key) === true && !present.has(twin.key);
    const row = lost ? { ...given, key: twin.key } : given;
    unkeyed ||= given.key === '' && lost;
    const current = now.get(row.key);
    const sent = sentRows?.get(row.key);
    const no = current?.no ?? row.no;
    const wentOut = sent ?? copy.get(row.key);
    // Where nothing tells what went out, the master's own value is nothing new, and neither is a blank.
    const known = (key: ReportKey): readonly Cell[] =>
      wentOut ? [wentOut.values[key] ?? null] : [current?.[key] ?? null, null];

    const heard = (reason: RefusalReason | null): void => {
      out.heard.push(...hear(row, { no, department: from?.department ?? '', batch: from?.batch ?? '', place, reason }));
    };
    if (origin.refusal !== null) {
      heard('file-refused');
      refuse(out, row, no, place, known, 'file-refused');
      if (row.key === '') {
        const text = Object.values(contents(row)).join('  ');
        out.unread.push({ what: 'new-row', file, sheet: place.sheet, row: place.row, head: '', text });
      }
      continue;
    }
    if (sent === undefined && current === undefined) {
      heard('not-sent');
      out.newRows.push({ cells: contents(row), department: from?.department ?? '', place });
      continue;
    }
    if (sent === undefined || from === null || current === undefined) {
      const apart = sent === undefined || from === null ? 'not-sent' : 'row-gone';
      refuse(out, row, no, place, known, apart);
      heard(apart);
    } else {
      repeated ||= seen.has(row.key);
      seen.add(row.key);
      returned.push({ ...from, key: row.key });
      checkLocked(out, row, sent, current, ledger, place);
      checkMarks(out, row, sent, from.department, place, ledger.lang);
      const isOurs = sent.reporter === from.department;
      heard(isOurs ? null : 'not-reporter');
      if (!isOurs) refuse(out, row, no, place, known, 'not-reporter');
      else {
        const batch = batchBy.get(from.batch);
        if (batch) readFormCells(out, { row, sent, now: current, batch, place }, master);
      }
    }
  }
  const notes: FileNote[] = [
    ...origin.notes,
    ...form.notes,
    ...(unkeyed ? (['rows-without-key'] as const) : []),
    ...(repeated ? (['repeated-rows'] as const) : []),
  ];
  return { origin, content: contentOf(form, origin), ...out, notes, returned };
}

/** Cells of a returned row that are not for its department to change. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { sameCell } from '../../ledger/changes/same';
import { codeOf } from '../../ledger/columns/vocabulary';
import type { ReportKey } from '../../ledger/columns/types';
import { STATUS } from '../../ledger/status/statuses';
import type { Cell, Ledger, Row } from '../../ledger/types';
import { stillLocked, type SentRow } from '../batch';
import { cellInForm } from '../split/cells';
import type { RowsRead } from './file-reading';
import type { ReturnedRow } from './form';
import type { CellPlace, RefusalReason } from './types';

/** Refuses what was typed into a row, for a reason. @param known what a cell may hold without anybody having typed it */
export function refuse(
  out: RowsRead,
  row: ReturnedRow,
  no: string,
  place: CellPlace,
  known: (key: ReportKey) => readonly Cell[],
  reason: RefusalReason,
): void {
  for (const [column, cell] of row.report)
    if (!known(column).some(value => sameCell(cell.value, value)))
      out.refusals.push({ key: row.key, no, column, typed: cell.value, reason, place });
}

const wordsOf = (key: 'leads' | 'supports'): readonly string[] => Object.values(FORM_WORDS[key]);

/** 分工 and 上期状态 go back to nothing in the master: what somebody has written there is listed. */
export function checkMarks(
  out: RowsRead,
  row: ReturnedRow,
  sent: SentRow,
  department: string,
  place: CellPlace,
  lang: Lang,
): void {
  const { file, sheet, row: line } = place;
  const list = (text: string, head: string): void => {
    out.unread.push({ what: 'locked', file, sheet, row: line, head, text });
  };
  const roles = wordsOf(sent.reporter === department ? 'leads' : 'supports');
  if (row.role !== '' && !roles.includes(row.role)) list(row.role, FORM_WORDS.role[lang]);
  const known = sent.shown.includes('lastStatus')
    ? stillLocked(sent, 'lastStatus', row.lastStatus)
    : codeOf(STATUS, row.lastStatus) !== null;
  if (row.lastStatus !== '' && !known) list(row.lastStatus, FORM_WORDS.lastStatus[lang]);
  if (row.letter !== '' && sent.shown.includes('letter') && !stillLocked(sent, 'letter', row.letter))
    list(row.letter, FORM_WORDS.letter[lang]);
}

/** Cells of the office that were changed are refused. */
export function checkLocked(
  out: RowsRead,
  row: ReturnedRow,
  sent: SentRow,
  now: Row,
  ledger: Ledger,
  place: CellPlace,
): void {
  for (const [column, value] of row.shown) {
    const same = stillLocked(sent, column, value) || sameCell(value, cellInForm(now, column, ledger.lang));
    if (!same) out.refusals.push({ key: now.key, no: now.no, column, typed: value, reason: 'locked', place });
  }
}

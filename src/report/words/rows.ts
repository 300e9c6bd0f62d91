/** What rows are called in a letter. */
import type { ReportWords } from '../../i18n/report';
import { namesIn } from '../../ledger/rows/names';
import type { Row } from '../../ledger/types';
import { shortened } from './numbers';

/** Characters of a measure that stand for it. */
const LONGEST = 40;
/** A first clause of fewer characters says too little alone. */
const SHORTEST = 4;

/** 指标 where it says more than the unit does, else the measure up to its first stop or Chinese comma, else the task. */
export function headingOf(row: Row): string {
  const indicator = row.indicator.trim().toLowerCase();
  if (indicator !== '' && indicator !== row.unit?.trim().toLowerCase()) return shortened(row.indicator, LONGEST);
  const text = row.measure.trim() === '' ? row.item : row.measure;
  const [first = ''] = text.split(/[。；;，\n]|,(?=[\u4e00-\u9fff])|\.(?=\s|$)/);
  return shortened(first.length < SHORTEST ? text : first, LONGEST);
}

export const leadsOf = (row: Row, words: ReportWords): string => {
  const names = namesIn(row.lead);
  return names.length === 0 ? words.noLead : words.list(names);
};

/** “指标”（编号，牵头单位）. */
export const rowName = (row: Row, words: ReportWords): string =>
  words.rowName(headingOf(row), row.no, namesIn(row.lead).length === 0 ? '' : leadsOf(row, words));

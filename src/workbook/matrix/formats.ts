/** Conditional formats of rows: words of 状态 and 灯 in colour, repeated 板块 and 重点任务 pale. One rule per word and column. */
import type { Lang } from '../../i18n/lang';
import { LIGHT } from '../../ledger/columns/words';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Light, Status } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { quote } from '../formulas/terms';
import type { ConditionalFormatSpec, DifferentialStyle } from '../spec';
import { LIGHT_TONES, PALE, statusTone } from '../style/palette';

/** Columns of the sheet, from 0. */
export interface FormatColumns {
  readonly status?: number;
  readonly light?: number;
  readonly section?: number;
  readonly item?: number;
}

const rule = (
  first: number,
  last: number,
  column: number,
  formula: string,
  style: DifferentialStyle,
): ConditionalFormatSpec => ({
  area: { top: first, left: column, bottom: last, right: column },
  formula,
  style,
});

const repeated = (first: number, last: number, column: number): ConditionalFormatSpec => {
  const cell = a1(first, column, 'column');
  return rule(first, last, column, `AND(${cell}<>"",${cell}=${a1(first - 1, column, 'column')})`, { color: PALE });
};

/** Rules for rows `first` to `last` of a sheet, from 0. */
export function matrixFormats(
  lang: Lang,
  first: number,
  last: number,
  columns: FormatColumns,
): ConditionalFormatSpec[] {
  const word = (column: number, text: string, style: DifferentialStyle): ConditionalFormatSpec =>
    rule(first, last, column, `${a1(first, column, 'column')}=${quote(text)}`, style);
  const { status, light, section, item } = columns;
  return [
    ...(status === undefined
      ? []
      : [...STATUS.keys()].map((code: Status) => word(status, wordOf(STATUS, code, lang), statusTone(code)))),
    ...(light === undefined
      ? []
      : [...LIGHT.keys()].map((code: Light) => word(light, wordOf(LIGHT, code, lang), LIGHT_TONES[code]))),
    ...(section === undefined ? [] : [repeated(first, last, section)]),
    ...(item === undefined ? [] : [repeated(first, last, item)]),
  ];
}

/** Conditional formats of the matrix: words of 状态 and 灯 in colour, repeated 板块 and 重点任务 pale. One rule per word and column. */
import type { Lang } from '../../i18n/lang';
import { LIGHT, STATUS, wordOf } from '../../ledger/columns/words';
import { a1 } from '../a1';
import { quote } from '../formulas/terms';
import type { Area, ConditionalFormatSpec } from '../spec';
import { LIGHT_TONES, PALE, STATUS_TONES } from '../style/palette';
import { columnIndex } from './columns';

const strip = (key: 'status' | 'light' | 'section' | 'item', first: number, last: number): Area => ({
  top: first,
  left: columnIndex(key),
  bottom: last,
  right: columnIndex(key),
});

/** Rules for rows `first` to `last` of the sheet, from 0. */
export function matrixFormats(lang: Lang, first: number, last: number): ConditionalFormatSpec[] {
  const words = (key: 'status' | 'light'): ConditionalFormatSpec[] =>
    [...(key === 'status' ? STATUS : LIGHT).keys()].map(code => ({
      area: strip(key, first, last),
      formula: `${a1(first, columnIndex(key), 'column')}=${quote(key === 'status' ? wordOf(STATUS, code, lang) : wordOf(LIGHT, code, lang))}`,
      style:
        key === 'status'
          ? STATUS_TONES[code as keyof typeof STATUS_TONES]
          : LIGHT_TONES[code as keyof typeof LIGHT_TONES],
    }));
  const repeated = (key: 'section' | 'item'): ConditionalFormatSpec => {
    const column = columnIndex(key);
    return {
      area: strip(key, first, last),
      formula: `AND(${a1(first, column, 'column')}<>"",${a1(first, column, 'column')}=${a1(first - 1, column, 'column')})`,
      style: { color: PALE },
    };
  };
  return [...words('status'), ...words('light'), repeated('section'), repeated('item')];
}

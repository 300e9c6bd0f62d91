import { COMPARATOR, KIND } from '../../../src/ledger/columns/words';
import {
  BLANK,
  LINE,
  TRUE,
  above,
  and,
  atLeast,
  cell,
  group,
  isBlank,
  isDay,
  isMonthEnd,
  isNumber,
  minus,
  months,
  negative,
  orElse,
  over,
  placeOf,
  plus,
  rounded,
  roundedUp,
  says,
  setting,
  product,
  value,
  when,
  word,
} from '../../../src/ledger/expression/build';
import type { Expr } from '../../../src/ledger/expression/types';
import { formulaWriter } from '../../../src/workbook/formulas/write';

const zh = formulaWriter('zh-CN', '表');
const en = formulaWriter('en', 'T');
const [rate, gap] = [cell('rate'), cell('gap')];

test('columns, settings and words are named in the language of the sheet', () => {
  const rule = when(atLeast(gap, setting('aheadPoints')), word(KIND, 'count'), BLANK);
  expect(zh(rule)).toBe('IF(表[[#This Row],[差值]]>=超序时点数,"数量","")');
  expect(en(rule)).toBe('IF(T[[#This Row],[Gap]]>=AheadPoints,"count","")');
  expect(zh(cell('dueDay'))).toBe('表[[#This Row],[辅助到期日]]');
});

test('brackets stand where they are needed, and where the rule asks for them', () => {
  const short = (expr: Expr): string => zh(expr).replace(/表\[\[#This Row\],\[(.*?)\]\]/g, '$1');
  expect(short(product(minus(rate, value(1)), value(100)))).toBe('(完成率-1)*100');
  expect(short(minus(rate, minus(gap, value(1))))).toBe('完成率-(差值-1)');
  expect(short(over(rate, product(gap, value(2))))).toBe('完成率/(差值*2)');
  expect(short(plus(rate, product(gap, value(2))))).toBe('完成率+差值*2');
  expect(short(above(gap, negative(setting('slightPoints'))))).toBe('差值>-略滞后点数');
  expect(short(negative(plus(rate, gap)))).toBe('-(完成率+差值)');
  expect(short(group(rate))).toBe('(完成率)');
});

test('functions are written with what they always have', () => {
  expect(zh(orElse(rounded(value(1)), roundedUp(value(0.5))))).toBe('IFERROR(ROUND(1,6),ROUNDUP(0.5,0))');
  expect(zh(and(TRUE, isMonthEnd(setting('asOf'))))).toBe('AND(TRUE,DAY(数据截至+1)=1)');
  expect(zh(months(value(1), value(40)))).toBe('((YEAR(40)-YEAR(1))*12+MONTH(40)-MONTH(1)+1)');
  expect(zh(LINE)).toBe('ROW()');
});

test('typed cells are asked by tests that no error value and no blank sign upsets', () => {
  expect(en(isDay('due'))).toBe(
    'IF(ISNUMBER(T[[#This Row],[Due]]),AND(T[[#This Row],[Due]]>=20000,T[[#This Row],[Due]]<2958466),FALSE)',
  );
  expect(en(isNumber('self'))).toBe(
    'AND(ISNUMBER(T[[#This Row],[Self-report]]),NOT(ISLOGICAL(T[[#This Row],[Self-report]])))',
  );
  expect(en(isBlank('lead'))).toMatch(
    /^IF\(LEN\(T\[\[#This Row\],\[Lead department\]\]\)=0,TRUE,TRIM\(.*="\"\)$|^IF\(LEN/,
  );
  expect(en(says('comparator', COMPARATOR, '<='))).toMatch(/=\{"at most","<="\}\),FALSE\)$/);
  expect(en(placeOf('kind', KIND))).toMatch(/\*\{1,2,3,4,5,6,7\}\)$/);
});

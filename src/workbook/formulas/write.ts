/** Writes a rule as the formula of a table's own calculated column. */
import type { Lang } from '../../i18n/lang';
import { NAMES } from '../../i18n/sheets';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { CellKey, CellTest, Expr, FunctionName, Sign } from '../../ledger/expression/types';
import { tableColumnName } from './columns';
import {
  faultTests,
  isBlankCell,
  isDay,
  isNumber,
  isPercentSign,
  markedLabel,
  markedNames,
  placeOf,
  quote,
  says,
} from './terms';

const TESTS: Readonly<Record<CellTest, (cell: string) => string>> = {
  day: isDay,
  number: isNumber,
  blank: isBlankCell,
  percent: isPercentSign,
};

/** Arguments that a function always has after those of the rule. */
const MORE: Readonly<Partial<Record<FunctionName, string>>> = { ROUND: ',6', ROUNDUP: ',0' };

const COMPARING: readonly Sign[] = ['=', '<>', '<', '<=', '>', '>='];
const rank = (sign: Sign): number => (COMPARING.includes(sign) ? 0 : sign === '+' || sign === '-' ? 1 : 2);

/** Of long texts only the head: an error value is short, a text may be longer than a formula can join. */
const HEAD = 20;
const LONG: readonly CellKey[] = ['progress'];

/** A writer of rules for a table in a language. */
export function formulaWriter(lang: Lang, table: string): (expr: Expr) => string {
  const cell = (key: CellKey): string => `${table}[[#This Row],[${tableColumnName(key, lang)}]]`;

  /** An operand, in brackets where its own sign binds less. */
  const operand = (of: Expr, least: number): string =>
    of.op === 'infix' && rank(of.sign) < least ? `(${write(of)})` : write(of);

  function write(expr: Expr): string {
    switch (expr.op) {
      case 'constant':
        return typeof expr.value === 'string' ? quote(expr.value) : String(expr.value).toUpperCase();
      case 'cell':
        return cell(expr.key);
      case 'setting':
        return NAMES[expr.name][lang];
      case 'word':
        return quote(wordOf(expr.words, expr.code, lang));
      case 'call':
        return `${expr.name}(${expr.args.map(write).join(',')}${MORE[expr.name] ?? ''})`;
      case 'infix': {
        const own = rank(expr.sign);
        return `${operand(expr.left, own)}${expr.sign}${operand(expr.right, own + Number(expr.sign === '-' || expr.sign === '/'))}`;
      }
      case 'negative':
        return `-${operand(expr.of, 3)}`;
      case 'group':
        return `(${write(expr.of)})`;
      case 'test':
        return TESTS[expr.test](cell(expr.key));
      case 'says':
        return says(lang, cell(expr.key), expr.words, expr.codes);
      case 'place':
        return placeOf(lang, cell(expr.key), expr.words);
      case 'months': {
        const [from, to] = [write(expr.from), write(expr.to)];
        return `((YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})+1)`;
      }
      case 'month-end':
        return `DAY(${operand(expr.day, 1)}+1)=1`;
      case 'sound': {
        const heads = expr.keys.map(key => (LONG.includes(key) ? `LEFT(${cell(key)},${HEAD})` : cell(key)));
        const { none, some } = faultTests(heads.join('&"|"&'));
        const then = write(expr.then);
        return `IF(${none},${then},IF(${some},${write(expr.otherwise)},${then}))`;
      }
      case 'line':
        return 'ROW()';
      case 'unwritten':
        return `COUNTA(${expr.keys.map(cell).join(',')})=0`;
      case 'marked':
        return expr.of === 'names' ? markedNames(cell(expr.key)) : markedLabel(cell(expr.key));
    }
  }
  return write;
}

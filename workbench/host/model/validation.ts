/** Data validation: what people type is checked; what an add-in writes is not (learn.microsoft.com, "Add data validation to Excel ranges"). */
import { parseAddress } from './address';
import { valueAt } from './read';
import type { Sheet } from './sheet';
import type { Validation } from './state';
import { typed } from './typed';

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find(
    v => row >= v.area.top && row <= v.area.bottom && column >= v.area.left && column <= v.area.right,
  );

/** Words of a list rule: written out, a range, a name, or a name given as a formula. */
export function listWords(sheet: Sheet, source: string): string[] | undefined {
  if (!source.startsWith('=')) return source.split(',').map(word => word.trim());
  const { book } = sheet;
  const text = source.slice(1);
  const target = book.names.find(n => n.name.toLowerCase() === text.toLowerCase())?.formula ?? text;
  const address = parseAddress(target);
  const from = address?.sheet === undefined ? sheet : book.findSheet(address.sheet);
  if (!address || !from) return undefined;
  const words: string[] = [];
  const { area } = address;
  for (let r = area.top; r <= Math.min(area.bottom, area.top + 5000); r++)
    for (let c = area.left; c <= area.right; c++) words.push(String(valueAt(from, r, c)));
  return words.filter(word => word !== '');
}

interface Comparison {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

function compares(rule: Comparison, value: number): boolean {
  const low = Number(rule.formula1);
  const high = Number(rule.formula2);
  // A limit that is a formula is left to Excel: nothing is refused on a guess.
  if (Number.isNaN(low) || (rule.formula2 !== undefined && rule.formula2 !== '' && Number.isNaN(high))) return true;
  switch (rule.operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    default:
      return value <= low;
  }
}

/** Whether typing this value is stopped: only alerts of style Stop refuse. */
export function violates(sheet: Sheet, row: number, column: number, input: unknown): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation || !validation.errorAlert.showAlert || validation.errorAlert.style !== 'Stop') return false;
  const read = typed(input, false, sheet.book.year);
  if (read.kind === 'empty') return !validation.ignoreBlanks;
  const [type, rule] = Object.entries(validation.rule)[0] ?? ['', {}];
  if (type === 'list')
    return listWords(sheet, String((rule as { source: unknown }).source))?.includes(String(read.value)) === false;
  if (type === 'custom') return false;
  if (type === 'textLength') return !compares(rule as Comparison, String(read.value).length);
  if (read.kind !== 'number') return true;
  if (type === 'wholeNumber' && !Number.isInteger(read.value)) return true;
  return !compares(rule as Comparison, Number(read.value));
}

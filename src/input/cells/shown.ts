import { format as inFormat, getFormatDateInfo } from 'numfmt';
import { partsOf } from '../../ledger/dates/serial';
import type { ReadCell } from '../../workbook/read/types';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words that the plan's own language has, as exactly as its format shows it: 2026年6月30日, 6月30日, 2026年6月. */
function shownDay(serial: number, code: string, han: boolean): string | null {
  const shows = getFormatDateInfo(code);
  if (!shows.year && !shows.day && !(shows.month && !shows.hours && !shows.seconds)) return null;
  const { year, month, day } = partsOf(Math.floor(serial));
  if (han) return `${shows.year ? `${year}年` : ''}${shows.month ? `${month}月` : ''}${shows.day ? `${day}日` : ''}`;
  const words = [shows.day ? day : '', shows.month ? MONTHS[month - 1] : '', shows.year ? year : ''];
  return words.filter(word => word !== '').join(' ');
}

function shownNumber(value: number, code: string, han: boolean): string {
  try {
    return shownDay(value, code, han) ?? inFormat(code, value, { locale: han ? 'zh-CN' : 'en-US' }).trim();
  } catch {
    // A code that the library does not understand shows the number.
    return String(value);
  }
}

/**
 * What a cell shows, as text: days and shares as their formats have them, other numbers in full.
 * @param han whether days are written 2026年6月30日 or 30 June 2026
 */
export function shownCell(cell: ReadCell | null | undefined, han: boolean): string {
  const value = cell?.value ?? cell?.error ?? '';
  if (typeof value === 'number' && cell?.format !== undefined) return shownNumber(value, cell.format, han);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).trim();
}

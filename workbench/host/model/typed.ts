/**
 * What Excel makes of a value that arrives as if typed. Writing through Office.js parses texts exactly as typing does
 * (learn.microsoft.com, "Set and get range values": a string that looks like a formula, date or number becomes one); only a
 * cell formatted as text keeps it. Rules of the en-US and zh-CN editions together: the host is to be no kinder than either.
 */

export interface Typed {
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'formula';
  readonly value: number | string | boolean;
  /** Number format that Excel gives to a cell with format General. */
  readonly format?: string;
  /** The text was marked with a leading `'`. */
  readonly quoted?: boolean;
}

const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EPOCH = Date.UTC(1899, 11, 30);

/** @returns the serial day of a date that exists, from 1900 on */
function serial(year: number, month: number, day: number): number | undefined {
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || full < 1900 || full > 9999) return undefined;
  return (date.getTime() - EPOCH) / 86_400_000;
}

const dated = (value: number | undefined, format: string): Typed | undefined =>
  value === undefined ? undefined : { kind: 'number', value, format };

function date(text: string, thisYear: number): Typed | undefined {
  let m = /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (m)
    return (
      dated(serial(Number(m[1]), Number(m[2]), Number(m[3])), 'yyyy/m/d') ??
      dated(serial(Number(m[3]), Number(m[1]), Number(m[2])), 'yyyy/m/d')
    );
  m = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (m) return dated(serial(Number(m[3]), Number(m[1]), Number(m[2])), 'yyyy/m/d');
  m = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m) return dated(serial(Number(m[1]), Number(m[2]), Number(m[3])), 'yyyy"年"m"月"d"日"');
  m = /^(\d{4})(?:年(\d{1,2})月|[-/](\d{1,2}))$/.exec(text);
  if (m) return dated(serial(Number(m[1]), Number(m[2] ?? m[3]), 1), m[2] ? 'yyyy"年"m"月"' : 'mmm-yy');
  m = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m) return dated(serial(thisYear, Number(m[1]), Number(m[2])), 'm"月"d"日"');
  m = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (m) {
    const [month, second] = [Number(m[1]), Number(m[2])];
    const asMonthOfYear = month <= 12 ? serial(second, month, 1) : undefined;
    return dated(serial(thisYear, month, second), 'm"月"d"日"') ?? dated(asMonthOfYear, 'mmm-yy');
  }
  m = /^(?:(\d{1,2})[ -]?([A-Za-z]{3,9})|([A-Za-z]{3,9})[ -](\d{1,2}))(?:,? ?-?(\d{4}|\d{2}))?$/.exec(text);
  if (!m) return undefined;
  const month = MONTHS.findIndex(name => (m?.[2] ?? m?.[3] ?? '').toLowerCase().startsWith(name));
  return month < 0
    ? undefined
    : dated(serial(m[5] === undefined ? thisYear : Number(m[5]), month + 1, Number(m[1] ?? m[4])), 'd-mmm');
}

function time(text: string): Typed | undefined {
  const m = /^(\d{1,4}):(\d{2})(?::(\d{2}))?( ?[AaPp][Mm])?$/.exec(text);
  if (!m || Number(m[2]) > 59 || Number(m[3] ?? 0) > 59) return undefined;
  const noon = m[4] && /p/i.test(m[4]) && Number(m[1]) < 12 ? 12 : 0;
  return {
    kind: 'number',
    value: (Number(m[1]) + noon) / 24 + Number(m[2]) / 1440 + Number(m[3] ?? 0) / 86_400,
    format: m[3] ? 'h:mm:ss' : 'h:mm',
  };
}

/** Excel keeps 15 digits and makes the rest zero ("Excel specifications and limits"). */
function fifteenDigits(plain: string): string {
  let seen = 0;
  return plain.replace(/^[-+]?[\d.]+/, digits =>
    digits.replace(/\d/g, d => ((seen > 0 || d !== '0') && ++seen > 15 ? '0' : d)),
  );
}

function number(text: string): Typed | undefined {
  const money = /^([-+(]?)\s*[$¥￥€£]\s*(.+)$/.exec(text);
  const body = money ? `${money[1] ?? ''}${money[2] ?? ''}` : text;
  const negative = /^\((.+)\)$/.exec(body);
  const plain = negative ? `-${negative[1] ?? ''}` : body;
  const fraction = /^([-+]?\d+) (\d+)\/(\d+)$/.exec(plain);
  if (fraction && Number(fraction[3]) !== 0) {
    const part = Number(fraction[2]) / Number(fraction[3]);
    return { kind: 'number', value: Number(fraction[1]) + (plain.startsWith('-') ? -part : part), format: '# ?/?' };
  }
  const m = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)\s*(%?)$/.exec(plain);
  if (!m || !/\d/.test(m[1] ?? '') || /^[-+]?[eE]/.test(m[1] ?? '')) return undefined;
  const value = Number(fifteenDigits((m[1] ?? '').replace(/,/g, '')));
  if (!Number.isFinite(value)) return undefined;
  if (m[2]) return { kind: 'number', value: value / 100, format: plain.includes('.') ? '0.00%' : '0%' };
  const format = money ? '"¥"#,##0.00' : plain.includes(',') ? '#,##0' : /e/i.test(plain) ? '0.00E+00' : undefined;
  return { kind: 'number', value, ...(format === undefined ? {} : { format }) };
}

/** Full-width digits and signs are read as their half-width forms (Chinese editions). */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).trim();

/**
 * @param input as it arrives in a request; numbers and booleans stand for themselves
 * @param isText the cell's number format is `@`
 * @param thisYear for dates without a year
 */
export function typed(input: unknown, isText: boolean, thisYear: number): Typed {
  if (typeof input === 'number')
    return isText ? { kind: 'text', value: String(input) } : { kind: 'number', value: input };
  if (typeof input === 'boolean')
    return isText ? { kind: 'text', value: input ? 'TRUE' : 'FALSE' } : { kind: 'boolean', value: input };
  const text = String(input);
  if (text === '') return { kind: 'empty', value: '' };
  if (isText) return { kind: 'text', value: text };
  if (text.startsWith("'"))
    return text.length === 1
      ? { kind: 'text', value: '', quoted: true }
      : { kind: 'text', value: text.slice(1), quoted: true };
  const plain = narrow(text);
  if (/^=./.test(plain)) return { kind: 'formula', value: text.trim().replace(/^＝/, '=') };
  const read = number(plain) ?? date(plain, thisYear) ?? time(plain);
  if (read) return read;
  if (/^(true|false)$/i.test(plain)) return { kind: 'boolean', value: /^true$/i.test(plain) };
  if (ERRORS.has(plain.toUpperCase())) return { kind: 'error', value: plain.toUpperCase() };
  if (/^[+-]./.test(plain)) return { kind: 'formula', value: `=${text.trim()}` };
  if (/^@[A-Za-z_]/.test(plain)) return { kind: 'formula', value: `=${plain.slice(1)}` };
  return { kind: 'text', value: text };
}

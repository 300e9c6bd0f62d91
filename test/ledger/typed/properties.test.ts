import fc from 'fast-check';
import { readAmount, type AmountRow } from '../../../src/ledger/typed';
import { tidy } from '../../../src/language/numeral/digits';
import { writeHan } from '../../../src/language/numeral/write';

const deep = process.env.DEEP === '1';
const runs = (normal: number, large: number) => (deep ? { numRuns: large } : { numRuns: normal, seed: 20261128 });

/** Number → how it may be written, and what that does to its value. Nothing here is shared with the reader but the writer of numerals. */
interface Written {
  readonly text: string;
  readonly value: number;
  readonly approximate?: boolean;
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const wide = (text: string): string => text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Ways of writing a whole number; null where it cannot be written so. */
const WAYS: readonly ((n: number) => Written | null)[] = [
  n => ({ text: String(n), value: n }),
  n => ({ text: grouped(n), value: n }),
  n => ({ text: wide(grouped(n)), value: n }),
  n => ({ text: wide(String(n)), value: n }),
  n => ({ text: ` ${n} `, value: n }),
  n => ({ text: writeHan(n), value: n }),
  n => (n > 9 ? { text: writeHan(n, { formal: true }), value: n } : null),
  n => ({ text: writeHan(n, { shortTen: false }), value: n }),
  n => ({ text: `${n}万`, value: n * 1e4 }),
  n => ({ text: `${n / 10}万`, value: n * 1e3 }),
  n => ({ text: `${n / 100}亿`, value: n * 1e6 }),
  n => (n < 1e4 ? { text: `3万${String(n).padStart(4, '0')}`, value: 30_000 + n } : null),
  n => (n > 99 && n % 100 === 0 && n < 1e4 && n % 1000 !== 0 ? { text: writeHan(n / 100) + '百', value: n } : null),
  n => ({ text: `${n}余`, value: n, approximate: true }),
  n => (n % 10 === 0 ? { text: `${writeHan(n)}多`, value: n, approximate: true } : null),
  n => ({ text: `${n}余万`, value: n * 1e4, approximate: true }),
  n => ({ text: `${writeHan(n)}点五`, value: n + 0.5 }),
  n => ({ text: `${n}.25`, value: n + 0.25 }),
];

interface Unit {
  readonly typed: string;
  readonly row: string;
  /** How many of the row's unit one typed unit is. */
  readonly factor: number;
  readonly converts?: true;
  readonly differs?: true;
}
const UNITS: readonly Unit[] = [
  { typed: '所', row: '所', factor: 1 },
  { typed: '个', row: '所', factor: 1, differs: true },
  { typed: '人', row: '人', factor: 1 },
  { typed: '名', row: '人', factor: 1 },
  { typed: '人次', row: '人次', factor: 1 },
  { typed: '元', row: '元', factor: 1 },
  { typed: '元', row: '万元', factor: 1e-4, converts: true },
  { typed: '亩', row: '公顷', factor: 1 / 15, converts: true },
  { typed: '公顷', row: '亩', factor: 15, converts: true },
  { typed: '千米', row: '公里', factor: 1 },
  { typed: '米', row: '公里', factor: 1e-3, converts: true },
  { typed: '千瓦', row: '千瓦', factor: 1 },
  { typed: '千瓦', row: '万千瓦', factor: 1e-4, converts: true },
  { typed: '公斤', row: '吨', factor: 1e-3, converts: true },
  { typed: '千克', row: '公斤', factor: 1 },
  { typed: '平方米', row: '㎡', factor: 1 },
  { typed: '小时', row: '分钟', factor: 60, converts: true },
  { typed: '場', row: '场', factor: 1 },
  { typed: '張', row: '张', factor: 1 },
  { typed: '批次/千人', row: '批次/千人', factor: 1 },
];

const LEADS: readonly (readonly [string, boolean])[] = [
  ['', false],
  ['已完成', false],
  ['累计', false],
  ['仅', false],
  ['目前为', false],
  ['约', true],
  ['超过', true],
  ['不少于', true],
];
const TAILS: readonly (readonly [string, boolean])[] = [
  ['', false],
  ['整', false],
  ['（含）', false],
  ['。', false],
  ['左右', true],
  ['以上', true],
];
/** Behind a unit these make another thing of the number. */
const OTHER_WORDS = [
  ...['未到位', '未开工', '在建', '停工', '待验收', '取消', '以内', '以下', '缺口', '结余', '缺席', '不合格', '已注销'],
  ...[
    '（其中农村8）',
    '中',
    '或更多',
    '？',
    '签约',
    '美元',
    '和5',
    '、8',
    '的一半',
    '计划',
    '尚未拨付',
    '/年',
    '次日',
    'x',
  ],
];

const row = (unit: string): AmountRow => ({ unit, target: null, comparator: '>=', kind: 'count', base: null });
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const cell = fc.record({
  n: fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 99_999_999 }),
  ),
  way: fc.constantFrom(...WAYS),
  unit: fc.constantFrom(...UNITS),
  lead: fc.constantFrom(...LEADS),
  tail: fc.constantFrom(...TAILS),
});

describe('typed amounts', () => {
  it('are read as they were meant, with every note, or asked about', () => {
    let read = 0;
    let asked = 0;
    fc.assert(
      fc.property(cell, ({ n, way, unit, lead, tail }) => {
        const written = way(n);
        if (written === null) return;
        const text = lead[0] + written.text + unit.typed + tail[0];
        const reading = readAmount(text, row(unit.row));
        if (reading.is === 'question') {
          asked++;
          return;
        }
        read++;
        expect(reading.is).toBe('value');
        if (reading.is !== 'value') return;
        const want = tidy(written.value * unit.factor);
        if (!close(reading.value, want))
          throw new Error(`${text} in a row of ${unit.row}: ${reading.value}, not ${want}`);
        const notes = new Set<string>(reading.notes);
        const about = written.approximate === true || lead[1] || tail[1];
        expect([text, notes.has('approximate')]).toEqual([text, about]);
        if (unit.differs) expect([text, notes.has('unit-differs')]).toEqual([text, true]);
        if (unit.converts && want !== written.value && !/[万亿]/.test(written.text))
          expect([text, notes.has('unit-converted')]).toEqual([text, true]);
      }),
      runs(2000, 60_000),
    );
    expect(asked / (read + asked)).toBeLessThan(0.02);
  });

  it('with other words behind the unit are never a value', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...OTHER_WORDS), ({ n, way, unit, lead }, words) => {
        const written = way(n);
        if (written === null) return;
        const text = lead[0] + written.text + unit.typed + words;
        const reading = readAmount(text, row(unit.row));
        if (reading.is === 'value') throw new Error(`${text} in a row of ${unit.row}: ${reading.value}`);
      }),
      runs(2000, 30_000),
    );
  });
});

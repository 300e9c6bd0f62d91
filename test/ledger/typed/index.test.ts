import * as fc from 'fast-check';
import { pointsAbove, readTyped, tidyText } from '../../../src/ledger/typed';
import { fromIso } from '../../../src/ledger/dates/serial';
import type { Row } from '../../../src/ledger/types';

const row = { unit: '所', target: 20, comparator: '>=', kind: 'count', base: null } as Row;

test('each column is read in its own way', () => {
  expect(readTyped('actual', '15所', row, 2024)).toMatchObject({ value: 15 });
  expect(readTyped('self', '八成', row, 2024)).toMatchObject({ value: 0.8 });
  expect(readTyped('reportedOn', '6.28', row, 2024)).toMatchObject({ value: fromIso('2024-06-28') });
  expect(readTyped('newDue', '6月', row, 2024)).toMatchObject({ value: fromIso('2024-06-30') });
  expect(readTyped('reportedOn', '6月', row, 2024)).toMatchObject({ is: 'question' });
  expect(readTyped('progress', '15所', row, 2024)).toMatchObject({ value: '15所' });
});

test('无变化 holds in 进展情况, and is a mere text elsewhere', () => {
  expect(readTyped('progress', ' 无变化。', row, 2024)).toEqual({ is: 'unchanged' });
  expect(readTyped('problem', '无变化', row, 2024)).toMatchObject({ value: '无变化' });
  expect(readTyped('progress', '无变化的有三项', row, 2024)).toMatchObject({ is: 'value' });
});

test.each(['/', '—', '——', '-', '。', '／', '……', '\\'])(
  '%s alone in 进展情况 is no report, and stays elsewhere',
  stroke => {
    expect(readTyped('progress', stroke, row, 2024)).toEqual({ is: 'blank' });
    expect(readTyped('problem', stroke, row, 2024)).toMatchObject({ value: stroke });
  },
);

test.each(['无', '暂无', '√', '0', '5/8', '？'])('%s in 进展情况 says something', text =>
  expect(readTyped('progress', text, row, 2024)).toMatchObject({ value: text }),
);

test('同上 points to another row', () => {
  expect(['同上', ' 同上。', '同上行', 'Ditto'].map(pointsAbove)).toEqual([true, true, true, true]);
  expect(['同上期', '同上，另新建2所', '如上述安排推进', 5, null].map(pointsAbove)).not.toContain(true);
});

test('texts that look like formulas stay texts', () => {
  expect(readTyped('progress', '=1+1', row, 2024)).toMatchObject({ value: '=1+1' });
  expect(readTyped('reporter', '@张三', row, 2024)).toMatchObject({ value: '@张三' });
  expect(readTyped('progress', 80, row, 2024)).toMatchObject({ value: '80' });
});

test('tidied texts differ in blanks alone', () => {
  expect(tidyText('  甲 \r\n乙\r丙　 ')).toBe('甲\n乙\n丙');
  fc.assert(fc.property(fc.string(), text => tidyText(text).replace(/\s/g, '') === text.replace(/\s/g, '')));
});

test('nothing typed makes a reader fail, and no reading is a number that is none', () => {
  const keys = ['actual', 'self', 'reportedOn', 'newDue', 'target', 'progress'] as const;
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.stringMatching(/^[0-9０-９.,，%％成万亿年月日约\-/一二三十百千半 ]{0,12}$/),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      cell,
      fc.constantFrom('所', '万元', '%', '‰', null, ''),
      (key, typed, unit) => {
        const reading = readTyped(key, typed, { ...row, unit }, 2024);
        if (reading.is === 'value' && typeof reading.value === 'number')
          expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.is === 'question')
          expect(reading.candidates.every(c => typeof c !== 'number' || Number.isFinite(c))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what a row shows is read back as it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), n => {
      const shown = Number(n.toFixed(2));
      expect(readTyped('actual', String(shown), { ...row, target: null }, 2024)).toMatchObject({ value: shown });
    }),
  );
});

import fs from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../../src/plan';
import { inYear } from '../../../src/taskpane/adapters/this-year';

test.each(['county-running.txt', 'education-restart.txt', 'library-english.txt'])(
  '%s becomes a plan of the year',
  name => {
    const text = fs.readFileSync(path.resolve(__dirname, '../../../seeds', name), 'utf8');
    expect([parsePlan(text).year, parsePlan(inYear(text, 2027)).year, inYear(text, 2024) === text]).toEqual([
      2024,
      2027,
      true,
    ]);
  },
);

test('counts are no years', () =>
  expect(inYear('2024年底前新增2025个，投资2024万元，12024', 2026)).toBe('2026年底前新增2025个，投资2024万元，12024'));

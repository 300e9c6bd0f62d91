import { asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { progressWords } from '../../../src/report/letters/figures';
import { row, settings } from '../../support/rows';

const year = { start: serialOf(2026, 1, 1), due: serialOf(2026, 12, 31) };
const day = asSerialDay(serialOf(2026, 6, 30));
const said = (more: Parameters<typeof row>[0], lang: 'zh-CN' | 'en' = 'zh-CN') =>
  progressWords(row({ ...year, ...more }), { settings: settings(), lang }, day);

test('a row that goes by pace is told by its rate and pace', () => {
  expect(said({ kind: 'count', comparator: '=', target: 100, unit: '个', actual: 20 })).toBe(
    '完成率20%，序时50%，低于序时30个百分点，还有184天',
  );
});

test('a row that is held against its target is told by its figure, as the bulletin tells it; it has no pace', () => {
  const growth = { kind: 'change', comparator: '+', target: 0.12, unit: '%', actual: 0.03 } as const;
  expect(said(growth)).toBe('增幅3%，低于目标9个百分点，还有184天');
  expect(said(growth, 'en')).toBe('up by 3%, 9 points below target, 184 days left');
  expect(said({ kind: 'level', comparator: '<=', target: 32, unit: '微克', actual: 40 })).toBe(
    '目前40微克，高于目标8微克，还有184天',
  );
  expect(said({ kind: 'level', comparator: '>=', target: 0.9, unit: '%', actual: 0.95 })).toBe('目前95%，还有184天');
});

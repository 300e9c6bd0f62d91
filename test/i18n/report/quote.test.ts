import { REPORT } from '../../../src/i18n/report';
import { inQuotes, namedApart } from '../../../src/i18n/report/quote';

test('a quotation inside a quotation has the inner marks', () => {
  expect(inQuotes('推行“一窗通办”')).toBe('“推行‘一窗通办’”');
  expect(REPORT['zh-CN'].rowName('推行“一窗通办”', '3-1', '县政务服务局')).toBe(
    '“推行‘一窗通办’”（3-1，县政务服务局）',
  );
});

test('names stand apart where one of them has signs, or a figure before a figure', () => {
  const names = (...all: readonly string[]) => namedApart(all.map(name => ({ name }))).map(({ name }) => name);
  expect(names('稳增长，促进工业提质', '惠民生')).toEqual(['“稳增长，促进工业提质”', '“惠民生”']);
  expect(names('专班1', '专班2')).toEqual(['“专班1”', '“专班2”']);
  expect(names('安全生产', '民生保障')).toEqual(['安全生产', '民生保障']);
});

test('sections of a bulletin', () => {
  const part = { n: '10', done: '0', rest: '10', share: '0%' };
  const said = REPORT['zh-CN'].sections([{ name: '稳增长，促进工业提质', ...part }], '');
  expect(said).toBe('分板块看，“稳增长，促进工业提质”10项，均未完成。');
  expect(REPORT.en.sections([{ name: 'Jobs, growth', ...part }], '')).toMatch(/^By section: “Jobs, growth”: 10 rows/);
  expect(REPORT.en.sections([{ name: 'Jobs', ...part }], '')).toMatch(/^By section: Jobs: 10 rows/);
});

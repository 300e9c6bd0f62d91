import fc from 'fast-check';
import { wordOf } from '../../../src/ledger/columns/vocabulary';
import { COMPARATOR, EVERY } from '../../../src/ledger/columns/words';
import { readTargetLine, targetLine, type TargetLine } from '../../../src/ledger/typed/target-line';

const read = (text: string) => {
  const line = readTargetLine(text);
  if (!line) return null;
  const { indicator, every, relation, value, upper, unit } = line;
  return [indicator, every ?? '', relation, upper === undefined ? value : `${value}–${upper}`, unit];
};

test.each([
  ['不少于 1200 人次', ['', '', '>=', 1200, '人次']],
  ['大于等于 1200 人次', ['', '', '>=', 1200, '人次']],
  ['品牌示范学校 ≥15个', ['品牌示范学校', '', '>=', 15, '个']],
  ['培训骨干教师不少于1,200人次', ['培训骨干教师', '', '>=', 1200, '人次']],
  ['每季度 2次', ['', 'quarter', '=', 2, '次']],
  ['每月不少于2件', ['', 'month', '>=', 2, '件']],
  ['1.2万人', ['', '', '=', 1.2, '万人']],
  ['投资42亿元以上', ['投资', '', '>=', 42, '亿元']],
  ['提高3-5%', ['', '', 'range', '3–5', '%']],
  ['提高 3 %', ['', '', '+', 3, '%']],
  ['约下降 8%', ['', '', '~-', 8, '%']],
  ['控制在5%以内', ['', '', '<=', 5, '%']],
  ['提高3%左右', ['', '', '~+', 3, '%']],
  ['300 个左右', ['', '', '~', 300, '个']],
  ['5G基站 不少于 300 个', ['5G基站', '', '>=', 300, '个']],
  ['2023年新增就业 1.2 万人', ['2023年新增就业', '', '=', 1.2, '万人']],
  ['新建学校三所', ['新建学校', '', '=', 3, '所']],
  ['不少于二十四家。', ['', '', '>=', 24, '家']],
  ['１５个', ['', '', '=', 15, '个']],
  ['brand schools at least 15', ['brand schools', '', '>=', 15, '']],
  ['at least 1,200 training places', ['', '', '>=', 1200, 'training places']],
  ['2 meetings per quarter', ['', 'quarter', '=', 2, 'meetings']],
  ['up by 3%', ['', '', '+', 3, '%']],
  ['between 10 and 20 sites', ['', '', 'range', '10–20', 'sites']],
] as const)('%s', (text, wanted) => expect(read(text)).toEqual(wanted));

test.each([[''], ['不少于'], ['尽快完成'], ['20–10个'], ['12、13 个']])('%s is no target', text =>
  expect(readTargetLine(text)).toBeNull(),
);

test('what is written as one line is read back as it was, in both languages', () => {
  const line: fc.Arbitrary<TargetLine> = fc
    .record({
      indicator: fc.constantFrom('', '品牌示范学校', '培训覆盖率', '新增就业', 'brand schools', '5G基站'),
      relation: fc.constantFrom(...COMPARATOR.keys()).filter(code => code !== 'range'),
      value: fc.oneof(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 9999 }).map(n => n / 100),
      ),
      more: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
      unit: fc.constantFrom('', '个', '万人', '亿元', '%', '人次', 'places'),
      every: fc.option(fc.constantFrom(...EVERY.keys()), { nil: undefined }),
    })
    .map(({ more, every, relation, ...rest }) => ({
      ...rest,
      relation: more === undefined ? relation : ('range' as const),
      ...(more === undefined ? {} : { upper: Math.ceil(rest.value) + more }),
      ...(every === undefined ? {} : { every }),
    }));
  fc.assert(
    fc.property(line, fc.constantFrom('zh-CN' as const, 'en' as const), (wanted, lang) => {
      const text = targetLine(wanted, lang, code => wordOf(COMPARATOR, code, lang));
      expect(readTargetLine(text)).toEqual(wanted);
    }),
  );
});

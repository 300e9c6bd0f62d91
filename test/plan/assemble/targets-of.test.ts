import { parsePlan } from '../../../src/plan';

const counted = (sentences: string): string[][] =>
  parsePlan(`一、指标\n1.抓好落实。${sentences}`, { year: 2026 }).items[0]!.measures.map(m =>
    m.targets.map(t => `${t.indicator} ${t.value}`),
  );

it('counts what the measure before counts where numbers are dealt out alone', () => {
  expect(counted('到2027年，培育小巨人企业200家，数字化改造覆盖率90%。2026年分别达到150家、75%。')[1]).toEqual([
    '小巨人企业 150',
    '数字化改造覆盖率 75',
  ]);
});

it('leaves numbers that stand alone without it', () => {
  expect(counted('培育小巨人企业200家，数字化改造覆盖率90%。对后3名分别约谈。')[1]).toEqual([]);
  expect(counted('培育小巨人企业200家。甲类、乙类分别新增5家、6家。')[1]).toHaveLength(2);
});

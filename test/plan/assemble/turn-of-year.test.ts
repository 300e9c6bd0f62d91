import { parsePlan } from '../../../src/plan';

const days = (text: string, year = 2026): string[] =>
  parsePlan(text, { year }).items.map(i => [...i.deadlines, ...i.measures.flatMap(m => m.deadlines)][0]?.date ?? '');
const table = (...times: string[]): string =>
  `序号\t任务\t责任人\t起止时间\n${times.map((t, i) => `${i + 1}\t完成第${'甲乙丙丁戊'.charAt(i)}步\t张伟\t${t}`).join('\n')}`;

describe('days behind the turn of the year', () => {
  it('are those of the next one where a row falls back once', () => {
    expect(days(table('12.1-12.15', '12.16-1.10', '1.11-2.5', '3.1前'))).toEqual([
      '2026-12-15',
      '2027-01-10',
      '2027-02-05',
      '2027-03-01',
    ]);
    expect(days('工作安排\n1.报名。10月20日前完成。\n2.培训。11月20日前完成。\n3.考核。2月底前完成。', 2027)).toEqual([
      '2027-10-20',
      '2027-11-20',
      '2028-02-29',
    ]);
  });
  it.each([
    ['the text says its year', `2026年工作安排\n${table('11.1前', '12.20前', '1.10前')}`],
    ['a day says its own', table('11.1前', '12.20前', '2026年1月10日前')],
    ['the row does not begin late', table('3.1前', '12.20前', '1.10前')],
    ['it falls back twice', table('12.1前', '1.10前', '12.5前', '1.15前')],
    ['two are no row', table('12.1前', '1.10前')],
    ['it falls back within the year', table('10.1前', '12.20前', '5.10前')],
  ])('are of the same where %s', (_why, text) => {
    expect(days(text).every(day => day.startsWith('2026'))).toBe(true);
  });
});

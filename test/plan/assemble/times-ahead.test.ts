import { parsePlan } from '../../../src/plan';

const due = (text: string): string[] =>
  parsePlan(text, { year: 2026 }).items.map(
    i => `${i.path} ${i.measures.map(m => m.deadlines.map(d => d.date ?? d.every ?? d.quote).join('、')).join('/')}`,
  );
const LIST = '1.盘点固定资产；\n2.清理过期合同45份；\n3.移交档案，7月5日前归档。';

describe('when all below is due', () => {
  it.each([
    ['请各部门于6月20日前完成以下工作：', '2026-06-20'],
    ['下列任务须于9月底前全部办结，逾期通报。', '2026-09-30'],
    ['6月20日前：', '2026-06-20'],
    ['请于6月20日前完成：', '2026-06-20'],
  ])('%s', (lead, day) => {
    expect(due(`资产清查任务\n${lead}\n${LIST}`)).toEqual([`1 ${day}`, `2 ${day}`, '3 2026-07-05']);
  });
  it('is said above the entries of one section, too', () => {
    expect(due(`清查任务\n一、盘点\n以下任务6月底前完成：\n${LIST}\n二、整改\n4.销账；\n5.建册。`)).toEqual([
      '一/1 2026-06-30',
      '一/2 2026-06-30',
      '一/3 2026-07-05',
      '二/4 ',
      '二/5 ',
    ]);
  });
  it('is not said of words to all below the last entry', () => {
    expect(due(`清查任务\n请各部门于6月20日前完成以下工作：\n1.盘点；\n2.清理；\n3.移交。\n有问题找办公室。`)[3]).toBe(
      '·1 ',
    );
  });
  it.each(['请于每月25日前报送以下工作进展：', '上半年已完成清查。', '请于6月20日前将名单报办公室。'])(
    'is not said by %s',
    lead => {
      expect(due(`资产清查任务\n${lead}\n${LIST}`)).toEqual(['1 ', '2 ', '3 2026-07-05']);
    },
  );
});

import { withBarRows } from '../../../src/plan/text/bar-rows';
import { track } from '../../../src/plan/text/tracked';
import { parsePlan } from '../../../src/plan';

const rowsOf = (text: string): readonly string[] => withBarRows(track(text)).text.split('\n');
const TABLE =
  '月份\n| 周次\n| 工作内容\n| 责任部门\n|\n三月\n| 第一周\n| 检查教案\n整理档案\n| 教务处\n|\n第二周\n| 布置展板\n| 办公室\n|\n四月\n| 第三周\n| 组织祭扫\n| 德育处\n|';

describe('rows of web tables whose cells came on lines behind bars', () => {
  it('are whole again, their title left alone', () => {
    const [title, head, first, second] = rowsOf(`工作表\n${TABLE}`);
    expect([title, head, second]).toEqual([
      '工作表',
      '月份 | 周次 | 工作内容 | 责任部门 |',
      '第二周 | 布置展板 | 办公室 |',
    ]);
    expect(first?.replace('\u2028', '/')).toBe('三月 | 第一周 | 检查教案/整理档案 | 教务处 |');
  });
  it.each(['| a | b |\n| c | d |\n| e | f |', '甲\n| 乙\n|\n丙', 'a\n|\nb\n|'])('%j stays as it is', text => {
    expect(withBarRows(track(text)).text).toBe(text);
  });
  it('take the month of merged cells from above, and are numbered by their weeks', () => {
    const plan = parsePlan(`清水小学2026年工作表\n${TABLE}`);
    expect(plan.items.map(i => [i.heading, i.owners[0]?.name, i.deadlines.map(d => d.quote).join()])).toEqual([
      ['检查教案整理档案', '教务处', '三月'],
      ['布置展板', '办公室', '三月'],
      ['组织祭扫', '德育处', '四月'],
    ]);
  });
});

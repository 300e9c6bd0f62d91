import { parsePlan } from '../../src/plan';

const table = (...rows: readonly string[]): string => rows.map(row => row.replace(/ /g, '\t')).join('\n');
const codes = (text: string): readonly string[] => parsePlan(text).diagnostics.map(one => one.code);

describe('what holds nothing to do is no plan', () => {
  it.each([
    [
      'persons with their departments',
      table('姓名 性别 部门 电话', '张三 男 综合科 13800000000', '李四 女 业务科 13900000000'),
    ],
    ['goods with prices', table('编号 品名 规格 单价', 'A1 螺丝 M3 0.5', 'A2 螺母 M3 0.3', 'A3 开发板 M3 12')],
    ['what is in stock', table('序号 物品名称 数量 单位', '1 打印纸 20 箱', '2 签字笔 100 支', '3 硒鼓 5 个')],
    ['marks', table('学号 姓名 语文 数学', '1 赵一 90 88', '2 钱二 85 92', '3 孙三 78 80')],
    ['numbered names', '1. 赵一\n2. 钱二\n3. 孙三'],
  ])('%s', (_, text) => {
    const plan = parsePlan(text);
    expect([plan.items.length, codes(text)]).toEqual([0, ['not-a-plan']]);
    expect(plan.account.map(one => one.reason)).toEqual(plan.account.map(() => 'no-work'));
    expect(plan.account.length).toBeGreaterThan(0);
  });

  it.each([
    ['acts in words that no list knows', '1.联系印刷厂\n2.拜访客户\n3.给领导汇报', 3],
    ['the same as a table', table('序号 事项', '1 联系印刷厂', '2 拜访老客户', '3 向领导汇报'), 3],
    ['names with days', table('序号 事项 完成时限', '1 年会 6月底前', '2 体检 9月底前'), 2],
    [
      'names of works with their departments',
      table('序号 任务 责任单位', '1 滨河公园二期 县住建局', '2 城南水厂扩容 县水利局'),
      2,
    ],
    ['names with figures to reach', table('序号 任务 目标', '1 选树品牌学校 15个', '2 口袋公园 6个'), 2],
    [
      'bare names below a title that says what they are for',
      '青溪县2026年重点工作任务表\n1. 招商\n2. 环保\n3. 教育',
      3,
    ],
    [
      'names of which one in ten is an act',
      `${Array.from({ length: 9 }, (_, i) => `${i + 1}. 城东${'一二三四五六七八九'[i]}`).join('\n')}\n10. 建设水厂`,
      10,
    ],
  ])('but a plan: %s', (_, text, items) => {
    expect(parsePlan(text).items).toHaveLength(items);
    expect(codes(text)).not.toContain('not-a-plan');
  });
});

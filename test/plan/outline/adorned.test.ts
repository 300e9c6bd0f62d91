import { parsePlan } from '../../../src/plan';

test('boxes to tick alone open entries, signs on both sides of a line adorn a title', () => {
  const text = '★安环部2026年安全安排★\n[ ] 4/3 前 更新预案1份\n[x] 3/28 点检灭火器216具\n[ ] 4/10 前 完成复训320人';
  const plan = parsePlan(text);
  expect(plan.title?.text).toBe('安环部2026年安全安排');
  expect(plan.items.map(i => i.heading)).toEqual([
    '4/3 前 更新预案1份',
    '3/28 点检灭火器216具',
    '4/10 前 完成复训320人',
  ]);
  expect(plan.items[2]?.measures[0]?.targets.map(t => t.indicator)).toEqual(['复训']);
});

describe('a number before a digit', () => {
  const headings = (text: string): string[] => parsePlan(text).items.map(i => i.heading);
  it('opens an entry where it goes on from the number before, or a 2 follows the first', () => {
    expect(headings('安排\n1、3家店装修\n2、培训店长\n3、11.11前备货500箱\n4、清理库存')).toEqual([
      '3家店装修',
      '培训店长',
      '11.11前备货500箱',
      '清理库存',
    ]);
  });
  it('is one of two things elsewhere', () => {
    expect(headings('大楼养护工作安排\n1、清洗外墙。\n5、6号楼的一并清洗。\n2、粉刷大厅。')).toEqual([
      '清洗外墙',
      '粉刷大厅',
    ]);
    expect(headings('大楼养护工作安排\n1．清洗外墙。\n2、3号楼的一并清洗。\n2．粉刷大厅。')).toEqual([
      '清洗外墙',
      '粉刷大厅',
    ]);
  });
});

test('a label above signs, before headings above signs, loses none of its lines', () => {
  const { items } = parsePlan(
    '消缺清单\n运检班：\n· 清理树障37处，5/20前\n· 更换指示器45只（到货后2日内）\n营业班 配抢班\n· 轮换表箱600户\n· 当日办结率100%\n台区经理\n· 排查零星缺陷，逐条销号',
  );
  expect(items.flatMap(i => i.measures.map(m => m.text))).toEqual(
    expect.arrayContaining([
      '清理树障37处，5/20前',
      '更换指示器45只（到货后2日内）',
      '轮换表箱600户',
      '当日办结率100%',
    ]),
  );
});

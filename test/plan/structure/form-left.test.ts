import { formLeft } from '../../../src/plan/structure/form-left';
import { parsePlan } from '../../../src/plan';
import { fold } from '../../../src/plan/text/fold';

const left = (...headings: readonly string[]): number =>
  formLeft(headings.map(heading => ({ heading: fold(heading), said: [] }))).filter(Boolean).length;

describe('form within entries', () => {
  it.each([
    ['a label behind the task', ['租用龙舟8条 何时办：5月', '划定观赛区 何时办：6月', '清理水草 何时办：6月']],
    ['a label with its sign', ['换灯；负责=电工', '补路；负责=瓦工', '修窗；负责=木工']],
    ['a sign before who answers', ['换灯 👤 电工', '补路 👤 瓦工', '修窗 👤 木工']],
    ['a bracket behind the words', ['换灯120扇【暑假】', '补路6处【长期】', '修窗30扇【支部】']],
    ['a blank behind the first words', ['排查隐患 逐一排查水库', '备足物资 储备编织袋', '修订预案 四月修订完毕']],
  ])('is seen: %s', (_, headings) => expect(left(...headings)).toBe(3));
  it.each([
    ['signs that all open with', ['★★ 换灯', '★★ 补路', '★ 修窗']],
    ['once and twice', ['换灯 👤 电工', '补路 👤 瓦工', '修窗']],
    ['numbers behind a blank', ['新建服务站 3处', '改造桥梁 14座', '建成监测点 45个']],
    ['a ratio and a time', ['生师比达到 1:18', '9:30前开门', '比例不低于 1:2']],
    ['brackets in front', ['【急】换灯', '【急】补路', '【缓】修窗']],
    ['labels that differ', ['换灯，走廊：两盏', '补路，东门：一段', '修窗，礼堂：四扇']],
  ])('is none: %s', (_, headings) => expect(left(...headings)).toBe(0));
  it('is looked for in sentences, too, and doubts the plan', () => {
    const board = ['甲板', '【待办】', '补充手册 @文档 $3', '排查超时 @后端 $5'].join('\n');
    expect(formLeft(['一', '二', '三'].map(heading => ({ heading, said: ['压测接口 @后端'] })))).toEqual([
      true,
      true,
      true,
    ]);
    expect(parsePlan(board).structure.alarms).not.toContain('form-in-items');
  });
});

import { parsePlan } from '../../../src/plan';
import { pasteSpan } from '../../../src/plan/spans';
import { foldedPlan } from '../../../src/plan/structure/folded';
import { fold } from '../../../src/plan/text/fold';
import type { Plan } from '../../../src/plan/types';
import {
  codesWithin,
  countedNames,
  countsOnWithin,
  cutAtLineEnds,
  isSpoken,
  leftWithin,
  listsInNames,
  listsWithin,
  runsTogether,
  tableBefore,
} from '../../../src/plan/structure/unread';

const [ITEM] = parsePlan('2026年检修计划\n1.更换走廊灯具12盏。\n2.修补东门道路。').items;
const MEASURE = ITEM!.measures[0]!;
const plan = (lists: readonly (readonly string[])[], text: string): Pick<Plan, 'items'> => ({
  items: lists.map(list => ({
    ...ITEM!,
    measures: list.map(said => ({
      ...MEASURE,
      text: fold(said),
      span: pasteSpan(text.indexOf(said), text.indexOf(said) + said.length),
    })),
  })),
});

describe('lists within entries', () => {
  const within = (text: string): boolean =>
    listsWithin(plan([text.match(/(?:（\d）|[①-⑳]|\d\.|[a-h][) ])[^；]*；/g) ?? []], text), fold(text));
  it.each([
    '质量。（1）修缮窖池；（2）建立系统；',
    '质量。①修缮窖池；②建立系统；',
    '质量 1.修缮窖池；2.建立系统；',
    '质量 a 修缮窖池；b 建立系统；',
  ])('open entries of their own: %s', text => expect(within(text)).toBe(true));
  it.each([
    '整改措施：1.修缮窖池；2.建立系统；',
    '整改措施: ①修缮窖池；②建立系统；',
    '质量。2.修缮窖池；3.建立系统；',
    '增幅。1.5倍以上；2.5倍以上；',
    '质量。b 修缮窖池；c 建立系统；',
  ])('are none, or have a label: %s', text => expect(within(text)).toBe(false));
  it('in few entries are sentences of these', () => {
    const text = '（1）修缮窖池；（2）建立系统';
    const list = ['（1）修缮窖池；', '（2）建立系统'];
    expect(listsWithin(plan([list, ['换灯'], ['补路']], text), fold(text))).toBe(false);
    expect(listsWithin(plan([list, ['换灯']], text), fold(text))).toBe(true);
  });
});

describe('numbers that count on from entry to entry', () => {
  const countsOn = (...said: readonly string[]): boolean =>
    countsOnWithin(
      plan(
        said.map(words => [words]),
        said.join(''),
      ),
    );
  it('are headings', () => expect(countsOn('1/4 撤展', '2/4 施工', '3/4 布展', '4/4 试运行')).toBe(true));
  it.each([
    [['1/2 撤展', '2/2 施工']],
    [['3月撤展', '1月施工', '2月布展']],
    [['1台风机', '更换灯具', '2台水泵', '修补路面', '3台电梯', '粉刷墙面']],
  ])('are none in %j', said => expect(countsOn(...said)).toBe(false));
});

describe('a table before the first entry', () => {
  const before = (front: string): boolean =>
    tableBefore({ account: [{ ...pasteSpan(0, front.length), as: 'front' }] }, fold(front));
  it.each(['进度\n6/3 ｜ 口罩 ｜ 比价', '清单\n6月\t口罩', '行事历\n时间\n工作重点\n具体措施'])(
    'is seen in %j',
    front => expect(before(front)).toBe(true),
  );
  it.each(['会议纪要\n时间：三月\n地点：会议室', '县教育局\n工作重点', '县教育局\n县卫健局\n县住建局\n各乡镇'])(
    'is none in %j',
    front => expect(before(front)).toBe(false),
  );
});

describe('one entry that never pauses', () => {
  const together = (...headings: readonly string[]): boolean =>
    runsTogether({ items: headings.map(heading => ({ ...ITEM!, heading: fold(heading) })) });
  const LONG =
    '2026.03 ▶ 完成库房验收（基建处）2026.04 ▶ 编制包装方案（保管部）2026.05 ▶ 招标确定公司（办公室）2026.07 ▶ 转运馆藏';
  it('is several', () => expect(together(LONG)).toBe(true));
  it.each([
    [
      [
        '完成库房验收，编制包装方案，招标确定搬运公司，分三批转运馆藏，布展并试开放，正式开馆迎客，整理档案并移交，召开总结表彰大会，公布名单',
      ],
    ],
    [[LONG, '布展']],
    [['complete the acceptance of the store rooms and draw up the plan for packing all objects of the museum']],
  ])('is not several: %j', headings => expect(together(...headings)).toBe(false));
});

describe('codes within entries', () => {
  const within = (...said: readonly (readonly string[])[]): boolean => codesWithin(plan(said, said.flat().join('')));
  it('name entries', () => {
    expect(within(['A1a 家庭医生', 'A1b 延时门诊'], ['A2a 血常规'])).toBe(true);
    expect(within(['E-1 绿电', 'E-2 用水'], ['S-1 培训'])).toBe(true);
    expect(within(['1月：写春联', '2月：闹元宵'], ['3月：植树'])).toBe(true);
  });
  it.each([
    [[['3.2 汇总人数', '3.4 召开例会'], ['3.9 升旗']]],
    [
      [
        ['一季度：备料', '二季度：施工'],
        ['一季度：选址', '二季度：开工'],
      ],
    ],
    [[['2026年8月第3周（暂定）：联查'], ['第3次例会之后三天内：通报'], ['每周：巡查']]],
    [[['PM2.5 浓度下降'], ['PM2.5 浓度持平'], ['PM2.5 超标']]],
    [[['5G 组网', '4K 直播'], ['换灯'], ['补路']]],
  ])('are days, or the name of a thing, in %j', said => expect(within(...said)).toBe(false));
});

describe('lists in names, and below labels that count', () => {
  const named = (...headings: readonly string[]): boolean =>
    listsInNames({ items: headings.map(heading => ({ ...ITEM!, heading: fold(heading), measures: [] })) });
  it('hold entries of their own', () => {
    expect(named('张丽：1）编制决算；2）配合审计', '王芳：1）汇算清缴；2）办理退税')).toBe(true);
    expect(listsInNames(plan([['二月份：1、开学', '2、检查作业', '三月份：1、植树']], ''))).toBe(true);
  });
  it('are none in one name alone, in a list cut short, below labels of fields', () => {
    expect(named('张丽：1）编制决算；2）配合审计', '王芳：汇算清缴')).toBe(false);
    expect(named('张丽：1）编制决算', '王芳：1）汇算清缴')).toBe(false);
    expect(listsInNames(plan([['存在问题：1、灯坏', '2、路断', '整改措施：1、换灯']], ''))).toBe(false);
    expect(listsInNames(plan([['二月份：1、开学', '2、检查作业'], ['三月份：1、植树']], ''))).toBe(false);
  });
});

describe('names that open with counts', () => {
  const counted = (...names: readonly string[]): boolean =>
    countedNames({
      items: names.map((heading, i) => ({ ...ITEM!, path: `·${String(i + 1)}`, heading: fold(heading) })),
    });
  it('gave their entries no number', () => {
    expect(counted('第一阶段（1月）：摸底', '第二阶段（2月）：攻坚')).toBe(true);
    expect(counted('P0（必须完成）', 'P1（尽量完成）')).toBe(true);
    expect(counted('First, clear the backlog', 'Second, publish the fees', 'Dear all')).toBe(true);
  });
  it('are none of most, or are read', () => {
    expect(counted('第一阶段：摸底', '清理河道', '检查水库')).toBe(false);
    expect(counted('第二届艺术节', '第三届运动会')).toBe(false);
    expect(counted('First aid boxes', 'Second shift', 'Finally fixed doors')).toBe(false);
    expect(
      countedNames({ items: [1, 2].map(n => ({ ...ITEM!, path: `一/${String(n)}`, heading: `第${String(n)}步` })) }),
    ).toBe(false);
  });
});

describe('lines that were left out between entries', () => {
  const text = '换灯\n> 首页\n> 列表\n补路';
  const items = ['换灯', '补路'].map(heading => ({
    ...ITEM!,
    headingSpan: pasteSpan(text.indexOf(heading), text.indexOf(heading) + 2),
  }));
  const left = (end: number): Pick<Plan, 'items' | 'account'> => ({
    items,
    account: [{ ...pasteSpan(3, end), as: 'left-out', reason: 'site' }],
  });
  it('may be a list of their own', () => expect(leftWithin(left(12), text)).toBe(true));
  it('one alone is the line of a site', () => expect(leftWithin(left(7), text)).toBe(false));
});

describe('sentences that break off at line ends', () => {
  const cut = (text: string): boolean => cutAtLineEnds(foldedPlan(parsePlan(text)), fold(text));
  it('are seen where several entries hold one', () =>
    expect(
      cut(
        '2026年安排\n一、路面修补。对破损路面逐条登\n记，年内修补12000平方米。\n二、立面整洁。清理乱贴乱画，每周巡\n查2次。',
      ),
    ).toBe(true));
  it.each([
    '2026年安排\n一、路面修补\n逐条登记\n年内修补12000平方米。\n二、立面整洁。清理乱贴。\n每周巡查2次。',
    '2026年安排\n一、抢存款\n目标：净增1.2亿元\n措施：上门走访。\n二、稳客户\n目标：挽回40户\n措施：逐户联系。',
    '2026年安排\n一、路面修补\n逐条登记\n年内修补\n二、立面整洁\n清理乱贴\n每周巡查',
  ])('are none in %j', text => expect(cut(text)).toBe(false));
});

describe('what was said at a meeting', () => {
  const spoken = (...lines: string[]): boolean => isSpoken(parsePlan(lines.join('\n')), lines.join('\n'));
  it('is doubted, its answers are no tasks', () =>
    expect(spoken('王主任(00:00:12) 布置展板。', '李工(00:01:15) 可以做20块。', '王主任(00:02:30) 每天查一遍。')).toBe(
      true,
    ));
  it('is not what a chat says below names and times', () =>
    expect(spoken('办公室-老周 09:12', '1. 更换投影。', '小何 09:20', '2. 编印通讯录。')).toBe(false));
});

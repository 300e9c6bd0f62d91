import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

describe('what stands before the words of a task', () => {
  it.each([
    '值周安排\n周一\n检查教案\n召开例会\n周二\n布置考场\n周末\n值班备份',
    '迎检清单\n紧急\n□ 检查教案\n□ 召开例会\n重要\n□ 布置考场\n□ 值班备份',
    '校务安排\n#教务# 检查教案\n#教务# 召开例会\n#考务# 布置考场\n#总务# 值班备份',
    '考务倒计时\nD-7 检查教案\nD-3 召开例会\nD-1 布置考场\nD日 值班备份',
    '考务安排\n2026.03 ▶ 检查教案\n2026.04 ▶ 召开例会\n2026.05 ▶ 布置考场\n2026.06 ▶ 值班备份',
    '考务安排\n3月2日——检查教案\n3月4日——召开例会\n3月9日——布置考场\n3月15日——值班备份',
  ])('what says when, how urgent or what about is no part of the task: %s', raw => {
    const rows = ['检查教案', '召开例会', '布置考场', '值班备份'];
    expect(parsePlan(raw).items.map(i => i.heading)).toEqual(rows);
  });
  it('a label of its own before each colon is the heading, behind a number its words stay', () => {
    const tasks = ['强引领：举办培训班2期，组织学习。', '优服务：走访企业200家。', '搭平台：举办对接会4场。'];
    expect(outlineOf(`工商联要点\n${tasks.map(t => `★${t}`).join('\n')}`)).toEqual([
      '·1 强引领 (1)',
      '·2 优服务 (1)',
      '·3 搭平台 (1)',
    ]);
    expect(outlineOf(`工商联要点\n${tasks.map((t, i) => `${String(i + 1)}）${t}`).join('\n')}`)[1]).toBe(
      '2） 优服务：走访企业200家 (1)',
    );
  });
  it('a dot behind a number is none of its words', () =>
    expect(outlineOf('接力任务书\n第一棒·摸底\n入户核查\n第二棒·产业\n扩种300亩')).toEqual([
      '第一棒 摸底 (1)',
      '第二棒 产业 (1)',
    ]));
  it('a month alone above other times is the title', () =>
    expect(outlineOf('五月工作安排\n上旬\n完成盘点\n中旬\n组织演练\n下旬\n召开总结会')).toEqual([
      '·1 完成盘点 (1)',
      '·2 组织演练 (1)',
      '·3 召开总结会 (1)',
    ]));
  it('how wide a head with blanks is says nothing of the page', () => {
    const page =
      '降本方案          内部资料\n一、压降能耗。推广岸电使用，靠港船\n舶接用率达到70%；淘汰老旧内燃\n叉车20台。\n二、盘活闲置。对外出租闲置仓库两\n万平方米，处置报废拖轮两艘。\n三、管好采购。大宗物资集中采购比\n例提高。推行年度评价。';
    expect(outlineOf(page).slice(1)).toEqual(['二 盘活闲置 (1)', '三 管好采购 (2)']);
  });
});

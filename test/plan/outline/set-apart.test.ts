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
  it.each(['周末', '周日', '星期天'])('a week ends with %s', last => {
    const week = last.startsWith('周') ? '周' : '星期';
    const days = ['一', '二', '三', '四', '五'].map(d => `${week}${d}：检查第${d}组教案`);
    expect(outlineOf(['第8周安排', ...days, `${last}：数学竞赛初赛`].join('\n')).slice(-1)).toEqual([
      `${last} 数学竞赛初赛 (1)`,
    ]);
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

  it('a person, or several, on a line above tasks answers for them, with or without numbers', () => {
    const owned = (raw: string): string[] =>
      parsePlan(raw).items.map(i => `${i.heading} ${i.owners.map(o => o.name).join('、')}`);
    const rows = ['走访商户 何平', '整理案卷 邵勇、孙悦', '清理台账 邵勇、孙悦'];
    expect(owned('中队重点\n何平\n走访商户\n邵勇、孙悦\n整理案卷\n清理台账')).toEqual(rows);
    expect(owned('中队重点\n何平：\n1）走访商户\n邵勇、孙悦：\n1）整理案卷\n2）清理台账')).toEqual(rows);
  });
  it('a person and a day behind blanks are no words of the task', () => {
    const plan = parsePlan(
      '2026年客服任务看板\n待办\n采购耳麦50副 王强 4月9日\n开通热线 张敏 4月15日\n办结\n整理资料 赵磊',
    );
    expect(plan.items.map(i => [i.heading, i.owners[0]?.name, i.measures[0]?.deadlines[0]?.date])).toEqual([
      ['采购耳麦50副', '王强', '2026-04-09'],
      ['开通热线', '张敏', '2026-04-15'],
      ['整理资料', '赵磊', undefined],
    ]);
  });
  it('【topics】 that come again are none of its words, one that comes once is', () => {
    const raw = (last: string): string => `【急】检查教案\n【急】召开例会\n【缓】布置考场\n【${last}】值班备份`;
    expect(parsePlan(raw('缓')).items.map(i => i.heading)).toEqual(['检查教案', '召开例会', '布置考场', '值班备份']);
    expect(parsePlan('【牵头】教务处\n【牵头】总务处\n【牵头】保卫处').items).toEqual([]);
  });
  it('请抓好以下几点 below a salutation leads on', () =>
    expect(
      outlineOf(
        '关于做好防汛工作的提示\n\n各项目部：\n请重点抓好以下几点。\n排涝。疏通排水沟，备足水泵。\n用电。配电箱加锁，每周检测。',
      ).map(l => l.slice(3)),
    ).toEqual(['排涝 (1)', '用电 (1)']));

  it('the month of one task is a heading where months of several are, and nowhere else', () => {
    const headings = (...lines: readonly string[]): string[] =>
      parsePlan(['社区活动月历', ...lines].join('\n')).items.map(i => `${i.heading} ${i.measures.length}`);
    expect(headings('1月：写春联', '2月：游园；扫街', '3月：义诊、义剪', '4月：祭扫；植树')).toEqual([
      '1月 1',
      '2月 2',
      '3月 1',
      '4月 2',
    ]);
    expect(headings('1月：写春联', '2月：游园', '3月：义诊', '4月：祭扫')[0]).toBe('1月：写春联 1');
    expect(headings('2月：游园；扫街', '走访：老党员', '慰问：困难户', '4月：祭扫；植树')[1]).toBe('走访：老党员 1');
  });

  it('a bar at the end of nearly every line is none of its words, in a table it parts cells', () => {
    const rows = ['一、抓党建', '1.开展主题党日12次', '2.发展党员3名', '二、抓服务', '1.走访企业50家'];
    expect(outlineOf(rows.map(row => `${row} |`).join('\n'))).toEqual(outlineOf(rows.join('\n')));
    const table = '序号 | 任务 | 责任单位 |\n1 | 检修水泵 | 设备科 |\n2 | 清理井盖 | 市政科 |';
    expect(outlineOf(table)).toEqual(['1 检修水泵 (1)', '2 清理井盖 (1)']);
  });
});

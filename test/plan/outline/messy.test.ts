import { parsePlan } from '../../../src/plan';
import { codes, outlineOf } from './read';

describe('lost line breaks', () => {
  it('are put back before numbers that carry on their row', () => {
    const raw =
      '临溪镇2024年工作要点为做好全年工作,制定本要点。一、产业发展1.种好茶园。新增茶园500亩,培育农场10家。发展林下经济。2.壮大集体。盘活闲置资产3处。引进企业2家。' +
      '二、人居环境1.改造户厕。改造户厕300座。建好公厕。2.硬化道路。硬化村道12公里。完成养护。';
    expect(outlineOf(raw)).toEqual([
      '一/1 种好茶园 (2)',
      '一/2 壮大集体 (2)',
      '二/1 改造户厕 (2)',
      '二/2 硬化道路 (2)',
    ]);
    expect(parsePlan(raw).title?.text).toBe('临溪镇2024年工作要点');
    expect(codes(parsePlan(raw))).toContain('lost-line-breaks');
  });
  it('are put back in a running row of (一)', () => {
    const entry = (n: string, what: string): string => `（${n}）${what}。推进有关改革措施落地见效，建立协调机制。`;
    const raw = `一、审批便利${entry('一', '优化流程')}${entry('二', '提升效率')}二、监管公平${entry('三', '统一规则')}${entry('四', '共享信息')}`;
    expect(outlineOf(raw)).toEqual([
      '一/（一） 优化流程 (1)',
      '一/（二） 提升效率 (1)',
      '二/（三） 统一规则 (1)',
      '二/（四） 共享信息 (1)',
    ]);
  });
  it('are put back behind the colon of a preamble, not behind that of a list', () => {
    const two = '（一）修路。新建道路12公里，改造危桥3座。（二）植树。栽植苗木5万株，封山育林2万亩。';
    const raw = `青山镇2025年工作要点 今年要重点做好以下工作：一、加快建设${two}二、优化服务（三）办证。全程网办事项达到80项，上门服务60次。`;
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['一/（一）', '一/（二）', '二/（三）']);
    expect(outlineOf('1.抓重点：一、二产业并重。\n2.抓短板：修路架桥。')).toHaveLength(2);
  });
  it('are put back behind the title and behind a note of owners without a stop', () => {
    const raw =
      '清水县卫健局2025年工作要点一、强化党建（一）转作风。开展专项巡查4轮次。（责任科室：机关党委）（二）强队伍。选派干部20名。二、深化医改（三）建医共体。6个乡镇全部建成医共体。责任科室：体改科、基层科（四）提质量。平均住院日缩短至7.5天以内。';
    expect(outlineOf(raw)).toEqual([
      '一/（一） 转作风 (1)',
      '一/（二） 强队伍 (1)',
      '二/（三） 建医共体 (1)',
      '二/（四） 提质量 (1)',
    ]);
    const plan = parsePlan(raw);
    expect(plan.title?.text).toBe('清水县卫健局2025年工作要点');
    expect(plan.items[2]?.owners.map(o => o.name)).toEqual(['体改科', '基层科']);
  });
  it('a single one between lines that kept theirs', () => {
    expect(outlineOf('1.甲事。做好甲。\n2.乙事。做好乙。3.丙事。做好丙。\n4.丁事。做好丁。')).toEqual([
      '1 甲事 (1)',
      '2 乙事 (1)',
      '3 丙事 (1)',
      '4 丁事 (1)',
    ]);
  });
  it('no number in running text opens an entry', () => {
    expect(
      outlineOf('1.甲事。系统升级到2.0版本，新增5.6万个学位。落实第3、4条。\n2.乙事。重点是：（1）摸底；（2）建账。'),
    ).toEqual(['1 甲事 (2)', '2 乙事 (2)']);
  });
});

describe('pasted twice, or two at once', () => {
  const one = (year: number): string =>
    `春风社区${String(year)}年党建工作计划\n一、加强学习\n每月组织主题党日1次，每季度讲党课1次。\n二、建强队伍\n全年发展党员3名，培养积极分子5名，走访慰问老党员20人次。\n春风社区党委\n${String(year)}年1月10日\n`;
  it('the second copy is read once', () => {
    const plan = parsePlan(one(2024) + one(2024));
    expect(plan.items.map(i => i.path)).toEqual(['一', '二']);
    expect(plan.diagnostics.find(d => d.code === 'pasted-twice')?.span.start).toBe(one(2024).length);
    expect(parsePlan(one(2024)).items).toEqual(plan.items);
  });
  it('two plans are both read, each with its own year', () => {
    const plan = parsePlan(one(2024) + one(2025));
    expect(plan.items.map(i => i.path)).toEqual(['一', '二', '一', '二']);
    expect(plan.items[3]?.measures[0]?.deadlines[0]?.date).toBe('2025-12-31');
    expect(plan.items[1]?.measures).toHaveLength(1);
    expect(codes(plan)).toContain('two-plans');
    expect(codes(parsePlan(one(2024)))).not.toContain('two-plans');
  });
  it('a covering notice with numbers of its own is no plan', () => {
    const raw =
      '关于印发《海州市卫健委2025年工作要点》的通知\n现将《海州市卫健委2025年工作要点》印发给你们，并提出以下要求。\n一、提高认识。高度重视。\n二、抓好落实。报送方案。\n2025年1月20日\n' +
      '海州市卫健委2025年工作要点\n一、深化医改\n（一）公立医院改革。平均住院日降至7.5天以下，医保付费覆盖二级以上医院，门诊次均费用增幅下降，患者满意度持续提高。\n' +
      '二、公共卫生\n（二）完善监测体系。报告及时率保持在99%以上，建立多点触发预警机制，开展应急演练，加强疾控队伍建设，完成实验室改造。';
    expect(outlineOf(raw)).toEqual(['一/（一） 公立医院改革 (1)', '二/（二） 完善监测体系 (1)']);
  });
});

describe('without numbers', () => {
  it('short lines followed by text are headings; one above another heads a group', () => {
    const raw =
      '阳光小学2024年教学计划\n工作目标\n优良率达到60%以上。\n重点工作\n加强管理\n每月检查教案。\n每周听课。\n推进课改\n开发课程5门。';
    expect(outlineOf(raw)).toEqual(['·1 工作目标 (1)', '·2 加强管理 (2)', '·3 推进课改 (1)']);
    expect(parsePlan(raw).items[1]?.parents).toEqual(['重点工作']);
    expect(codes(parsePlan(raw))).toContain('no-numbers');
  });
  it('lines under a mere label are entries', () => {
    expect(outlineOf('一、工作目标\n年度目标：\n新建学校2所\n培训教师300人次\n二、措施。加强领导。')).toEqual([
      '一/·1 新建学校2所 (1)',
      '一/·2 培训教师300人次 (1)',
      '二 措施 (1)',
    ]);
  });
  it('months on lines of their own are headings', () => {
    const plan = parsePlan('少先队2025年工作安排\n三月份\n1、学雷锋，慰问2次。\n2、植树。\n六月份\n表彰优秀队员50名。');
    expect(plan.items.map(i => [i.path, i.measures[0]?.deadlines[0]?.date])).toEqual([
      ['1', '2025-03-31'],
      ['2', '2025-03-31'],
      ['·1', '2025-06-30'],
    ]);
  });
  it('themes behind a colon, with a number of their own, head the numbers that start again below them', () => {
    const raw =
      '少先队活动计划和打算\n三月主题：学雷锋，树新风\n1、开学检查。\n2、清扫街道。\n四月主题：缅怀先烈\n1、祭扫烈士墓。\n2、讲红色故事。';
    const plan = parsePlan(raw);
    expect(plan.title?.text).toBe('少先队活动计划和打算');
    const [march, april] = ['三月主题：学雷锋，树新风', '四月主题：缅怀先烈'];
    expect(plan.items.map(i => i.parents)).toEqual([[march], [march], [april], [april]]);
    const notes = parsePlan(
      '1、修桥。\n2、铺路。\n说明：另行通知\n1、植树。\n2、种草。\n说明：另行通知\n1、改水。\n2、改厕。',
    );
    expect(notes.items.flatMap(i => i.parents)).toEqual([]);
  });
  it('and so they do above bullets', () => {
    const raw =
      '清水小学2026年工作安排\n三月：播种希望\n- 种树200棵。\n- 办3场主题班会。\n四月：春暖花开\n- 祭扫烈士墓。\n- 举行运动会。';
    expect(parsePlan(raw).items.map(i => [i.heading, i.measures.length])).toEqual([
      ['三月：播种希望', 2],
      ['四月：春暖花开', 2],
    ]);
  });
  it('a first paragraph that leads on to others is no entry', () => {
    const raw = '为做好整治，现将任务明确如下：\n住建局负责清运垃圾。\n城管局负责清理河道。\n交通局负责修复路面。';
    expect(parsePlan(raw).items.map(i => i.heading)).toEqual([
      '住建局负责清运垃圾',
      '城管局负责清理河道',
      '交通局负责修复路面',
    ]);
  });
  it('nor is one that reports before it leads on; one that only reports is', () => {
    const report = '4月8日，主任主持召开会议，研究三件事。纪要如下：';
    const raw = `会议纪要\n${report}\n关于修路。同意修路9公里。\n关于植树。同意植树600棵。`;
    expect(parsePlan(raw).items.map(i => i.heading)).toEqual(['关于修路', '关于植树']);
    expect(parsePlan(raw.replace('纪要如下：', '会议很好。')).items).toHaveLength(3);
  });
  it('short lines above numbers that start again are headings', () => {
    const plan = parsePlan(
      '党建工作\n1.学习。每月学习1次。\n2.队伍。发展党员3名。\n教学工作\n1.常规。检查教案。\n2.教研。开设课程。',
    );
    expect(plan.items.map(i => i.path)).toEqual(['1', '2', '1', '2']);
    expect(plan.items.map(i => i.parents)).toEqual([['党建工作'], ['党建工作'], ['教学工作'], ['教学工作']]);
  });
});

describe('short lines under a sign of their own', () => {
  const raw =
    '石湖镇2025年二季度重点工作交办\n\n📌 人居环境\n✅ 1、清理垃圾堆12处\n✅ 2、改厕30座\n📌 项目建设\n✅ 3、新建厂房2栋';
  it('are headings of the numbers that run on below them, not words of the entry above', () => {
    expect(outlineOf(raw)).toEqual(['1 清理垃圾堆12处 (1)', '2 改厕30座 (1)', '3 新建厂房2栋 (1)']);
    expect(parsePlan(raw).items[1]?.measures[0]?.text).toBe('改厕30座');
  });
  it('are words of the entry where none stands above the first number', () => {
    expect(outlineOf(raw.replace('📌 人居环境\n', ''))).toEqual([
      '1 清理垃圾堆12处 (1)',
      '2 改厕30座 (1)',
      '3 新建厂房2栋 (1)',
    ]);
    expect(parsePlan(raw.replace('📌 人居环境\n', '')).items[1]?.measures[0]?.text).toBe('项目建设');
    // Quarters below one, numbers below the next: the groups stand equally high.
    const lists =
      '支部清单\n★ 学习清单\n第一季度 集中学习；\n第二季度 现场教学。\n★ 服务清单\n1 认领心愿\n2 走访党员\n3 慰问职工';
    expect(parsePlan(lists).items.map(i => i.path)).toEqual(['第一季度', '第二季度', '1', '2', '3']);
  });
});

describe('words to everybody behind the last entry without a number', () => {
  it('are an entry of their own', () => {
    const raw =
      '石湖市2025年工作安排\n\n改善环境\n清理垃圾堆12处。\n建设项目\n新建厂房2栋。\n各镇要细化措施，抓好落实。';
    expect(outlineOf(raw)).toEqual(['·1 改善环境 (1)', '·2 建设项目 (1)', '·3 各镇要细化措施，抓好落实 (1)']);
  });
});

describe('lines without words', () => {
  it('are no entries beside headings', () => {
    const raw = '清水镇工作计划\n|\n壮大茶产业\n|\n新增茶园500亩。\n||\n改善人居环境\n1\n改造户厕300座。';
    expect(outlineOf(raw)).toEqual(['·1 壮大茶产业 (1)', '·2 改善人居环境 (1)']);
  });
  it('may open with a long dash', () => {
    const raw = '清水镇2024年工作计划\n——以茶兴镇。新增茶园500亩。\n——以水美镇。治理河道3公里。';
    expect(outlineOf(raw)).toEqual(['·1 以茶兴镇 (1)', '·2 以水美镇 (1)']);
  });
});

describe('lines between entries whose numbers run on', () => {
  const entry = (n: number, what: string): string => `${n}. ${what}：\n- 新增${n}00个。(${what}局)`;
  it('are groups where one stands above the first number, too', () => {
    const raw = [
      '茶业统筹组',
      entry(1, '茶园'),
      entry(2, '茶厂'),
      '人居环境工作组',
      entry(3, '道路'),
      entry(4, '公厕'),
    ];
    expect(parsePlan(raw.join('\n')).items.map(i => [i.path, ...i.parents])).toEqual([
      ['1', '茶业统筹组'],
      ['2', '茶业统筹组'],
      ['3', '人居环境工作组'],
      ['4', '人居环境工作组'],
    ]);
  });
  it('stay text where none does', () => {
    const raw = [entry(1, '茶园'), entry(2, '茶厂'), '人居环境工作组', entry(3, '道路')];
    expect(parsePlan(raw.join('\n')).items.flatMap(i => i.parents)).toEqual([]);
  });
});

describe('English labels', () => {
  it('open their lists however long', () => {
    const raw = 'Environmental targets:\n\n• Close two boilers by 2027\n\nSafety targets:\n\n• Train 30 wardens';
    expect(outlineOf(raw)).toEqual(['·1 Close two boilers by 2027 (1)', '·2 Train 30 wardens (1)']);
  });
});
